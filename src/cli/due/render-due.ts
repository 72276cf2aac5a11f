import { weekday } from '../../calendar/day.ts';
import { WEEKDAYS } from '../../calendar/recurrence.ts';
import { groupBy } from '../../export/group-by.ts';
import type { Messages } from '../messages/index.ts';
import type { Page } from '../reporters/overview/page.ts';
import { beside, wrap } from '../terminal/layout.ts';
import { plainDeep } from '../terminal/plain.ts';
import { dateInWords } from '../wording/calendar.ts';
import type { DueRow } from './due-rows.ts';

/** What was looked at. */
export interface Looked {
  readonly from: string | null;
  readonly to: string | null;
  readonly overdue: boolean;
  readonly plans: number;
  /** How much is overdue; told when nothing else is. */
  readonly past: number;
}

const LEFT_WIDTH = 14;
const TASK_LINES = 3;

/** The list for people: the day and what is left at the left, what and who beside it. */
export function renderDue(rows: readonly DueRow[], looked: Looked, page: Page): string {
  const { say, paint, width } = page;
  const { from, to, overdue, plans, past } = looked;
  const day = (edtf: string) => dateInWords(edtf, say);
  const title = overdue
    ? say.due.behind(from === null ? null : day(from), day(to as string))
    : say.due.ahead(day(from as string), to === null ? null : day(to));
  if (rows.length === 0) {
    const lines = [say.due.nothing(plans), ...(past > 0 ? [say.due.past(past)] : [])];
    return `${paint.heading(title)}\n\n${lines.join('\n')}\n`;
  }
  const blocks = plainDeep(rows).map((row) => beside(leftOf(row, page), rightOf(row, page, width - LEFT_WIDTH - 2), LEFT_WIDTH).join('\n'));
  const total = say.due.total(rows.length, new Set(rows.map(({ plan }) => plan.file)).size);
  return `${paint.heading(title)}\n\n${blocks.join('\n\n')}\n\n${paint.faint(total)}\n`;
}

function leftOf({ due, daysLeft, time }: DueRow, { say, paint }: Page): string[] {
  const left = say.due.left(daysLeft);
  return [
    paint.due(dateInWords(due, say)),
    weekdayName(due, say),
    daysLeft < 0 ? paint.error(left) : daysLeft <= 3 ? paint.warning(left) : left,
    ...(time === null ? [] : [say.due.at(time)]),
  ];
}

const weekdayName = (day: string, say: Messages) => say.calendar.weekdays[WEEKDAYS[weekday(day) - 1] as string] ?? '';

function rightOf(row: DueRow, { say, paint }: Page, width: number): string[] {
  const { dayOff, movedFrom, dayAssumed, submitTo, via } = row;
  const roles = groupBy(row.responsible, ({ role }) => role);
  const who = [
    ...[...roles].map(([role, bodies]) => `${say.overview.roles[role]}: ${bodies.map(({ name }) => paint.body(name)).join(', ')}`),
    ...(submitTo === null ? [] : [`${say.overview.submitTo} ${submitTo}${via === null ? '' : ` ${say.overview.via(via)}`}`]),
  ];
  const marks = [
    ...(dayOff === null ? [] : [dayOff.name ?? say.due.daysOff[dayOff.kind]]),
    ...(movedFrom === null ? [] : [say.due.moved(dateInWords(movedFrom, say))]),
  ];
  const source = [
    row.plan.number ?? row.plan.file,
    say.due.place(row.task ?? row.section),
    `“${row.deadline.text}”`,
    dayAssumed ? say.due.assumed : '',
  ];
  return [
    ...wrap(row.text, width, TASK_LINES),
    ...(who.length === 0 ? [] : wrap(who.join(' · '), width)),
    ...(marks.length === 0 ? [] : wrap(paint.warning(marks.join(' · ')), width)),
    ...wrap(paint.faint(source.filter(Boolean).join(' · ')), width),
  ];
}
