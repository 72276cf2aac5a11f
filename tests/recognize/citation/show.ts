import { findCitations } from '../../../src/recognize/citation/index.ts';

/**
 * One line for each mention: `Chỉ thị 14/CT-TTg 2031-04-08 · Thủ tướng Chính phủ · title`, what is not written left out;
 * `+nested`, `+received` and `+ocr` at the end.
 */
export function show(paragraph: string): string[] {
  return findCitations(paragraph).citations.map((citation) => {
    const head = [citation.type, citation.code, citation.date].filter((part) => part !== null).join(' ');
    const issuer = citation.issuer ?? (citation.title === null ? null : '-');
    const flags = [citation.nested && 'nested', citation.received && 'received', citation.evidence === 'ocr' && 'ocr']
      .filter(Boolean)
      .map((flag) => ` +${flag}`);
    return [head, issuer, citation.title].filter((part) => part !== null).join(' · ') + flags.join('');
  });
}

/** The first mention alone. */
export const showFirst = (paragraph: string): string | undefined => show(paragraph)[0];

/** Short forms as written, those that define one with what they stand for: `Đề án 12 = 08/QĐ-TTg`. */
export function showShortForms(paragraph: string): string[] {
  const { citations, shortForms } = findCitations(paragraph);
  return shortForms.map((form) => {
    if (!form.definition) return form.text;
    const meant = form.definesCitation === null ? undefined : citations[form.definesCitation];
    return `${form.text} = ${meant?.code ?? meant?.title ?? '?'}`;
  });
}
