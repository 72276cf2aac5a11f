import { extensionIn } from '../text/extension.ts';
import type { Exporter, ExportOptions } from './exporter.ts';

export type { ExportedPlan, ExportOptions } from './exporter.ts';
export { TABLE_IDS } from './table/table-ids.ts';
export { extensionIn };

/** What is known of a format before its exporter is loaded. */
export interface Format {
  readonly id: string;
  /** Extensions of file names that choose it, without the dot. */
  readonly extensions: readonly string[];
  /** Bytes that are no text: not to be written to a terminal. */
  readonly binary: boolean;
  /** The options that it reads. */
  readonly takes: readonly (keyof ExportOptions)[];
  load(): Promise<Exporter>;
}

const CHOICE = ['from', 'toDate', 'body', 'role'] as const;

/** Every format, in the order of the help. An exporter is loaded when it is chosen and not before. */
export const FORMATS: readonly Format[] = [
  {
    id: 'ics',
    extensions: ['ics'],
    binary: false,
    takes: ['alarm', 'todo', ...CHOICE],
    load: async () => (await import('./ics.ts')).ics,
  },
  {
    id: 'xlsx',
    extensions: ['xlsx'],
    binary: true,
    takes: CHOICE,
    load: async () => (await import('./xlsx.ts')).xlsx,
  },
  {
    id: 'csv',
    extensions: ['csv'],
    binary: false,
    takes: ['table', 'delimiter', ...CHOICE],
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    id: 'md',
    extensions: ['md', 'markdown'],
    binary: false,
    takes: CHOICE,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  { id: 'json', extensions: ['json'], binary: false, takes: [], load: async () => (await import('./json.ts')).json },
  { id: 'ndjson', extensions: ['ndjson', 'jsonl'], binary: false, takes: [], load: async () => (await import('./ndjson.ts')).ndjson },
  { id: 'yaml', extensions: ['yaml', 'yml'], binary: false, takes: [], load: async () => (await import('./yaml.ts')).yaml },
  { id: 'akn', extensions: ['akn', 'xml'], binary: false, takes: [], load: async () => (await import('./akn.ts')).akn },
];

/** The format that a file name's extension stands for. */
export function formatOf(path: string): Format | undefined {
  const extension = extensionIn(path);
  return FORMATS.find(({ extensions }) => extension !== undefined && extensions.includes(extension));
}
