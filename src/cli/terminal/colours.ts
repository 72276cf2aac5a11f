import { Chalk } from 'chalk';
import type { Paint, Palette } from './palette.ts';

const chalk = new Chalk({ level: 1 });

/** Colours are painted word by word, so that a line may be broken at any space. */
const byWord =
  (paint: Paint): Paint =>
  (text) =>
    text
      .split(' ')
      .map((word) => paint(word))
      .join(' ');

export const COLOURED: Palette = {
  title: byWord(chalk.bold),
  heading: byWord(chalk.bold.cyan),
  body: byWord(chalk.green),
  due: byWord(chalk.yellow),
  faint: byWord(chalk.dim),
  error: byWord(chalk.bold.red),
  warning: byWord(chalk.bold.yellow),
  info: byWord(chalk.blue),
};
