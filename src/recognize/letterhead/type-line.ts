import { HANDLING_MARKS } from '../../grammar/handling-marks.ts';
import { TYPE_HEADINGS } from '../../grammar/type-headings.ts';
import { beginsWith, endsWith, isSpace, withoutMarks } from '../../text/ends.ts';
import { bareKey } from '../../text/fold.ts';
import { holdsOneOf, opening } from '../../text/guarded.ts';
import { hasSmall, isCapital, isLetter, isNumeral } from '../../text/letters.ts';
import { once } from '../../text/once.ts';

export interface TypeLine {
  /** Tên loại in its right spelling: `KẾ HOẠCH`. */
  type: string;
  start: number;
  end: number;
  mended: boolean;
}

export const PLAN_TYPE = 'KẾ HOẠCH';
/** The same as scans have it (`KÉ HOẠCH`, `KÉẺ HOẠCH`, `K É HOẠCH`), between word edges. */
const MISREAD = /K\s?[ÊẾỀỂỄỆÉÈẺẼẸE]{1,3}\s{0,3}H\s?[OÒÓ]\s?[AẠẢÁÀÃÂẬ]\s?[CG]\s?H/g;
/** What a plan of several bodies is called; it is no word of the title. */
const JOINT = opening([' LIÊN'], /^ LIÊN (?:NGÀNH|TỊCH)(?=\s*$)/u);
/** Letters spaced apart: “K Ế   H O Ạ C H”. */
const SPACED = /^(?:\p{Lu}\s+){4,}\p{Lu}$/u;

/** A mark, and the white to the middle of the page. */
const MOST_BEFORE = 60;
const HANDLING = once(() => new Set(HANDLING_MARKS.map(bareKey)));
const isHandlingMark = (text: string) => !hasSmall(text) && HANDLING().has(bareKey(text.replace(/[^\p{L}\s]/gu, '')));

const OTHERS = once(() => new Map<string, string>(TYPE_HEADINGS.map((type) => [bareKey(type), type])));

/**
 * The type that a line of capitals names: alone (“KẾ HOẠCH”), or with the subject behind it on the same line
 * (“KẾ HOẠCH Thực hiện …”); null for a line that only speaks of one (“XÂY DỰNG KẾ HOẠCH NĂM 2024”).
 */
export function readTypeLine(text: string): TypeLine | null {
  if (isSpace(text.charCodeAt(1)) && isCapital(text.charCodeAt(0)) && SPACED.test(text) && bareKey(text.replace(/\s/g, '')) === 'kehoach')
    return { type: PLAN_TYPE, start: 0, end: text.length, mended: false };
  const plan = findPlan(text);
  if (plan !== null) {
    const { start, end } = plan;
    const before = text.slice(0, start);
    const after = text.slice(end);
    // Debris or a mark of urgency may stand before it (“HỎA TỐC   KẾ HOẠCH”), other words may not.
    if (before.length > MOST_BEFORE || (before !== '' && /\p{L}{2}[^\])|]*$/u.test(before) && !isHandlingMark(before))) return null;
    // A subject in capitals on the line (“KẾ HOẠCH THỰC HIỆN …”) is one; a mere list (“KẾ HOẠCH, CHƯƠNG TRÌNH”) is not.
    if (beginsWith(after.trimStart(), ',;/')) return null;
    const written = text.slice(start, end);
    const mended = written !== PLAN_TYPE && written.replace(/\s+/g, ' ') !== PLAN_TYPE;
    const joint = JOINT.exec(after)?.[0].length ?? 0;
    return { type: PLAN_TYPE, start, end: end + joint, mended };
  }
  if (text.length > 40 || hasSmall(text)) return null;
  const type = OTHERS().get(withoutMarks(bareKey(text), ':.*'));
  return type === undefined ? null : { type, start: 0, end: text.length, mended: false };
}

const LONGEST_TITLE = 300;
const TITLED = /^Kế hoạch(?:[:.]?$| (?!này|trên|đã|được|do |của |về kế|số|\d)(?=[\p{L}“"]))/u;

/**
 * A title that holds the type in small letters, as pages on the web have it: “Kế hoạch tuyển sinh năm học 2025 - 2026”; or the type
 * alone in them, over its subject.
 */
export function readTypeInTitle(text: string): TypeLine | null {
  if (text.length > LONGEST_TITLE || !TITLED.test(text)) return null;
  if (text.length <= PLAN_TYPE.length + 1) return { type: PLAN_TYPE, start: 0, end: text.length, mended: false };
  if (endsWith(text, ';:.,')) return null;
  return { type: PLAN_TYPE, start: 0, end: PLAN_TYPE.length, mended: false };
}

/** The first stretch between word edges that reads KẾ HOẠCH. */
function findPlan(text: string): { start: number; end: number } | null {
  const first = text.indexOf('K');
  if (first < 0 || !holdsOneOf(text, ['HO', 'HÒ', 'HÓ', 'H O', 'H Ò', 'H Ó'])) return null;
  if (text.startsWith(PLAN_TYPE, first) && standsAlone(text, first, first + PLAN_TYPE.length))
    return { start: first, end: first + PLAN_TYPE.length };
  MISREAD.lastIndex = 0;
  for (let match = MISREAD.exec(text); match !== null; match = MISREAD.exec(text)) {
    const end = MISREAD.lastIndex;
    if (standsAlone(text, match.index, end)) return { start: match.index, end };
  }
  return null;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return !isLetter(before) && !isNumeral(before) && !isLetter(text.charCodeAt(end));
}
