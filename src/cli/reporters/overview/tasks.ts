import { groupBy } from '../../../export/group-by.ts';
import type { Deadline, Plan, Section, Task } from '../../../model/plan.ts';
import { beside } from '../../terminal/layout.ts';
import { periodInWords } from '../../wording/calendar.ts';
import { deadlineInWords } from '../../wording/deadline.ts';
import { type Draw, hanging, heading, indent, type Page } from './page.ts';

/** The column of due days on the right; on a narrow terminal they stand under the task instead. */
const dueWidthOf = ({ width }: Page) => Math.min(30, Math.max(24, Math.floor(width * 0.28)));
const WIDE_ENOUGH = 76;
const TASK_LINES = 2;

/** Directives under the headings of the document, with who does them and until when. */
export const drawTasks: Draw = (plan, page) => {
  const index = indexPlan(plan);
  const lines = plan.sections.flatMap((section) => drawSection(section, 0, index, page));
  const title = heading(page.say.overview.tasks, plan.tasks.length, page);
  return plan.tasks.length === 0 ? [title, `  ${page.paint.faint(page.say.overview.noTasks)}`, ...lines] : [title, ...lines];
};

interface Index {
  readonly tasks: Map<string, Task[]>;
  /** Deadlines by task id, and by section id where they belong to no task. */
  readonly due: Map<string, Deadline[]>;
  readonly depth: Map<string, number>;
}

function indexPlan(plan: Plan): Index {
  const depth = new Map<string, number>();
  for (const task of plan.tasks) depth.set(task.id, task.parent === null ? 0 : (depth.get(task.parent) ?? 0) + 1);
  return {
    tasks: groupBy(plan.tasks, (task) => task.section),
    due: groupBy(plan.deadlines, (deadline) => deadline.task ?? `§${deadline.section}`),
    depth,
  };
}

function drawSection(section: Section, level: number, index: Index, page: Page): string[] {
  const tasks = (index.tasks.get(section.id) ?? []).map((task) => ({
    at: task.position.start.offset,
    lines: drawTask(task, level + 1 + (index.depth.get(task.id) ?? 0), index, page),
  }));
  const children = section.children.map((child) => ({
    at: child.position.start.offset,
    lines: drawSection(child, level + 1, index, page),
  }));
  // In the order of the document: a directive may stand between two subsections.
  const inside = [...tasks, ...children].sort((a, b) => a.at - b.at).flatMap(({ lines }) => lines);
  const due = index.due.get(`§${section.id}`) ?? [];
  if (inside.length + due.length === 0) return [];
  const { paint, say } = page;
  const [mark, title] = section.title === null ? ['', section.marker ?? section.id] : [section.marker ?? '', section.title];
  const period = section.period === null ? [] : [paint.faint(periodInWords(section.period, say))];
  const head = row(
    (width) => hanging(paint.title(mark), paint.title(title), width),
    due.length > 0 ? dueLines(due, page) : () => period,
    level,
    page,
  );
  return [...(level === 0 ? [''] : []), ...head, ...inside];
}

function drawTask(task: Task, level: number, index: Index, page: Page): string[] {
  const due = index.due.get(task.id) ?? [];
  const mark = page.paint.faint(task.marker ?? '•');
  const facts = factsOf(task, due, page).join(page.paint.faint(' · '));
  return row(
    (width) => {
      const text = hanging(mark, task.text, width, TASK_LINES);
      return facts === '' ? text : [...text, ...hanging(' '.repeat((task.marker ?? '•').length), facts, width)];
    },
    dueLines(due, page),
    level,
    page,
  );
}

/** Who does it, to whom it goes, what is handed in: `chủ trì: Phòng Nội vụ · gửi: Ban Chỉ đạo Quận`. */
function factsOf(task: Task, due: readonly Deadline[], { say, paint }: Page): string[] {
  const fact = (label: string, value: string) => `${paint.faint(`${label}:`)} ${value}`;
  const roles = groupBy(task.responsible, ({ role }) => role);
  const facts = [...roles].map(([role, bodies]) => fact(say.overview.roles[role], bodies.map(({ name }) => paint.body(name)).join(', ')));
  const receivers = new Map(due.flatMap(({ submitTo, via }) => (submitTo === null ? [] : [[submitTo, via] as const])));
  for (const [to, via] of receivers) facts.push(fact(say.overview.submitTo, via === null ? to : `${to} ${say.overview.via(via)}`));
  if (task.deliverable !== null) facts.push(fact(say.overview.deliverable, task.deliverable));
  return facts;
}

/** Lines for a given width. */
type Column = (width: number) => string[];

function dueLines(due: readonly Deadline[], { say, paint }: Page): Column {
  const texts = new Set(due.map((deadline) => deadlineInWords(deadline, say)));
  return (width) => [...texts].flatMap((text) => hanging(paint.due('›'), paint.due(text), width, 3));
}

/** What is to be done on the left, when on the right. */
function row(what: Column, when: Column, level: number, page: Page): string[] {
  const { width } = page;
  const margin = '  '.repeat(Math.min(level, 4) + 1);
  if (width < WIDE_ENOUGH) return indent([...what(width - margin.length), ...indent(when(width - margin.length - 3), '   ')], margin);
  const right = dueWidthOf(page);
  const left = width - margin.length - right - 2;
  return indent(beside(what(left), when(right), left), margin);
}
