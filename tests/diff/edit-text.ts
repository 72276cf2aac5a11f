import type { Plan, Task } from '../../src/model/plan.ts';
import type { Random } from './random.ts';

/** A document after an edit, and how the lines begin that are to be told of it. */
export interface TextEdit {
  readonly text: string;
  readonly expected: readonly string[];
}

/** Edits a document as one does in an editor, at places that the plan read from it knows; null where there is none for it. */
export type TextMutation = (text: string, plan: Plan, random: Random) => TextEdit | null;

/** Words that mean nothing to a reader of plans. */
const WORDS = 'vườn sông bến nắng đèn hoa gạo bóng cỏ mây đồi suối chim thuyền lúa ngói'.split(' ');
const SENTENCES = [
  'Treo đèn hoa ven bờ kênh ở đầu làng cho sạch đẹp.',
  'Dựng bảng chỉ đường bằng gỗ tại lối vào vườn ươm.',
  'Sơn lại hàng rào sân bóng và thay lưới cầu môn.',
];

/** The line of a bullet that is a task of its own: where it begins and ends, and how it begins. */
interface Bullet {
  readonly task: Task;
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

function bulletsOf(text: string, { tasks }: Plan): Bullet[] {
  return tasks.flatMap((task): Bullet[] => {
    const start = text.lastIndexOf('\n', task.position.start.offset - 1) + 1;
    const next = text.indexOf('\n', task.position.start.offset);
    const end = next < 0 ? text.length : next;
    const head = /^\s*[-+]\s*/.exec(text.slice(start, end))?.[0];
    const written = text.slice(start + (head?.length ?? 0), end).trim();
    // On one line, as it is read, under a heading or a task, and not the only one of its words.
    const whole = written === task.text && tasks.filter((other) => other.text === task.text).length === 1;
    const isLeaf = !tasks.some(({ parent }) => parent === task.id);
    return head === undefined || !whole || !isLeaf ? [] : [{ task, start, end, head }];
  });
}

const inOneList = ({ task: one }: Bullet, { task: other }: Bullet) => one.section === other.section && one.parent === other.parent;
/** Without it the heading above would have no list left, and be read as something else. */
const hasCompany = (bullet: Bullet, all: readonly Bullet[]) => all.filter((other) => inOneList(bullet, other)).length > 2;

const add: TextMutation = (text, plan, random) => {
  const near = random.pick(bulletsOf(text, plan));
  const sentence = random.pick(SENTENCES);
  if (near === undefined || sentence === undefined) return null;
  return { text: `${text.slice(0, near.end)}\n${near.head}${sentence}${text.slice(near.end)}`, expected: [`tasks added:  → ${sentence}`] };
};

const remove: TextMutation = (text, plan, random) => {
  const all = bulletsOf(text, plan);
  const bullet = random.pick(all.filter((one) => hasCompany(one, all)));
  if (bullet === undefined) return null;
  return { text: text.slice(0, bullet.start) + text.slice(bullet.end + 1), expected: [`tasks removed: ${bullet.task.text} → `] };
};

const move: TextMutation = (text, plan, random) => {
  const all = bulletsOf(text, plan);
  const bullet = random.pick(all.filter((one) => hasCompany(one, all)));
  const list = bullet && all.filter((other) => inOneList(bullet, other));
  const target = list && random.pick(list.filter((_, place) => Math.abs(place - list.indexOf(bullet)) >= 2));
  if (bullet === undefined || target === undefined) return null;
  const line = text.slice(bullet.start, bullet.end);
  const after =
    target.start > bullet.start
      ? `${text.slice(0, bullet.start)}${text.slice(bullet.end + 1, target.end)}\n${line}${text.slice(target.end)}`
      : `${text.slice(0, target.start)}${line}\n${text.slice(target.start, bullet.start)}${text.slice(bullet.end + 1)}`;
  return { text: after, expected: [`tasks moved: ${bullet.task.text} → ${bullet.task.text}`] };
};

/** Words that say who does it, with whom, and to whom it goes: whoever changes them changes more than words. */
const TELLING = /phối hợp|kết hợp|chủ trì|tham mưu|gửi|về |báo cáo|giao |đề nghị|:/i;

/** A tenth to three tenths of the words of a directive that names neither a body nor a time. */
const isPlain = ({ text, deliverable, deadlines, responsible, position }: Task) =>
  deliverable === null &&
  deadlines.length === 0 &&
  !TELLING.test(text) &&
  responsible.every((one) => one.position.start.offset < position.start.offset || one.position.start.offset > position.end.offset);

const reword: TextMutation = (text, plan, random) => {
  const held = [...plan.deadlines, ...plan.citations, ...plan.shortForms, ...plan.tasks.flatMap(({ responsible }) => responsible)];
  const bullet = random.pick(bulletsOf(text, plan).filter(({ task }) => isPlain(task)));
  if (bullet === undefined) return null;
  const free = [...text.slice(bullet.start, bullet.end).matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu)]
    .map((match) => ({ from: bullet.start + match.index, to: bullet.start + match.index + match[0].length }))
    .filter(({ from, to }, place) => place >= 6 && !held.some(({ position: { start, end } }) => from < end.offset && to > start.offset));
  const count = Math.floor(bullet.task.text.split(' ').length * (0.1 + random.next() * 0.2));
  if (count === 0 || free.length < count) return null;
  const chosen = [...free].sort(() => random.next() - 0.5).slice(0, count);
  let edited = text;
  for (const { from, to } of chosen.sort((a, b) => b.from - a.from)) edited = edited.slice(0, from) + random.pick(WORDS) + edited.slice(to);
  return { text: edited, expected: [`tasks changed: ${bullet.task.text} → `] };
};

const FULL_DATE = /(?<![\p{L}\d])(\d{1,2})(\/\d{1,2}\/\d{4})/u;

/** Another day of the same month. */
const shiftDeadline: TextMutation = (text, plan, random) => {
  const dated = plan.deadlines.filter(({ kind, due, date, position: { start, end } }) => {
    const shared = plan.deadlines.filter(({ position }) => position.start.offset === start.offset).length > 1;
    return kind === 'date' && due !== null && date?.length === 10 && !shared && FULL_DATE.test(text.slice(start.offset, end.offset));
  });
  const deadline = random.pick(dated);
  if (deadline === undefined) return null;
  const { start, end } = deadline.position;
  const written = text.slice(start.offset, end.offset);
  const day = Number(FULL_DATE.exec(written)?.[1]);
  const other = 1 + random.below(28);
  if (other === day) return null;
  const edited = written.replace(FULL_DATE, (_, __, rest) => `${String(other).padStart(2, '0')}${rest}`);
  return { text: text.slice(0, start.offset) + edited + text.slice(end.offset), expected: [`deadlines changed: ${deadline.text} → `] };
};

export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  'text: add': add,
  'text: remove': remove,
  'text: move': move,
  'text: reword': reword,
  'text: shift a deadline': shiftDeadline,
};
