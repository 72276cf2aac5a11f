import { Option } from 'commander';
import { type Context, complain, type ExitCode, widthOf } from '../context.ts';
import type { Reading } from '../engine.ts';
import { readInput } from '../input.ts';
import { renderJson } from '../reporters/json.ts';
import { renderOverview } from '../reporters/overview/index.ts';
import { plain } from '../terminal/plain.ts';
import type { CommandSpec } from './command.ts';

/** `qcdc parse FILE…`: every file that can be read is done, whatever the others are like. */
export const parse: CommandSpec = {
  name: 'parse',

  declare(command, { say }) {
    command
      .argument(`<${say.parse.file}...>`, say.parse.argument)
      .addOption(new Option('--json', say.parse.json).conflicts('tree'))
      .addOption(new Option('--tree', say.parse.tree));
  },

  async run(files, options, context) {
    const several = files.length > 1;
    const shown = options['tree'] ? tree : overview;
    const format = options['json'] ? json(!several) : several ? titled(shown) : shown;
    let exit: ExitCode = 0;
    for (const path of files) if (!(await parseFile(path, format, context))) exit = 2;
    return exit;
  },
};

interface Format {
  /** Whether it shows the digest of the file. */
  readonly digest: boolean;
  render(reading: Reading, name: string, context: Context): string;
}

const json = (indented: boolean): Format => ({ digest: true, render: ({ plan }) => renderJson(plan, indented) });

const overview: Format = {
  digest: false,
  render: ({ plan }, _, { io, say, paint }) => renderOverview(plan, { width: widthOf(io.stdout, io.env), say, paint }),
};

const tree: Format = {
  digest: false,
  render: (reading) => `${reading.tree().split('\n').map(plain).join('\n').trimEnd()}\n`,
};

/** Of several files each says its name. */
const titled = (format: Format): Format => ({
  ...format,
  render: (reading, name, context) => `${context.paint.faint(`── ${plain(name)} ──`)}\n${format.render(reading, name, context)}\n`,
});

async function parseFile(path: string, { digest, render }: Format, context: Context): Promise<boolean> {
  const { io, engine, language, say } = context;
  const fromStdin = path === '-';
  const name = fromStdin ? say.stdin : path;
  if (fromStdin && io.stdinIsTTY()) io.stderr.write(`${say.typingHint}\n`);
  const input = await readInput(path, io);
  if (!input.ok) {
    const sentence = say.input[input.problem.code] as (args: unknown) => string;
    complain(context, `${name}: ${sentence(input.problem.args)}`);
    return false;
  }
  try {
    const reading = await engine.parse(input.bytes, { language, digest, ...(fromStdin ? {} : { path }) });
    io.stdout.write(render(reading, name, context));
    return true;
  } catch (error) {
    complain(context, `${name}: ${say.internal(reasonOf(error, io.env))}`);
    return false;
  }
}

/** The fault in one line; the whole of it for those who set QCDC_DEBUG. */
function reasonOf(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (!(error instanceof Error)) return String(error);
  return env['QCDC_DEBUG'] ? String(error.stack) : error.message;
}
