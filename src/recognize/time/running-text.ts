import type { Span } from '../../source/span.ts';
import { clauseAt, type Sentences } from './clauses.ts';
import { completeBareDay, fixCadences } from './fix-cadences.ts';
import { judgeCadence } from './judge-cadence.ts';
import { judgeCalendar } from './judge-calendar.ts';
import { NAMED_TERM } from './school-term.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';
import type { Verdict } from './verdict.ts';

export interface Chosen {
  readonly deadlines: TimeExpression[];
  readonly unread: TimeExpression[];
  readonly harmless: TimeExpression[];
}

const LIST: ReadonlySet<string> = new Set([',', ', ', ', và ', ' và ', ';', '; ', ' hoặc ']);

/** Time limits in the text of a directive; see `judgeCalendar` and `judgeCadence` for what counts. */
export function chooseInRunningText(sentences: Sentences, times: readonly TimeExpression[], context: TimeContext): Chosen {
  const { text } = sentences;
  const judged = fixCadences(
    text,
    times.map((time) => completeBareDay(text, time, context)),
  );
  const chosen: Chosen = { deadlines: [], unread: [], harmless: [] };
  const shelf: Record<Verdict, TimeExpression[]> = { deadline: chosen.deadlines, unread: chosen.unread, harmless: chosen.harmless };
  let before: { time: TimeExpression; verdict: Verdict } | null = null;
  for (const time of judged) {
    // “Trong tháng 6 và tháng 12/2024”: the members of a list share one fate.
    const listed: boolean = before !== null && before.time.form === time.form && LIST.has(text.slice(before.time.end, time.start));
    const verdict: Verdict = listed && before !== null ? before.verdict : judge(text, time, clauseAt(sentences, time), context);
    shelf[verdict].push(time);
    before = { time, verdict };
  }
  return withoutNames(text, chosen);
}

const DATED: ReadonlySet<TimeExpression['form']> = new Set(['day', 'day-list', 'day-range']);

/** “Tổng kết |năm|: 05 - 10/11/2025” */
const BARE_CADENCE = /^(?:tuần|tháng|qu[ýí]|năm|(?:0?6|sáu) tháng)$/iu;

/** “Sơ kết học kỳ I: ngày 12/01/2026”: the term names the work of which the day is told. */
function withoutNames(text: string, chosen: Chosen): Chosen {
  const names = chosen.deadlines.filter(
    (time) =>
      ((time.form === 'term' && NAMED_TERM.test(time.text)) || (time.form === 'cadence' && BARE_CADENCE.test(time.text))) &&
      isDated(text, time, chosen.deadlines),
  );
  if (names.length === 0) return chosen;
  return {
    deadlines: chosen.deadlines.filter((time) => !names.includes(time)),
    unread: chosen.unread,
    harmless: [...chosen.harmless, ...names].sort((a, b) => a.start - b.start),
  };
}

/** A day right behind it, with no more than its lead between. */
const isDated = (text: string, { end }: TimeExpression, deadlines: readonly TimeExpression[]): boolean =>
  deadlines.some(
    (time) =>
      DATED.has(time.form) &&
      time.start >= end &&
      /^[\s:(,]*(?:(?:xong|hoàn thành|vào|tổ chức|dự kiến)[\s:]*)*$/u.test(text.slice(end, time.start)),
  );

const END_OF_TERM = /^(?:hết|cuối|kết thúc|sau khi kết thúc) (?:học k|hk|k[ỳì] )/iu;
const HANDED_IN = /(?<![\p{L}\p{M}])(?:nộp|gửi|hoàn thành|xong|bàn giao)(?![\p{L}\p{M}])/iu;

/** “Hết học kỳ I nộp sổ” */
const isEndOfTerm = (text: string, time: TimeExpression, { start, end }: Span): boolean =>
  time.form === 'term' && END_OF_TERM.test(time.text) && HANDED_IN.test(text.slice(start, end));

function judge(text: string, time: TimeExpression, clause: Span, context: TimeContext): Verdict {
  if (time.form === 'cadence' || time.form === 'term')
    return isEndOfTerm(text, time, clause) ? 'deadline' : judgeCadence(text, time, clause);
  return judgeCalendar(text, time, clause, context);
}
