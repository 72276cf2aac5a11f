import { holding } from '../../text/guarded.ts';
import type { Reading } from './body-words.ts';
import type { CitationMatch, LocalSpan, ShortFormMatch } from './citation-match.ts';
import { type FoundMentions, findMentions, nextDigit } from './find-mentions.ts';
import { readIssuerBehind } from './issuer-behind.ts';
import { markNested } from './nesting.ts';
import { type CitationParts, readCitation } from './read-citation.ts';
import { readingForm } from './reading-form.ts';
import { shareParts } from './share-parts.ts';
import { toShortForms } from './short-form.ts';
import { readTitles } from './titles.ts';
import { typeName } from './type-word.ts';

export type { CitationMatch, ShortFormMatch } from './citation-match.ts';
export { resolveShortForm, type ShortFormDefinition } from './resolve-short-form.ts';

export interface FoundCitations {
  citations: CitationMatch[];
  shortForms: ShortFormMatch[];
  /** Strings like a document's number that no citation holds: `123/QĐ-ABC` without a type word. */
  looseNumbers: readonly LocalSpan[];
}

/** What an instrument without a number is named by. */
const LAW_WORD = holding(['uật', 'háp', 'UẬT', 'HÁP'], /[Ll]uật|LUẬT|[Pp]háp lệnh|PHÁP LỆNH|[Hh]iến pháp|HIẾN PHÁP/);

/** Finds what a paragraph says of instruments; what it refers to is resolved over the whole plan. */
export function findCitations(paragraph: string): FoundCitations {
  const digit = nextDigit(paragraph, 0);
  if (digit === paragraph.length && !LAW_WORD.test(paragraph)) return { citations: [], shortForms: [], looseNumbers: [] };
  const source: Reading = { text: paragraph, reading: readingForm(paragraph) };
  const found = findMentions(source, digit);
  const citations = found.mentions.length === 0 ? [] : readAll(source, found);
  const shortForms = found.shortForms.length === 0 ? [] : toShortForms(source, found.shortForms, citations);
  return { citations, shortForms, looseNumbers: found.looseNumbers };
}

function readAll(source: Reading, { mentions, shortForms }: FoundMentions): CitationMatch[] {
  const starts = [...mentions, ...shortForms].map((mention) => mention.start).sort((a, b) => a - b);
  let next = 0;
  const read = mentions.map((mention) => {
    while (next < starts.length && (starts[next] as number) <= mention.start) next++;
    return readCitation(source, mention, starts[next] ?? source.text.length);
  });
  const parts = shareParts(source, mentions, read);
  const titles = readTitles(source, mentions, parts, shortForms);
  const matches = mentions.map((mention, index): CitationMatch => {
    const part = parts[index] as CitationParts;
    const titled = titles[index] ?? null;
    const behind = titled === null || part.issuer !== null ? null : readIssuerBehind(source, mention, titled);
    const titleSpan = behind?.title ?? titled;
    const slice = (span: LocalSpan | null): string | null => (span === null ? null : source.text.slice(span.start, span.end));
    return {
      start: mention.start,
      end: part.end,
      codeSpan: mention.number === null ? null : { start: mention.number.start, end: mention.number.end },
      dateSpan: part.date === null ? null : { start: part.date.start, end: part.date.end },
      titleSpan,
      type: typeName(source.text.slice(mention.type.start, mention.type.end)),
      code: mention.number?.code ?? null,
      date: part.date?.date ?? null,
      issuer: slice(part.issuer ?? behind?.issuer ?? null),
      title: slice(titleSpan),
      nested: false,
      received: false,
      evidence: mention.evidence === 'ocr' || part.date?.ocr === true ? 'ocr' : 'written',
    };
  });
  return markNested(source, matches);
}
