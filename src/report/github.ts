import { cleanText } from '../export/clean-text.ts';
import type { Finding } from '../validate/index.ts';
import type { ReportFormat } from './format.ts';
import { WORDS } from './words.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Workflow commands of GitHub Actions, which shows them beside the lines: `::error file=…,line=3::…`. */
export const github: ReportFormat = ({ files }, { language }) =>
  files.flatMap(({ location, findings }) => findings.map((finding) => annotation(location, finding, WORDS[language]))).join('');

function annotation(location: string, { ruleId, severity, message, position, basis }: Finding, words: (typeof WORDS)['vi']): string {
  const properties: Record<string, string | number> = { title: `qcdc ${ruleId}` };
  if (location !== '-') properties['file'] = location;
  if (position !== null) {
    const { start, end } = position;
    Object.assign(properties, { line: start.line, endLine: end.line });
    // Columns are understood within one line alone.
    if (start.line === end.line) Object.assign(properties, { col: start.column, endColumn: end.column });
  }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVELS[severity]} ${written.join(',')}::${escapeData(words.withBasis(message, basis))}\n`;
}

const CODES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

/** No words of a plan can end the command and begin another one. */
const escapeData = (text: string) => cleanText(text).replace(/[%\r\n]/g, (letter) => CODES[letter] as string);
const escapeProperty = (text: string) => cleanText(text).replace(/[%\r\n:,]/g, (letter) => CODES[letter] as string);
