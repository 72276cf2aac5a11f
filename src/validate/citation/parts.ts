import type { Citation } from '../../model/plan.ts';
import type { LocalSpan } from '../../recognize/citation/citation-match.ts';
import { findCitations } from '../../recognize/citation/index.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Edit } from '../finding.ts';
import type { PlanDocument } from '../plan-document.ts';

/** Where the parts of one citation stand in its own words. */
export interface CitationWords {
  readonly content: MappedText;
  readonly type: LocalSpan;
  readonly code: LocalSpan | null;
  readonly date: LocalSpan | null;
  readonly issuer: LocalSpan | null;
}

/** The words of a citation, taken apart again; null where they stand otherwise in the source (a page number in between). */
export function wordsOf(citation: Citation, document: PlanDocument): CitationWords | null {
  const content = document.wordsAt(citation.position);
  const [match, other] = content.text === citation.text ? findCitations(content.text).citations : [];
  if (match === undefined || other !== undefined || match.start !== 0) return null;
  const issuer = citation.issuer === null ? -1 : content.text.lastIndexOf(citation.issuer);
  return {
    content,
    type: { start: 0, end: match.type.length },
    code: match.codeSpan,
    date: match.dateSpan === null ? null : withoutBracket(content.text, match.dateSpan),
    issuer: issuer < 0 ? null : { start: issuer, end: issuer + (citation.issuer as string).length },
  };
}

/** The bracket around “(ngày 14/8/2025)” is not the date's. */
const withoutBracket = (text: string, { start, end }: LocalSpan): LocalSpan => ({ start, end: text[end - 1] === ')' ? end - 1 : end });

/** One replacement of words by others, in the source. */
export function replace(content: MappedText, { start, end }: LocalSpan, text: string): Edit {
  return { ...content.span(start, end), text };
}
