export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * The median of how many times longer `one` takes than `other`. The two take turns, so that whatever else the machine does
 * falls on both; `warmUp` turns are not counted.
 */
export function pairedRatio(one: () => unknown, other: () => unknown, turns: number, warmUp: number): number {
  const ratios: number[] = [];
  for (let turn = -warmUp; turn < turns; turn++) {
    const base = timed(other);
    const ratio = timed(one) / base;
    if (turn >= 0) ratios.push(ratio);
  }
  return median(ratios);
}
