import { stringify } from 'yaml';
import type { Config } from './config-schema.ts';

/** A configuration as YAML. */
export const writeConfig = (config: Config): string => stringify(config);
