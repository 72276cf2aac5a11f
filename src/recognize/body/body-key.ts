import { BODY_ABBREVIATIONS } from '../../grammar/body-abbreviations.ts';
import { createKeys } from '../../text/fold.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\p{N}])/gu;

/** The key under which two mentions are one body: `UBND quận` = `Ủy ban nhân dân quận`. Levels and places count. */
export const bodyKey = createKeys((stretch) => writeOut(stretch).replace(/[.,:;]/g, ' '));

const meaningOf = (abbreviation: string): string | undefined =>
  Object.hasOwn(BODY_ABBREVIATIONS, abbreviation) ? BODY_ABBREVIATIONS[abbreviation] : undefined;

function writeOut(stretch: string): string {
  const behindFirst = stretch.slice(1);
  if (behindFirst === behindFirst.toLowerCase()) return stretch;
  return meaningOf(stretch) ?? stretch.replace(ABBREVIATION, (found) => meaningOf(found.replace(/[&-]/g, '')) ?? found);
}

/** Whether a short mention and a fuller one may be one body: `Mặt trận Tổ quốc` and `Mặt trận Tổ quốc Việt Nam xã`. */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [bodyKey(one), bodyKey(other)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
