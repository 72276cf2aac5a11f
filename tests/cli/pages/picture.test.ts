import { expect, test } from 'vitest';
import { toGrey, toPgm } from '../../../src/cli/pages/picture.ts';

test('colours become grey, what is clear is paper', () => {
  const rgba = new Uint8Array([0, 0, 0, 255, 255, 255, 255, 255, 255, 0, 0, 255, 0, 0, 0, 0]);
  expect([...toGrey(rgba, 4, 1).grey]).toEqual([0, 255, 76, 255]);
});

test.each<[name: string, ink: number[], unstamped: number[] | undefined]>([
  ['a red stamp is left out', [0, 0, 0, 255, 255, 40, 40, 255], [0, 255]],
  ['a blue signature is left out', [0, 0, 0, 255, 30, 30, 250, 255], [0, 250]],
  ['what no scanner sees quite grey is no stamp', [10, 0, 0, 255, 250, 240, 230, 255], undefined],
  ['what is clear is no stamp', [0, 0, 0, 255, 255, 0, 0, 0], undefined],
])('%s', (_, ink, unstamped) => {
  const picture = toGrey(new Uint8Array(ink), 2, 1);
  expect(picture.unstamped && [...picture.unstamped]).toEqual(unstamped);
});

test('a portable grey map', () => {
  expect(Buffer.from(toPgm({ width: 2, height: 1, grey: new Uint8Array([65, 66]) })).toString('latin1')).toBe('P5\n2 1\n255\nAB');
});
