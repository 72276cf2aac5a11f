import { diffArrays } from 'diff';
import { foldKey } from '../text/fold.ts';
import type { WordEdit } from './plan-diff.ts';

/** A number with its signs (`15/3/2023`, `58/KH-UBND`, `60%`), a syllable, or a mark. */
const TOKEN = /\p{N}[\p{L}\p{M}\p{N}]*(?:[./:-][\p{L}\p{M}\p{N}]+)*%?|[\p{L}\p{M}]+[\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{M}\p{N}]/gu;

/** More edits than a reader could follow; beyond them the whole stretch is one edit, so that no text takes time with its square. */
const MOST_EDITS = 600;

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    key: foldKey(match[0]) || match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * What differs between two texts, by whole syllables; case, tone placement and white space do not count. `compared` is the old text
 * as it is to be compared, of the same length.
 */
export function diffWords(old: string, fresh: string, compared = old): WordEdit[] {
  const [ours, theirs] = [tokensOf(compared), tokensOf(fresh)];
  const keysOf = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  const parts = diffArrays(keysOf(ours), keysOf(theirs), { maxEditLength: MOST_EDITS });
  const runs = parts === undefined ? [wholly(ours, theirs)] : runsOf(parts);
  return joined(runs, ours).map(({ from, to, fromNew, toNew }) => ({
    old: rangeOf(ours, from, to, old.length),
    new: rangeOf(theirs, fromNew, toNew, fresh.length),
  }));
}

/** Tokens `from` to `to` of the old text against `fromNew` to `toNew` of the new. */
interface Run {
  from: number;
  to: number;
  fromNew: number;
  toNew: number;
}

/** Everything between what both begin with and what both end with. */
function wholly(ours: readonly Token[], theirs: readonly Token[]): Run {
  const least = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < least && ours[head]?.key === theirs[head]?.key) head++;
  let tail = 0;
  while (tail < least - head && ours.at(-1 - tail)?.key === theirs.at(-1 - tail)?.key) tail++;
  return { from: head, to: ours.length - tail, fromNew: head, toNew: theirs.length - tail };
}

function runsOf(parts: readonly { added: boolean; removed: boolean; count: number }[]): Run[] {
  const runs: Run[] = [];
  let [at, atNew] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      at += count;
      atNew += count;
      continue;
    }
    const last = runs.at(-1);
    const run = last !== undefined && last.to === at && last.toNew === atNew ? last : { from: at, to: at, fromNew: atNew, toNew: atNew };
    if (run !== last) runs.push(run);
    if (removed) at += count;
    else atNew += count;
    run.to = at;
    run.toNew = atNew;
  }
  return runs;
}

/** A single word that stayed between two stretches of several words each is chance, and reads worse than one edit. */
function joined(runs: readonly Run[], ours: readonly Token[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const between = last === undefined ? [] : ours.slice(last.to, run.from);
    if (last !== undefined && between.length === 1 && between[0]?.key !== '.' && sizeOf(last) >= 2 && sizeOf(run) >= 2) {
      last.to = run.to;
      last.toNew = run.toNew;
    } else result.push({ ...run });
  }
  return result;
}

const sizeOf = ({ from, to, fromNew, toNew }: Run) => Math.max(to - from, toNew - fromNew);

/** Where nothing stands, the range is empty and lies behind the token before. */
function rangeOf(tokens: readonly Token[], from: number, to: number, length: number): WordEdit['old'] {
  if (to > from) return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  const place = from === 0 ? 0 : Math.min(length, (tokens[from - 1] as Token).end);
  return { start: place, end: place };
}
