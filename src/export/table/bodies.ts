import type { Body } from '../../model/plan.ts';
import type { Layout } from './table.ts';

/** Cơ quan: who is responsible for what. */
export const bodies: Layout<Body> = {
  columns: [
    { id: 'body', kind: 'text', width: 44, of: ({ name }) => name },
    { id: 'roles', kind: 'text', width: 32, of: ({ roles }, words) => roles.map((role) => words.roles[role]).join(', ') || null },
    { id: 'taskCount', kind: 'count', width: 13, of: ({ tasks }) => tasks.length },
    { id: 'taskIds', kind: 'text', width: 52, of: ({ tasks }) => tasks.join('; ') || null },
  ],
  rows: (plan) => plan.bodies,
};
