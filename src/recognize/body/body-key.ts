import { BODY_ABBREVIATIONS } from '../../grammar/body-abbreviations.ts';
import { createKeys } from '../../text/fold.ts';

const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\p{N}])/gu;

/** A plan names the same few bodies over and over. A hostile text must not fill the memory. */
const MOST_KEPT = 1024;
const LONGEST_KEPT = 120;
const keys = new Map<string, string>();
const foldName = createKeys((stretch) => writeOut(stretch).replace(/[.,:;]/g, ' '));

/** The key under which two mentions are one body: `UBND quận` = `Ủy ban nhân dân quận`. Levels and places count. */
export function bodyKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = foldName(name);
  if (name.length > LONGEST_KEPT) return key;
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(name, key);
  return key;
}

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
