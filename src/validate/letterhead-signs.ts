import { findNationalName, findPartyHeading } from '../recognize/letterhead/anchors.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block } from '../tree/nodes.ts';
import type { Regime } from './rule.ts';

/** What says at the head of a document whose it is. */
export interface LetterheadSign {
  readonly regime: Regime;
  /** The words of the sign alone. */
  readonly content: MappedText;
}

/** Tiêu đề of the Party's documents, Quốc hiệu of the State's: of one line the one or the other. */
export function letterheadSigns(letterhead: readonly Block[]): LetterheadSign[] {
  const signs: LetterheadSign[] = [];
  for (const { data } of letterhead) {
    const { content } = data;
    const party = findPartyHeading(content.text);
    const found = party ?? findNationalName(content.text);
    if (found !== null) signs.push({ regime: party === null ? 'state' : 'party', content: content.slice(found.start, found.end) });
  }
  return signs;
}
