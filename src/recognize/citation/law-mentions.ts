import { endAt } from '../../text/exec-at.ts';
import type { Reading } from './body-words.ts';
import { type DocumentNumber, readDocumentNumber } from './document-number.ts';
import { findLaws, type LawName } from './law.ts';
import type { Mention } from './mention.ts';
import type { ShortMention } from './short-mention.ts';

const NUMBER_LEAD = /,? s[ốôó] ?:? ?(?=\d)/y;
const DATED = /^,? (?:ngày|năm) \d/;

/** `Luật … |số 64/2031/QH16|`; in brackets (`Luật … (Luật số 64/2031/QH16)`) it is a mention of its own. */
function numberOf({ text, reading }: Reading, law: LawName): DocumentNumber | null {
  if (!reading.startsWith(' s', law.end) && !reading.startsWith(', s', law.end)) return null;
  const start = endAt(NUMBER_LEAD, reading, law.end);
  return start < 0 ? null : readDocumentNumber(text, start);
}

export interface LawMentions {
  readonly mentions: readonly Mention[];
  readonly shortForms: readonly ShortMention[];
}

/** Laws by name, with the number that some carry; a bare abbreviation (`Luật PCCC và CNCH`) is a short form. */
export function findLawMentions(source: Reading): LawMentions {
  const mentions: Mention[] = [];
  const shortForms: ShortMention[] = [];
  for (const law of findLaws(source)) {
    const { type, name } = law;
    const number = numberOf(source, law);
    const isShort = law.abbreviated && number === null && name !== null && !DATED.test(source.reading.slice(law.end, law.end + 10));
    if (isShort) shortForms.push({ start: type.start, end: name.end, type, number: null, name: source.text.slice(name.start, name.end) });
    else
      mentions.push({
        start: type.start,
        end: number?.after ?? law.end,
        type,
        number,
        name,
        issuer: null,
        evidence: number?.ocr === true ? 'ocr' : 'written',
      });
  }
  return { mentions, shortForms };
}
