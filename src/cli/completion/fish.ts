import type { CommandShape, OptionShape, ProgramShape } from './describe-program.ts';

/** Completion for fish. */
export function fish({ name, options, commands }: ProgramShape): string {
  const complete = `complete -c ${name}`;
  const lines = [
    `${complete} -f`,
    ...options.map((option) => `${complete} ${spec(option)}`),
    ...commands.map((command) => `${complete} -n __fish_use_subcommand -a ${command.name} -d ${quote(command.description)}`),
    ...commands.flatMap((command) => commandLines(command, `${complete} -n ${quote(`__fish_seen_subcommand_from ${command.name}`)}`)),
  ];
  return `${lines.join('\n')}\n`;
}

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function spec({ flags, description, values }: OptionShape): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return [...names, ...(values === null ? [] : [`-x -a ${quote(values.join(' '))}`]), `-d ${quote(description)}`].join(' ');
}

function commandLines({ options, takes }: CommandShape, complete: string): string[] {
  const lines = options.filter(({ flags }) => !flags.includes('--help')).map((option) => `${complete} ${spec(option)}`);
  if (takes === 'files') lines.push(`${complete} -F`);
  else if (takes !== 'nothing') lines.push(`${complete} -a ${quote(takes.join(' '))}`);
  return lines;
}
