import { FAMILY_NAMES } from '../grammar/honorifics.ts';
import { ADDRESSES, ADDRESSES_LIKE_NAMES, RANK_ABBREVIATIONS, RANKS } from '../grammar/signer-honorifics.ts';
import { isPersonName } from '../recognize/closing/signature-line.ts';

export interface OpeningHonorific {
  /** As written: `ThS.`, `Đồng chí`. */
  readonly text: string;
  readonly kind: 'rank' | 'address';
}

const anyOf = (rows: readonly string[]) =>
  rows
    .flatMap((row) => row.split(' | '))
    // Longest first: “TSKH” also begins with “TS”.
    .sort((a, b) => b.length - a.length)
    .join('|');

const HONORIFIC = new RegExp(
  `^(?:(?<rank>(?:${anyOf(RANK_ABBREVIATIONS)})(?:\\.|(?=\\s))|(?:${anyOf(RANKS)})(?=\\s))|(?:${anyOf(ADDRESSES)})\\.?(?=\\s))`,
  'u',
);
/** “Ông Trần Văn An”: in front of a family name and two names more, they are no name. */
const LIKE_NAME = new RegExp(`^(?:${anyOf(ADDRESSES_LIKE_NAMES)})\\s(?=(?<family>\\p{L}+)(?:\\s\\p{L}+){2})`, 'u');
const FAMILIES = new Set(FAMILY_NAMES.flatMap((row) => row.split(' | ')));
const LONGEST = 60;

/**
 * What stands before a person's name at the start of a line, or null.
 *
 * @example “PGS.TS. Trần Văn An” → `PGS.TS.` · “Đồng chí Trần Văn An” → `Đồng chí` · “Ông Văn An” → null, a family name
 */
export function openingHonorific(line: string): OpeningHonorific | null {
  if (line.length > LONGEST) return null;
  let end = 0;
  let ranked = false;
  for (let match = HONORIFIC.exec(line); match !== null; match = HONORIFIC.exec(line.slice(end))) {
    ranked ||= match.groups?.['rank'] !== undefined;
    end += match[0].length;
    while (line[end] === ' ') end++;
  }
  if (end === 0) {
    const like = LIKE_NAME.exec(line);
    if (FAMILIES.has(like?.groups?.['family']?.toLowerCase() ?? '')) end = like?.[0].length ?? 0;
  }
  if (end === 0 || !isPersonName(line.slice(end))) return null;
  return { text: line.slice(0, end).trim(), kind: ranked ? 'rank' : 'address' };
}
