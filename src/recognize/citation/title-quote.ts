import { hasAt } from '../../text/ends.ts';
import type { Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import { behindLead, OPENING_QUOTES } from './title-start.ts';

export const QUOTATION_MARKS = '“”"»«';
const QUOTED_LEAD = /[“"«] ?(?:về việc|v\/v|về):? ?$/;
const LONGEST_LEAD = 12;
const MAX_QUOTE = 900;
/** A quotation of fewer words is a name inside the title (`“Ngày Chủ nhật xanh” giai đoạn 2031 - 2035`), not the whole of it. */
const WHOLE_QUOTE_WORDS = 7;

/** A straight mark opens behind a space and before a letter, and closes anywhere else. */
export function opensQuote(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (mark !== '"') return OPENING_QUOTES.includes(mark);
  return /[\s(“]/.test(text[at - 1] ?? ' ') && !/[\s,;.]/.test(text[at + 1] ?? ' ');
}

/** Where the quotation that opens at `open` closes, -1 if nowhere; quotations inside it are passed over. */
function closingQuote(text: string, open: number): number {
  const limit = Math.min(text.length, open + MAX_QUOTE);
  let depth = 0;
  for (let at = open; at < limit; at++) {
    const mark = text[at] as string;
    if (!QUOTATION_MARKS.includes(mark)) continue;
    depth += at === open || opensQuote(text, at) ? 1 : -1;
    if (depth <= 0) return at;
  }
  return -1;
}

/** A lead inside the quotation marks: `“Về …`. */
function quotedLead(before: string): RegExpExecArray | null {
  for (const mark of OPENING_QUOTES) if (before.includes(mark)) return QUOTED_LEAD.exec(before);
  return null;
}

/** A title that is a quotation, without its marks: `về “…”`, `“Về …”`; null where the title only begins with one. */
export function readQuotedTitle(source: Reading, start: number): LocalSpan | null {
  const { text, reading } = source;
  const opens = hasAt(text, start, OPENING_QUOTES);
  const lead = opens ? null : quotedLead(reading.slice(Math.max(0, start - LONGEST_LEAD), start));
  if (!opens && lead === null) return null;
  const open = start - (lead?.[0].length ?? 0);
  const end = closingQuote(text, open);
  if (end < 0) return null;
  const inner = lead === null ? behindLead(source, open + 1) : start;
  const isName = text.slice(open + 1, end).split(' ').length < WHOLE_QUOTE_WORDS && /^ \p{Ll}/u.test(text.slice(end + 1, end + 3));
  return isName && inner === open + 1 ? null : { start: inner, end };
}
