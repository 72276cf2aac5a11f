import { MappedText } from './mapped-text.ts';

/** Most texts have nothing else than this leaves out, and to see that takes half as long as to ask for what needs work. */
const UNUSUAL = /[^\n -~\u00C0-\u01B0\u1EA0-\u1EF9\u2010-\u2027]/;

/** What the text afterwards has none of: decomposed letters, CR, other spaces than the plain one and the tab, unseen marks. */
const NEEDS_WORK =
  /[\r\f\v\u0000-\u0008\u000E-\u001F\u007F-\u00A0\u00AD\u0300-\u036F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFE0F\uFEFF]/;

/** One step at a time: a line end, a page break, a space of another kind, letters nobody sees, a letter with its marks. */
const STEP =
  /(?<lineEnd>\r\n?|[\u0085\u2028\u2029])|(?<pageBreak>[\f\v])|(?<space>[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000])|(?<unseen>[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE0F\uFEFF]+)|(?<marked>\P{M}\p{M}{1,8})/gu;

/** How many unseen letters may stand inside one letter with its marks (`a` + soft hyphen + tone): none; they are dropped first. */
function replacement(groups: Record<string, string | undefined>, found: string): string {
  if (groups['lineEnd'] !== undefined) return '\n';
  if (groups['pageBreak'] !== undefined) return '\n';
  if (groups['space'] !== undefined) return ' ';
  if (groups['unseen'] !== undefined) return '';
  return found.normalize('NFC');
}

/**
 * The text that the readers work on: NFC, lines ended by `\n` alone, plain spaces and tabs, no unseen characters (byte
 * order mark, soft hyphen, zero-width and directional marks, control characters). Every offset leads back to the source,
 * in which `source` stands at `at`.
 */
export function normalize(source: string, at = 0): MappedText {
  const whole = MappedText.verbatim(source, at);
  if (!UNUSUAL.test(source) || !NEEDS_WORK.test(source)) return whole;
  const parts: MappedText[] = [];
  let done = 0;
  for (const match of source.matchAll(STEP)) {
    const found = match[0];
    const put = replacement(match.groups ?? {}, found);
    if (put === found) continue;
    const end = match.index + found.length;
    if (match.index > done) parts.push(whole.slice(done, match.index));
    if (put !== '') parts.push(MappedText.standIn(put, { start: at + match.index, end: at + end }));
    done = end;
  }
  parts.push(whole.slice(done));
  return MappedText.concat(parts.filter((part) => part.length > 0));
}
