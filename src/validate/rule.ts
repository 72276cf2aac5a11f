import type { Severity } from '../diagnostics/codes.ts';
import type { Language } from '../diagnostics/report.ts';
import type { Position } from '../source/span.ts';
import type { PlanParts } from './example-plan.ts';
import type { Fix } from './finding.ts';
import type { PlanDocument } from './plan-document.ts';

export type Regime = 'state' | 'party';

/** The same words in every language that people read. */
export type Localized = Readonly<Record<Language, string>>;

/** A clause that a rule rests on, for the plans of one regime (of both when left out) issued in a stretch of time. */
export interface Clause {
  readonly regime?: Regime;
  /** First day of issue that it holds for: `2020-03-05`. */
  readonly from?: string;
  /** Last day of issue that it holds for. */
  readonly until?: string;
  /** As lawyers cite it; the same in both languages: `Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3`. */
  readonly text: string;
}

/** A plan with some of its parts replaced: what stands in `parts` is all that a reader has to look at. */
export interface Example {
  readonly regime: Regime;
  readonly parts: Partial<PlanParts>;
  /** Words that the finding touches; left out where it is about the document as a whole. */
  readonly marks?: string;
  /** Why it is right, or wrong, where the example alone does not say. */
  readonly note?: Localized;
}

/** What a rule found at one place. */
export interface Departure {
  readonly position: Position | null;
  readonly message: Localized;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** One rule of `qcdc validate`. Its examples are its tests and stand on its page. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Whose plans it judges; a plan whose regime cannot be told is judged only by rules of both. */
  readonly regimes: readonly Regime[];
  /** The kinds of fixes that it offers. */
  readonly fixes?: readonly ('safe' | 'unsafe')[];
  readonly basis: readonly Clause[];
  /** What it finds, in a few words. */
  readonly summary: Localized;
  /** Why it matters, what is left alone, how to mend it. */
  readonly explanation: Localized;
  readonly examples: { readonly wrong: readonly Example[]; readonly right: readonly Example[] };
  /** A pure function of the document. A rule that cannot know stays silent. */
  check(document: PlanDocument, report: (departure: Departure) => void): void;
}
