import { behindComma } from './behind-comma.ts';
import type { Reading } from './body-words.ts';
import type { Mention } from './mention.ts';
import { issuerSymbols } from './number-symbols.ts';
import type { CitationParts } from './read-citation.ts';

const LINKS: ReadonlySet<string> = new Set(['', 'và ', 'cùng ', 'cùng với ', 'hoặc '].flatMap((joint) => [joint, `${joint}các `]));
const LONGEST_LINK = 20;
const LIST_LINK = /[,;] ?(?:và )?(?:các )?$| và (?:các )?$/;

function areLinked(reading: string, from: number, to: number): boolean {
  if (to - from > LONGEST_LINK) return false;
  return LINKS.has(reading.slice(behindComma(reading, from), to));
}

/** Numbers that one body gave: its letters stand first in both (`TTr-SNV`, `SNV-CCVC`), or one of them has none. */
function haveOneIssuer(a: Mention, b: Mention): boolean {
  if (a.number === null || b.number === null) return false;
  const [left] = issuerSymbols(a.number.symbols);
  const [right] = issuerSymbols(b.number.symbols);
  return left === right || left === undefined || right === undefined;
}

/**
 * What a list states once belongs to each member: `Quyết định số 41-QĐ/TW và Quyết định số 42-QĐ/TW ngày 03/5/2031 của Bộ
 * Chính trị`; `đề nghị của Sở Nội vụ tại Tờ trình số … và Tờ trình số …`. Not: `Nghị định số 88/2031/NĐ-CP và Kế hoạch số
 * 12/KH-UBND ngày … của Ủy ban nhân dân tỉnh`, where another body gave the number.
 */
export function shareParts(source: Reading, mentions: readonly Mention[], read: readonly CitationParts[]): CitationParts[] {
  const parts = [...read];
  for (let index = parts.length - 2; index >= 0; index--) {
    const part = parts[index] as CitationParts;
    const next = parts[index + 1] as CitationParts;
    const [mention, follower] = [mentions[index] as Mention, mentions[index + 1] as Mention];
    if (part.titleStart !== null || next.issuerBefore || !haveOneIssuer(mention, follower)) continue;
    if (part.issuer !== null || !areLinked(source.reading, part.end, follower.start)) continue;
    parts[index] = { ...part, issuer: next.issuer, date: part.date ?? next.date };
  }
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] as CitationParts;
    const previous = parts[index - 1] as CitationParts;
    const [mention, leader] = [mentions[index] as Mention, mentions[index - 1] as Mention];
    if (part.issuer !== null || !previous.issuerBefore || previous.issuer === null) continue;
    const between = source.reading.slice(previous.end, mention.start);
    if (!LIST_LINK.test(between) || /\.(?: |$)/.test(between) || !haveOneIssuer(leader, mention)) continue;
    parts[index] = { ...part, issuer: previous.issuer, issuerBefore: true };
  }
  return parts;
}
