import type { Evidence } from '../model/plan.ts';
import type { TimePlace } from '../recognize/time/index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { TimedText } from './deadlines.ts';
import type { DirectiveDraft, Outline, StatementDraft } from './drafts.ts';

/** A stretch to look for times in, and the directives that its deadlines belong to. */
export interface TimedStretch {
  readonly timed: TimedText;
  readonly tasks: readonly (string | null)[];
  /** Where it stands in the source. */
  readonly at: number;
}

type Label = DirectiveDraft['labels'][number];

/** Every stretch of the outline that may hold a time, in document order: directives, cells, labelled lines, statements. */
export function timedTexts(outline: Outline): TimedStretch[] {
  const stretches: TimedStretch[] = [];
  const owners = new Map<Label, DirectiveDraft[]>();
  for (const draft of outline.directives) {
    const timed = draft.cells?.some(({ kind, content }) => kind.kind === 'time' && content.length > 0) === true;
    const place = timed ? 'timed-row' : draft.labels.some(({ part }) => part.kind.kind === 'time') ? 'timed-item' : 'task';
    stretches.push(ofDirective(draft, draft.content, draft.end, place, draft.cells === null ? 'written' : 'table'));
    for (const { content, kind } of draft.cells ?? [])
      stretches.push(
        kind.kind === 'time'
          ? ofDirective(draft, content, content.length, 'time-cell', 'table', kind.head)
          : ofDirective(draft, content, content.length, 'purpose', 'table'),
      );
    for (const label of draft.labels) {
      const known = owners.get(label);
      if (known === undefined) owners.set(label, [draft]);
      else known.push(draft);
    }
  }
  for (const [label, drafts] of owners) stretches.push(ofLabel(label, drafts));
  // A label in front of a list was a statement before there was anything that it could be of.
  const labelled = new Map<MappedText, Set<number>>();
  for (const { content, part } of owners.keys()) labelled.set(content, (labelled.get(content) ?? new Set()).add(part.valueStart));
  for (const statement of outline.statements)
    if (labelled.get(statement.content)?.has(statement.start) !== true) stretches.push(ofStatement(statement));
  return stretches.sort((a, b) => a.at - b.at);
}

// The objects are written out: spreading one into another costs V8 more than reading the times of a directive without any.

function ofDirective(
  { id, section: { section, day } }: DirectiveDraft,
  content: TimedText['content'],
  end: number,
  place: TimePlace,
  evidence: Evidence,
  column: string | null = null,
): TimedStretch {
  const timed = { content, start: 0, end, place, section: section.id, day, label: null, column, evidence };
  return { timed, tasks: [id], at: content.span().start };
}

/** A labelled line that several directives share. */
function ofLabel({ content, part }: Label, drafts: readonly DirectiveDraft[]): TimedStretch {
  const { section } = drafts[0] as DirectiveDraft;
  const timed: TimedText = {
    content,
    start: part.valueStart,
    end: part.valueEnd,
    place: part.kind.kind === 'time' ? 'time-label' : 'purpose',
    section: section.section.id,
    day: section.day,
    label: content.text.slice(part.labelStart, part.labelEnd),
    column: null,
    evidence: 'written',
  };
  return { timed, tasks: drafts.map((draft) => draft.id), at: content.span().start };
}

function ofStatement({ content, start, end, place, task, label, column, section: { section, day } }: StatementDraft): TimedStretch {
  const evidence: Evidence = place === 'heading' ? 'heading' : place === 'time-cell' ? 'table' : 'written';
  const timed = { content, start, end, place, section: section.id, day, label, column, evidence };
  return { timed, tasks: [task], at: content.span().start + start };
}
