import type { Plan, Section, Task } from '../../model/plan.ts';
import { groupBy } from '../group-by.ts';
import { sectionTitles } from '../table/section-titles.ts';
import { inline, type Mark } from './inline.ts';
import { hrefOf } from './references.ts';
import { element, text, type Xml } from './xml.ts';

/** The outline: sections as `section`, directives as `paragraph` in them, in the order of the document. */
export function outline(plan: Plan, name: (wanted: string) => string): Xml[] {
  const bySection = groupBy(
    plan.tasks.filter(({ parent }) => parent === null),
    ({ section }) => section,
  );
  const byParent = groupBy(plan.tasks, ({ parent }) => parent);
  const marks = marksOf(plan);

  const drawTask = (task: Task, path: string): Xml => {
    const eId = name(`${path}para_${lastStep(task.id)}`);
    const details = byParent.get(task.id) ?? [];
    const words = element('p', {}, inline(task.text, marks(task)));
    const inner =
      details.length === 0
        ? [element('content', {}, words)]
        : [element('intro', {}, words), ...details.map((one) => drawTask(one, `${eId}__`))];
    return element('paragraph', { eId }, numbered(task.marker), ...inner);
  };

  const drawSection = (section: Section, path: string): Xml => {
    const eId = name(`${path}sec_${lastStep(section.id)}`);
    const within = [
      ...(bySection.get(section.id) ?? []).map((task) => ({ at: task.position.start.offset, xml: () => drawTask(task, `${eId}__`) })),
      ...section.children.map((child) => ({ at: child.position.start.offset, xml: () => drawSection(child, `${eId}__`) })),
    ].sort((a, b) => a.at - b.at);
    const heading = section.title === null ? null : element('heading', {}, text(section.title));
    // What stands in a section that has neither tasks nor parts is not in the model.
    const inner = within.length === 0 ? [element('content', {}, element('p', {}))] : within.map(({ xml }) => xml());
    return element('section', { eId }, numbered(section.marker), heading, ...inner);
  };

  const sections = plan.sections.map((section) => drawSection(section, ''));
  // A plan without headings has tasks all the same.
  const titles = sectionTitles(plan.sections);
  const outside = plan.tasks.filter(({ parent, section }) => parent === null && !titles.has(section));
  return [...sections, ...outside.map((task) => drawTask(task, ''))];
}

const numbered = (marker: string | null) => (marker === null ? null : element('num', {}, text(marker)));

/** `IV.2.b` → `b`, `II.-3` → `-3`, `III.+2` → `x2`: an id has no plus sign in it. */
const lastStep = (id: string) =>
  id
    .slice(id.lastIndexOf('.') + 1)
    .replaceAll('+', 'x')
    .replace(/[^\p{L}\p{N}-]/gu, '_') || '_';

/** Deadlines and citations within the words of a task. */
function marksOf(plan: Plan): (task: Task) => Mark[] {
  const deadlines = new Map(plan.deadlines.map((deadline) => [deadline.id, deadline]));
  const citations = new Map(plan.citations.map((citation) => [citation.id, citation]));
  return (task) => [
    ...task.deadlines.flatMap((id): Mark[] => {
      const { text: words, due = null } = deadlines.get(id) ?? {};
      return words === undefined || due?.length !== 10 ? [] : [{ words, name: 'date', attributes: { date: due } }];
    }),
    ...task.citations.flatMap((id): Mark[] => {
      const citation = citations.get(id);
      return citation === undefined ? [] : [{ words: citation.text, name: 'ref', attributes: { href: hrefOf(citation) } }];
    }),
  ];
}
