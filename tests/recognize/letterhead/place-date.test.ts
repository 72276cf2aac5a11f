import { expect, it } from 'vitest';
import { findPlaceDate } from '../../../src/recognize/letterhead/place-date.ts';

it.each([
  ['Hà Vân, ngày 10 tháng 3 năm 2026', 0],
  ['Số: 12/KH-UBND Hà Vân, ngày 10 tháng 3 năm 2026', 15],
  ['|Hà Vân, ngày    tháng    năm 2026', 1],
  ['TP. Hà Vân, ngày 10/3/2026', 0],
  ['A Vân . ngày 10 tháng 3 năm 2026', 0],
  ['Quận 1, ngày 10 tháng 3 năm 2026', 0],
])('place and date of “%s” begin at %i', (text, at) => expect(findPlaceDate(text)).toBe(at));

it.each([
  '',
  'ngày 10 tháng 3 năm 2026',
  'từ ngày 10 tháng 3 năm 2026',
  'HÀ VÂN, ngày 10 tháng 3 năm 2026',
  'Hà Vân, ngày 10/3/2026 và sau đó',
  'Hà Vân, tháng 3 năm 2026',
  'ngàythángnăm'.repeat(20),
])('none in “%s”', (text) => expect(findPlaceDate(text)).toBe(-1));
