export type { Config } from './config-schema.ts';
export { FAIL_LEVELS, type FailLevel } from './fail-levels.ts';
export { type Settings, settingsFor } from './settings.ts';
