import { ISSUING_VERBS } from '../../grammar/citation-bodies.ts';
import { readBody } from './body-name.ts';
import { beginsName, bodyHeadAt, END_WORDS, type Reading } from './body-words.ts';
import type { LocalSpan } from './citation-match.ts';
import { compilePhrases } from './phrases.ts';

const REACH = 220;
const VERBS = compilePhrases(ISSUING_VERBS);
const LINKS = [' tại', ' theo', ' trong', ' bằng'];
const PERFECT = / (?:đã|vừa|mới)$/;
/** `… |ban hành| Kế hoạch số …`, `… |có| Văn bản số …`. */
const DIRECT_VERBS = [' ban hành', ' công bố', ' có', ' gửi'];
/** `các văn bản của Ủy ban nhân dân tỉnh |gồm: |…`, `04 nghị quyết của Bộ Chính trị|, gồm: |…`. */
const LIST_COLON = /,?(?: (?:gồm|có|như|là|sau|sau đây|cụ thể)){0,3} ?: $/;
const PROPOSAL = 'đề nghị của ';
const PROPOSAL_BRACKET = /đề nghị của [^;:.]{3,120} \($/;
/** Between a semicolon or colon and the verb, no mark and no digit inside. */
const UNKNOWN = /(?<=[;:] )\p{Lu}[\p{L}\p{M} &-]{2,100}$/u;
/** What may stand in front of the body. */
const OPENERS = /(?:^|[;:,(.] ?| (?:của|được|do|gồm|và|là) )(?=\S)/g;

/** Where the verb that ends at `end`, with its `đã`, begins; `end` itself where none stands. */
function beforeVerb(stretch: string, end: number): number {
  const verb = VERBS.endingAt(stretch, end);
  if (verb === 0 || stretch[end - verb - 1] !== ' ') return end;
  const before = end - verb - 1;
  return before - (PERFECT.exec(stretch.slice(Math.max(0, before - 5), before))?.[0].length ?? 0);
}

/** “các |quy định| tại”: the verb is a noun. */
const NOUN_BEFORE = / (?:các|những|một số|mọi)$/;

/** Where a body named in front of the number must end, by what joins the two; null where nothing does. */
function bodyEnd(stretch: string): number | null {
  if (stretch.endsWith(' (')) return PROPOSAL_BRACKET.test(stretch) ? stretch.length - 2 : null;
  if (stretch.endsWith(': ')) return LIST_COLON.exec(stretch)?.index ?? null;
  if (!stretch.endsWith(' ')) return null;
  const end = stretch.length - 1;
  const joined = stretch.endsWith(' các', end) ? end - 4 : end;
  const link = LINKS.find((word) => stretch.endsWith(word, joined));
  if (link !== undefined) {
    const before = joined - link.length;
    const verb = beforeVerb(stretch, before);
    if (verb < before && NOUN_BEFORE.test(stretch.slice(Math.max(0, verb - 7), verb))) return null;
    // `theo` alone follows any sentence; `tại` joins body and letter: `Công ty … tại Văn bản số …`.
    return verb < before || link === ' tại' || stretch.includes(PROPOSAL) ? verb : null;
  }
  if (!DIRECT_VERBS.some((verb) => stretch.endsWith(verb, end))) return null;
  return beforeVerb(stretch, end) < end ? beforeVerb(stretch, end) : stretch.lastIndexOf(' ', end - 1);
}

/** A body of no known kind: all that stands between a mark and the verb, from a capital on. */
function unknownBody({ text, reading }: Reading, floor: number, end: number): LocalSpan | null {
  const name = UNKNOWN.exec(text.slice(floor, end))?.[0];
  if (name === undefined) return null;
  const stretch = reading.slice(end - name.length, end);
  for (let space = stretch.indexOf(' '); space >= 0; space = stretch.indexOf(' ', space + 1)) {
    if (END_WORDS.startingAt(stretch, space + 1) > 0 && !stretch.startsWith('và ', space + 1)) return null;
  }
  return { start: end - name.length, end };
}

/**
 * The issuer that stands before the number at `start`: `đề nghị của Sở Nội vụ tại Tờ trình số …`, `được Thủ tướng Chính phủ
 * phê duyệt tại Quyết định số …`, `Công ty … tại Văn bản số …`. Not: `theo quy định tại Quyết định số …`.
 */
export function readIssuerBefore(source: Reading, start: number): LocalSpan | null {
  const { text, reading } = source;
  const floor = Math.max(0, start - REACH);
  const stretch = reading.slice(floor, start);
  const end = bodyEnd(stretch);
  if (end === null) return null;
  let best: LocalSpan | null = null;
  OPENERS.lastIndex = 0;
  for (let found = OPENERS.exec(stretch); found !== null; found = OPENERS.exec(stretch)) {
    const { index, 0: opener } = found;
    if (opener === '') OPENERS.lastIndex++;
    const from = floor + index + opener.length;
    if (from >= floor + end) break;
    // The cut at `floor` is no beginning.
    if ((floor > 0 && index === 0) || (bodyHeadAt(source, from) === 0 && !beginsName(text, from))) continue;
    const body = readBody(source, from, floor + end, false);
    // The latest body that reaches up to the verb, unless `và` only leads to a part of its name.
    if (body === null || body.after < floor + end || (best !== null && opener === ' và ')) continue;
    best = { start: body.start, end: body.end };
  }
  return best ?? unknownBody(source, floor, floor + end);
}
