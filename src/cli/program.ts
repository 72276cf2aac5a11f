import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index.ts';
import { type Context, type ExitCode, widthOf } from './context.ts';
import { LANGUAGES } from './messages/index.ts';
import { declareReadingOptions, readingOptions } from './reading-options.ts';
import { displayWidth, padEnd, wrap } from './terminal/layout.ts';

/**
 * The command line of qcdc: its help speaks the user's language, its failures are thrown. `done` gets the exit code. Where `argv` begins
 * with a command the others are left out.
 */
export function buildProgram(argv: readonly string[], context: Context, done: (exit: ExitCode) => void): Command {
  const { io, say } = context;
  const { program: words } = say;
  const program = new Command('qcdc')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Sentences about wrong use are ours: see usage-error.ts.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(io.stdout, io.env),
      getErrHelpWidth: () => widthOf(io.stderr, io.env),
      getOutHasColors: () => true,
      getErrHasColors: () => true,
    })
    .configureHelp({
      styleTitle: (title) => context.paint.title(words.titles[title] ?? title),
      displayWidth,
      minWidthToWrap: 20,
      // A choice is said in the description, in the user's language.
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      subcommandTerm: (command) => [command.name(), ...places(command)].join(' '),
      showGlobalOptions: true,
    })
    .description(words.description)
    .usage(`${words.optionsMark} ${words.commandMark}`)
    .version(manifest.version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(words.helpCommand.usage, words.helpCommand.description)
    .addOption(new Option(`--lang <${words.options.langValue}>`, words.options.lang).choices(LANGUAGES))
    .addOption(new Option('--no-color', words.options.noColor))
    .addHelpText(
      'after',
      () => `\n${wrap(words.exitCodes, widthOf(io.stdout, io.env)).join('\n')}\n${examples(say.parse.examples.slice(0, 2), context)}`,
    );

  const asked = COMMANDS.find(({ name, describesAll }) => name === argv[0] && describesAll !== true);
  for (const spec of asked === undefined ? COMMANDS : [asked]) {
    const command = program
      .command(spec.name)
      .description(say[spec.name].description)
      .summary(say[spec.name].summary)
      .helpOption('-h, --help', words.options.help)
      .addHelpText('after', () => examples(say[spec.name].examples, context));
    spec.declare(command, context);
    if (spec.reads) declareReadingOptions(command, context);
    command.usage([words.optionsMark, ...places(command)].join(' '));
    command.action(async () =>
      done(await spec.run(command.args, command.opts(), { ...context, reading: readingOptions(command.opts()) }, program)),
    );
  }
  return program;
}

/** `<tệp...>`, `[lệnh]`: a command's arguments as the help writes them. */
const places = (command: Command): string[] =>
  command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });

function examples(rows: readonly (readonly [string, string])[], { say, paint }: Context): string {
  const width = Math.max(...rows.map(([line]) => displayWidth(line)));
  const lines = rows.map(([line, meaning]) => `  ${padEnd(line, width)}  ${paint.faint(`# ${meaning}`)}`);
  return `\n${paint.title(say.program.examples)}\n${lines.join('\n')}`;
}
