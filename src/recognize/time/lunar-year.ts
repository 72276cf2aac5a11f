import { LUNAR_BRANCHES, LUNAR_STEMS } from '../../grammar/lunar-days.ts';

/** Giáp Tý. */
const CYCLE_START = 1984;
const CYCLE = 60;

/** “bính ngọ”, in a pattern in lower case. */
export const LUNAR_YEAR = `(?:${LUNAR_STEMS.join('|')}) (?:${LUNAR_BRANCHES.join('|')}|tị)(?![\\p{L}\\p{M}])`;

/** The solar year in which a lunar year of the cycle from 1984 on begins: “bính ngọ” is 2026; null where no year is so called. */
export function solarYear(lunar: string): number | null {
  const [stem, branch] = lunar.split(' ');
  const stemAt = LUNAR_STEMS.indexOf(stem ?? '');
  const branchAt = LUNAR_BRANCHES.indexOf(branch === 'tị' ? 'tỵ' : (branch ?? ''));
  if (stemAt < 0 || branchAt < 0) return null;
  for (let year = stemAt; year < CYCLE; year += LUNAR_STEMS.length)
    if (year % LUNAR_BRANCHES.length === branchAt) return CYCLE_START + year;
  return null;
}
