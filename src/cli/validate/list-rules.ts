import { RULES, type Rule } from '../../validate/index.ts';
import { fixesInWords, regimesInWords } from '../../validate/reference/rule-page.ts';
import { type Context, type ExitCode, widthOf } from '../context.ts';
import { renderJson } from '../reporters/json.ts';
import { displayWidth, padEnd, wrap } from '../terminal/layout.ts';
import { WORDS } from './words/index.ts';

/** What `qcdc rules` prints. */
export function listRules(asJson: boolean, context: Context): ExitCode {
  context.io.stdout.write(asJson ? renderJson(RULES.map(describe), true) : renderTable(context));
  return 0;
}

const describe = ({ id, severity, regimes, fixes = [], basis, summary, explanation }: Rule) => ({
  id,
  severity,
  regimes,
  fixes,
  basis,
  summary,
  explanation,
});

const GAP = '  ';

function renderTable({ io, language, paint, say }: Context): string {
  const words = WORDS[language];
  const rows = RULES.map((rule) => ({
    rule,
    cells: [rule.id, words.severities[rule.severity], regimesInWords(rule, language), fixesInWords(rule, language).join(', ')] as const,
    summary: rule.summary[language],
  }));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map(({ cells }) => displayWidth(cells[column] ?? ''))));
  const left = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const lines = rows.flatMap(({ rule, cells, summary }) => {
    const [id, ...others] = cells.map((cell, column) => padEnd(cell, widths[column] ?? 0));
    const head = [id, paint[rule.severity](others[0] ?? ''), paint.faint(others.slice(1).join(GAP))].join(GAP);
    const [first = '', ...rest] = wrap(summary, Math.max(24, widthOf(io.stdout, io.env) - left));
    return [`${head}${GAP}${first}`, ...rest.map((line) => ' '.repeat(left) + line)];
  });
  return `${lines.join('\n')}\n\n${say.rules.total(RULES.length)}\n`;
}
