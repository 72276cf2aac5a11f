import type { Section } from '../model/plan.ts';
import type { Arrangement } from './arrangement.ts';
import type { Compared } from './compared.ts';
import { diffWords } from './diff-words.ts';
import { intervalOf, samePeriod } from './header.ts';
import type { Outline } from './outline.ts';
import type { ChangeOf, Heading } from './plan-diff.ts';
import { saysTheSame } from './text-key.ts';
import { rollYears } from './years.ts';

type Change = ChangeOf<'sections'>;
type Field = Extract<Change, { kind: 'changed' }>['fields'][number];

const headingOf = ({ children: _, ...heading }: Section): Heading => heading;

export function compareSections({ old, fresh, sections, yearShift }: Compared, { moved, renumbered }: Arrangement): Change[] {
  const changes: Change[] = [];
  const [ours, theirs] = [old.outline.sections, fresh.outline.sections];
  const kindChanges = new Map<Outline['sections'][number]['node'], string>();
  theirs.forEach(({ section, node }, place) => {
    const after = headingOf(section);
    const known = ours[sections.oldOf.get(place) ?? -1];
    if (known === undefined) {
      changes.push({ part: 'sections', kind: 'added', old: null, new: after });
      return;
    }
    const before = headingOf(known.section);
    const pair = { part: 'sections', old: before, new: after } as const;
    const kindChange = `${before.kind} ${after.kind}`;
    kindChanges.set(node, kindChange);
    // Under a heading that is of another kind now, so is everything.
    const inherited = node.container !== null && kindChanges.get(node.container) === kindChange;
    const fields: Field[] = [];
    if (!saysTheSame(before.title, after.title, yearShift)) fields.push('title');
    if (before.kind !== after.kind && !inherited) fields.push('kind');
    if (!samePeriod(intervalOf(before.period), intervalOf(after.period), yearShift)) fields.push('period');
    if (fields.length > 0) {
      const [title, newTitle] = [before.title ?? '', after.title ?? ''];
      changes.push({ ...pair, kind: 'changed', fields, words: diffWords(title, newTitle, rollYears(title, newTitle, yearShift)) });
    }
    if (moved.has(node)) changes.push({ ...pair, kind: 'moved' });
    if (renumbered.has(node)) changes.push({ ...pair, kind: 'renumbered' });
  });
  ours.forEach(({ section }, place) => {
    if (!sections.newOf.has(place)) changes.push({ part: 'sections', kind: 'removed', old: headingOf(section), new: null });
  });
  return changes;
}
