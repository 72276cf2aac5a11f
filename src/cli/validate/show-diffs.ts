import type { Context, ExitCode } from '../context.ts';
import { renderDiff } from '../reporters/findings/diff.ts';
import { writeOutput } from '../write-output.ts';
import type { Outcome } from './check-file.ts';
import type { ValidateRequest } from './options.ts';

/** What `--diff` prints; 1 when there is something to mend. */
export function showDiffs(outcomes: ReadonlyMap<string, Outcome>, request: ValidateRequest, context: Context): ExitCode {
  const { io, paint } = context;
  const changed = [...outcomes].flatMap(([path, { fixed }]) => (fixed === null || fixed.count === 0 ? [] : [{ path, ...fixed }]));
  const terminal = request.output === null && io.stdout.isTTY;
  if (!writeOutput(changed.map((file) => renderDiff(file, terminal, paint)).join(''), request, context)) return 2;
  return changed.length > 0 && !request.exitZero ? 1 : 0;
}
