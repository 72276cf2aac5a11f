import type { Recipient } from '../../model/plan.ts';
import type { Layout } from './table.ts';

/** Nơi nhận. */
export const recipients: Layout<Recipient> = {
  columns: [
    { id: 'recipient', kind: 'text', width: 60, of: ({ name }) => name },
    { id: 'note', kind: 'text', width: 26, of: ({ note }) => note },
    { id: 'archive', kind: 'mark', width: 8, of: ({ archive }, words) => (archive ? words.yes : null) },
    { id: 'codes', kind: 'mark', width: 20, of: ({ codes }) => codes.join(', ') || null },
    { id: 'copies', kind: 'count', width: 9, of: ({ copies }) => copies },
  ],
  rows: (plan) => plan.recipients,
};
