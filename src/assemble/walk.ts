import type { Section, SectionKind } from '../model/plan.ts';
import type { LabelledPart } from '../recognize/label/index.ts';
import type { TimeContext } from '../recognize/time/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block } from '../tree/nodes.ts';
import type { Assignment, DirectiveDraft, LabelDraft, Outline, SectionDraft, StatementDraft } from './drafts.ts';

/** Kinds of section in which directives are tasks. */
export const ASSIGNING: ReadonlySet<SectionKind> = new Set(['tasks', 'schedule', 'organization']);

/** Where the walk through a section or under a directive stands. */
export interface Place {
  section: SectionDraft;
  /** The directive that the children detail. */
  parent: DirectiveDraft | null;
  assignments: readonly Assignment[];
  /** How many of each marker have been met, for ids. */
  counts: Map<string, number>;
  /** Directives of this place so far, for labelled lines that follow. */
  directives: DirectiveDraft[];
  /** Labelled lines that stand in front of all directives of this place, and say who does what they ask. */
  labels: LabelDraft[];
  /** The place whose last directive is the parent: a labelled line behind the last item of a list may be the whole list's. */
  above: Place | null;
}

export interface Walk {
  index: LineIndex;
  time: TimeContext;
  outline: Outline;
  /** How often each id has been asked for. */
  ids: Map<string, number>;
  /** The labels of the lines met so far, null for lines without any. */
  labels: Map<MappedText, readonly LabelledPart[] | null>;
}

/** An id that no section or task has yet: a repeated one gets `~2`. */
export function unique(walk: Walk, id: string): string {
  const copy = (walk.ids.get(id) ?? 0) + 1;
  walk.ids.set(id, copy);
  return copy === 1 ? id : unique(walk, `${id}~${copy}`);
}

/** A place under a section, or under a directive of it, of which nothing has been read yet. */
export function placeUnder(
  section: SectionDraft,
  assignments: readonly Assignment[],
  parent: DirectiveDraft | null = null,
  above: Place | null = null,
): Place {
  return { section, parent, assignments, counts: new Map(), directives: [], labels: [], above };
}

/** Adds a section to the outline, under the one that it stands in. */
export function addSection(
  walk: Walk,
  parent: SectionDraft | null,
  section: Omit<Section, 'children'>,
  day: SectionDraft['day'],
): SectionDraft {
  const { id, marker, title, kind, period, position } = section;
  const draft: SectionDraft = { section: { id, marker, title, kind, period, position, children: [] }, day, parent };
  parent?.section.children.push(draft.section);
  walk.outline.sections.push(draft);
  return draft;
}

export function addDirective(walk: Walk, place: Place, block: Block | null, content: MappedText, end: number): DirectiveDraft {
  const marker = block?.data.marker;
  const bullet = marker !== undefined && marker.ordinal === 0;
  const label =
    marker === undefined
      ? String(bump(place, 'paragraph'))
      : bullet
        ? `${marker.label}${bump(place, marker.label)}`
        : marker.style === 'decimal'
          ? (marker.label.split('.').at(-1) as string)
          : marker.label;
  return pushDirective(walk, place, label, {
    marker: marker?.text ?? null,
    content,
    end,
    cells: null,
    assignments: [...place.assignments],
  });
}

/** Adds what is to become a task under the label that its id ends in. */
export function pushDirective(
  walk: Walk,
  place: Place,
  label: string,
  { marker, content, end, cells, assignments }: Pick<DirectiveDraft, 'marker' | 'content' | 'end' | 'cells' | 'assignments'>,
): DirectiveDraft {
  const { section, parent } = place;
  const id = unique(walk, `${parent?.id ?? section.section.id}.${label}`);
  const directive: DirectiveDraft = {
    id,
    parent: parent?.id ?? null,
    section,
    marker,
    content,
    end,
    labels: [...place.labels],
    cells,
    assignments,
  };
  place.directives.push(directive);
  walk.outline.directives.push(directive);
  return directive;
}

export function bump(place: Place, key: string): number {
  const count = (place.counts.get(key) ?? 0) + 1;
  place.counts.set(key, count);
  return count;
}

export function addStatement(
  walk: Walk,
  section: SectionDraft,
  content: MappedText,
  start: number,
  end: number,
  place: StatementDraft['place'],
  { task = null, label = null, column = null }: Partial<Pick<StatementDraft, 'task' | 'label' | 'column'>> = {},
): void {
  if (end > start) walk.outline.statements.push({ section, task, content, start, end, place, label, column });
}
