export type { Edit, Finding, Fix } from './finding.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules/index.ts';
export { type ValidateOptions, validate } from './validate.ts';
