import { align } from './align.ts';
import type { CommandSpec } from './command.ts';
import { completion } from './completion.ts';
import { diff } from './diff.ts';
import { due } from './due.ts';
import { explain } from './explain.ts';
import { exportPlans } from './export.ts';
import { parse } from './parse.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { text } from './text.ts';
import { validate } from './validate.ts';

/** In the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [parse, validate, rules, explain, exportPlans, due, diff, align, text, schema, completion];
