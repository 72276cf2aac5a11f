import type { Finding } from '../../validate/index.ts';
import { type Register, validate } from '../../validate/index.ts';
import type { Context } from '../context.ts';
import { parseDocument } from '../input-plan.ts';
import { withInput } from '../open-input.ts';
import type { FileSettings } from './file-settings.ts';
import { type Fixed, type FixRequest, fixFile } from './fix-file.ts';

export interface Outcome {
  /** The text that positions point into: the mended one, where something was mended. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly fixed: Fixed | null;
}

/** Reads, checks and, where that is asked for, mends one file; null when that cannot be done, and then the user has been told why. */
export async function checkFile(
  path: string,
  { regime, severities }: FileSettings,
  register: Register,
  fix: FixRequest | null,
  context: Context,
): Promise<Outcome | null> {
  const options = { language: context.language, register, severities, ...(regime !== undefined && { regime }) };
  return withInput(path, context, async (input) => {
    const reading = await parseDocument(input, false, context);
    if (reading === null) return null;
    const { parsed } = reading;
    const findings = validate(parsed, options);
    if (fix === null) return { text: parsed.text, findings, fixed: null };
    return fixFile({ input, parsed, findings }, (again) => validate(again, options), fix, context);
  });
}
