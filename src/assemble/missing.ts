import type { Reporter } from '../diagnostics/report.ts';
import type { Plan } from '../model/plan.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { Block, Item, Leaf, Root } from '../tree/nodes.ts';

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
  const cut = plan.recipients.length === 0 && plan.signature === null && /[\p{L}\d,–-]$/u.test(last.data.content.text);
  if (cut) reporter.report('truncated-sentence', { text: tail(last.data.content.text) }, index.position(last.data.content.span()));
}

const tail = (text: string) => (text.length <= 60 ? text : `…${text.slice(text.indexOf(' ', text.length - 60))}`);

function lastBlock(root: Root): Block | null {
  let found: Block | null = null;
  const visit = (children: readonly (Block | Item | Leaf)[]): void => {
    for (const child of children) {
      if (child.type === 'item') visit(child.children);
      else if ('data' in child && child.type !== 'text') found = child as Block;
    }
  };
  for (const part of root.children) if ('children' in part) visit(part.children);
  return found;
}
