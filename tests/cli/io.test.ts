import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeIo } from '../../src/cli/io.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qcdc-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const io = nodeIo();
const at = (name: string) => join(folder, name);
const codeOf = (write: () => void) => {
  try {
    write();
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

describe('writing', () => {
  test('makes a file, and nothing beside it', () => {
    io.write(at('a.csv'), 'một', false);
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('một');
    io.write(at('b.xlsx'), new Uint8Array([1, 2]), false);
    expect(readdirSync(folder)).toEqual(['a.csv', 'b.xlsx']);
  });

  test('never replaces a file unless it is told to', () => {
    writeFileSync(at('a.csv'), 'cũ');
    expect(codeOf(() => io.write(at('a.csv'), 'mới', false))).toBe('EEXIST');
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('cũ');
    io.write(at('a.csv'), 'mới', true);
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('mới');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('keeps who may read the file that it replaces', () => {
    writeFileSync(at('a.csv'), 'cũ', { mode: 0o600 });
    io.write(at('a.csv'), 'mới', true);
    expect(statSync(at('a.csv')).mode & 0o777).toBe(0o600);
  });

  test('through a link replaces what it leads to', () => {
    writeFileSync(at('a.csv'), 'cũ');
    symlinkSync(at('a.csv'), at('link.csv'));
    io.write(at('link.csv'), 'mới', true);
    expect(lstatSync(at('link.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('a.csv'), 'utf8')).toBe('mới');
  });

  test('into nowhere or onto a folder leaves everything as it was', () => {
    mkdirSync(at('folder'));
    expect(codeOf(() => io.write(at('none/a.csv'), 'x', false))).toBe('ENOENT');
    expect(codeOf(() => io.write(at('folder'), 'x', true))).toBe('EISDIR');
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  test.skipIf(!existsSync('/dev/null'))('to a device does not take its place', () => {
    io.write('/dev/null', 'x', true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
