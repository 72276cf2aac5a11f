/** From what on a run fails: findings of this severity, or a worse one. */
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const;

export type FailLevel = (typeof FAIL_LEVELS)[number];
