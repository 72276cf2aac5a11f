/** Public API of qcdc. */

export { type AlignedTask, type AlignOptions, alignPlans, type PlanAlignment } from './align/index.ts';
export { applyDiff, type Change, type DiffOptions, diffPlans, type PlanDiff } from './diff/index.ts';
export type {
  Body,
  Bound,
  Citation,
  Deadline,
  DeadlineKind,
  Diagnostic,
  Evidence,
  Period,
  Plan,
  Recipient,
  Responsible,
  Role,
  Section,
  SectionKind,
  ShortForm,
  Signature,
  Task,
} from './model/plan.ts';
export { type ParseOptions, type ParseResult, parsePlan, parseText } from './parse.ts';
export type { Converter } from './read/extract.ts';
export type { Limits } from './read/limits.ts';
export type { Point, Position } from './source/span.ts';
export { inspectTree } from './tree/inspect.ts';
export type { Block, Item, Leaf, Marker, Part, Root, TreeNode } from './tree/nodes.ts';
export {
  type Edit,
  type Finding,
  type Fix,
  type Register,
  RULES,
  type Rule,
  type ValidateOptions,
  validate,
} from './validate/index.ts';
