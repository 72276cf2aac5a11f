import { DIFF_FORMATS } from '../../diff/format/index.ts';
import { diffPlans } from '../../diff/index.ts';
import { makeReport, type ReportOptions } from '../../diff/report/make-report.ts';
import { selectChanges } from '../../diff/select-changes.ts';
import type { Plan } from '../../model/plan.ts';
import { type Context, complain, type ExitCode, widthOf } from '../context.ts';
import { readPlans } from '../input-plan.ts';
import { complainOfFault } from '../open-input.ts';
import { type DiffPage, renderDiff, renderStat } from '../reporters/diff/index.ts';
import { PLAIN } from '../terminal/palette.ts';
import { writeOutput } from '../write-output.ts';
import { gitArguments, readSide } from './git.ts';
import { type DiffRequest, readDiffRequest } from './options.ts';

/** What `qcdc diff` does; `given` are its options. */
export async function runDiff(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  if (given['gitDriver'] === true) {
    context.io.stdout.write(`${context.say.diff.gitDriver}\n`);
    return 0;
  }
  return given['git'] === true ? runForGit(paths, given, context) : compare(paths, given, context);
}

async function compare(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const request = readDiffRequest(paths, given, context);
  if (typeof request === 'string') return refuse(request, context);
  const plans = await readPlans([request.old, request.new], true, context);
  const [old, fresh] = plans.map(({ plan }) => plan);
  if (old === undefined || fresh === undefined) return 2;
  return show(old, fresh, request, context);
}

/** Git asks for the difference of one file, and takes every exit code but 0 for a failure. */
async function runForGit(words: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const asked = gitArguments(words);
  if (asked === null) return refuse(context.say.diff.wrong.gitArguments(words.length), context);
  const request = readDiffRequest([asked.old, asked.new], { ...given, exitZero: true }, context);
  if (typeof request === 'string') return refuse(request, context);
  const [old, fresh] = [await readSide(asked.old, asked.path, context), await readSide(asked.new, asked.path, context)];
  return old === null || fresh === null ? 2 : show(old, fresh, request, context);
}

function refuse(sentence: string, context: Context): 2 {
  complain(context, sentence);
  return 2;
}

async function show(old: Plan, fresh: Plan, request: DiffRequest, context: Context): Promise<ExitCode> {
  try {
    const diff = selectChanges(diffPlans(old, fresh, { yearShift: request.yearShift }), request.parts);
    const [before, after] = [old.source.sha256, fresh.source.sha256];
    const options: ReportOptions = { language: context.language, filesDiffer: before !== null && after !== null && before !== after };
    const text =
      request.format === 'text'
        ? drawn(makeReport(diff, options), request, context)
        : (await DIFF_FORMATS[request.format]())(diff, options);
    if (!writeOutput(text, request, context)) return 2;
    return diff.changes.length > 0 && !request.exitZero ? 1 : 0;
  } catch (error) {
    complainOfFault(context.say.diff.name, error, context);
    return 2;
  }
}

/** So wide a terminal has room for both texts beside each other. */
const BOTH_FIT = 100;

function drawn(report: ReturnType<typeof makeReport>, { output, stat }: DiffRequest, { io, paint }: Context): string {
  const coloured = output === null && paint !== PLAIN;
  const width = widthOf(io.stdout, io.env);
  const page: DiffPage = {
    width,
    paint: output === null ? paint : PLAIN,
    coloured,
    sideBySide: output === null && io.stdout.isTTY && width >= BOTH_FIT,
  };
  return stat ? renderStat(report, page) : renderDiff(report, page);
}
