import type { Citation, ShortForm } from '../model/plan.ts';
import { resolveShortForm, type ShortFormDefinition } from '../recognize/citation/index.ts';
import { isClosing } from '../recognize/section/closing.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { Span } from '../source/span.ts';
import { foldKey } from '../text/fold.ts';
import type { Unit } from './units.ts';

export interface CitationReading {
  citations: Citation[];
  shortForms: ShortForm[];
}

/** What is known of the plan itself. */
export interface OwnNumber {
  /** Its number, which is never a citation of it. */
  code: string | null;
  /** Whether a type line heads the document; without one only a paragraph that says so gives grounds. */
  typed: boolean;
  /** The issuer's own name, which may hold a number (“Đoàn kiểm tra theo Quyết định số …”). */
  issuer: string | null;
}

const GROUND = /^(?:[-–]\s)?(?:Căn cứ|Thực hiện|Triển khai|Theo|Để|Xét|Tiếp theo|Tiếp tục|Nhằm)\s/u;

function isGround(unit: Unit, typed: boolean): boolean {
  if (unit.region === 'promulgation') return !/^Điều\s+\d/u.test(unit.content.text);
  return unit.region === 'preamble' && (typed || GROUND.test(unit.content.text));
}

/** How many letters before a law must be the title's too. */
const REPEATED = 12;

/** Whether the sentence that issues or closes the plan names a law in the words of the title (a folded key). */
function repeatsTitle({ region, content: { text } }: Unit, { start, end }: Span, title: string): boolean {
  if (title === '' || (region !== 'preamble' && !isClosing(text, true))) return false;
  return start >= REPEATED && title.includes(foldKey(text.slice(start - REPEATED, end)));
}

/** Makes citations of what the units cite: role by region, ids in document order, short forms resolved. */
export function readCitations(units: readonly Unit[], own: OwnNumber, index: LineIndex): CitationReading {
  const title = foldKey(units.find((unit) => unit.region === 'title')?.content.text ?? '');
  const citations: Citation[] = [];
  const read: { unit: Unit; made: (Citation | null)[] }[] = [];
  for (const unit of units) {
    if (unit.citations.length === 0 && unit.shortForms.length === 0) continue;
    const made = unit.citations.map((match): Citation | null => {
      if (own.code !== null && match.code === own.code) return null;
      if (
        own.issuer !== null &&
        match.code !== null &&
        unit.region === 'body' &&
        own.issuer.includes(match.code) &&
        /theo\s*$/u.test(unit.content.text.slice(0, match.start))
      )
        return null;
      // A law that the title or a repetition of it only names is its subject, not a citation.
      // So is its year, which there is mostly the plan's: “… Kế hoạch thực hiện Luật Thư viện năm 2024”.
      const dayless = match.date === null || match.date.length === 4;
      if (
        match.code === null &&
        (unit.region === 'title' || (dayless && repeatsTitle(unit, { start: match.start, end: match.titleSpan?.end ?? match.end }, title)))
      )
        return null;
      const basis = isGround(unit, own.typed) && !match.nested && !match.received;
      const citation: Citation = {
        id: `c${citations.length + 1}`,
        type: match.type,
        code: match.code,
        date: match.date,
        issuer: match.issuer,
        title: match.title,
        role: basis ? 'basis' : 'reference',
        text: unit.content.text.slice(match.start, match.end),
        evidence: match.evidence,
        position: index.position(unit.content.span(match.start, match.end)),
      };
      citations.push(citation);
      return citation;
    });
    read.push({ unit, made });
  }
  const definitions: ShortFormDefinition[] = [];
  for (const { unit, made } of read) {
    for (const form of unit.shortForms) {
      if (!form.definition) continue;
      const defined = form.definesCitation === null ? null : made[form.definesCitation];
      definitions.push({ form, code: defined?.code ?? null, title: defined?.title ?? null });
    }
  }
  const shortForms: ShortForm[] = [];
  for (const { content, shortForms: forms } of units) {
    for (const form of forms)
      shortForms.push({
        text: form.text,
        resolvesTo: resolveShortForm(form, citations, definitions),
        position: index.position(content.span(form.start, form.end)),
      });
  }
  return { citations, shortForms };
}
