import type { Language } from '../../messages/index.ts';
import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

export type { Words } from './vi.ts';

/** Apart from the other sentences: only `validate` says them. */
export const WORDS: Readonly<Record<Language, Words>> = { vi, en };
