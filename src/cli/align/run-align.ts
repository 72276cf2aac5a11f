import { type AlignOptions, alignPlans } from '../../align/index.ts';
import type { PlanAlignment } from '../../align/plan-alignment.ts';
import { needsWork } from '../../align/summary.ts';
import { WORDS } from '../../align/words/index.ts';
import { type Context, complain, type ExitCode, widthOf } from '../context.ts';
import { readPlans } from '../input-plan.ts';
import { renderAlignment } from '../reporters/align/index.ts';
import { readTarget, refuseTarget, type Target } from '../target.ts';
import { PLAIN } from '../terminal/palette.ts';
import { writeOutput } from '../write-output.ts';

/** What `qcdc align` does; `given` are its options. */
export async function runAlign(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const asked = understand(paths, given, context);
  if (typeof asked === 'string') {
    complain(context, asked);
    return 2;
  }
  const [upper, lower] = await readPlans(paths, true, context);
  if (upper === undefined || lower === undefined) return 2;
  const alignment = alignPlans(upper.plan, lower.plan, asked.options);
  if (!writeOutput(await written(alignment, asked, context), asked, context)) return 2;
  return needsWork(alignment) && given['exitZero'] !== true ? 1 : 0;
}

interface Asked extends Target {
  readonly format: 'text' | 'json' | 'md';
  readonly options: AlignOptions;
}

/** What the options ask for, or why it cannot be done; nothing has been read yet. */
function understand(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Asked | string {
  const { say } = context;
  const text = (name: string) => given[name] as string | undefined;
  const [upper, lower] = paths;
  if (upper === '-' && lower === '-') return say.diff.wrong.stdinTwice;
  const target = readTarget(given);
  const refused = refuseTarget(target, paths, context);
  if (refused !== null) return refused;
  const threshold = text('threshold');
  if (threshold !== undefined && !/^(?:0\.\d{1,4}|1(?:\.0{1,4})?)$/.test(threshold)) return say.align.wrong.threshold(threshold);
  const body = text('body');
  const extension = /\.(?<name>json|md)$/i.exec(target.output ?? '')?.groups?.['name']?.toLowerCase();
  return {
    format: (text('format') ?? extension ?? 'text') as Asked['format'],
    options: { ...(threshold !== undefined && { threshold: Number(threshold) }), ...(body !== undefined && { body }) },
    ...target,
  };
}

async function written(alignment: PlanAlignment, { format, output }: Asked, { io, language, paint }: Context): Promise<string> {
  if (format === 'json') return (await import('../../align/format/json.ts')).json(alignment);
  if (format === 'md') return (await import('../../align/format/markdown.ts')).markdown(alignment, language);
  const page = { width: widthOf(io.stdout, io.env), words: WORDS[language], paint: output === null ? paint : PLAIN };
  return renderAlignment(alignment, page);
}
