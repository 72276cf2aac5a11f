/** How much of a file is read before it is taken for a hostile one. */
export interface Limits {
  /** Megabytes that the parts of a packed file may have when unpacked, all together. */
  readonly unpacked: number;
  /** Parts in a packed file. */
  readonly entries: number;
  /** How many times larger than packed a part may become. */
  readonly ratio: number;
  /** How deep the elements of XML or HTML may nest. */
  readonly depth: number;
  /** Pages of a PDF or a scan. */
  readonly pages: number;
  /** Seconds that another program, or a thread, may take for one file. */
  readonly seconds: number;
  /** Megabytes of memory that a thread may take for one file. */
  readonly memory: number;
}

/**
 * A plan of a hundred pages in Word has two or three megabytes of XML, some dozen parts, a ratio of thirty and a depth of forty.
 * The longest plans, with all their appendices, have some hundred pages.
 */
export const DEFAULT_LIMITS: Limits = { unpacked: 8, entries: 2000, ratio: 60, depth: 200, pages: 500, seconds: 60, memory: 1024 };
