import type { Command } from 'commander';
import type { Context, ExitCode } from '../context.ts';

/** A command of the program: its part of the help, and what it does. */
export interface CommandSpec {
  readonly name: 'parse' | 'validate' | 'rules' | 'explain' | 'export' | 'due' | 'diff' | 'align' | 'text' | 'schema' | 'completion';
  /** Whether it reads documents, and so takes the options on how they are read. */
  readonly reads?: true;
  /** Whether it speaks of the other commands, and needs them in `program`. */
  readonly describesAll?: boolean;
  /** Adds arguments and options. */
  declare(command: Command, context: Context): void;
  /** `words` are the arguments, `options` what the declared options were set to. */
  run(words: readonly string[], options: Readonly<Record<string, unknown>>, context: Context, program: Command): Promise<ExitCode>;
}
