import { spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporary } from './office.ts';

export interface Score {
  readonly documents: number;
  readonly failed: number;
  readonly f1: number;
  /** Facts that are missing or too much. */
  readonly misses: readonly string[];
}

/** One document: its bytes, and the file of its reference answers. */
export interface Scored {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly gold: string;
}

/** How the program as it is built reads documents, by the measure of the reference answers. */
export function score(documents: readonly Scored[], measure: string, options: readonly string[] = []): Score {
  const folder = temporary('score');
  for (const { name, bytes, gold } of documents) {
    // Without an extension: what a file is, its bytes say.
    writeFileSync(join(folder, name), bytes);
    copyFileSync(gold, join(folder, `${name}.gold.json`));
  }
  const command = ['node', 'bin/qcdc.js', 'parse', '{}', '--json', ...options].join(' ');
  const run = (flag: string) =>
    spawnSync('node', [measure, flag, '--cmd', command, folder], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
  const { documents: count, failed, groups } = JSON.parse(run('--json'));
  const misses = run('--misses')
    .split('\n')
    .filter((line) => / [-+] /.test(line));
  return { documents: count, failed, f1: groups.at(-1).f1, misses };
}
