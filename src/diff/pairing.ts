/** Which items of two lists, by their places, are one; each item has one counterpart at most. */
export class Pairing {
  readonly newOf = new Map<number, number>();
  readonly oldOf = new Map<number, number>();

  pair(old: number, fresh: number): void {
    this.newOf.set(old, fresh);
    this.oldOf.set(fresh, old);
  }

  isFree(old: number, fresh: number): boolean {
    return !this.newOf.has(old) && !this.oldOf.has(fresh);
  }

  /** Pairs items whose keys are equal, those of one key in their order. */
  pairByKey<Old, New>(
    old: readonly Old[],
    fresh: readonly New[],
    oldKey: (item: Old) => string | null,
    newKey: (item: New) => string | null,
  ): void {
    const waiting = new Map<string, number[]>();
    fresh.forEach((item, place) => {
      const key = this.oldOf.has(place) ? null : newKey(item);
      if (key === null) return;
      const places = waiting.get(key);
      if (places === undefined) waiting.set(key, [place]);
      else places.push(place);
    });
    for (const places of waiting.values()) places.reverse();
    old.forEach((item, place) => {
      const key = this.newOf.has(place) ? null : oldKey(item);
      const found = key === null ? undefined : waiting.get(key)?.pop();
      if (found !== undefined) this.pair(place, found);
    });
  }

  /** Pairs what is alike, the likest first; of those as like, those whose places are nearest. */
  pairBest(candidates: readonly Candidate[]): void {
    const order = (a: Candidate, b: Candidate) =>
      b.likeness - a.likeness || Math.abs(a.old - a.fresh) - Math.abs(b.old - b.fresh) || a.old + a.fresh - b.old - b.fresh;
    for (const { old, fresh } of [...candidates].sort(order)) if (this.isFree(old, fresh)) this.pair(old, fresh);
  }

  free(old: number, fresh: number): { old: number[]; fresh: number[] } {
    const missing = (size: number, known: ReadonlyMap<number, number>) =>
      Array.from({ length: size }, (_, i) => i).filter((i) => !known.has(i));
    return { old: missing(old, this.newOf), fresh: missing(fresh, this.oldOf) };
  }

  /** Between which two pairs each item stands: what has the same name in both lists stands in the same place. */
  gaps(old: number, fresh: number): { old: string[]; fresh: string[] } {
    return {
      old: gapsOf(old, (place) => this.newOf.get(place)),
      fresh: gapsOf(fresh, (place) => (this.oldOf.has(place) ? place : undefined)),
    };
  }
}

export interface Candidate {
  readonly old: number;
  readonly fresh: number;
  readonly likeness: number;
}

/** For each of `size` places the known ones before and behind it, by what `known` calls them. */
function gapsOf(size: number, known: (index: number) => number | undefined): string[] {
  const before: number[] = [];
  const behind: number[] = [];
  for (let index = 0, last = -1; index < size; index++) {
    last = known(index) ?? last;
    before.push(last);
  }
  for (let index = size - 1, next = -1; index >= 0; index--) {
    next = known(index) ?? next;
    behind[index] = next;
  }
  return before.map((last, index) => `${last} ${behind[index]}`);
}
