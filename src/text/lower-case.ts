interface Lowered {
  text: string;
  readonly lower: string;
}

// A text is asked for many times, and now and then a stretch of it in between (the event in “10 ngày kể từ ngày …”).
let last: Lowered = { text: '', lower: '' };
let before = last;

/**
 * The text in lower case, letter for letter, so that offsets hold in both.
 *
 * What ignores case is looked for in lower case: V8 needs five times as long to compile a pattern with the flag `i`, and a
 * command that reads one plan compiles every pattern anew.
 */
export function lowerCase(text: string): string {
  if (text === last.text) {
    // Asked again, the very same string is known at once; one of equal letters is compared letter by letter.
    last.text = text;
    return last.lower;
  }
  const known = text === before.text ? before : { text, lower: inLowerCase(text) };
  before = last;
  last = known;
  return known.lower;
}

/** The same of a text that is asked for once. */
export function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  // The Turkish “İ” alone becomes two letters.
  return lower.length === text.length ? lower : text.replaceAll('İ', 'I').toLowerCase();
}
