export type { Config } from './config-schema.ts';
export { type Settings, settingsFor } from './settings.ts';
