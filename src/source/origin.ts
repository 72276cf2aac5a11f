/** Where a stretch of the text stands in the file that it was read from, when that file has pages or paragraphs. */
export interface Origin {
  /** Offset in the text; the stretch goes on to the start of the next origin. */
  readonly start: number;
  /** 1-based page of a PDF or a scan. */
  readonly page?: number;
  /** How sure the recognition of a scan is of the word that begins here, from 0 to 1. */
  readonly confidence?: number;
  /** 0-based paragraph of a Word or OpenDocument file, those in tables and text boxes counted where they stand. */
  readonly paragraph?: number;
  /** Offset in that paragraph of what stands at `start`; 0 when left out. */
  readonly paragraphOffset?: number;
  /** The stretch is not typed in the paragraph but shown before `paragraphOffset` (an automatic number): offsets do not count on. */
  readonly shown?: true;
}
