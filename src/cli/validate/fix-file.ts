import { encode, mendText } from '../../fix/index.ts';
import type { ParseResult } from '../../parse.ts';
import type { Finding } from '../../validate/index.ts';
import { type Context, note } from '../context.ts';
import { parseDocument } from '../input-plan.ts';
import type { OpenInput } from '../open-input.ts';
import { writeOutput } from '../write-output.ts';
import type { Outcome } from './check-file.ts';

export interface FixRequest {
  /** Whether the file is written, or only shown what would change. */
  readonly write: boolean;
  /** Whether fixes that could change the meaning are applied too. */
  readonly unsafe: boolean;
}

export interface Fixed {
  /** How many fixes were applied. */
  readonly count: number;
  /** What the file has become; the same as `before` where nothing was to be mended. */
  readonly before: string;
  readonly after: string;
}

interface Checked {
  readonly input: OpenInput;
  readonly parsed: ParseResult;
  readonly findings: readonly Finding[];
}

/** Mends a file in place, everything else byte for byte; null when it cannot be written, and then the user has been told why. */
export async function fixFile(
  { input, parsed, findings }: Checked,
  check: (parsed: ParseResult) => readonly Finding[],
  { write, unsafe }: FixRequest,
  context: Context,
): Promise<Outcome | null> {
  const { text, plan } = parsed;
  const words = context.say.validate;
  const untouched = { text, findings, fixed: { count: 0, before: text, after: text } };
  if (!findings.some(({ fix }) => fix !== undefined && (fix.safe || unsafe))) return untouched;
  const { encoding } = plan.source;
  if (!FIXABLE.has(plan.source.mediaType) || !isSame(encode(text, encoding), input.bytes)) {
    note(context, `${input.name}: ${words.textOnly}`);
    return untouched;
  }
  const mended = await mendText(
    text,
    async (now) => {
      if (now === text) return findings;
      const bytes = new TextEncoder().encode(now);
      const again = await parseDocument({ ...input, bytes }, false, { ...context, reading: {} });
      return again === null ? [] : check(again.parsed);
    },
    unsafe,
  );
  if (!mended.stable) {
    note(context, `${input.name}: ${words.unstable}`);
    return untouched;
  }
  const bytes = encode(mended.text, encoding) as Uint8Array;
  if (write && !writeOutput(bytes, { output: input.path as string, force: true, silent: true }, context)) return null;
  return {
    text: write ? mended.text : text,
    findings: write ? mended.findings : findings,
    fixed: { count: mended.count, before: text, after: mended.text },
  };
}

const FIXABLE = new Set(['text/plain', 'text/markdown']);

const isSame = (a: Uint8Array | null, b: Uint8Array) => a !== null && a.length === b.length && a.every((byte, at) => byte === b[at]);
