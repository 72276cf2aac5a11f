/** How many different stretches are kept folded; a plan has some thousand. A hostile text must not fill the memory. */
const MOST_KEPT = 8192;
/** Longer ones are no words, and are not met again. */
const LONGEST_KEPT = 32;

interface Stretch {
  readonly key: string;
  /** Nothing but words: no mark, no white space. */
  readonly plain: boolean;
}

export interface Folding {
  /** The key of a stretch without plain spaces. */
  readonly fold: (stretch: string) => string;
  /** What a key has that is not plain. */
  readonly marks: RegExp;
  /** Puts the key of a whole text in order that has such marks, or more than one space together. */
  readonly settle: (key: string) => string;
}

/**
 * A folding of whole texts, made from that of the stretches between their spaces: a plan says the same words over and over,
 * so each is folded once, and the text is never looked through by a pattern.
 */
export function createFolding({ fold, marks, settle }: Folding): (text: string) => string {
  const known = new Map<string, Stretch>();

  function stretchOf(written: string): Stretch {
    const before = known.get(written);
    if (before !== undefined) return before;
    const key = fold(written);
    const stretch = { key, plain: key !== '' && !marks.test(key) };
    if (written.length > LONGEST_KEPT) return stretch;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(written, stretch);
    return stretch;
  }

  return (text) => {
    let key = '';
    let plain = true;
    for (let at = 0, end = 0; end < text.length || at === 0; at = end + 1) {
      end = text.indexOf(' ', at);
      if (end < 0) end = text.length;
      const stretch = stretchOf(text.slice(at, end));
      key = at === 0 ? stretch.key : `${key} ${stretch.key}`;
      plain &&= stretch.plain;
    }
    return plain ? key : settle(key);
  };
}
