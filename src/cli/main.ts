import { CommanderError } from 'commander';
import { type Context, complain, type ExitCode } from './context.ts';
import type { Engine } from './engine.ts';
import type { Io } from './io.ts';
import { isLanguage, type Language, messagesIn } from './messages/index.ts';
import { OutputError } from './output.ts';
import { buildProgram } from './program.ts';
import { type Palette, palettesOf } from './terminal/palette.ts';
import { explainUsage } from './usage-error.ts';

/** Runs one command line. Nothing here or below touches the process: what goes in and out goes through `io`. */
export async function run(argv: readonly string[], io: Io, engine: Engine): Promise<ExitCode> {
  const language = languageOf(argv, io.env);
  const [paint, paintError] = (await palettesOf([io.stdout, io.stderr], io.env, !argv.includes('--no-color'))) as [Palette, Palette];
  const context: Context = {
    io,
    engine,
    language,
    say: await messagesIn(language),
    paint,
    paintError,
    reading: {},
  };
  let exit: ExitCode = 0;
  const program = buildProgram(argv, context, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof OutputError) {
      const { output, stdout } = context.say;
      complain(context, error.code === 'ENOSPC' ? output.full(stdout) : output.unwritable(stdout, error.code));
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    const command = program.commands.find((command) => argv.includes(command.name()));
    complain(context, explainUsage(error, program, context.say));
    io.stderr.write(`${context.say.seeHelp(command === undefined ? 'qcdc' : `qcdc ${command.name()}`)}\n`);
    return 2;
  }
}

/** Looked for before the options are read, since their help is in that language too. */
function languageOf(argv: readonly string[], env: Io['env']): Language {
  const asked = argv.findLast((word, index) => word.startsWith('--lang=') || argv[index - 1] === '--lang')?.replace(/^--lang=/, '');
  return [asked, env['QCDC_LANG']].find(isLanguage) ?? 'vi';
}
