/** Labelled lines: “Cơ quan chủ trì: A; Cơ quan phối hợp: B.”, “Thời gian hoàn thành: trước ngày 30/6”. */
import { TIME_VERBS } from '../../grammar/labels.ts';
import { marksAtEnd, skipMarks } from '../../text/ends.ts';
import { startsWithOneOf } from '../../text/guarded.ts';
import { isDigit } from '../../text/letters.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { closingRoleAt } from '../body/closing-role.ts';
import { headAt } from '../body/head.ts';
import { compilePhrases } from '../body/phrases.ts';
import { readBodyRun } from '../body/read-body-run.ts';
import { readWords, type Word } from '../body/words.ts';
import { type LabelKind, type LabelReading, readLabel } from './label-kind.ts';

export interface LabelledPart {
  readonly kind: LabelKind;
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const LONGEST_LABEL = 90;
const LONGEST_SPACE = 20;
const MOST_LABELS = 40;
const LEADING_MARKS = '-–—+*•·';
const MOST_LEADING = 12;
const TIME_VERB = compilePhrases(TIME_VERBS);
/** What a value of a time begins with. */
const TIME_OPENERS = [
  ...['trước', 'sau', 'từ', 'trong', 'ngày', 'tháng', 'quý', 'tuần', 'năm', 'cuối', 'đầu', 'giữa', 'thường xuyên', 'hằng', 'hàng'],
  ...['định kỳ', 'chậm nhất', 'đến', 'xong', 'sáng', 'chiều', 'tối'],
];
const opensTime = (value: string): boolean => isDigit(value.charCodeAt(0)) || startsWithOneOf(inLowerCase(value), TIME_OPENERS);

/** The labels of a line and their values; null when the line is not a labelled one. */
export function readLabels(line: string): LabelledPart[] | null {
  const parts: LabelledPart[] = [];
  const begin = skipMarks(line.slice(0, MOST_LEADING), LEADING_MARKS);
  let from = begin;
  for (let found = 0; found < MOST_LABELS; found++) {
    const next = parts.length === 0 ? labelAt(line, from) : nextLabel(line, from);
    if (next === null) break;
    const last = parts.pop();
    if (last !== undefined) parts.push({ ...last, valueEnd: trimmedEnd(line, last.valueStart, next.labelStart) });
    parts.push(next);
    from = next.valueStart;
  }
  return parts.length > 0 ? parts : null;
}

/** The label that begins at `from`. */
function labelAt(line: string, from: number): LabelledPart | null {
  const colon = line.slice(from, from + LONGEST_LABEL).indexOf(':');
  if (colon <= 0) return null;
  const end = from + colon;
  const label = readWords(line.slice(from, end));
  const reading = readLabel(label);
  if (reading === null) return null;
  const valueStart = skipMarks(line.slice(0, end + LONGEST_SPACE), '', end + 1);
  const kind = settled(reading, label, line.slice(valueStart, valueStart + 200));
  if (kind === null) return null;
  const labelEnd = trimmedEnd(line, from, end);
  return {
    kind,
    labelStart: from,
    labelEnd,
    valueStart: Math.min(valueStart, line.length),
    valueEnd: trimmedEnd(line, valueStart, line.length),
  };
}

/** A bare verb is a label only before a body (“Chủ trì: Phòng Nội vụ”) or a time (“Thực hiện: quý II”). */
function settled({ kind, bare }: LabelReading, label: readonly Word[], value: string): LabelKind | null {
  if (!bare || value === '') return kind;
  if (kind.kind === 'roles') {
    const words = readWords(value, 0, 40);
    const body = words[0]?.key === 'với' ? 1 : 0;
    if (headAt(words, body) !== null) return label[0]?.key === ASSIGNED && givesWork(words, body) ? null : kind;
    if (TIME_VERB.match(label, 0) !== label.length) return null;
  }
  return opensTime(value) ? { kind: 'time' } : null;
}

/** “Phân công: …” names somebody, or is what it says. */
const ASSIGNED = 'phân';

/** “Văn phòng chuẩn bị hội trường; các tổ gửi ý kiến”: not only who, or in which role (“Văn phòng chủ trì”), but what. */
function givesWork(words: readonly Word[], body: number): boolean {
  const { predicate, doubtful } = readBodyRun(words, body);
  return predicate >= 0 && doubtful < 0 && closingRoleAt(words, predicate) === null;
}

/** The next label in a value: behind “;”, “.” or “,” and before a colon of its own. */
function nextLabel(line: string, from: number): LabelledPart | null {
  for (let colon = line.indexOf(':', from), tries = 0; colon >= 0 && tries < MOST_LABELS; colon = line.indexOf(':', colon + 1), tries++) {
    const window = Math.max(from, colon - LONGEST_LABEL);
    const before = line.slice(window, colon);
    for (const mark of [...before.matchAll(/[;.,(]\s*|\s[-–—]\s+/g)].reverse()) {
      const start = window + mark.index + mark[0].length;
      const part = start < colon ? labelAt(line, start) : null;
      if (part !== null && (mark[0].trim() !== ',' || part.kind.kind === 'roles' || part.kind.kind === 'time')) return part;
    }
  }
  return null;
}

/** `end` without the marks and spaces before it. */
function trimmedEnd(line: string, start: number, end: number): number {
  const from = Math.min(start, line.length);
  return Math.max(from, marksAtEnd(line.slice(0, end), ';,.:–—-', from));
}
