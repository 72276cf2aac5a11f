/** Fields inside a name, whose verbs are no predicate: `Sở Công nghệ thông tin`, `phòng quản lý đô thị`. */
import { fieldLength, type Head, headAt, isLevelWord, keyOf } from './head.ts';
import { openerAt, openerLength } from './openers.ts';
import { isJoint, type Word } from './words.ts';

/** Bodies that are named for a field in small letters: `bộ phận kế toán`. */
const DESKS: ReadonlySet<string> = new Set(['bộ phận', 'tổ chuyên môn', 'trung tâm', 'tiểu ban', 'văn phòng']);
/** Far from the head only a field of so many words is sure in small letters. */
const LONG_FIELD = 4;

/** How many words of field stand at `at` in the name that `head` opens. */
export function fieldInName(words: readonly Word[], at: number, head: Head | null): number {
  const capital = (words[at] as Word).capital;
  const length = fieldLength(words, at);
  if (length === 0) return 0;
  if (!capital && (head?.end !== at || (head.kind !== 'unit' && !isDesk(words, head)))) {
    // `Trung tâm dịch vụ bảo vệ thực vật huyện`, `Ban Quản lý dự án đầu tư xây dựng tỉnh`.
    return length >= LONG_FIELD && endsName(words, at + length, false) ? length : 0;
  }
  // “Phòng tổ chức họp”, “Phòng Kế hoạch tổng hợp số liệu”: a verb in the field is the predicate unless one follows it.
  const verb = verbIn(words, capital ? at + 1 : at, at + length);
  if (verb === at && words[head?.noun ?? 0]?.capital) return 0;
  return verb < 0 || endsName(words, at + length, capital) ? length : verb - at;
}

function isDesk(words: readonly Word[], head: Head): boolean {
  return head.kind === 'body' && !head.counted && DESKS.has(keyOf(words, head.noun, head.end));
}

/** Index of a verb in small letters with which the stretch ends, -1 without one. */
function verbIn(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (!(words[at] as Word).capital && openerAt(words, at) !== null && at + openerLength(words, at) >= to) return at;
  }
  return -1;
}

function endsName(words: readonly Word[], at: number, capital: boolean): boolean {
  const next = words[at];
  if (next === undefined) return true;
  if (next.gap !== 'space') return capital;
  // “Đội Điều tra tổng hợp và Công an phường”, but “Phòng Kế hoạch tổng hợp và báo cáo”
  if (capital && isJoint(next) && headAt(words, at + 1) !== null) return true;
  return next.capital || openerAt(words, at) !== null || isLevelWord(words, at);
}
