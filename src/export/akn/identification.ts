import type { Plan } from '../../model/plan.ts';
import { documentNumber } from '../words/document-number.ts';
import type { References } from './references.ts';
import { slug } from './slug.ts';
import { element, type Xml } from './xml.ts';

/** The standard asks for a day: that of an unknown date is the first there is, and its name says so. */
const UNKNOWN = '0001-01-01';

/** The standard has days; a month or a year is its first one. */
export const dayOf = (edtf: string): string => edtf + '0000-01-01'.slice(edtf.length);

/** FRBR metadata: the plan as a work, its Vietnamese text as an expression, this file as a manifestation. */
export function identification(plan: Pick<Plan, 'type' | 'number' | 'date' | 'title' | 'issuer'>, refs: References): Xml {
  const number = documentNumber(plan.number);
  const work = `/akn/vn/doc/${slug(plan.type ?? 'ke-hoach')}/${plan.date ?? 'nd'}/${slug(number ?? plan.title ?? 'x')}`;
  const expression = `${work}/vie@`;
  const author = element('FRBRauthor', { href: plan.issuer === null ? refs.self : refs.organization(plan.issuer) });
  const level = (name: string, uri: string, date: Xml, ...more: readonly (Xml | null)[]) =>
    element(name, {}, element('FRBRthis', { value: `${uri}/!main` }), element('FRBRuri', { value: uri }), date, author, ...more);
  return element(
    'identification',
    { source: refs.self },
    level(
      'FRBRWork',
      work,
      dateOf(plan.date),
      element('FRBRcountry', { value: 'vn' }),
      number === null ? null : element('FRBRnumber', { value: number }),
      plan.title === null ? null : element('FRBRname', { value: plan.title }),
    ),
    level('FRBRExpression', expression, dateOf(plan.date), element('FRBRlanguage', { language: 'vie' })),
    level('FRBRManifestation', `${expression}.akn`, dateOf(plan.date), element('FRBRformat', { value: 'application/akn+xml' })),
  );
}

function dateOf(date: string | null): Xml {
  if (date === null) return element('FRBRdate', { date: UNKNOWN, name: 'unknown' });
  const name = { 4: 'issued-in-year', 7: 'issued-in-month' }[date.length] ?? 'issued';
  return element('FRBRdate', { date: dayOf(date), name });
}
