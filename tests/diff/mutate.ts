import { addDays } from '../../src/calendar/day.ts';
import { shiftDate, shiftYears } from '../../src/diff/years.ts';
import type { Deadline, Plan, Section, Task } from '../../src/model/plan.ts';
import { toRoman } from '../../src/recognize/numbering/roman.ts';
import type { Random } from './random.ts';

/** A plan after an edit, and what is to be told of it: signatures of changes. */
export interface Edit {
  readonly plan: Plan;
  readonly expected: readonly string[];
  /** Left out: 0. */
  readonly yearShift?: number;
}

/** Edits a plan; null when it has nothing that could be edited so. `words` are other plans' words, `others` their tasks. */
export type Mutation = (plan: Plan, random: Random, stock: Stock) => Edit | null;

export interface Stock {
  readonly words: readonly string[];
  readonly tasks: readonly Task[];
}

const copy = (plan: Plan): Plan => JSON.parse(JSON.stringify(plan));
const hasChildren = (plan: Plan, { id }: Task) => plan.tasks.some(({ parent }) => parent === id);
const leaves = (plan: Plan) => plan.tasks.filter((task) => !hasChildren(plan, task));
const siblings = (plan: Plan, task: Task) => plan.tasks.filter(({ parent, section }) => parent === task.parent && section === task.section);
const wordCount = (text: string) => text.split(' ').length;
/** Two tasks with the same words cannot be told apart: whichever is moved or taken out, the other is as good. */
const isOnly = (plan: Plan, task: Task) => plan.tasks.filter(({ text }) => text === task.text).length === 1;

const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The label of a number one further, `1.` → `2.`, `c)` → `d)`; null for bullets and what is no number. */
function numberAt(marker: string, ordinal: number): string | null {
  if (/^\d+\D*$/.test(marker)) return marker.replace(/^\d+/, String(ordinal));
  if (/^\d+\.\d+\.?$/.test(marker)) return marker.replace(/\d+(?=\.?$)/, String(ordinal));
  if (/^[a-zđ]\W*$/.test(marker)) return marker.replace(/^./u, LETTERS[ordinal - 1] ?? 'y');
  if (/^[IVX]+\W*$/.test(marker)) return marker.replace(/^[IVX]+/, toRoman(ordinal));
  return null;
}

const ordinalOf = (marker: string): number | null => {
  for (let ordinal = 1; ordinal < 60; ordinal++) if (numberAt(marker, ordinal) === marker) return ordinal;
  return null;
};

/** Whether a section's list counts headings too. */
const headingsIn = (plan: Plan, key: string): boolean => {
  const find = (sections: readonly Section[]): Section | undefined =>
    sections.find(({ id }) => `§${id}` === key) ?? sections.map(({ children }) => find(children)).find((found) => found !== undefined);
  return (find(plan.sections)?.children.length ?? 0) > 0;
};

const listKey = ({ parent, section }: Task) => (parent === null ? `§${section}` : parent);

/**
 * Counts on in the lists that an edit has touched, as a clerk does after inserting a task; whatever refers to a task follows. Null for a
 * list that was not counted through: other things stand between its tasks.
 */
function recount(plan: Plan, original: Plan): Plan | null {
  const listsOf = ({ tasks }: Plan) => {
    const lists = new Map<string, Task[]>();
    for (const task of tasks) lists.set(listKey(task), [...(lists.get(listKey(task)) ?? []), task]);
    return lists;
  };
  const before = listsOf(original);
  const texts = (tasks: readonly Task[] | undefined) => JSON.stringify((tasks ?? []).map(({ text, marker }) => [text, marker]));
  const renamed = new Map<string, string>();
  const after = listsOf(plan);
  // A list that lost its last task is counted on too, where headings stand in it.
  for (const key of before.keys()) if (!after.has(key)) after.set(key, []);
  for (const [key, tasks] of after) {
    const old = before.get(key) ?? [];
    if (texts(old) === texts(tasks)) continue;
    if (
      key.startsWith('§') &&
      [...old, ...tasks].some(({ marker }) => marker !== null && ordinalOf(marker) !== null) &&
      headingsIn(plan, key)
    )
      return null;
    const ordinals = old.flatMap(({ marker }) => (marker === null ? [] : (ordinalOf(marker) ?? [])));
    const first = ordinals[0] ?? 1;
    if (ordinals.some((ordinal, place) => ordinal !== first + place)) return null;
    let ordinal = first;
    let bullets = 0;
    for (const task of tasks) {
      const number = task.marker === null ? null : numberAt(task.marker, ordinal);
      if (number === null) bullets++;
      else {
        ordinal++;
        task.marker = number;
      }
      const above = task.parent ?? task.section;
      const label = number === null ? `${task.marker ?? ''}${bullets}` : number.replace(/[.)/\s]+$/, '').replace(/^.*\./, '');
      renamed.set(task.id, `${above}.${label}`);
    }
  }
  return rename(plan, renamed);
}

