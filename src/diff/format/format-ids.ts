/** Formats for other programs and for paper; `text` for the terminal is the command line's own. */
export type DiffFormatId = 'json' | 'md' | 'html';

export const DIFF_FORMAT_IDS: readonly DiffFormatId[] = ['json', 'md', 'html'];
