import type { Deadline } from '../../model/plan.ts';
import type { Messages } from '../messages/index.ts';
import { dateInWords, periodInWords } from './calendar.ts';
import { recurrenceInWords } from './recurrence.ts';

/** When a deadline falls: `trước ngày 15/03/2025`, `quý I/2025`, `hằng năm, chậm nhất ngày 29/10`, `thường xuyên`. */
export function deadlineInWords(deadline: Deadline, say: Messages): string {
  const { kind, bound, date, start, end, due, rrule, text } = deadline;
  if (kind === 'ongoing') return say.deadline.ongoing;
  if (kind === 'recurring') return (rrule && recurrenceInWords(rrule, bound !== 'on', say)) ?? text;
  if (kind === 'relative') return due === null ? text : `${text} (${say.deadline.latest(dateInWords(due, say))})`;
  if (start !== null && end !== null) return periodInWords({ start, end }, say);
  const day = bound === 'from' ? (start ?? date) : date;
  // Without the day itself there is only the last one that is still on time, whatever the bound.
  const [shown, kindOfBound] = day === null && due !== null ? [due, 'by' as const] : [day, bound ?? 'on'];
  if (shown === null) return text;
  const words = dateInWords(shown, say);
  const when = say.deadline.bounds[kindOfBound](isDay(shown) ? say.deadline.onDay(words) : words);
  return deadline.time === null ? when : say.deadline.atTime(deadline.time, when);
}

const isDay = (edtf: string) => edtf.length === 10;
