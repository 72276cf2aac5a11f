import {
  BARE_TASK_HEADS,
  BODY_HEADS,
  DUTY_HEADS,
  EVENT_HEADS,
  ORDINAL_HEADS,
  PERSON_HEADS,
  TASK_HEADS,
  TIME_COLUMNS,
} from '../../grammar/labels.ts';
import { compilePhrases, type PhraseTable } from '../body/phrases.ts';
import { readWords, type Word } from '../body/words.ts';
import { type LabelKind, readLabel } from './label-kind.ts';

export type ColumnHead = LabelKind | { readonly kind: 'ordinal' | 'task' | 'person' | 'other' };

const ORDINAL = compilePhrases(ORDINAL_HEADS);
const TIME = compilePhrases(TIME_COLUMNS);
const TASK = compilePhrases(TASK_HEADS);
const BARE_TASK = compilePhrases(BARE_TASK_HEADS);
const PERSON = compilePhrases(PERSON_HEADS);
const DUTY = compilePhrases(DUTY_HEADS);
const EVENT = compilePhrases(EVENT_HEADS);
const BODY = compilePhrases(BODY_HEADS);

const wordsOf = (head: string): Word[] => readWords(head.replace(/\s+/g, ' '), 0, 30);

/** Whether the head is one of a table's phrases and no more. */
const isWhole = (table: PhraseTable, words: readonly Word[]): boolean => words.length > 0 && table.match(words, 0) === words.length;

/** What a column of a task table holds, by its head. */
export function readColumnHead(text: string): ColumnHead {
  const words = wordsOf(text);
  if (words.length === 0) return { kind: 'other' };
  if (isWhole(ORDINAL, words)) return { kind: 'ordinal' };
  if (isWhole(TIME, words)) return { kind: 'time' };
  if (isWhole(PERSON, words)) return { kind: 'person' };
  if (isWhole(BARE_TASK, words)) return { kind: 'task' };
  const task = TASK.match(words, 0);
  if (task === words.length || (task > 0 && words[task]?.gap !== 'space')) return { kind: 'task' };
  return readLabel(words)?.kind ?? (task > 0 ? { kind: 'task' } : { kind: 'other' });
}

/** Whether a column says what the persons named beside it are to do. */
export const isDutyHead = (text: string): boolean => isWhole(DUTY, wordsOf(text));

/** Whether a column names events: `Môn thi đấu`. */
export const isEventHead = (text: string): boolean => isWhole(EVENT, wordsOf(text));

/** Whether a column names bodies, and not what they do: `Đơn vị`. */
export const isBodyHead = (text: string): boolean => isWhole(BODY, wordsOf(text));
