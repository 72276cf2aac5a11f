/**
 * Compiles a table of openings of folded names. What comes back gives the value of the first row whose words a name begins
 * with (“sở y tế” with “sở”, “sở hữu” too, “sởi” not): a name is asked word by word, and not row by row.
 */
export function compileOpenings<T>(rows: readonly (readonly [opening: string, value: T])[]): (key: string) => T | undefined {
  const places = new Map<string, number>();
  rows.forEach(([opening], place) => {
    if (!places.has(opening)) places.set(opening, place);
  });
  const longest = rows.reduce((length, [opening]) => Math.max(length, opening.length), 0);
  return (key) => {
    let first = Number.POSITIVE_INFINITY;
    for (let end = key.indexOf(' '); ; end = key.indexOf(' ', end + 1)) {
      const stop = end < 0 ? key.length : end;
      if (stop > longest) break;
      const place = places.get(key.slice(0, stop));
      if (place !== undefined && place < first) first = place;
      if (end < 0) break;
    }
    return rows[first]?.[1];
  };
}
