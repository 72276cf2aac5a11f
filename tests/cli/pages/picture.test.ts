import { expect, test } from 'vitest';
import { toGrey, toPgm } from '../../../src/cli/pages/picture.ts';

test('colours become grey, what is clear is paper', () => {
  const rgba = new Uint8Array([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 0, 0, 0]);
  expect([...toGrey(rgba, 4, 1).grey]).toEqual([0, 255, 76, 255]);
});

test('a portable grey map', () => {
  expect(Buffer.from(toPgm({ width: 2, height: 1, grey: new Uint8Array([65, 66]) })).toString('latin1')).toBe('P5\n2 1\n255\nAB');
});
