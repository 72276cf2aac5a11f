import type { Context } from '../context.ts';
import { parseDocument } from '../input-plan.ts';
import { withInput } from '../open-input.ts';
import { plain } from '../terminal/plain.ts';
import type { CommandSpec } from './command.ts';

/** `qcdc text FILE`: the text that was read, into which all positions point. */
export const text: CommandSpec = {
  name: 'text',
  reads: true,

  declare(command, { say }) {
    command.argument(`<${say.text.file}>`, say.text.argument);
  },

  async run([path = '-'], _, context) {
    const done = await withInput(path, context, async (input) => {
      const reading = await parseDocument(input, false, context);
      if (reading !== null) context.io.stdout.write(printed(reading.parsed.text, context));
      return reading;
    });
    return done === null ? 2 : 0;
  },
};

/** Letter by letter for a program or a file, so that offsets count; without commands for a terminal. */
function printed(words: string, { io }: Context): string {
  if (!io.stdout.isTTY) return words;
  const lines = words.split(/\r\n|[\r\n]/).map((line) => line.split('\t').map(plain).join('\t'));
  return `${lines.join('\n').trimEnd()}\n`;
}
