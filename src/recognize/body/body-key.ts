import { BODY_ABBREVIATIONS } from '../../grammar/body-abbreviations.ts';
import { createKeys } from '../../text/fold.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\p{N}])/gu;

/** The key under which two mentions are one body: `UBND quận` = `Ủy ban nhân dân quận`. Levels and places count. */
export const bodyKey = createKeys((stretch) => stretch.replace(ABBREVIATION, writtenOut).replace(/[.,:;]/g, ' '));

function writtenOut(found: string): string {
  const whole = found.replace(/[&-]/g, '');
  return Object.hasOwn(BODY_ABBREVIATIONS, whole) ? (BODY_ABBREVIATIONS[whole] as string) : found;
}

/** Whether a short mention and a fuller one may be one body: `Mặt trận Tổ quốc` and `Mặt trận Tổ quốc Việt Nam xã`. */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [bodyKey(one), bodyKey(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
