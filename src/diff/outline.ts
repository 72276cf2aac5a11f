import type { Plan, Section, Task } from '../model/plan.ts';
import { foldKey } from '../text/fold.ts';

/** A section or a task, in its place in the document. */
export interface Node {
  readonly kind: 'section' | 'task';
  /** Its place among the sections, or the tasks, of the plan in document order. */
  readonly index: number;
  /** The section or task that it stands in, null at the top. */
  readonly container: Node | null;
  children: readonly Node[];
  readonly marker: string | null;
  /** Its place in the document, among sections and tasks alike. */
  rank: number;
}

/** What a plan's headings and tasks are to each other. */
export interface Outline {
  readonly plan: Plan;
  readonly top: readonly Node[];
  readonly sections: readonly { readonly section: Section; readonly node: Node; readonly path: string }[];
  readonly tasks: readonly { readonly task: Task; readonly node: Node; readonly context: string }[];
}

/** The outline of a plan. Of sections or tasks with one id (a saved plan may have them) the first counts. */
export function outlineOf(plan: Plan): Outline {
  const top: Node[] = [];
  const add = (node: Node) => {
    if (node.container === null) top.push(node);
    else (node.container.children as Node[]).push(node);
  };
  const sections: { section: Section; node: Node; path: string }[] = [];
  const sectionById = new Map<string, { node: Node; path: string }>();
  const visit = (section: Section, container: Node | null, above: string): void => {
    const { marker } = section;
    const node: Node = { kind: 'section', index: sections.length, container, children: [], marker, rank: 0 };
    const path = `${above}\n${foldKey(section.title ?? section.marker ?? '')}`;
    sections.push({ section, node, path });
    add(node);
    if (!sectionById.has(section.id)) sectionById.set(section.id, { node, path });
    for (const child of section.children) visit(child, node, path);
  };
  for (const section of plan.sections) visit(section, null, '');

  const taskById = new Map<string, { node: Node; context: string }>();
  const tasks = plan.tasks.map((task, index) => {
    const section = sectionById.get(task.section);
    const parent = task.parent === null ? undefined : taskById.get(task.parent);
    const container = parent?.node ?? section?.node ?? null;
    const node: Node = { kind: 'task', index, container, children: [], marker: task.marker, rank: 0 };
    const context =
      parent === undefined ? (section?.path ?? '') : `${parent.context}\n${foldKey(plan.tasks[parent.node.index]?.text ?? '')}`;
    add(node);
    if (!taskById.has(task.id)) taskById.set(task.id, { node, context });
    return { task, node, context };
  });

  const offsetOf = ({ kind, index }: Node) =>
    (kind === 'section' ? sections[index]?.section : plan.tasks[index])?.position.start.offset ?? 0;
  let rank = 0;
  const arrange = (nodes: readonly Node[]): Node[] => {
    const merged = merge(nodes, offsetOf);
    for (const node of merged) {
      node.rank = rank++;
      node.children = arrange(node.children);
    }
    return merged;
  };
  return { plan, top: arrange(top), sections, tasks };
}

/** Sections and tasks under one heading, each in the order of its list, put together by their offsets. */
function merge(nodes: readonly Node[], offsetOf: (node: Node) => number): Node[] {
  const sections = nodes.filter(({ kind }) => kind === 'section');
  const tasks = nodes.filter(({ kind }) => kind === 'task');
  const merged: Node[] = [];
  let next = 0;
  for (const section of sections) {
    for (; next < tasks.length && offsetOf(tasks[next] as Node) < offsetOf(section); next++) merged.push(tasks[next] as Node);
    merged.push(section);
  }
  return [...merged, ...tasks.slice(next)];
}
