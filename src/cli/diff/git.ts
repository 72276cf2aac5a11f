import type { Plan } from '../../model/plan.ts';
import type { Context } from '../context.ts';
import { readPlans } from '../input-plan.ts';

export interface GitArguments {
  /** The file as the repository calls it. */
  readonly path: string;
  readonly old: string;
  readonly new: string;
}

/**
 * What git hands to an external diff: path, old file, its hash and mode, new file, its hash and mode; of a file that was renamed
 * besides its new path and what else is to be told of it. Null for anything else.
 *
 * https://git-scm.com/docs/git#Documentation/git.txt-codeGITEXTERNALDIFFcode
 */
export function gitArguments(words: readonly string[]): GitArguments | null {
  const [path, old, , , fresh] = words;
  if ((words.length !== 7 && words.length !== 9) || path === undefined || old === undefined || fresh === undefined) return null;
  return { path: words[7] ?? path, old, new: fresh };
}

/** Git's name for the side on which there is no file. */
const NO_FILE = ['/dev/null', 'nul'];

/** The plan on one side, under the name that the repository has for it. */
export async function readSide(file: string, path: string, context: Context): Promise<Plan | null> {
  if (NO_FILE.includes(file)) {
    const { plan } = await context.engine.parse(new Uint8Array(), { ...context.reading, language: context.language, digest: false });
    return { ...plan, diagnostics: [] };
  }
  const [found] = await readPlans([file], true, context);
  return found === undefined ? null : { ...found.plan, source: { ...found.plan.source, path } };
}
