/** Formats of `qcdc validate --format`, in the order of the help. */
export const FORMAT_IDS = ['text', 'json'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];
