import type { Citation } from '../model/plan.ts';

/** How an instrument is named when it has been cited before: `Quyết định số 12/QĐ-UBND`, `Luật Thanh tra`. */
export function nameOf({ type, code, title }: Pick<Citation, 'type' | 'code' | 'title'>): string {
  return code !== null ? `${type} số ${code}` : title !== null ? `${type} ${title}` : type;
}

/** `a, b và c`. */
export function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}

const WEEKDAYS: Readonly<Record<'vi' | 'en', readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** The name of a weekday, 1 being Monday. */
export const weekdayName = (weekday: number, language: 'vi' | 'en'): string => WEEKDAYS[language][weekday - 1] as string;
