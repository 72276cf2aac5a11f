import { HANDLING_MARKS } from '../../grammar/handling-marks.ts';
import { TYPE_HEADINGS } from '../../grammar/type-headings.ts';
import { bareKey } from '../../text/fold.ts';

export interface TypeLine {
  /** Tên loại in its right spelling: `KẾ HOẠCH`. */
  type: string;
  start: number;
  end: number;
  mended: boolean;
}

/** KẾ HOẠCH in capitals, also as scans have it (`KÉ HOẠCH`, `KÉẺ HOẠCH`, `K É HOẠCH`). */
const PLAN = /(?<![\p{L}\p{N}])K\s?[ÊẾỀỂỄỆÉÈẺẼẸE]{1,3}\s{0,3}H\s?[OÒÓ]\s?[AẠẢÁÀÃÂẬ]\s?[CG]\s?H(?!\p{L})/u;
/** What a plan of several bodies is called; it is no word of the title. */
const JOINT = /^ LIÊN (?:NGÀNH|TỊCH)(?=\s*$)/u;
/** Letters spaced apart: “K Ế   H O Ạ C H”. */
const SPACED = /^(?:\p{Lu}\s+){4,}\p{Lu}$/u;

/** A mark, and the white to the middle of the page. */
const MOST_BEFORE = 60;
const HANDLING = new Set(HANDLING_MARKS.map(bareKey));
const isHandlingMark = (text: string) => !/\p{Ll}/u.test(text) && HANDLING.has(bareKey(text.replace(/[^\p{L}\s]/gu, '')));

const OTHERS = TYPE_HEADINGS.map((type) => ({ type, key: bareKey(type) }));

/**
 * The type that a line of capitals names: alone (“KẾ HOẠCH”), or with the subject behind it on the same line
 * (“KẾ HOẠCH Thực hiện …”); null for a line that only speaks of one (“XÂY DỰNG KẾ HOẠCH NĂM 2024”).
 */
export function readTypeLine(text: string): TypeLine | null {
  const line = SPACED.test(text) ? text.replace(/\s/g, '') : text;
  if (line !== text && bareKey(line) === 'kehoach') return { type: 'KẾ HOẠCH', start: 0, end: text.length, mended: false };
  const plan = PLAN.exec(text);
  if (plan !== null) {
    const before = text.slice(0, plan.index);
    const after = text.slice(plan.index + plan[0].length);
    // Debris or a mark of urgency may stand before it (“HỎA TỐC   KẾ HOẠCH”), other words may not.
    if (before.length > MOST_BEFORE || (/\p{L}{2}[^\])|]*$/u.test(before) && !isHandlingMark(before))) return null;
    // A subject in capitals on the line (“KẾ HOẠCH THỰC HIỆN …”) is one; a mere list (“KẾ HOẠCH, CHƯƠNG TRÌNH”) is not.
    if (/^\s*[,;/]/.test(after)) return null;
    const mended = plan[0].replace(/\s+/g, ' ') !== 'KẾ HOẠCH';
    const joint = JOINT.exec(after)?.[0].length ?? 0;
    return { type: 'KẾ HOẠCH', start: plan.index, end: plan.index + plan[0].length + joint, mended };
  }
  if (text.length > 40 || /\p{Ll}/u.test(text)) return null;
  const key = bareKey(text).replace(/[:.*\s]+$/, '');
  const other = OTHERS.find((entry) => entry.key === key);
  return other === undefined ? null : { type: other.type, start: 0, end: text.length, mended: false };
}
