import type { Command, Option } from 'commander';

export interface OptionShape {
  /** `--json`, `-h`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What it may be set to; null for an option without a value. */
  readonly values: readonly string[] | null;
}

export interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  /** What its arguments may be: files, one of some words, or nothing. */
  readonly takes: 'files' | 'nothing' | readonly string[];
}

/** What a completion script has to know of the program. */
export interface ProgramShape {
  readonly name: string;
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
}

export function describeProgram(program: Command): ProgramShape {
  const help = program.createHelp();
  const commands = program.commands.map((command): CommandShape => {
    const [argument] = command.registeredArguments;
    return {
      name: command.name(),
      description: command.summary(),
      options: help.visibleOptions(command).map(shapeOf),
      takes: argument === undefined ? 'nothing' : (argument.argChoices ?? 'files'),
    };
  });
  return { name: program.name(), options: help.visibleOptions(program).map(shapeOf), commands };
}

/** Every flag that takes a value, of whichever command, and what it may be set to. */
export const valuesByFlag = ({ options, commands }: ProgramShape): Map<string, readonly string[]> =>
  new Map(
    [...options, ...commands.flatMap((command) => command.options)].flatMap(({ flags, values }) =>
      values === null ? [] : flags.map((flag) => [flag, values] as const),
    ),
  );

const shapeOf = ({ short, long, description, required, argChoices }: Option): OptionShape => ({
  flags: [short, long].filter((flag) => flag !== undefined),
  description,
  values: required ? (argChoices ?? []) : null,
});
