import type { ExportedPlan } from '../export/index.ts';
import type { Plan } from '../model/plan.ts';
import { type Context, complain } from './context.ts';
import type { Reading } from './engine.ts';
import { type OpenInput, withInput } from './open-input.ts';
import { pageProgress, startProgress } from './progress.ts';

/**
 * The plans of all files that can be read: documents, or what `parse --json` saved of them (`.json`, or standard input that begins
 * with `{`). What cannot be read is told and passed over. `digest`: whether somebody is shown the digests of the documents.
 */
export async function readPlans(files: readonly string[], digest: boolean, context: Context): Promise<ExportedPlan[]> {
  const progress = startProgress(files.length, context);
  const plans: ExportedPlan[] = [];
  for (const file of files) {
    progress.step(file);
    const exported = await withInput(file, progress.context, async (input) => {
      const plan = isSaved(input) ? await loadSaved(input, progress.context) : (await parseDocument(input, digest, progress.context))?.plan;
      return plan ? { plan, name: input.name } : null;
    });
    if (exported !== null) plans.push(exported);
  }
  progress.end();
  return plans;
}

/** What was read of a document; null when nothing of it can be, and then the user has been told why. */
export async function parseDocument({ name, path, bytes }: OpenInput, digest: boolean, context: Context): Promise<Reading | null> {
  const { engine, language } = context;
  const onPage = pageProgress(context);
  const reading = await engine.parse(bytes, { ...context.reading, language, digest, onPage, ...(path !== undefined && { path }) });
  onPage.end();
  const { unreadable } = reading.parsed;
  if (unreadable === null) return reading;
  const [first = '', ...others] = unreadable.message.replace(/\.$/, '');
  complain(context, `${name}: ${first.toLowerCase()}${others.join('')}`);
  return null;
}

async function loadSaved({ name, bytes }: OpenInput, context: Context): Promise<Plan | null> {
  const { loadPlan } = await import('../model/load.ts');
  const loaded = loadPlan(decode(bytes), context.language);
  if (loaded.ok) return loaded.plan;
  const [first, ...others] = loaded.problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  complain(context, `${name}: ${context.say.notSaved(first ?? '', others.length)}`);
  return null;
}

const OPENING = /^\s{0,100}\{/;

const isSaved = ({ path, bytes }: OpenInput) =>
  path === undefined ? OPENING.test(decode(bytes.subarray(0, 256))) : path.toLowerCase().endsWith('.json');

/** UTF-8, or UTF-16 as PowerShell redirects it, without the byte order mark. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
