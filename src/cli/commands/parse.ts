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
    const render = options['json'] ? json(files.length === 1) : titled(options['tree'] ? tree : overview, files.length > 1);
    let exit: ExitCode = 0;
    for (const path of files) if (!(await parseFile(path, render, context))) exit = 2;
    return exit;
  },
};

type Render = (reading: Reading, name: string, context: Context) => string;

const json =
  (indented: boolean): Render =>
  ({ plan }) =>
    renderJson(plan, indented);

const overview: Render = ({ plan }, _, { io, say, paint }) => renderOverview(plan, { width: widthOf(io.stdout, io.env), say, paint });

const tree: Render = (reading) => `${reading.tree().split('\n').map(plain).join('\n').trimEnd()}\n`;

/** Of several files each says its name. */
const titled =
  (render: Render, several: boolean): Render =>
  (reading, name, context) =>
    several ? `${context.paint.faint(`── ${plain(name)} ──`)}\n${render(reading, name, context)}\n` : render(reading, name, context);

async function parseFile(path: string, render: Render, context: Context): Promise<boolean> {
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
    const reading = await engine.parse(input.bytes, fromStdin ? { language } : { path, language });
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
