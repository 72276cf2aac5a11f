import { type CommandShape, type OptionShape, type ProgramShape, valuesByFlag } from './describe-program.ts';

/** Completion for PowerShell; where nothing is offered, PowerShell completes file names itself. */
export function powershell(program: ProgramShape): string {
  const { name, options, commands } = program;
  const values = [...valuesByFlag(program)].map(([flag, values]) => `    ${quote(flag)} { ${words(values)} }`);
  return `Register-ArgumentCompleter -Native -CommandName ${name} -ScriptBlock {
  param($word, $ast, $cursor)
  $before = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $command = $before | Where-Object { $_ -in ${commands.map((command) => quote(command.name)).join(', ')} } | Select-Object -First 1
  $offers = switch ($before[-1]) {
${values.join('\n')}
    default {
      switch ($command) {
${commands.map((command) => `        ${quote(command.name)} { ${offers(argumentsOf(command), [...command.options, ...options])} }`).join('\n')}
        default { ${offers(commands, options)} }
      }
    }
  }
  $offers | Where-Object { $_.word -like "$word*" -and ($word -like '-*' -or $_.word -notlike '-*') } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.word, $_.word, 'ParameterValue', $_.help)
  }
}
`;
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const offer = (word: string, help: string) => `@{ word = ${quote(word)}; help = ${quote(help)} }`;
const words = (values: readonly string[]) => values.map((value) => offer(value, value)).join('; ');

type Named = { readonly name: string; readonly description: string };

const argumentsOf = ({ takes }: CommandShape): Named[] =>
  typeof takes === 'string' ? [] : takes.map((name) => ({ name, description: name }));

function offers(named: readonly Named[], options: readonly OptionShape[]): string {
  const flags = new Map(options.flatMap(({ flags, description }) => flags.map((flag) => [flag, description] as const)));
  return [...named.map(({ name, description }) => offer(name, description)), ...[...flags].map(([flag, text]) => offer(flag, text))].join(
    '; ',
  );
}
