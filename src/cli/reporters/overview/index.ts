import type { Plan } from '../../../model/plan.ts';
import { wrap } from '../../terminal/layout.ts';
import { plainDeep } from '../../terminal/plain.ts';
import { drawClosing } from './closing.ts';
import { drawHeader } from './header.ts';
import { drawLegalBases } from './legal-bases.ts';
import type { Draw, Page } from './page.ts';
import { drawReview } from './review.ts';
import { drawTasks } from './tasks.ts';

const PARTS: readonly Draw[] = [
  drawHeader,
  drawLegalBases,
  drawTasks,
  drawClosing,
  drawReview,
  ({ tasks, deadlines, bodies, citations }, { say, paint, width }) => {
    const totals = { tasks: tasks.length, deadlines: deadlines.length, bodies: bodies.length, citations: citations.length };
    return wrap(paint.faint(say.overview.totals(totals)), width);
  },
];

/** One plan for a person at a terminal: who, what, when, and what needs a look. */
export function renderOverview(plan: Plan, page: Page): string {
  const safe = plainDeep(plan);
  const parts = PARTS.map((draw) => draw(safe, page)).filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
