import type { Plan } from '../model/plan.ts';
import { type Context, complain } from './context.ts';
import { complainOfFault, type OpenInput, openInput } from './open-input.ts';

/**
 * A plan from a document, or from what `parse --json` saved of one (`.json`, or standard input that begins with `{`).
 * Null when there is none to be had; then the user has been told why.
 */
export async function readPlan(path: string, context: Context): Promise<Plan | null> {
  const input = await openInput(path, context);
  if (input === null) return null;
  try {
    return isSaved(input) ? await loadSaved(input, context) : await parseDocument(input, context);
  } catch (error) {
    complainOfFault(input.name, error, context);
    return null;
  }
}

async function parseDocument({ path, bytes }: OpenInput, { engine, language }: Context): Promise<Plan> {
  return (await engine.parse(bytes, { language, ...(path !== undefined && { path }) })).plan;
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
