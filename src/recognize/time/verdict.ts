/** What a time in running text is: a time limit, no limit at all, or something that somebody has to look at. */
export type Verdict = 'deadline' | 'harmless' | 'unread';
