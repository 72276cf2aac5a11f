import type { LegacyFont } from '../../decode/legacy-font.ts';
import type { Notice } from '../extraction.ts';

/** What is counted on the way through a word processor's file, and told of it at the end. */
export interface Counted {
  readonly view: 'accepted' | 'original';
  /** Tracked changes. */
  readonly insertions: number;
  readonly deletions: number;
  /** Stretches of hidden text that were left out. */
  readonly hidden: number;
  /** Documents of other formats that are put in whole. */
  readonly embedded: number;
  /** Encodings that letters of the document are in by their fonts. */
  readonly encodings: ReadonlySet<LegacyFont['encoding']>;
}

/** What a text does not show of the file that it was read from. */
export function makeNotices({ view, insertions, deletions, hidden, embedded, encodings }: Counted): Notice[] {
  const notices: Notice[] = [];
  if (insertions + deletions > 0) notices.push({ code: 'tracked-changes', args: { view, insertions, deletions }, span: null });
  if (hidden > 0) notices.push({ code: 'hidden-text', args: { count: hidden }, span: null });
  if (embedded > 0) notices.push({ code: 'embedded-document', args: { count: embedded }, span: null });
  for (const encoding of encodings) notices.push({ code: 'decomposed-text', args: { encoding }, span: null });
  return notices;
}
