import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

export const WORDS = { vi, en } satisfies Record<string, Words>;
export type Language = keyof typeof WORDS;
