import { type CommandShape, type OptionShape, type ProgramShape, valuesByFlag } from './describe-program.ts';

/** Completion for bash 3.2 and newer; what is no word of the program is completed as a file name. */
export function bash(program: ProgramShape): string {
  const { name, commands } = program;
  const names = commands.map((command) => command.name).join(' ');
  return `# Load with: source <(${name} completion bash)
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' word words
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.replaceAll(' ', ' | ')}) command=$word && break ;; esac
  done
  case $command:$previous:$current in
${valueCases(program)}
${commands.map((command) => commandCase(command, program.options)).join('\n')}
    *:-*) words='${flags(program.options)}' ;;
    *) words='${names} help' ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`;
}

const flags = (options: readonly OptionShape[]) => options.flatMap((option) => option.flags).join(' ');

const valueCases = (program: ProgramShape) =>
  [...valuesByFlag(program)].map(([flag, values]) => `    *:${flag}:*) words='${values.join(' ')}' ;;`).join('\n');

function commandCase({ name, options, takes }: CommandShape, global: readonly OptionShape[]): string {
  const all = [...new Set(`${flags(options)} ${flags(global)}`.split(' '))].join(' ');
  return `    ${name}:*:-*) words='${all}' ;;\n    ${name}:*) words='${typeof takes === 'string' ? '' : takes.join(' ')}' ;;`;
}
