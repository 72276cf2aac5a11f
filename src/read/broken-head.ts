import { findMotto, findNationalName, findPartyHeading } from '../recognize/letterhead/anchors.ts';
import { readNumberLine } from '../recognize/letterhead/number-line.ts';
import { readTypeLine } from '../recognize/letterhead/type-line.ts';
import { joinPieces } from '../text/clean.ts';
import { type Line, makeLine } from './lines.ts';

/** No letterhead has more lines. */
const DEEPEST_HEAD = 40;
const LONGEST_LINE = 120;

const FIXED_WORDS = [findNationalName, findMotto, findPartyHeading];
/** “Hà Nam, ngày 12 / tháng 4 năm 2016”, “Hà Nam, ngày / 05 tháng 6 năm 2023”. */
const OPEN_DATE = /,\s*ng[àa]y[\s\d….]{0,12}(?:th[áa]ng[\s\d….]{0,12})?$/iu;
const REST_OF_DATE = /^(?:[\d….]{1,4}\s)?(?:th[áa]ng|n[ăa]m)\s/iu;
/** “Số: / 15/KH-UBND”. */
const BARE_LABEL = /^[Ss]ố\s?:?$/u;

/** Puts together the fixed words of a letterhead that a narrow column broke in two: “CỘNG HÒA XÃ HỘI / CHỦ NGHĨA VIỆT NAM”. */
export function joinBrokenHead(lines: readonly Line[]): readonly Line[] {
  const end = Math.min(lines.length, DEEPEST_HEAD);
  const head: Line[] = [];
  let joined = false;
  let at = 0;
  for (; at < end && readTypeLine((lines[at] as Line).content.text) === null; at++) {
    const line = lines[at] as Line;
    const above = head.at(-1);
    if (above !== undefined && isBroken(above, line)) {
      head[head.length - 1] = makeLine(joinPieces([above.raw, line.raw]), above.indent, above.gap);
      joined = true;
    } else head.push(line);
  }
  return joined ? [...head, ...lines.slice(at)] : lines;
}

function isBroken(above: Line, line: Line): boolean {
  if (above.table !== undefined || line.table !== undefined) return false;
  const first = withoutBars(above);
  const second = withoutBars(line);
  if (first.length + second.length > LONGEST_LINE) return false;
  if (OPEN_DATE.test(first)) return REST_OF_DATE.test(second);
  const whole = `${first} ${second}`;
  if (BARE_LABEL.test(first)) return readNumberLine(whole) !== null;
  return FIXED_WORDS.some((find) => find(whole) !== null && find(first) === null && find(second) === null);
}

const withoutBars = (line: Line) => line.content.text.replace(/^[\s|]{1,4}|[\s|]{1,4}$/g, '');
