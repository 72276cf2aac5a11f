import type { FormatId } from '../../report/format-ids.ts';
import { json } from '../../report/json.ts';
import { type CheckedFile, reportOf } from '../../report/report.ts';
import { validate } from '../../validate/index.ts';
import { type Context, type ExitCode, widthOf } from '../context.ts';
import { parseDocument } from '../input-plan.ts';
import { withInput } from '../open-input.ts';
import { startProgress } from '../progress.ts';
import { renderFindings } from '../reporters/findings/index.ts';
import { listDocuments } from './list-documents.ts';
import { WORDS } from './words/index.ts';

/** What `qcdc validate` does; `given` are its options. */
export async function runValidate(paths: readonly string[], given: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const { io, paint, language, say } = context;
  const { files, complete } = await listDocuments(paths, context);
  const checked = await checkFiles(files, context);
  const report = reportOf(checked);
  const page = { width: widthOf(io.stdout, io.env), words: WORDS[language], paint, stdin: say.stdin };
  io.stdout.write((given['format'] as FormatId) === 'json' ? json(report) : renderFindings(report, page));
  if (!complete || checked.length < files.length) return 2;
  return report.summary.errors > 0 ? 1 : 0;
}

/** Every file that can be read is checked; what cannot is told and passed over. */
async function checkFiles(files: readonly string[], context: Context): Promise<CheckedFile[]> {
  const progress = startProgress(files.length, context);
  const checked: CheckedFile[] = [];
  for (const path of files) {
    progress.step(path);
    const file = await withInput(path, progress.context, async (input) => {
      const reading = await parseDocument(input, false, progress.context);
      if (reading === null) return null;
      const { parsed } = reading;
      return { path, text: parsed.text, findings: validate(parsed, { language: context.language }) };
    });
    if (file !== null) checked.push(file);
  }
  progress.end();
  return checked;
}
