/** Our severities as SARIF’s levels. */
export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
