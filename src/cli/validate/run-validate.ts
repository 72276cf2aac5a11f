import { resolve } from 'node:path';
import { type CheckedFile, reportOf } from '../../report/index.ts';
import { type Context, complain, type ExitCode } from '../context.ts';
import { DOCUMENT } from '../document-names.ts';
import { listFiles } from '../list-files.ts';
import type { Outcome } from './check-file.ts';
import { checkFiles, settingsOf } from './check-files.ts';
import { type FileSettings, seenFrom } from './file-settings.ts';
import { readRequest } from './options.ts';
import { createThreshold } from './threshold.ts';
import { writeReport } from './write-report.ts';

/** What `qcdc validate` does; `given` are its options. What few ask for is loaded when it is asked for. */
export async function runValidate(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const request = readRequest(given, paths, context);
  if (typeof request === 'string') return refuse(request, context);
  const { files, complete } = await listFiles(paths, (file) => DOCUMENT.test(file), context.say.validate.noDocuments, context);
  const settings = await settingsOf(files, request, context);
  if (settings === null) return 2;
  // What is said of the run as a whole is said by the first file's configuration.
  const first = settings.values().next().value ?? null;
  if (request.printConfig) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(first, request, context);
  }
  const baseline = request.baseline ?? configuredBaseline(first);
  if (request.updateBaseline && baseline === null) return refuse(context.say.validate.wrong.noBaseline, context);

  const outcomes = await checkFiles(settings, request, context);
  if (outcomes === null) return 2;
  const all = complete && outcomes.size === files.length;
  if (request.fix?.write === false) {
    const { showDiffs } = await import('./show-diffs.ts');
    const exit = showDiffs(outcomes, request, context);
    return all ? exit : 2;
  }
  const checked = [...outcomes].map((outcome) => asChecked(outcome, context));
  if (request.updateBaseline) {
    const { writeBaseline } = await import('./use-baseline.ts');
    return (await writeBaseline(checked, baseline as string, context)) && all ? 0 : 2;
  }
  const told = baseline === null ? checked : await withoutKnown(checked, baseline, context);
  if (told === null) return 2;
  const threshold = createThreshold(request, first?.found?.config ?? {});
  const mended = [...outcomes.values()].reduce((count, { fixed }) => count + (fixed?.count ?? 0), 0);
  const written = await writeReport(told, { threshold, complete: all, mended }, request, context);
  if (!written || !all) return 2;
  return threshold.exceededBy(reportOf(told).summary) && !request.exitZero ? 1 : 0;
}

function refuse(sentence: string, context: Context): 2 {
  complain(context, sentence);
  return 2;
}

function configuredBaseline(settings: FileSettings | null): string | null {
  const { found = null } = settings ?? {};
  return found?.config.baseline === undefined ? null : resolve(found.folder, found.config.baseline);
}

async function withoutKnown(files: readonly CheckedFile[], baseline: string, context: Context): Promise<CheckedFile[] | null> {
  const { withoutKnown } = await import('./use-baseline.ts');
  return withoutKnown(files, baseline, context);
}

function asChecked([path, { text, findings }]: readonly [string, Outcome], { io }: Context): CheckedFile {
  const location = path === '-' ? path : seenFrom(io.cwd(), resolve(io.cwd(), path));
  return { path, location, text, findings, known: [] };
}
