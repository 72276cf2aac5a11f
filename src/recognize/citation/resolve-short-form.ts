import { foldKey } from '../../text/fold.ts';
import { isDigit } from '../../text/letters.ts';
import type { ShortFormMatch } from './citation-match.ts';

/** A short form that the plan defines, and the citation that it is defined to stand for. */
export interface ShortFormDefinition {
  readonly form: Pick<ShortFormMatch, 'typeWord' | 'number' | 'name'>;
  /** Both null where the text defines it by a name without a number: `Đề án … (gọi tắt Đề án 08)`. */
  readonly code: string | null;
  readonly title: string | null;
}

interface Citable {
  readonly type: string;
  readonly code: string | null;
  readonly title: string | null;
}

/** Without the noughts in front: `08` is `8`. */
function bare(serial: string): string {
  let at = 0;
  while (at < 5 && serial[at] === '0' && isDigit(serial.charCodeAt(at + 1))) at++;
  return serial.slice(at).toLowerCase();
}

/** `99` and `99/2031` are the number of `99/2031/NĐ-CP`; `08` and `8` are one. */
function sameSerial(number: string, code: string | null): boolean {
  if (code === null) return false;
  const [serial, year] = number.split('/');
  const [codeSerial, codeYear] = code.split(/[/–—−‑-]/);
  return bare(serial ?? '') === bare(codeSerial ?? '') && (year === undefined || year === codeYear);
}

const WORDS = /[\p{L}\p{M}\p{Nd}]+/gu;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** `PCCC và CNCH` stands for `Phòng cháy, chữa cháy và cứu nạn, cứu hộ`: every capital is the initial of a word. */
function nameStandsFor(short: string, title: string | null): boolean {
  if (title === null) return false;
  const words = (title.match(WORDS) ?? []).map(foldKey);
  let at = 0;
  for (const word of short.match(WORDS) ?? []) {
    const isAcronym = ACRONYM.test(word);
    for (const part of isAcronym ? word : [word]) {
      const full = words[at++];
      if (full === undefined || (isAcronym ? !full.startsWith(foldKey(part)) : full !== foldKey(part))) return false;
    }
  }
  return at === words.length && at > 0;
}

export const sameType = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

/** Whether a short form can name an instrument, whatever its type word: `Đề án 08` and Quyết định số 08/QĐ-TTg. */
export function standsFor(form: ShortFormDefinition['form'], citation: Citable): boolean {
  return form.number !== null ? sameSerial(form.number, citation.code) : nameStandsFor(form.name ?? '', citation.title);
}

function isSameForm(a: ShortFormDefinition['form'], b: ShortFormDefinition['form']): boolean {
  if (!sameType(a.typeWord, b.typeWord)) return false;
  if (a.number !== null || b.number !== null) return a.number !== null && b.number !== null && bare(a.number) === bare(b.number);
  return foldKey(a.name ?? '') === foldKey(b.name ?? '');
}

/**
 * The code, or else the title, of the one citation that a short form stands for; null where none or several could be meant.
 * A definition (`sau đây gọi tắt là Đề án 08`) wins over any likeness of numbers.
 */
export function resolveShortForm(
  match: ShortFormMatch,
  citations: readonly Citable[],
  definitions: readonly ShortFormDefinition[],
): string | null {
  if (match.definition && match.definesCitation === null) return null;
  const defined = definitions.find(({ form }) => isSameForm(form, match));
  if (defined !== undefined) return defined.code ?? defined.title;
  const meant = new Set<string | null>();
  for (const citation of citations) {
    if (standsFor(match, citation) && sameType(citation.type, match.typeWord)) meant.add(citation.code ?? citation.title);
    if (meant.size > 1) return null;
  }
  return meant.values().next().value ?? null;
}
