import { createDaysOff, type DaysOff } from '../../calendar/days-off.ts';
import { addSpan, type DueOptions, dueCalendar, listDue, readSpan } from '../../due/index.ts';
import type { Role } from '../../model/plan.ts';
import { type Context, complain, type ExitCode, widthOf } from '../context.ts';
import { readDay } from '../day-argument.ts';
import { openInput } from '../open-input.ts';
import { renderJson } from '../reporters/json.ts';
import { dueRows } from './due-rows.ts';
import { findPlans } from './find-plans.ts';
import { renderDue } from './render-due.ts';

/** What `qcdc due` does; `given` are its options. */
export async function runDue(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const asked = await understand(given, context);
  if (asked === null) return 2;
  const { plans, complete } = await findPlans(paths, context);
  const items = listDue(plans, asked);
  const { io, say, paint, language } = context;
  if (given['ics'] === true) io.stdout.write(dueCalendar(items, { language }));
  else if (given['json'] === true) io.stdout.write(renderJson(dueRows(items), true));
  else {
    const past = asked.overdue || items.length > 0 ? 0 : listDue(plans, { ...asked, overdue: true, within: null }).length;
    const page = { width: widthOf(io.stdout, io.env), say, paint };
    io.stdout.write(renderDue(dueRows(items), { ...bounds(asked), overdue: asked.overdue, plans: plans.length, past }, page));
  }
  return complete ? 0 : 2;
}

/** What the options ask for; null when that cannot be understood, and then the user has been told. */
async function understand(given: Readonly<Record<string, unknown>>, context: Context): Promise<DueOptions | null> {
  const text = (name: string) => given[name] as string | undefined;
  const today = text('today') === undefined ? context.io.today() : readDay(text('today') as string);
  if (today === null || today.length < 10) return refuse(context.say.due.badDay('--today', String(text('today'))), context);
  const within = text('within') === undefined ? null : readSpan(text('within') as string);
  if (within === null && text('within') !== undefined) return refuse(context.say.due.badSpan('--within', String(text('within'))), context);
  const daysOff = text('daysOff') === undefined ? createDaysOff() : await readDaysOff(text('daysOff') as string, context);
  if (daysOff === null) return null;
  const [body, role] = [text('body'), text('role') as Role | undefined];
  return {
    today,
    within,
    daysOff,
    overdue: given['overdue'] === true,
    shift: (text('shiftDaysOff') ?? 'none') as DueOptions['shift'],
    ...(body !== undefined && { body }),
    ...(role !== undefined && { role }),
  };
}

function refuse(sentence: string, context: Context): null {
  complain(context, sentence);
  return null;
}

/** The office’s own days off; every fault in the file is told with its line. */
async function readDaysOff(path: string, context: Context): Promise<DaysOff | null> {
  const input = await openInput(path, context);
  if (input === null) return null;
  const { readOfficeDays } = await import('../../calendar/read-office-days.ts');
  const read = readOfficeDays(new TextDecoder().decode(input.bytes), context.language);
  if (!read.ok) {
    for (const { line, message } of read.problems) complain(context, `${input.name}: ${context.say.due.officeDays(line, message)}`);
    return null;
  }
  return createDaysOff(read.days);
}

/** The first and last day that are looked at; null for the side that is open. */
function bounds({ today, within, overdue }: DueOptions): { from: string | null; to: string | null } {
  if (overdue) return { from: within === null ? null : addSpan(today, within, -1), to: today };
  return { from: today, to: within === null ? null : addSpan(today, within) };
}
