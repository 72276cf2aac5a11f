import { describe, expect, it } from 'vitest';
import { bareKey, foldKey } from '../../src/text/fold.ts';

describe('foldKey', () => {
  it.each([
    ['Ủy ban', 'Uỷ ban'],
    ['hòa giải', 'hoà giải'],
    ['KẾ HOẠCH', 'kế hoạch'],
    ['“Dân vận khéo”', '"Dân vận khéo"'],
    ['2020 – 2025', '2020-2025'],
    ['chính trị - xã hội', 'chính trị-xã hội'],
    ['Kê\u0301 hoa\u0323ch', 'Kế hoạch'],
    ['thuý', 'thúy'],
    ['a  b', 'a b'],
  ])('%s = %s', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b));
  });

  it.each([
    ['Hòa', 'Hóa'],
    ['ban', 'bàn'],
    ['Đảng', 'Dang'],
    ['qua', 'quá'],
  ])('%s ≠ %s', (a, b) => {
    expect(foldKey(a)).not.toBe(foldKey(b));
  });

  it.each([
    ['Các cơ sở', 'các cơ sở'],
    ['ĐIỀU PHƯỜNG', 'điều phường'],
    ['quyết định', 'quyết định'],
    ['giải quyết', 'giải quyết'],
    ['việc xã hội hoá', 'việc xã hội hóa'],
  ])('%s is written %s', (text, key) => {
    expect(foldKey(text)).toBe(key);
  });
});

describe('bareKey', () => {
  it.each([
    ['KÉ HOẠCH', 'ke hoach'],
    ['Nơi nhân:', 'noi nhan:'],
    ['Ðiều  1', 'dieu 1'],
    ['Kê\u0301', 'ke'],
  ])('%s → %s', (text, key) => {
    expect(bareKey(text)).toBe(key);
  });
});
