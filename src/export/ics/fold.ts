/** RFC 5545 3.1: octets of a line without its line break. */
const MOST_OCTETS = 75;

/**
 * A content line as lines of at most 75 octets, each ended by CRLF; those that go on begin with a space. Lines break between
 * characters, never inside one: a Vietnamese letter takes up to three octets, and many programs join lines only after they
 * have decoded each.
 */
export function foldLine(line: string): string {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (used + octets > MOST_OCTETS) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += octets;
  }
  return `${folded}\r\n`;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
