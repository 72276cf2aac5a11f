/** What is known of an instrument (văn bản). A field that is null is not known and never compared. */
export interface Instrument {
  readonly type: string;
  /** Number and symbol as one string: `33/CT-TTg`. */
  readonly number: string;
  /** Other forms of the number that are met and are not wrong. */
  readonly alsoWritten: readonly string[];
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** Instruments by number and date. An instrument that it does not hold is never reported. */
export interface Register {
  /** EDTF: up to when what it says was looked into. */
  readonly asOf: string;
  readonly instruments: readonly Instrument[];
}
