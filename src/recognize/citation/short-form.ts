import type { Reading } from './body-words.ts';
import type { CitationMatch, ShortFormMatch } from './citation-match.ts';
import { isDefinedAt } from './nesting.ts';
import { sameType, standsFor } from './resolve-short-form.ts';
import type { ShortMention } from './short-mention.ts';
import { typeName } from './type-word.ts';

const REACH = 40;

/** Index of the citation that a definition stands for: of the nearest before it, one that it can name, of its own type if any. */
function definedCitation(
  form: Pick<ShortFormMatch, 'start' | 'typeWord' | 'number' | 'name'>,
  citations: readonly CitationMatch[],
): number | null {
  const last = citations.findLastIndex((citation) => citation.start < form.start);
  let found: number | null = null;
  for (let index = last; index >= 0 && index > last - REACH; index--) {
    const citation = citations[index] as CitationMatch;
    if (!standsFor(form, citation)) continue;
    if (sameType(citation.type, form.typeWord)) return index;
    found ??= index;
  }
  return found;
}

export function toShortForms(
  { text, reading }: Reading,
  mentions: readonly ShortMention[],
  citations: readonly CitationMatch[],
): ShortFormMatch[] {
  return mentions.map((mention) => {
    const typeWord = typeName(text.slice(mention.type.start, mention.type.end));
    const definition = isDefinedAt(reading, mention.start);
    const { start, end, number, name } = mention;
    return {
      start,
      end,
      text: text.slice(start, end),
      typeWord,
      number,
      name,
      definition,
      definesCitation: definition ? definedCitation({ typeWord, number, name, start }, citations) : null,
    };
  });
}
