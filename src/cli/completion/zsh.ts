import type { CommandShape, OptionShape, ProgramShape } from './describe-program.ts';

/** Completion for zsh: as a file `_qcdc` in $fpath, or sourced. */
export function zsh({ name, options, commands }: ProgramShape): string {
  const described = commands.map((command) => quote(`${command.name}:${command.description}`)).join(' ');
  return `#compdef ${name}
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(${described})
  _arguments -C ${options.map(spec).join(' ')} '1: :->command' '*:: :->arguments'
  case $state in
    command) _describe ${name} commands ;;
    arguments)
      case $line[1] in
${commands.map((command) => commandCase(command, options)).join('\n')}
      esac ;;
  esac
}
if [[ \${funcstack[1]} == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

function spec({ flags, description, values }: OptionShape): string {
  const value = values === null ? '' : `: :(${values.join(' ')})`;
  const text = quote(`[${description.replace(/[[\]]/g, '\\$&')}]${value}`);
  return flags.length === 1 ? `${flags[0]}${text}` : `'(${flags.join(' ')})'{${flags.join(',')}}${text}`;
}

function commandCase({ name, options, takes }: CommandShape, global: readonly OptionShape[]): string {
  const argument = takes === 'files' ? " '*: :_files'" : takes === 'nothing' ? '' : ` '1: :(${takes.join(' ')})'`;
  const specs = new Set([...options, ...global].map(spec));
  return `        ${name}) _arguments ${[...specs].join(' ')}${argument} ;;`;
}
