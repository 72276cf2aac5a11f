import type { Reporter } from '../diagnostics/report.ts';
import type { Plan } from '../model/plan.ts';
import type { LineIndex } from '../source/line-index.ts';
import { endsWith } from '../text/ends.ts';
import { isDigit, isLetter } from '../text/letters.ts';
import { lastBlock } from '../tree/children.ts';
import type { Root } from '../tree/nodes.ts';

/** Reports what a plan must have and this document does not, and an end that breaks off. */
export function reportMissing(plan: Plan, root: Root, reporter: Reporter, index: LineIndex): void {
  const last = lastBlock(root);
  if (last === null) {
    reporter.report('empty-document', {}, null);
    return;
  }
  if (plan.type !== 'KẾ HOẠCH') reporter.report('not-a-plan', { found: plan.type }, null);
  if (plan.title === null) reporter.report('missing-title', {}, null);
  if (plan.issuer === null) reporter.report('missing-issuer', {}, null);
  if (plan.number === null) reporter.report('missing-number', {}, null);
  if (plan.date === null && plan.place === null) reporter.report('missing-place-date', {}, null);
  if (plan.sections.length === 0) reporter.report('missing-section', {}, null);
  if (plan.recipients.length === 0) reporter.report('missing-recipients', {}, null);
  if (plan.signature === null) reporter.report('missing-signature', {}, null);
  const cut = plan.recipients.length === 0 && plan.signature === null && breaksOff(last.data.content.text);
  if (cut) reporter.report('truncated-sentence', { text: tail(last.data.content.text) }, index.position(last.data.content.span()));
}

function breaksOff(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return isLetter(code) || isDigit(code) || endsWith(text, ',–-');
}

const tail = (text: string) => (text.length <= 60 ? text : `…${text.slice(text.indexOf(' ', text.length - 60))}`);
