import { type Messages, vi } from './vi.ts';

export type { Messages } from './vi.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (name: string | undefined): name is Language => LANGUAGES.some((language) => language === name);

/** What is said in a language. Another one than Vietnamese is loaded when it is asked for. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'vi' ? vi : (await import('./en.ts')).en;
}
