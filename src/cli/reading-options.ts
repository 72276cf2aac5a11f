import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENCODINGS, type Encoding } from '../decode/encoding.ts';
import type { Limits } from '../read/limits.ts';
import type { Context } from './context.ts';

/** How documents are to be read, where the user says so: the same for every command that reads them. */
export interface ReadingOptions {
  readonly encoding?: Encoding;
  readonly changes?: 'accepted' | 'original';
  readonly limits?: Partial<Limits>;
  readonly ocr?: true;
}

/** The option that raises each limit. */
const LIMITS: Readonly<Record<keyof Limits, { flag: string; key: string }>> = {
  unpacked: { flag: '--max-unpacked', key: 'maxUnpacked' },
  entries: { flag: '--max-entries', key: 'maxEntries' },
  ratio: { flag: '--max-ratio', key: 'maxRatio' },
  depth: { flag: '--max-depth', key: 'maxDepth' },
  pages: { flag: '--max-pages', key: 'maxPages' },
  seconds: { flag: '--max-seconds', key: 'maxSeconds' },
  memory: { flag: '--max-memory', key: 'maxMemory' },
};

export function declareReadingOptions(command: Command, { say: { reading } }: Context): void {
  const { values, limits, title } = reading;
  const options = [
    new Option(`--encoding <${values.encoding}>`, reading.encoding).choices(ENCODINGS),
    new Option(`--changes <${values.changes}>`, reading.changes).choices(['accepted', 'original']),
    new Option('--ocr', reading.ocr),
    ...Object.entries(LIMITS).map(([limit, { flag }]) =>
      new Option(`${flag} <${values.number}>`, limits[limit as keyof Limits]).argParser((value) => readNumber(value, reading.wholeNumber)),
    ),
  ];
  for (const option of options) command.addOption(option.helpGroup(title));
}

/** What they were set to. */
export function readingOptions(given: Readonly<Record<string, unknown>>): ReadingOptions {
  const limits = Object.entries(LIMITS).flatMap(([limit, { key }]) => (given[key] === undefined ? [] : [[limit, given[key]]]));
  return {
    ...(given['encoding'] !== undefined && { encoding: given['encoding'] as Encoding }),
    ...(given['changes'] !== undefined && { changes: given['changes'] as 'accepted' | 'original' }),
    ...(given['ocr'] === true && { ocr: true as const }),
    ...(limits.length > 0 && { limits: Object.fromEntries(limits) as Partial<Limits> }),
  };
}

/** commander takes what an option may be from its own sentence: see usage-error.ts. */
function readNumber(value: string, choices: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(`Allowed choices are ${choices}.`);
}
