import { NO_TITLE_AFTER_VERB, TITLE_LEADS, TITLE_VERBS } from '../../grammar/citation-titles.ts';
import { behindSpace } from '../../text/behind-space.ts';
import { hasAt } from '../../text/ends.ts';
import { isCapital } from '../../text/letters.ts';
import type { Reading } from './body-words.ts';
import { compilePhrases } from './phrases.ts';

const LEADS = compilePhrases(TITLE_LEADS);
const VERBS = compilePhrases(TITLE_VERBS);
const NO_TITLE = compilePhrases(NO_TITLE_AFTER_VERB);
export const OPENING_QUOTES = '“"«';
/** Verbs of a title also where the sentence could go on with them: `…, quy định chi tiết …`. */
const CERTAIN_VERBS = ['quy định chi tiết ', 'quy định về '];

function skipSpaces(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === ':') at++;
  return at;
}

/** Behind the `về`, `về việc`, `v/v` at `offset`; `offset` itself where none stands. */
export function behindLead({ text, reading }: Reading, offset: number): number {
  const lead = LEADS.startingAt(reading, offset);
  return lead === 0 ? offset : skipSpaces(text, offset + lead);
}

/** Where the title starts that follows at `offset`: behind its lead, at its quotation mark or at its verb; null if none does. */
export function readTitleStart(source: Reading, offset: number): number | null {
  const { text, reading } = source;
  const comma = text.startsWith(', ', offset);
  const at = comma ? offset + 2 : behindSpace(text, offset);
  const quoted = hasAt(text, at, OPENING_QUOTES);
  const from = quoted ? at + 1 : at;
  const behind = behindLead(source, from);
  if (behind > from) return behind;
  if (quoted) return comma ? null : at;
  if (CERTAIN_VERBS.some((verb) => reading.startsWith(verb, at))) return at;
  // `…, Hướng dẫn nhiệm vụ năm học`: behind a comma only the capital of a title shows that it is one.
  const entitled = comma && isCapital(text.charCodeAt(at)) && !reading.startsWith('tổ chức ', at);
  const verb = comma && !entitled ? 0 : VERBS.startingAt(reading, at);
  if (verb === 0) return null;
  const next = skipSpaces(text, at + verb);
  // `… của Chính phủ thực hiện nghiêm túc`, `… quy định.`: the sentence's own verb.
  if (next >= text.length || NO_TITLE.startingAt(reading, next) > 0 || hasAt(text, next, ';.)') || reading.startsWith('số ', next))
    return null;
  return at;
}
