import type { Citation } from '../../model/plan.ts';
import type { Layout } from './table.ts';

/** Căn cứ: every instrument cited, the legal bases among them. */
export const citations: Layout<Citation> = {
  columns: [
    { id: 'citationRole', kind: 'mark', width: 11, of: ({ role }, words) => words.citationRoles[role] },
    { id: 'type', kind: 'mark', width: 14, of: ({ type }) => type },
    { id: 'code', kind: 'mark', width: 22, of: ({ code }) => code },
    { id: 'issued', kind: 'date', width: 13, of: ({ date }) => date },
    { id: 'issuer', kind: 'text', width: 28, of: ({ issuer }) => issuer },
    { id: 'about', kind: 'text', width: 50, of: ({ title }) => title },
    { id: 'written', kind: 'text', width: 50, of: ({ text }) => text },
    { id: 'line', kind: 'count', width: 7, of: ({ position }) => position.start.line },
  ],
  rows: (plan) => plan.citations,
};
