import { en } from './en.ts';
import { type Messages, vi } from './vi.ts';

export type { Messages } from './vi.ts';

export const MESSAGES = { vi, en } satisfies Record<string, Messages>;
export type Language = keyof typeof MESSAGES;
export const LANGUAGES = Object.keys(MESSAGES) as Language[];

export const isLanguage = (name: string | undefined): name is Language => name !== undefined && Object.hasOwn(MESSAGES, name);
