import type { Context } from './context.ts';

/** Where output goes. */
export interface Target {
  /** Null for standard output. */
  readonly output: string | null;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/** What `-o` and `--force` say. */
export function readTarget(given: Readonly<Record<string, unknown>>): Target {
  const output = given['output'] as string | undefined;
  return { output: output === undefined || output === '-' ? null : output, force: given['force'] === true };
}

/** Why a command that reads `inputs` may not write there; null when it may. */
export function refuseTarget({ output, force }: Target, inputs: readonly string[], { io, say }: Context): string | null {
  if (output === null) return null;
  if (inputs.includes(output)) return say.export.outputIsInput(output);
  return !force && io.isFile(output) ? say.output.exists(output) : null;
}
