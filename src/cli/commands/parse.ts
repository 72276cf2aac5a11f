import { Option } from 'commander';
import { type Context, type ExitCode, widthOf } from '../context.ts';
import type { Reading } from '../engine.ts';
import { parseDocument } from '../input-plan.ts';
import { withInput } from '../open-input.ts';
import { renderJson } from '../reporters/json.ts';
import { renderOverview } from '../reporters/overview/index.ts';
import { plain } from '../terminal/plain.ts';
import type { CommandSpec } from './command.ts';

/** `qcdc parse FILE…`: every file that can be read is done, whatever the others are like. */
export const parse: CommandSpec = {
  name: 'parse',
  reads: true,

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
  const done = await withInput(path, context, async (input) => {
    const reading = await parseDocument(input, digest, context);
    if (reading === null) return null;
    context.io.stdout.write(render(reading, input.name, context));
    return true;
  });
  return done !== null;
}
