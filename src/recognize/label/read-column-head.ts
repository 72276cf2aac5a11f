import { DUTY_HEADS, EVENT_HEADS, ORDINAL_HEADS, PERSON_HEADS, TASK_HEADS, TIME_COLUMNS } from '../../grammar/labels.ts';
import { compilePhrases } from '../body/phrases.ts';
import { readWords } from '../body/words.ts';
import { type LabelKind, readLabel } from './label-kind.ts';

export type ColumnHead = LabelKind | { readonly kind: 'ordinal' | 'task' | 'person' | 'other' };

const ORDINAL = compilePhrases(ORDINAL_HEADS);
const TIME = compilePhrases(TIME_COLUMNS);
const TASK = compilePhrases(TASK_HEADS);
const PERSON = compilePhrases(PERSON_HEADS);
const DUTY = compilePhrases(DUTY_HEADS);

/** What a column of a task table holds, by its head. */
export function readColumnHead(text: string): ColumnHead {
  const words = readWords(text.replace(/\s+/g, ' '), 0, 30);
  if (words.length === 0) return { kind: 'other' };
  if (ORDINAL.match(words, 0) === words.length) return { kind: 'ordinal' };
  if (TIME.match(words, 0) === words.length) return { kind: 'time' };
  if (PERSON.match(words, 0) === words.length) return { kind: 'person' };
  const task = TASK.match(words, 0);
  if (task === words.length || (task > 0 && words[task]?.gap !== 'space')) return { kind: 'task' };
  return readLabel(words)?.kind ?? (task > 0 ? { kind: 'task' } : { kind: 'other' });
}

/** Whether a column says what the persons named beside it are to do. */
export function isDutyHead(text: string): boolean {
  const words = readWords(text.replace(/\s+/g, ' '), 0, 30);
  return words.length > 0 && DUTY.match(words, 0) === words.length;
}

const EVENT = compilePhrases(EVENT_HEADS);

/** Whether a column names events: `Môn thi đấu`. */
export function isEventHead(text: string): boolean {
  const words = readWords(text.replace(/\s+/g, ' '), 0, 30);
  return words.length > 0 && EVENT.match(words, 0) === words.length;
}
