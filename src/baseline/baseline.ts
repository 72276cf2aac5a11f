/** Findings of one kind in one file that are known and not told again. */
export interface BaselineEntry {
  /** Seen from the folder of the baseline, with `/` between names. */
  readonly path: string;
  readonly ruleId: string;
  /** The words that it is about, cut, for those who read the file. */
  readonly text: string;
  readonly fingerprint: string;
  /** How many such findings there are in the file. */
  readonly count: number;
}

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}
