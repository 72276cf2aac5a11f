import type { Citation, ShortForm } from '../../model/plan.ts';
import { standsFor } from '../../recognize/citation/resolve-short-form.ts';
import { foldKey } from '../../text/fold.ts';
import type { PlanDocument } from '../plan-document.ts';
import { type Instrument, numberKey } from '../register/register.ts';
import { isSameType } from './type-of.ts';

/** A short name with what it may stand for. */
export interface ShortName {
  readonly form: ShortForm;
  /** The cited instruments of its type and number, one a number. */
  readonly citations: readonly Citation[];
  /** The instruments that everybody calls so, as far as the plan's date allows. */
  readonly known: readonly Instrument[];
  /** Stands in “(sau đây gọi tắt là …)”. */
  readonly isDefinition: boolean;
  /** Is defined somewhere in the plan. */
  readonly isDefined: boolean;
  /** A date follows: the instrument is cited in full, without letters in its number. */
  readonly isDated: boolean;
}

const DEFINING = /(?:gọi tắt|viết tắt|gọi chung|gọi|tắt)(?:\s+là)?\s*[:“"(]?\s*$/u;
const DATED = /^,?\s+ngày\s+\d/u;
const NUMBER = /(?<type>.*?)\s+(?:số\s+)?(?<number>\d+[a-z]?(?:\/\d{4})?)$/iu;

export function shortNames(document: PlanDocument): ShortName[] {
  const { plan, text, register, issuedOn } = document;
  const defining = plan.shortForms.map(({ position: { start } }) =>
    DEFINING.test(text.slice(Math.max(0, start.offset - 24), start.offset)),
  );
  const defined = new Set(plan.shortForms.filter((_, index) => defining[index]).map((form) => foldKey(form.text)));
  return plan.shortForms.map((form, index) => ({
    form,
    citations: citedBy(form, plan.citations),
    known: register
      .withShortName(form.text.replace(/\s+số\s+/u, ' '))
      .filter(({ date }) => date === null || issuedOn === null || date <= issuedOn),
    isDefinition: defining[index] === true,
    isDefined: defined.has(foldKey(form.text)),
    isDated: DATED.test(text.slice(form.position.end.offset, form.position.end.offset + 12)),
  }));
}

function citedBy(form: ShortForm, citations: readonly Citation[]): Citation[] {
  const { type, number } = NUMBER.exec(form.text)?.groups ?? {};
  if (type === undefined || number === undefined) return [];
  const found = citations.filter(
    (citation) => isSameType(citation.type, type) && standsFor({ typeWord: type, number, name: null }, citation),
  );
  return [...new Map(found.map((citation) => [numberKey(citation.code ?? ''), citation])).values()];
}
