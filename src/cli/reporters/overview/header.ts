import { documentNumber } from '../../../export/words/document-number.ts';
import type { Evidence, Plan } from '../../../model/plan.ts';
import { displayWidth, wrap } from '../../terminal/layout.ts';
import { dateInWords, periodInWords } from '../../wording/calendar.ts';
import { type Draw, labelled, type Page } from './page.ts';

/** Who issues what, when, for what time. */
export const drawHeader: Draw = (plan, page) => {
  const { say, paint } = page;
  const title = plan.title === null && plan.type === null ? [paint.warning(say.overview.noTitle)] : [];
  if (plan.type !== null) title.push(paint.title(plan.type));
  if (plan.title !== null) title.push(...wrap(paint.title(plan.title), page.width));
  const rows = headerRows(plan, page).filter(([, value]) => value !== '');
  const width = Math.max(...rows.map(([label]) => displayWidth(label))) + 1;
  return [...title, '', ...rows.flatMap(([label, value]) => labelled(label, value, width, page))];
};

function headerRows(plan: Plan, page: Page): [label: string, value: string][] {
  const { overview } = page.say;
  const none = page.paint.faint(overview.none);
  const shown = (value: string | null, evidence: Evidence | null) => (value === null ? none : value + note(evidence, page));
  const issued = [plan.place, plan.date === null ? null : dateInWords(plan.date, page.say)].filter((part) => part !== null).join(', ');
  return [
    [overview.parentBody, plan.parentBody ?? ''],
    [overview.issuer, shown(plan.issuer, plan.evidence.issuer)],
    [overview.number, shown(numberInWords(plan, page), plan.evidence.number)],
    [overview.issued, shown(issued || null, plan.evidence.date)],
    [overview.period, shown(plan.period && periodInWords(plan.period, page.say), plan.evidence.period)],
    [overview.regime, plan.regime === null ? '' : overview.regimes[plan.regime]],
  ];
}

function numberInWords({ number }: Plan, { say }: Page): string | null {
  const blank = number?.serial === null ? number.symbol : null;
  return blank === null ? documentNumber(number) : say.overview.unnumbered(blank);
}

function note(evidence: Evidence | null, { say, paint }: Page): string {
  return evidence === 'inferred' || evidence === 'ocr' ? ` ${paint.warning(`(${say.overview.evidence[evidence]})`)}` : '';
}
