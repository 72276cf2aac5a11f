import type { ExportedPlan } from '../../export/exporter.ts';
import type { Context } from '../context.ts';
import { DOCUMENT } from '../document-names.ts';
import { readPlans } from '../input-plan.ts';
import { listFiles } from '../list-files.ts';

export interface FoundPlans {
  readonly plans: readonly ExportedPlan[];
  /** Whether everything that was named could be read. */
  readonly complete: boolean;
}

/** The plans in files, and in the files of folders. What cannot be read is told and passed over. */
export async function findPlans(paths: readonly string[], context: Context): Promise<FoundPlans> {
  const isPlan = (file: string) => DOCUMENT.test(file) || (SAVED.test(file) && holdsPlan(file, context.io));
  const { files, complete } = await listFiles(paths, isPlan, context.say.due.noPlans, context);
  const plans = await readPlans(files, false, context);
  return { plans, complete: complete && plans.length === files.length };
}

/** A folder may hold other JSON files too. */
const SAVED = /\.json$/i;

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
