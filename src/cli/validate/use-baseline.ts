import { dirname, resolve } from 'node:path';
import { type Baseline, type BaselineEntry, readBaseline, splitFindings, updateBaseline } from '../../baseline/index.ts';
import { groupBy } from '../../export/group-by.ts';
import type { CheckedFile } from '../../report/index.ts';
import { type Context, complain, note } from '../context.ts';
import { openInput } from '../open-input.ts';
import { renderJson } from '../reporters/json.ts';
import { writeOutput } from '../write-output.ts';
import { seenFrom } from './file-settings.ts';

const NOTHING: Baseline = { version: 1, findings: [] };

/** So many stale entries are named. */
const MOST_NAMED = 10;

/** The files without what the baseline knows; null when it cannot be read, and then the user has been told. */
export async function withoutKnown(files: readonly CheckedFile[], path: string, context: Context): Promise<CheckedFile[] | null> {
  const baseline = await openBaseline(path, context);
  if (baseline === null) return null;
  const entries = groupBy(baseline.findings, (entry) => entry.path);
  const stale: BaselineEntry[] = [];
  const parted = files.map((file) => {
    const split = splitFindings(file.findings, file.text, entries.get(pathIn(path, file, context)) ?? []);
    stale.push(...split.stale);
    return { ...file, findings: split.fresh, known: split.known };
  });
  if (stale.length > 0) tellStale(path, stale, context);
  return parted;
}

/** Writes what there is now into the baseline; false when that cannot be done, and then the user has been told. */
export async function writeBaseline(files: readonly CheckedFile[], path: string, context: Context): Promise<boolean> {
  const before = context.io.isFile(resolve(context.io.cwd(), path)) ? await openBaseline(path, context) : NOTHING;
  if (before === null) return false;
  const baseline = updateBaseline(
    before,
    files.map((file) => ({ ...file, path: pathIn(path, file, context) })),
  );
  return writeOutput(renderJson(baseline, true), { output: path, force: true }, context);
}

/** Entries name files as they are seen from the baseline, wherever the command runs. */
function pathIn(baseline: string, { path }: CheckedFile, { io }: Context): string {
  return path === '-' ? path : seenFrom(dirname(resolve(io.cwd(), baseline)), resolve(io.cwd(), path));
}

async function openBaseline(path: string, context: Context): Promise<Baseline | null> {
  const input = await openInput(path, context);
  if (input === null) return null;
  const baseline = readBaseline(new TextDecoder().decode(input.bytes));
  if (baseline === null) complain(context, `${path}: ${context.say.validate.wrong.notBaseline}`);
  return baseline;
}

function tellStale(path: string, stale: readonly BaselineEntry[], context: Context): void {
  const { staleBaseline, staleEntry, staleMore } = context.say.validate;
  note(context, `${path}: ${staleBaseline(stale.length)}`);
  for (const { path: file, ruleId, text } of stale.slice(0, MOST_NAMED)) note(context, staleEntry(file, ruleId, text));
  if (stale.length > MOST_NAMED) note(context, staleMore(stale.length - MOST_NAMED));
}
