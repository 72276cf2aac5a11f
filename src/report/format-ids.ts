/** Formats of `qcdc validate --format`, in the order of the help. */
export const FORMAT_IDS = ['text', 'json', 'jsonl', 'sarif', 'github', 'gitlab', 'junit'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** Formats for programs. `text` is for people, and belongs to the terminal. */
export type ReportFormatId = Exclude<FormatId, 'text'>;
