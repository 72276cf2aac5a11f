import type { Span } from '../../source/span.ts';
import { startsOf } from '../../text/exec-at.ts';

/** A text and where its sentences end, found in one pass. */
export interface Sentences {
  readonly text: string;
  readonly ends: readonly number[];
}

/** No more of a sentence is looked at on either side, so that a line without a full stop costs no more than any other. */
const REACH = 600;

const SENTENCE_END = /[.!?…](?=["”’)]* +["“(]?[\p{Lu}\d+-])|\n/gu;
/** A stop after these ends no sentence: “TP. Huế”, “Q. 3”. */
const ABBREVIATION = /(?<![\p{L}\p{M}])(?:\p{Lu}|TP|TX|TT|Tp|Ths|ThS|TS|PGS|GS|BS|đ\/c|VD|STT)$/u;

export function splitSentences(text: string): Sentences {
  const ends: number[] = [];
  for (const index of startsOf(SENTENCE_END, text)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, index - 6), index))) ends.push(index);
  }
  return { text, ends };
}

/** The sentence that holds an offset. */
export function sentenceAt({ text, ends }: Sentences, at: number): Span {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  const start = low === 0 ? 0 : (ends[low - 1] as number) + 1;
  return { start: Math.max(start, at - REACH), end: Math.min(ends[low] ?? text.length, at + REACH) };
}

/** The part of its sentence that holds an expression, between semicolons. */
export function clauseAt(sentences: Sentences, span: Span): Span {
  const { text } = sentences;
  const sentence = sentenceAt(sentences, span.start);
  const before = text.slice(sentence.start, span.start).lastIndexOf(';');
  const after = text.slice(span.end, sentence.end).indexOf(';');
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: Math.max(span.end, after < 0 ? sentence.end : span.end + after),
  };
}
