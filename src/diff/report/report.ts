/** A comparison as people read it, whatever the format: parts, in them blocks, each about one task, heading or matter. */
export interface Report {
  readonly title: string;
  readonly old: PlanTitle;
  readonly new: PlanTitle;
  /** What holds for the whole: how years were shifted, that nothing differs. */
  readonly notes: readonly string[];
  readonly total: string;
  readonly counts: readonly Count[];
  readonly parts: readonly ReportPart[];
}

/** Which plan: `Bản cũ`, what it is called, and in which file. */
export interface PlanTitle {
  readonly label: string;
  readonly name: string;
  readonly file: string | null;
}

/** `Nhiệm vụ`: `2 thêm, 1 bỏ`. */
export interface Count {
  readonly part: string;
  readonly total: number;
  readonly kinds: readonly (readonly [kind: string, count: number])[];
}

export interface ReportPart {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Tone = 'added' | 'removed' | 'changed' | 'moved';

export interface Block {
  readonly tone: Tone;
  /** What happened: `sửa`, `chuyển chỗ: II.1 → III.2`; empty where the facts say it. */
  readonly labels: readonly string[];
  /** `II.3`, null for what is of no task or heading. */
  readonly place: string | null;
  /** Its words in the old and in the new plan, of split and merged tasks several; both are the same where it is told of its facts alone. */
  readonly old: readonly Words[];
  readonly new: readonly Words[];
  /** Both sides as one text, where it was edited: what went stands in front of what came in its place. */
  readonly inline: readonly InlinePiece[] | null;
  readonly facts: readonly Fact[];
}

export interface InlinePiece {
  readonly text: string;
  readonly side: 'both' | 'old' | 'new';
}

/** Text, with the stretches marked that the other side does not have. */
export type Words = readonly Piece[];

export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** `Thời hạn`: before → after, and what that means. */
export interface Fact {
  readonly tone: Tone;
  readonly label: string;
  readonly old: Words | null;
  readonly new: Words | null;
  readonly note: string | null;
}
