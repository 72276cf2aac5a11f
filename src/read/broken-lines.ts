import { findMotto, findNationalName, findPartyHeading } from '../recognize/letterhead/anchors.ts';
import { readNumberLine } from '../recognize/letterhead/number-line.ts';
import { readTypeLine } from '../recognize/letterhead/type-line.ts';
import { joinPieces } from '../text/clean.ts';
import { marksAtEnd, skipMarks } from '../text/ends.ts';
import { holding, opening } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { inLowerCase } from '../text/lower-case.ts';
import { type Line, makeLine } from './lines.ts';

/** No letterhead has more lines. */
const DEEPEST_HEAD = 40;
const LONGEST_LINE = 120;

const FIXED_WORDS = [findNationalName, findMotto, findPartyHeading];
/** “Hà Nam, ngày 12 / tháng 4 năm 2016”, “Hà Nam, ngày / 05 tháng 6 năm 2023”; in lower case. */
const OPEN_DATE = holding([', ng', ',ng'], /,\s*ng[àa]y[\s\d….]{0,12}(?:th[áa]ng[\s\d….]{0,12})?$/);
const REST_OF_DATE = /^(?:[\d….]{1,4}\s)?(?:th[áa]ng|n[ăa]m)\s/;
const LONGEST_SYLLABLE = 7;
/** “Nam / Định, ngày 12 tháng 4 năm 2016”. */
const SYLLABLE = /^\p{Lu}\p{Ll}{1,6}$/u;
const REST_OF_PLACE = /^\p{Lu}\p{Ll}{1,6}, ngày\s/u;
/** “Số: / 15/KH-UBND”. */
const BARE_LABELS: ReadonlySet<string> = new Set(['Số', 'Số:', 'Số :', 'số', 'số:', 'số :']);

/** “TM. / ỦY BAN NHÂN DÂN”, “K/T / TRƯỞNG BAN”. */
const BARE_AUTHORITIES: ReadonlySet<string> = new Set(['TM', 'T/M', 'KT', 'K/T', 'TL', 'T/L', 'TUQ', 'Q']);
const isBareAuthority = (text: string): boolean => BARE_AUTHORITIES.has(text.endsWith('.') ? text.slice(0, -1) : text);

/**
 * Puts together what a narrow column broke in two: the fixed words of a letterhead, “CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM”, the
 * authority of a signature, a bracket whose second line looks like an item.
 */
export function joinBrokenLines(lines: readonly Line[]): readonly Line[] {
  const typeLine = lines.slice(0, DEEPEST_HEAD).findIndex((line) => readTypeLine(line.content.text) !== null);
  const head = typeLine < 0 ? Math.min(lines.length, DEEPEST_HEAD) : typeLine;
  const whole: Line[] = [];
  lines.forEach((line, i) => {
    const above = whole.at(-1);
    const broken =
      above !== undefined && ((i < head ? isBrokenHead(above, line) : isBrokenAuthority(above, line)) || isBrokenBracket(above, line));
    if (above !== undefined && broken) whole[whole.length - 1] = makeLine(joinPieces([above.raw, line.raw]), above.indent, above.gap);
    else whole.push(line);
  });
  return whole.length < lines.length ? whole : lines;
}

/** “… Ban Bí thư (khóa / XI); Ủy ban nhân dân tỉnh …”: the numeral is no marker. */
function isBrokenBracket(above: Line, line: Line): boolean {
  if (line.marker === null || line.gap > 0 || above.table !== undefined || line.table !== undefined) return false;
  const before = above.content.text;
  return NUMERAL.test(line.content.text) && OPEN_TERM.test(before.slice(-LONGEST_TERM));
}

function isBrokenAuthority(above: Line, line: Line): boolean {
  if (above.content.length > 4 || above.table !== undefined || line.table !== undefined) return false;
  const { text } = line.content;
  return isBareAuthority(above.content.text) && text.length <= LONGEST_LINE && isCapitals(text);
}

function isBrokenHead(above: Line, line: Line): boolean {
  if (above.table !== undefined || line.table !== undefined) return false;
  const first = withoutBars(above);
  const second = withoutBars(line);
  if (first.length + second.length > LONGEST_LINE) return false;
  if (first.includes(',') && OPEN_DATE.test(inLowerCase(first))) return REST_OF_DATE.test(inLowerCase(second));
  const whole = `${first} ${second}`;
  if (first === 'ỦY' || first === 'UỶ') return second.startsWith('BAN ');
  if (first.length <= LONGEST_SYLLABLE && SYLLABLE.test(first) && REST_OF_PLACE.test(second)) return true;
  if (BARE_LABELS.has(first)) return readNumberLine(whole) !== null;
  return FIXED_WORDS.some((find) => find(whole) !== null && find(first) === null && find(second) === null);
}

const NUMERAL = opening([...'IVXL0123456789'], /^[IVXL\d]{1,5}\)/);
const LONGEST_TERM = 12;
const OPEN_TERM = /\((?:khóa|khoá|lần|kỳ|quý|điểm|khoản|điều|mục|phần|học kỳ)$/iu;

const MOST_BARS = 4;

function withoutBars({ content: { text } }: Line): string {
  const start = Math.min(MOST_BARS, skipMarks(text, '|'));
  return text.slice(start, Math.max(text.length - MOST_BARS, marksAtEnd(text, '|', start)));
}
