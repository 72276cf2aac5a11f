import { resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { type CheckedFile, REPORT_FORMATS, type Report, type Run, reportOf } from '../../report/index.ts';
import { RULES } from '../../validate/index.ts';
import { type Context, complain, type ExitCode, widthOf } from '../context.ts';
import { startProgress } from '../progress.ts';
import { renderFindings } from '../reporters/findings/index.ts';
import { palette } from '../terminal/palette.ts';
import { writeOutput } from '../write-output.ts';
import { checkFile, type Outcome } from './check-file.ts';
import { createSettings, type FileSettings, seenFrom } from './file-settings.ts';
import { listDocuments } from './list-documents.ts';
import { createRegisters } from './load-register.ts';
import { readRequest, type ValidateRequest } from './options.ts';
import { createThreshold, type Threshold } from './threshold.ts';
import { WORDS } from './words/index.ts';

/** What `qcdc validate` does; `given` are its options. */
export async function runValidate(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const request = readRequest(given, paths, context);
  if (typeof request === 'string') return refuse(request, context);
  const { files, complete } = await listDocuments(paths, context);
  const settings = await settingsOf(files, request, context);
  if (settings === null) return 2;
  const first = settings.values().next().value ?? null;
  if (request.printConfig) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(first, request, context);
  }

  const outcomes = await checkFiles(settings, request, context);
  if (outcomes === null) return 2;
  const all = complete && outcomes.size === files.length;
  if (request.fix?.write === false) return showDiffs(outcomes, all, request, context);

  const checked = [...outcomes].map(([path, { text, findings }]) => ({
    path,
    location: path === '-' ? path : seenFrom(context.io.cwd(), resolve(context.io.cwd(), path)),
    text,
    findings,
    known: [],
  }));
  const baseline = request.baseline ?? fromConfig(first);
  if (request.updateBaseline) {
    if (baseline === null) return refuse(context.say.validate.wrong.noBaseline, context);
    const { writeBaseline } = await import('./use-baseline.ts');
    return (await writeBaseline(checked, baseline, context)) && all ? 0 : 2;
  }
  const told = baseline === null ? checked : await freshOnly(checked, baseline, context);
  if (told === null) return 2;
  const threshold = createThreshold(request, first?.found?.config ?? {});
  const mended = [...outcomes.values()].reduce((count, { fixed }) => count + (fixed?.count ?? 0), 0);
  const written = await writeReport(told, { threshold, complete: all, mended }, request, context);
  if (!written || !all) return 2;
  return threshold.exceededBy(reportOf(told).summary) && !request.exitZero ? 1 : 0;
}

async function freshOnly(files: readonly CheckedFile[], baseline: string, context: Context): Promise<CheckedFile[] | null> {
  const { withoutKnown } = await import('./use-baseline.ts');
  return withoutKnown(files, baseline, context);
}

function refuse(sentence: string, context: Context): 2 {
  complain(context, sentence);
  return 2;
}

const fromConfig = (settings: FileSettings | null): string | null => {
  const { found = null } = settings ?? {};
  return found?.config.baseline === undefined ? null : resolve(found.folder, found.config.baseline);
};

/** What holds for each file; null when a configuration is wrong. */
async function settingsOf(
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
async function checkFiles(
  settings: ReadonlyMap<string, FileSettings>,
  { fix }: ValidateRequest,
  context: Context,
): Promise<Map<string, Outcome> | null> {
  const registers = createRegisters(context);
  const progress = startProgress(settings.size, context);
  const outcomes = new Map<string, Outcome>();
  for (const [path, own] of settings) {
    const register = await registers.load(own.registers);
    if (register === null) return null;
    progress.step(path);
    const outcome = await checkFile(path, own, register, fix, progress.context);
    if (outcome !== null) outcomes.set(path, outcome);
  }
  progress.end();
  return outcomes;
}

/** What `--diff` prints; 1 when there is something to mend. */
async function showDiffs(
  outcomes: ReadonlyMap<string, Outcome>,
  complete: boolean,
  request: ValidateRequest,
  context: Context,
): Promise<ExitCode> {
  const { renderDiff } = await import('../reporters/findings/diff.ts');
  const changed = [...outcomes].flatMap(([path, { fixed }]) => (fixed === null || fixed.count === 0 ? [] : [{ path, ...fixed }]));
  const { io, paint } = context;
  const text = changed.map((file) => renderDiff(file, request.output === null && io.stdout.isTTY, paint)).join('');
  if (!writeOutput(text, request, context) || !complete) return 2;
  return changed.length > 0 && !request.exitZero ? 1 : 0;
}

interface Told {
  readonly threshold: Threshold;
  readonly complete: boolean;
  readonly mended: number;
}

async function writeReport(
  files: readonly CheckedFile[],
  { threshold, complete, mended }: Told,
  request: ValidateRequest,
  context: Context,
): Promise<boolean> {
  const { fails } = threshold;
  const shown = request.quiet
    ? files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => threshold.shownInQuiet(severity)) }))
    : files;
  const report = reportOf(shown);
  const { language } = context;
  if (request.format === 'text') return writeOutput(asText(report, mended, request, context), request, context);
  const format = await REPORT_FORMATS[request.format]();
  const run: Run = { version: manifest.version, language, rules: RULES, fails, complete };
  return writeOutput(format(report, run), request, context);
}

function asText(report: Report, mended: number, { output }: ValidateRequest, { io, paint, language, say }: Context): string {
  const page = { width: widthOf(io.stdout, io.env), words: WORDS[language], paint, stdin: say.stdin, mended };
  return renderFindings(report, output === null ? page : { ...page, paint: palette(false) });
}
