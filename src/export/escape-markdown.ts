/** What begins something of its own anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~&]/g;
/** What would begin a heading, a list, a rule, a quotation: `#`, `-`, `+`, `=`, `12.`, `3)`. */
const AT_START = /^(?:(?<mark>[#+=-])|(?<number>\d{1,9})(?<end>[.)])(?= |$))/;
/** GitHub makes a link of these by itself, and takes the escapes within for letters; behind an escaped mark it does not. */
const LINKS = /(?<=https?|ftp):(?=\/\/)|(?<=www)\.|@/gi;

/** Text that stands in Markdown as the letters it has, on one line, also in a table. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (found, mark, number, end) => (mark === undefined ? `${number}\\${end}` : `\\${found}`))
    .replace(LINKS, '\\$&');
}
