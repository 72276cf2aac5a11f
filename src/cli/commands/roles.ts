import type { Role } from '../../model/plan.ts';

/** Every role, as `--role` takes it. */
const KNOWN: Readonly<Record<Role, true>> = {
  leading: true,
  implementing: true,
  coordinating: true,
  advising: true,
  directing: true,
  monitoring: true,
};

export const ROLES = Object.keys(KNOWN) as Role[];
