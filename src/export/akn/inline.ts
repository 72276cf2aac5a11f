import { element, join, text, type Xml } from './xml.ts';

/** Words of a text that stand for something, and the element that says for what. */
export interface Mark {
  readonly words: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** A text with its marked words in elements: each mark once, from left to right, none within another. */
export function inline(whole: string, marks: readonly Mark[]): Xml {
  const found = marks
    .flatMap((mark) => {
      const start = mark.words === '' ? -1 : whole.indexOf(mark.words);
      return start < 0 ? [] : [{ ...mark, start, end: start + mark.words.length }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Xml[] = [];
  let at = 0;
  for (const { start, end, name, attributes, words } of found) {
    if (start < at) continue;
    pieces.push(text(whole.slice(at, start)), element(name, attributes, text(words)));
    at = end;
  }
  return join([...pieces, text(whole.slice(at))]);
}
