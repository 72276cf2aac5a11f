import { type Command, Option } from 'commander';
import { ENCODINGS, type Encoding } from '../decode/encoding.ts';
import type { Context } from './context.ts';

/** How documents are to be read, where the user says so: the same for every command that reads them. */
export interface ReadingOptions {
  readonly encoding?: Encoding;
}

export function declareReadingOptions(command: Command, { say: { reading } }: Context): void {
  command.addOption(new Option(`--encoding <${reading.values.encoding}>`, reading.encoding).choices(ENCODINGS).helpGroup(reading.title));
}

/** What they were set to. */
export function readingOptions({ encoding }: Readonly<Record<string, unknown>>): ReadingOptions {
  return { ...(encoding !== undefined && { encoding: encoding as Encoding }) };
}
