import { DEFINING_WORDS } from '../../grammar/citation-titles.ts';
import { hasAt } from '../../text/ends.ts';
import type { Reading } from './body-words.ts';
import type { CitationMatch } from './citation-match.ts';
import { compilePhrases } from './phrases.ts';

const DEFINING = compilePhrases(DEFINING_WORDS);
const RECEIVED = ['nhận được ', 'nhận được các '];
const LIST = /^[^.;]{0,400}(?:,|và) (?:các )?$/;
/** The teams that carry the number of the decision which set them up: `Đoàn kiểm tra theo Quyết định số …`. */
const TEAM = /^(?:đoàn|tổ|hội đồng|ban|tiểu ban) /;
const BY = [' theo ', ' thành lập theo ', ' được thành lập theo '];

/** Whether the words in front of `offset` define a short form: `(sau đây gọi tắt là |…`, `(viết tắt: |…`. */
export function isDefinedAt(reading: string, offset: number): boolean {
  let end = offset;
  while (offset - end < 4 && hasAt(reading, end - 1, ' :“"(')) end--;
  return DEFINING.endingAt(reading, end) > 0;
}

const BRACKET_REACH = 400;

function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - BRACKET_REACH), offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** A law repeated by its number right behind its name: `Luật Đất đai (Luật số 31/2024/QH15)`. */
function repeatsLaw(source: Reading, match: CitationMatch, previous: CitationMatch | undefined): boolean {
  return previous?.code === null && previous.type === match.type && opensBracket(source.text, previous.end, match.start);
}

const isBy = (reading: string, from: number, to: number): boolean =>
  BY.some((words) => to - from === words.length && reading.startsWith(words, from));

/** Whether nothing but spaces and a bracket stand between two offsets. */
function opensBracket(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; at++) if (!hasAt(text, at, ' (')) return false;
  return true;
}

/**
 * Marks the mentions that stand inside another's title or repeat one in brackets, and leaves out what is none: a law that
 * another instrument's title only names, and the number inside an issuer's own name.
 */
export function markNested(source: Reading, matches: readonly CitationMatch[]): CitationMatch[] {
  const { text, reading } = source;
  const kept: CitationMatch[] = [];
  const codes = new Set<string>();
  let titleEnd = 0;
  let receiving = false;
  for (const match of matches) {
    const previous = kept.at(-1);
    const within = match.start < titleEnd;
    if (within && match.code === null) continue;
    if (previous?.issuer != null && isBy(reading, previous.end, match.start) && TEAM.test(previous.issuer.toLowerCase())) {
      previous.issuer = text.slice(previous.end - previous.issuer.length, match.end);
      previous.end = match.end;
      continue;
    }
    const repeated = match.code !== null && codes.has(match.code) && isInBrackets(text, match.start);
    const nested = within || repeated || repeatsLaw(source, match, previous) || isDefinedAt(reading, match.start);
    receiving =
      RECEIVED.some((words) => reading.endsWith(words, match.start)) ||
      (receiving && previous !== undefined && LIST.test(reading.slice(previous.end, match.start)));
    kept.push({ ...match, nested, received: receiving });
    if (match.code !== null) codes.add(match.code);
    if (match.titleSpan !== null) titleEnd = Math.max(titleEnd, match.titleSpan.end);
  }
  return kept;
}
