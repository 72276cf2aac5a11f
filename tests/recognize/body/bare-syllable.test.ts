import { describe, expect, it } from 'vitest';
import { isBareSyllable } from '../../../src/recognize/body/bare-syllable.ts';

describe('isBareSyllable', () => {
  it.each(['a', 'o', 'xa', 'huyen', 'nghieng', 'truong', 'quoc', 'quy', 'uy', 'gi', 'gia', 'giang', 'khuya', 'thuong', 'y'])('%s', (word) =>
    expect(isBareSyllable(word)).toBe(true),
  );

  it.each(['', 'b', 'thpt', 'ubnd', 'qlvh', 'covid', 'mttq', 'tp', 'anb', 'aeo', 'khxh', 'x1', 'wifi', 'nguyenn', 'hdnd'])(
    'not %s',
    (word) => expect(isBareSyllable(word)).toBe(false),
  );
});
