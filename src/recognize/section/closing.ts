import { CLOSING_OPENERS, CLOSING_REQUEST } from '../../grammar/closing-phrases.ts';

/** First words of what can close a plan; most paragraphs begin otherwise. */
const MAY_CLOSE = /^(?:Trên|Trong|Quá|Nếu|Khi|Có|Yêu|Đề|Kế|Nhận|Căn)/u;

/** Whether a paragraph closes the plan; `last` for the last paragraph of the content. */
export function isClosing(text: string, last: boolean): boolean {
  const head = text.slice(0, 420);
  if (MAY_CLOSE.test(head) && CLOSING_OPENERS.some((opener) => opener.test(head))) return true;
  return last && text.length < 700 && CLOSING_REQUEST.test(text.slice(-560)) && /\s(?:yêu cầu|đề nghị)\s/u.test(` ${head.slice(0, 160)}`);
}

/** Where the closing sentence begins at the end of a directive, or the length of the text. */
export function directiveEnd(text: string): number {
  if (!/[.;]\s+(?:Trong q|Quá t|Trên đ|Nếu c|Yêu c)/u.test(text)) return text.length;
  for (const match of text.matchAll(/[.;]\s+(?=Trong quá trình|Quá trình|Trên đây|Nếu có|Yêu cầu các)/gu)) {
    if (isClosing(text.slice(match.index + match[0].length), false)) return match.index + 1;
  }
  return text.length;
}