/** Gives tasks other ids, and those of their sub-tasks and of whatever refers to them with them. */
function rename(plan: Plan, renamed: ReadonlyMap<string, string>): Plan {
  const named = (id: string): string => {
    const known = renamed.get(id);
    if (known !== undefined) return known;
    const above = plan.tasks.find((task) => task.id === id)?.parent;
    return above == null || !id.startsWith(above) ? id : named(above) + id.slice(above.length);
  };
  const names = new Map(plan.tasks.map(({ id }) => [id, named(id)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  for (const deadline of plan.deadlines) if (deadline.task !== null) deadline.task = nameOf(deadline.task);
  for (const body of plan.bodies) body.tasks = body.tasks.map(nameOf);
  for (const task of plan.tasks) {
    task.parent = task.parent === null ? null : nameOf(task.parent);
    task.id = nameOf(task.id);
  }
  return plan;
}

/** What only this task said is gone with it. */
function dropWhatItSaid(plan: Plan, task: Task): void {
  plan.citations = plan.citations.filter(({ id }) => !task.citations.includes(id));
  plan.deadlines = plan.deadlines.filter(({ id, task: owner }) => owner !== task.id || !task.deadlines.includes(id));
}

function counted(plan: Plan, original: Plan, expected: readonly string[]): Edit | null {
  const after = recount(plan, original);
  return after && { plan: after, expected };
}

let serial = 0;
const freshId = () => `mới-${serial++}`;

const add: Mutation = (original, random, { tasks }) => {
  const plan = copy(original);
  const near = random.pick(leaves(plan));
  const model = random.pick(tasks.filter(({ text }) => wordCount(text) > 3 && !plan.tasks.some((task) => task.text === text)));
  if (near === undefined || model === undefined) return null;
  const task: Task = { ...near, id: freshId(), text: model.text, responsible: [], deadlines: [], citations: [], deliverable: null };
  plan.tasks.splice(plan.tasks.indexOf(near) + random.below(2), 0, task);
  return counted(plan, original, [`tasks added:  → ${model.text}`]);
};

const remove: Mutation = (original, random) => {
  const plan = copy(original);
  const task = random.pick(leaves(plan).filter((one) => isOnly(plan, one)));
  if (task === undefined) return null;
  plan.tasks.splice(plan.tasks.indexOf(task), 1);
  dropWhatItSaid(plan, task);
  return counted(plan, original, [`tasks removed: ${task.text} → `]);
};

const move: Mutation = (original, random) => {
  const plan = copy(original);
  const task = random.pick(leaves(plan).filter((one) => isOnly(plan, one)));
  if (task === undefined) return null;
  const from = siblings(plan, task).indexOf(task);
  const places = leaves(plan).filter((other) => {
    if (other === task) return false;
    if (other.parent !== task.parent || other.section !== task.section) return true;
    // Of two neighbours that change places either may be said to have moved.
    return Math.abs(siblings(plan, task).indexOf(other) - from) >= 2;
  });
  const target = random.pick(places);
  if (target === undefined) return null;
  const isForward = plan.tasks.indexOf(target) > plan.tasks.indexOf(task);
  plan.tasks.splice(plan.tasks.indexOf(task), 1);
  const sameList = target.parent === task.parent && target.section === task.section;
  plan.tasks.splice(plan.tasks.indexOf(target) + (sameList ? Number(isForward) : random.below(2)), 0, task);
  Object.assign(task, { parent: target.parent, section: target.section, position: target.position });
  if (!sameList) task.marker = target.marker;
  for (const deadline of plan.deadlines) if (deadline.task === task.id) deadline.section = target.section;
  return counted(plan, original, [`tasks moved: ${task.text} → ${task.text}`]);
};

const reword: Mutation = (original, random, { words }) => {
  const plan = copy(original);
  const task = random.pick(leaves(plan).filter((one) => wordCount(one.text) >= 5 && isOnly(plan, one)));
  if (task === undefined) return null;
  const before = task.text;
  const parts = before.split(' ');
  const count = Math.max(1, Math.floor(parts.length * (0.05 + random.next() * 0.25)));
  for (let done = 0; done < count; done++) {
    const place = random.below(parts.length);
    const word = random.pick(words.filter((one) => one !== parts[place]?.toLowerCase()));
    if (word !== undefined) parts[place] = word;
  }
  task.text = parts.join(' ');
  if (task.text.toLowerCase().replace(/[.,;:]/g, '') === before.toLowerCase().replace(/[.,;:]/g, '')) return null;
  return { plan, expected: [`tasks changed: ${before} → ${task.text}`] };
};

const split: Mutation = (original, random) => {
  const plan = copy(original);
  const task = random.pick(leaves(plan).filter((one) => wordCount(one.text) >= 12 && isOnly(plan, one)));
  if (task === undefined) return null;
  const before = task.text;
  const parts = before.split(' ');
  const at = Math.round(parts.length * (0.35 + random.next() * 0.3));
  const head = parts.slice(0, at).join(' ').replace(/[,;]$/, '');
  const tail = parts
    .slice(at)
    .join(' ')
    .replace(/^./u, (letter) => letter.toUpperCase());
  const second: Task = { ...task, id: freshId(), text: tail, deadlines: [], citations: [] };
  task.text = head;
  task.deliverable = null;
  plan.tasks.splice(plan.tasks.indexOf(task) + 1, 0, second);
  return counted(plan, original, [`tasks split: ${before} → ${head} + ${tail}`]);
};

const merge: Mutation = (original, random) => {
  const plan = copy(original);
  const task = random.pick(
    leaves(plan).filter((one) => {
      const next = plan.tasks[plan.tasks.indexOf(one) + 1];
      const joins = next !== undefined && siblings(plan, one).includes(next) && !hasChildren(plan, next);
      return joins && isOnly(plan, one) && isOnly(plan, next) && wordCount(one.text) >= 4 && wordCount(next.text) >= 4;
    }),
  );
  const next = plan.tasks[plan.tasks.indexOf(task as Task) + 1];
  if (task === undefined || next === undefined) return null;
  const before = task.text;
  task.text = `${before.replace(/[.;,]$/, '')}; ${next.text.replace(/^./u, (letter) => letter.toLowerCase())}`;
  task.responsible = [...task.responsible, ...next.responsible];
  task.citations = [...task.citations, ...next.citations];
  for (const deadline of plan.deadlines) {
    if (deadline.task !== next.id) continue;
    deadline.task = task.id;
    task.deadlines.push(deadline.id);
  }
  plan.tasks.splice(plan.tasks.indexOf(next), 1);
  return counted(plan, original, [`tasks merged: ${before} + ${next.text} → ${task.text}`]);
};

/** `1.` `2.` become `a)` `b)`, and the other way round. */
const restyle: Mutation = (original, random) => {
  const plan = copy(original);
  const numbered = plan.tasks.filter(({ marker }) => marker !== null && numberAt(marker, 1) !== null);
  const one = random.pick(numbered);
  if (one === undefined) return null;
  const list = siblings(plan, one).filter((task) => numbered.includes(task));
  if (one.parent === null && headingsIn(plan, `§${one.section}`)) return null;
  const renamed = new Map<string, string>();
  list.forEach((task, place) => {
    const isLetter = /^[a-zđ]/.test(task.marker ?? '');
    task.marker = isLetter ? `${place + 1}.` : `${LETTERS[place]})`;
    renamed.set(task.id, `${task.parent ?? task.section}.${isLetter ? place + 1 : LETTERS[place]}`);
  });
  return { plan: rename(plan, renamed), expected: list.map(({ text }) => `tasks renumbered: ${text} → ${text}`) };
};

const shiftDeadline: Mutation = (original, random) => {
  const plan = copy(original);
  const dated = plan.deadlines.filter(({ kind, date, due, text, task }) => {
    const owner = plan.tasks.find(({ id }) => id === task);
    return kind === 'date' && date?.length === 10 && due !== null && /\d/.test(text) && owner !== undefined && isOnly(plan, owner);
  });
  const deadline = random.pick(dated);
  if (deadline === undefined) return null;
  const task = plan.tasks.find(({ id }) => id === deadline.task) as Task;
  const days = (1 + random.below(20)) * (random.below(2) === 0 ? 1 : -1);
  const { text } = deadline;
  const due = addDays(deadline.due as string, days);
  const written = `trước ngày ${addDays(deadline.date as string, days)
    .split('-')
    .reverse()
    .join('/')}`;
  Object.assign(deadline, { text: written, date: addDays(deadline.date as string, days), due });
  if (deadline.start !== null) deadline.start = addDays(deadline.start, days);
  task.text = task.text.replace(text, written);
  return { plan, expected: [`deadlines changed: ${text} → ${written} ${days}`] };
};

const replaceBody: Mutation = (original, random) => {
  const plan = copy(original);
  const task = random.pick(plan.tasks.filter((one) => one.responsible.length > 0 && isOnly(plan, one)));
  const named =
    task && random.pick(task.responsible.filter(({ name }) => task.responsible.filter((other) => other.name === name).length === 1));
  if (task === undefined || named === undefined) return null;
  const name = random.pick(['Ban Quản lý chợ Bến Đá', 'Trạm Thủy nông Gò Sim', 'Hợp tác xã Lúa Vàng'].filter((one) => one !== named.name));
  const before = named.name;
  named.name = name as string;
  task.text = task.text.replace(before, named.name);
  return { plan, expected: [`bodies replaced: ${before} → ${named.name}`] };
};

const replaceBasis: Mutation = (original, random) => {
  const plan = copy(original);
  const basis = random.pick(plan.legalBases.filter(({ code, title }) => code !== null && title !== null));
  if (basis === undefined) return null;
  const before = basis.text;
  const fresh = { ...basis, code: '913/2031/NĐ-CP', date: '2031-05-06', text: before.replace(basis.code as string, '913/2031/NĐ-CP') };
  plan.legalBases = plan.legalBases.map((one) => (one.id === basis.id ? fresh : one));
  plan.citations = plan.citations.map((one) => (one.id === basis.id ? fresh : one));
  return fresh.text === before ? null : { plan, expected: [`citations replaced: ${before} → ${fresh.text}`] };
};

const dropRecipient: Mutation = (original, random) => {
  const plan = copy(original);
  const recipient = random.pick(plan.recipients.filter(({ archive }) => !archive));
  if (recipient === undefined) return null;
  plan.recipients.splice(plan.recipients.indexOf(recipient), 1);
  return { plan, expected: [`recipients removed: ${recipient.text} → `] };
};

/** The same plan for the year after: every year one later, but for those of the instruments. */
const rollOver: Mutation = (original) => {
  if (original.period === null) return null;
  const plan = copy(original);
  const roll = (text: string) => shiftYears(text, 1);
  const rollDate = (date: string | null) => date && shiftDate(date, 1);
  const visit = (section: Section): void => {
    section.title = section.title && roll(section.title);
    if (section.period !== null) section.period = rollPeriod(section.period);
    section.children.forEach(visit);
  };
  const rollPeriod = ({ start, end }: NonNullable<Plan['period']>) => ({ start: shiftDate(start, 1), end: shiftDate(end, 1) });
  plan.title = plan.title && roll(plan.title);
  plan.date = rollDate(plan.date);
  plan.period = rollPeriod(original.period);
  plan.sections.forEach(visit);
  for (const task of plan.tasks) {
    task.text = roll(task.text);
    task.deliverable = task.deliverable && roll(task.deliverable);
  }
  for (const deadline of plan.deadlines) {
    deadline.text = roll(deadline.text);
    for (const key of ['date', 'due', 'start', 'end'] as const) deadline[key] = rollDate(deadline[key] as Deadline['date']);
  }
  return { plan, expected: [], yearShift: 1 };
};

/** The next year's plan, in which something has changed besides. */
const rollOverAnd: Mutation = (original, random, stock) => {
  const rolled = rollOver(original, random, stock);
  const further = rolled && (random.pick([add, remove, move]) as Mutation)(rolled.plan, random, stock);
  if (!further) return null;
  const back = (line: string) => {
    const [before = '', after = ''] = line.split(' → ');
    const head = before.slice(0, before.indexOf(': ') + 2);
    const old = before.slice(head.length);
    return `${head}${old === '' ? '' : (oldTexts.get(old) ?? old)} → ${after}`;
  };
  const oldTexts = new Map(rolled.plan.tasks.map(({ text }, place) => [text, original.tasks[place]?.text ?? text]));
  return { plan: further.plan, expected: further.expected.map(back), yearShift: 1 };
};

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  add,
  remove,
  move,
  reword,
  split,
  merge,
  renumber: restyle,
  'shift a deadline': shiftDeadline,
  'replace a body': replaceBody,
  'replace a basis': replaceBasis,
  'drop a recipient': dropRecipient,
  'roll over a year': rollOver,
  'roll over and edit': rollOverAnd,
};
