import { Chalk } from 'chalk';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';

type Paint = (text: string) => string;

/** Colours by what they mean. */
export interface Palette {
  readonly title: Paint;
  readonly heading: Paint;
  readonly body: Paint;
  readonly due: Paint;
  readonly faint: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly info: Paint;
}

/** Colours are painted word by word, so that a line may be broken at any space. */
const byWord =
  (paint: Paint): Paint =>
  (text) =>
    text
      .split(' ')
      .map((word) => paint(word))
      .join(' ');

export function palette(coloured: boolean): Palette {
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  return {
    title: byWord(chalk.bold),
    heading: byWord(chalk.bold.cyan),
    body: byWord(chalk.green),
    due: byWord(chalk.yellow),
    faint: byWord(chalk.dim),
    error: byWord(chalk.bold.red),
    warning: byWord(chalk.bold.yellow),
    info: byWord(chalk.blue),
  };
}

/** Whether to colour: `--no-color`, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether it is a terminal. */
export function wantsColour(output: Output, env: Io['env'], allowed: boolean): boolean {
  if (!allowed || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY && env['TERM'] !== 'dumb';
}
