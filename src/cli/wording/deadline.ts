import type { Deadline } from '../../model/plan.ts';
import type { Messages } from '../messages/index.ts';
import { dateInWords, periodInWords } from './calendar.ts';
import { recurrenceInWords } from './recurrence.ts';

/** When a deadline falls: `trước ngày 15/03/2025`, `quý I/2025`, `hằng năm, chậm nhất ngày 29/10`, `thường xuyên`. */
export function deadlineInWords(deadline: Deadline, say: Messages): string {
  const { kind, bound, date, start, end, due, text } = deadline;
  if (kind === 'ongoing') return say.deadline.ongoing;
  if (kind === 'recurring') return timed(deadline, repetitionInWords(deadline, say), say);
  if (kind === 'relative') return due === null ? text : `${text} (${say.deadline.latest(dateInWords(due, say))})`;
  if (start !== null && end !== null) return periodInWords({ start, end }, say);
  const day = bound === 'from' ? (start ?? date) : date;
  // Without the day itself there is only the last one that is still on time, whatever the bound.
  const [shown, kindOfBound] = day === null && due !== null ? [due, 'by' as const] : [day, bound ?? 'on'];
  if (shown === null) return text;
  const words = dateInWords(shown, say);
  return timed(deadline, say.deadline.bounds[kindOfBound](isDay(shown) ? say.deadline.onDay(words) : words), say);
}

/** With the time of day, where one is written. */
const timed = ({ time }: Deadline, when: string, say: Messages): string => (time === null ? when : say.deadline.atTime(time, when));

/** A term of the school year that comes back: the rule has the year alone, the words say when in it. */
const TERM = /học k[ỳì]|năm học|(?:đầu|giữa|cuối) năm/iu;

function repetitionInWords({ rrule, bound, text }: Deadline, say: Messages): string {
  const words = rrule === null ? null : recurrenceInWords(rrule, bound === 'before' || bound === 'by', say);
  if (words === null) return text;
  return rrule === 'FREQ=YEARLY' && TERM.test(text) ? say.recurrence.with(words, false, text) : words;
}

const isDay = (edtf: string) => edtf.length === 10;
