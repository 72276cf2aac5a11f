import { nearest } from '../../config/nearest.ts';
import { RULES } from '../../validate/index.ts';
import { rulePage } from '../../validate/reference/rule-page.ts';
import { type Context, complain, type ExitCode, widthOf } from '../context.ts';
import { renderRulePage } from '../reporters/rule-page.ts';

/** What `qcdc explain` does: prints a rule’s page, or tells which rule may have been meant. */
export function explainRule(id: string, context: Context): ExitCode {
  const { io, say, language, paint } = context;
  const rule = RULES.find((rule) => rule.id === id);
  if (rule !== undefined) {
    io.stdout.write(renderRulePage(rulePage(rule, language), { width: widthOf(io.stdout, io.env), paint, language }));
    return 0;
  }
  const meant = nearest(
    id,
    RULES.map((rule) => rule.id),
  );
  complain(context, say.explain.unknown(id) + (meant === null ? say.explain.seeRules : say.usage.didYouMean(meant)));
  return 2;
}
