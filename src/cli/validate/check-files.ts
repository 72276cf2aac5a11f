import type { Context } from '../context.ts';
import { startProgress } from '../progress.ts';
import { checkFile, type Outcome } from './check-file.ts';
import { createSettings, type FileSettings } from './file-settings.ts';
import { createRegisters } from './load-register.ts';
import type { ValidateRequest } from './options.ts';

/** What holds for each file; null when a configuration is wrong, and then the user has been told. */
export async function settingsOf(
  files: readonly string[],
  request: ValidateRequest,
  context: Context,
): Promise<ReadonlyMap<string, FileSettings> | null> {
  const settings = await createSettings(request, context);
  const found = new Map<string, FileSettings>();
  for (const file of files) {
    const own = await settings(file);
    if (own === false) return null;
    found.set(file, own);
  }
  return found;
}

/** Every file that can be read is checked; what cannot is told and passed over. Null when a register cannot be used. */
export async function checkFiles(
  settings: ReadonlyMap<string, FileSettings>,
  { fix }: ValidateRequest,
  context: Context,
): Promise<ReadonlyMap<string, Outcome> | null> {
  const registers = createRegisters(context);
  for (const { registers: files } of settings.values()) if ((await registers.load(files)) === null) return null;
  const progress = startProgress(settings.size, context);
  const outcomes = new Map<string, Outcome>();
  for (const [path, own] of settings) {
    const register = await registers.load(own.registers);
    progress.step(path);
    const outcome = register && (await checkFile(path, own, register, fix, progress.context));
    if (outcome !== null) outcomes.set(path, outcome);
  }
  progress.end();
  return outcomes;
}
