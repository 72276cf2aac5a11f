/** The places of a longest increasing subsequence: what keeps its order while the rest has moved. */
export function longestIncreasing(values: readonly number[]): Set<number> {
  /** For each length, the place of the smallest value that ends such a subsequence. */
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] as number) kept.add(place);
  return kept;
}
