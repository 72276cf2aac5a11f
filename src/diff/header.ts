import { documentNumber } from '../export/words/document-number.ts';
import type { Period, Plan } from '../model/plan.ts';
import type { Compared } from './compared.ts';
import { diffWords } from './diff-words.ts';
import type { ChangeOf, HeaderField } from './plan-diff.ts';
import { saysTheSame } from './text-key.ts';
import { isSameDate, rollYears } from './years.ts';

/** A period as an EDTF interval: `2023-01-01/2023-12-31`. */
export const intervalOf = (period: Period | null): string | null => period && `${period.start}/${period.end}`;

const VALUES: Readonly<Record<HeaderField, (plan: Plan) => string | null>> = {
  regime: ({ regime }) => regime,
  parentBody: ({ parentBody }) => parentBody,
  issuer: ({ issuer }) => issuer,
  number: ({ number }) => documentNumber(number),
  place: ({ place }) => place,
  date: ({ date }) => date,
  type: ({ type }) => type,
  title: ({ title }) => title,
  period: ({ period }) => intervalOf(period),
};

export function compareHeaders({ old: { plan: old }, fresh: { plan: fresh }, yearShift }: Compared): ChangeOf<'header'>[] {
  return (Object.keys(VALUES) as HeaderField[]).flatMap((field) => {
    const [before, after] = [VALUES[field](old), VALUES[field](fresh)];
    if (isSame(field, before, after, yearShift)) return [];
    const words =
      field === 'title' && before !== null && after !== null ? diffWords(before, after, rollYears(before, after, yearShift)) : [];
    return [{ part: 'header', kind: 'changed', field, old: before, new: after, words }];
  });
}

function isSame(field: HeaderField, old: string | null, fresh: string | null, yearShift: number): boolean {
  if (field === 'date') return isSameDate(old, fresh, yearShift);
  if (field === 'period') return samePeriod(old, fresh, yearShift);
  return saysTheSame(old, fresh, field === 'title' ? yearShift : 0);
}

export function samePeriod(old: string | null, fresh: string | null, yearShift: number): boolean {
  if (old === null || fresh === null) return old === fresh;
  const [[start, end], [newStart, newEnd]] = [old.split('/'), fresh.split('/')];
  return isSameDate(start ?? null, newStart ?? null, yearShift) && isSameDate(end ?? null, newEnd ?? null, yearShift);
}
