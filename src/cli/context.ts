import type { Engine } from './engine.ts';
import type { Io } from './io.ts';
import type { Language, Messages } from './messages/index.ts';
import type { Output } from './output.ts';
import type { ReadingOptions } from './reading-options.ts';
import type { Palette } from './terminal/palette.ts';
import { plain } from './terminal/plain.ts';

/** 0 done, 1 findings, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** What every command is handed. */
export interface Context {
  readonly io: Io;
  readonly engine: Engine;
  readonly language: Language;
  readonly say: Messages;
  /** Colours for what goes to standard output. */
  readonly paint: Palette;
  /** Colours for what goes to standard error. */
  readonly paintError: Palette;
  readonly reading: ReadingOptions;
}

/** One sentence on standard error. */
export function complain({ io, say, paintError }: Context, sentence: string): void {
  io.stderr.write(`${paintError.error(say.error)} ${plain(sentence)}${sentence.endsWith('?') ? '' : '.'}\n`);
}

/** One sentence on standard error that nobody is to blame for. */
export function note({ io, say, paintError }: Context, sentence: string): void {
  io.stderr.write(`${paintError.info(say.note)} ${plain(sentence)}.\n`);
}

const MOST_COLUMNS = 112;
const LEAST_COLUMNS = 40;

/** Lines longer than this are hard to read, however wide the terminal. */
export function widthOf(output: Output, env: Io['env']): number {
  const columns = output.columns ?? Number(env['COLUMNS'] || 100);
  return Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, Number.isFinite(columns) ? columns : 100));
}
