import { builtInRegister, type Register } from '../../validate/index.ts';
import { type Context, complain } from '../context.ts';
import { openInput } from '../open-input.ts';

/** Registers of instruments: the project’s own with those of an office, each combination read once. */
export interface Registers {
  /** Null when one of the files cannot be used; then the user has been told why. */
  load(files: readonly string[]): Promise<Register | null>;
}

export function createRegisters(context: Context): Registers {
  const known = new Map<string, Promise<Register | null>>();
  return {
    load(files) {
      const key = files.join('\n');
      const loading = known.get(key) ?? combine(files, context);
      known.set(key, loading);
      return loading;
    },
  };
}

async function combine(files: readonly string[], context: Context): Promise<Register | null> {
  let register = builtInRegister;
  for (const file of files) {
    const own = await openRegister(file, context);
    if (own === null) return null;
    register = register.with(own);
  }
  return register;
}

async function openRegister(path: string, context: Context): Promise<Register | null> {
  const input = await openInput(path, context);
  if (input === null) return null;
  const { readRegister } = await import('../../validate/register/read-register.ts');
  const read = readRegister(new TextDecoder().decode(input.bytes), context.language);
  if (read.ok) return read.register;
  for (const { line, column, message } of read.problems) complain(context, `${path}:${line}:${column}: ${message}`);
  return null;
}
