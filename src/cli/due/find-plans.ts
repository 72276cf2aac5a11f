import type { ExportedPlan } from '../../export/exporter.ts';
import { type Context, complain } from '../context.ts';
import { DOCUMENT } from '../document-names.ts';
import { readPlans } from '../input-plan.ts';

export interface FoundPlans {
  readonly plans: readonly ExportedPlan[];
  /** Whether everything that was named could be read. */
  readonly complete: boolean;
}

/** The plans in files, and in the files of folders. What cannot be read is told and passed over. */
export async function findPlans(paths: readonly string[], context: Context): Promise<FoundPlans> {
  let complete = true;
  const files = new Set<string>();
  for (const path of paths) {
    const listed = path === '-' ? null : await listFolder(path, context);
    if (listed?.length === 0) {
      complain(context, `${path}: ${context.say.due.noPlans}`);
      complete = false;
    }
    for (const file of listed ?? [path]) files.add(file);
  }
  const plans = await readPlans([...files], false, context);
  return { plans, complete: complete && plans.length === files.size };
}

const SAVED = /\.json$/i;

/** The documents and saved plans in a folder, null for what is no folder. A folder may hold other JSON files too. */
async function listFolder(path: string, { io }: Context): Promise<string[] | null> {
  const files = await io.list(path);
  if (files === null) return null;
  const found: string[] = [];
  for (const file of files) if (DOCUMENT.test(file) || (SAVED.test(file) && (await holdsPlan(file, io)))) found.push(file);
  return found;
}

const HEAD = 4096;

/** `schemaVersion` is the first key that `parse --json` writes. */
async function holdsPlan(file: string, io: Context['io']): Promise<boolean> {
  try {
    const bytes = await io.read(file, HEAD);
    return new TextDecoder().decode(bytes.subarray(0, HEAD)).includes('"schemaVersion"');
  } catch {
    return false;
  }
}
