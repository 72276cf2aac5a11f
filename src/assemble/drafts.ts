import type { Role, Section } from '../model/plan.ts';
import type { BodyMatch } from '../recognize/body/index.ts';
import type { LabelledPart } from '../recognize/label/index.ts';
import type { TimePlace } from '../recognize/time/index.ts';
import type { MappedText } from '../text/mapped-text.ts';

/** A heading, or a line that gives a list to a body, with the bodies that it names for what stands under it. */
export interface Assignment {
  content: MappedText;
  bodies: readonly BodyMatch[];
}

/** A section while the plan is put together. */
export interface SectionDraft {
  section: Section;
  /** The day that its heading, one above it, or its only labelled line of time names, or the month of a heading: EDTF. */
  day: string | null;
  /** Labelled lines of its own give it a time. */
  timed?: boolean;
  parent: SectionDraft | null;
}

/** A labelled line (“Cơ quan chủ trì: …”) or a cell of a table under a head that says the same. */
export interface LabelDraft {
  content: MappedText;
  part: LabelledPart;
  /** It stands in front of a list, and is said of all of what stands in it. */
  ofList?: true;
}

/** A cell of a task table, by what its column's head says. */
export interface CellDraft {
  content: MappedText;
  /** Of a time its column's head too, which may say what its cells leave out. */
  kind: { kind: 'roles'; roles: Role[] } | { kind: 'time'; head: string } | { kind: 'deliverable' };
}

/** What is to become a task. */
export interface DirectiveDraft {
  id: string;
  parent: string | null;
  section: SectionDraft;
  marker: string | null;
  /** The whole block; the directive is its text up to `end`. */
  content: MappedText;
  end: number;
  labels: LabelDraft[];
  /** Set for a row of a task table. */
  cells: CellDraft[] | null;
  assignments: Assignment[];
}

/** Text outside of directives in which a time may stand: of a section (a heading, “Thời gian: …”) or of one task. */
export interface StatementDraft {
  section: SectionDraft;
  task: string | null;
  content: MappedText;
  start: number;
  end: number;
  place: TimePlace;
  /** The words of the label that it stands behind. */
  label: string | null;
  /** The head of the column that it stands in. */
  column: string | null;
}

export interface Outline {
  sections: SectionDraft[];
  directives: DirectiveDraft[];
  statements: StatementDraft[];
}
