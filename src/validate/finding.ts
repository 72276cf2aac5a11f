import type { Severity } from '../diagnostics/codes.ts';
import type { Position } from '../source/span.ts';

/** One replacement in the source text; offsets are 0-based UTF-16 code units, `end` is exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits that belong together. A safe fix changes only the form; any other could change the meaning. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** What `qcdc validate` prints of one departure. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** One sentence in the reader's language: what was found, what was expected, what to do. */
  readonly message: string;
  /** Null when the document as a whole is meant. */
  readonly position: Position | null;
  /** The clause that the rule rests on for this plan; null when it rests on practice alone. */
  readonly basis: string | null;
  readonly fix?: Fix;
}
