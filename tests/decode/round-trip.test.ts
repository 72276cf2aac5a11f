import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decode.ts';
import { ENCODINGS } from '../../src/decode/encoding.ts';
import { DOCUMENTS, FOLDER } from '../fixture-plans.ts';
import { encode, plainly } from './encode.ts';

/** Words before and after, where they differ. */
function changed(text: string, decoded: string): [before: string, after: string][] {
  const words = decoded.normalize('NFC').split(/\s+/);
  return text.split(/\s+/).flatMap((word, i) => (word === words[i] ? [] : [[word, words[i] ?? '']]));
}

/** What an encoding loses: TCVN3 the case of a letter with a tone, VIQR the full stop behind a vowel without one and words of scans. */
const LOST: Readonly<Partial<Record<string, (before: string, after: string) => boolean>>> = {
  tcvn3: (before, after) => before.toLowerCase() === after.toLowerCase(),
  viqr: (before, after) =>
    /[aeiouyăâêôơư][./]*$/iu.test(before) || /^(?:Blơm|Niê|đôc|câp|QÐ\S*)$/u.test(before) || /^(?:Thi|HỊ)\.$/u.test(after),
};

describe.each(ENCODINGS)('%s', (encoding) => {
  test.each(DOCUMENTS)('%s comes back', (name) => {
    const text = plainly(readFileSync(join(FOLDER, name), 'utf8').replace(/^\uFEFF/, ''));
    const decoded = decode(encode(text, encoding));
    expect(decoded.encoding).toBe(encoding);
    const lost = LOST[encoding];
    expect(changed(text, decoded.text).filter(([before, after]) => lost?.(before, after) !== true)).toEqual([]);
  });
});
