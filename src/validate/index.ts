export type { Edit, Finding, Fix } from './finding.ts';
export { fingerprint, numberedFingerprints, wordsOf } from './fingerprint.ts';
export { builtInRegister } from './register/built-in-register.ts';
export type { Register } from './register/register.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules/index.ts';
export { type ValidateOptions, validate } from './validate.ts';
