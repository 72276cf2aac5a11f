import { longestIncreasing } from './longest-increasing.ts';
import type { Operation } from './plan-diff.ts';

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/**
 * The operations of RFC 6902 that make `old` into `fresh`. Items of a list are known again by their words, else by their id, so that
 * what was only moved or shifted is not written out anew; positions are replaced whole.
 */
export function makePatch(old: Json, fresh: Json, path = ''): Operation[] {
  if (Object.is(old, fresh)) return [];
  if (Array.isArray(old) && Array.isArray(fresh)) return patchList(old, fresh, path);
  if (isObject(old) && isObject(fresh) && !path.endsWith('/position')) return patchObject(old, fresh, path);
  return isSame(old, fresh) ? [] : [{ op: 'replace', path, value: fresh }];
}

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const escapeKey = (key: string) => key.replace(/~/g, '~0').replace(/\//g, '~1');

function patchObject(old: JsonObject, fresh: JsonObject, path: string): Operation[] {
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(fresh, key));
  return [
    ...gone.map((key): Operation => ({ op: 'remove', path: `${path}/${escapeKey(key)}` })),
    ...Object.keys(fresh).flatMap((key): Operation[] => {
      const place = `${path}/${escapeKey(key)}`;
      return Object.hasOwn(old, key) ? makePatch(old[key], fresh[key], place) : [{ op: 'add', path: place, value: fresh[key] }];
    }),
  ];
}

function isSame(one: Json, other: Json): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, i) => isSame(item, other[i]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}

function patchList(old: readonly Json[], fresh: readonly Json[], path: string): Operation[] {
  const oldOf = pairItems(old, fresh);
  const operations: Operation[] = [];
  const paired = new Set(oldOf.values());
  for (let place = old.length - 1; place >= 0; place--) if (!paired.has(place)) operations.push({ op: 'remove', path: `${path}/${place}` });
  // What is left of the old list, as places in it; made into the order of the new one.
  const left = old.flatMap((_, place) => (paired.has(place) ? [place] : []));
  const wanted = [...oldOf.keys()].sort((a, b) => a - b).map((place) => oldOf.get(place) as number);
  const staying = longestIncreasing(wanted);
  wanted.forEach((item, index) => {
    if (staying.has(index)) return;
    const from = left.indexOf(item);
    left.splice(from, 1);
    const to = index === 0 ? 0 : left.indexOf(wanted[index - 1] as number) + 1;
    left.splice(to, 0, item);
    operations.push({ op: 'move', from: `${path}/${from}`, path: `${path}/${to}` });
  });
  fresh.forEach((value, place) => {
    if (!oldOf.has(place)) operations.push({ op: 'add', path: `${path}/${place}`, value });
  });
  for (const [place, from] of oldOf) operations.push(...makePatch(old[from], fresh[place], `${path}/${place}`));
  return operations;
}

/** The old place of each new item that is known again. */
function pairItems(old: readonly Json[], fresh: readonly Json[]): Map<number, number> {
  const oldOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of [wordsKey, idKey]) {
    const places = new Map<string, number[]>();
    old.forEach((item, place) => {
      const key = taken.has(place) ? null : keyOf(item);
      if (key === null) return;
      const list = places.get(key);
      if (list === undefined) places.set(key, [place]);
      else list.push(place);
    });
    for (const list of places.values()) list.reverse();
    fresh.forEach((item, place) => {
      const key = oldOf.has(place) ? null : keyOf(item);
      const found = key === null ? undefined : places.get(key)?.pop();
      if (found === undefined) return;
      oldOf.set(place, found);
      taken.add(found);
    });
  }
  return oldOf;
}

const NAMING = ['text', 'key', 'title', 'message', 'name'] as const;

function wordsKey(item: Json): string | null {
  if (!isObject(item)) return JSON.stringify(item);
  for (const name of NAMING) if (typeof item[name] === 'string') return `${name}:${item[name]}`;
  return null;
}

const idKey = (item: Json): string | null => (isObject(item) && typeof item['id'] === 'string' ? item['id'] : null);
