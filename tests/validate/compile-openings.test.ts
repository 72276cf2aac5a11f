import { describe, expect, test } from 'vitest';
import { compileOpenings } from '../../src/validate/compile-openings.ts';

const opening = compileOpenings([
  ['sở', 'department'],
  ['ban chỉ huy', 'command'],
  ['ban', 'board'],
  ['sở y tế', 'health'],
]);

describe('the first row whose words a name begins with', () => {
  test.each([
    ['sở', 'department'],
    ['sở nội vụ', 'department'],
    ['sở y tế', 'department'],
    ['ban chỉ huy quân sự', 'command'],
    ['ban chỉ đạo', 'board'],
  ])('%s → %s', (key, value) => {
    expect(opening(key)).toBe(value);
  });

  test.each(['sởi', 'các sở', 'bang', 'b', '', ' sở', 'một cơ quan có tên dài hơn mọi hàng của bảng'])('not “%s”', (key) => {
    expect(opening(key)).toBeUndefined();
  });
});

test('an empty table has no row', () => {
  expect(compileOpenings([])('sở')).toBeUndefined();
});
