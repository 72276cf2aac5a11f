import manifest from '../../../package.json' with { type: 'json' };
import { type CheckedFile, REPORT_FORMATS, type Report, reportOf } from '../../report/index.ts';
import { builtInRegister, RULES } from '../../validate/index.ts';
import { type Context, widthOf } from '../context.ts';
import { renderFindings } from '../reporters/findings/index.ts';
import { PLAIN } from '../terminal/palette.ts';
import { dateInWords } from '../wording/calendar.ts';
import { writeOutput } from '../write-output.ts';
import type { ValidateRequest } from './options.ts';
import type { Threshold } from './threshold.ts';
import { WORDS } from './words/index.ts';

interface Told {
  readonly threshold: Threshold;
  /** Whether everything that was named could be read. */
  readonly complete: boolean;
  /** How many findings were mended. */
  readonly mended: number;
}

/** Writes what was found in the format that was asked for; false when it cannot be written, and then the user has been told why. */
export async function writeReport(
  files: readonly CheckedFile[],
  { threshold, complete, mended }: Told,
  request: ValidateRequest,
  context: Context,
): Promise<boolean> {
  const shown = request.quiet
    ? files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => threshold.shownInQuiet(severity)) }))
    : files;
  const report = reportOf(shown);
  if (request.format === 'text') return writeOutput(asText(report, mended, request, context), request, context);
  const format = await REPORT_FORMATS[request.format]();
  const run = { version: manifest.version, language: context.language, rules: RULES, fails: threshold.fails, complete };
  return writeOutput(format(report, run), request, context);
}

function asText(report: Report, mended: number, { output, quiet }: ValidateRequest, { io, paint, language, say }: Context): string {
  return renderFindings(report, {
    width: widthOf(io.stdout, io.env),
    words: WORDS[language],
    paint: output === null ? paint : PLAIN,
    stdin: say.stdin,
    mended,
    quiet,
    asOf: dateInWords(builtInRegister.asOf, say),
  });
}
