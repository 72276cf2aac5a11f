/** The middle one of some numbers, the lower of two; `none` when there are none. */
export function median(numbers: readonly number[], none: number): number {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? none;
}
