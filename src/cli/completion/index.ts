import { bash } from './bash.ts';
import type { ProgramShape } from './describe-program.ts';
import { fish } from './fish.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

export const SHELLS = { bash, zsh, fish, powershell } satisfies Record<string, (program: ProgramShape) => string>;
export type Shell = keyof typeof SHELLS;
