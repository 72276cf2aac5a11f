import type { Deadline, Evidence, Plan } from '../../../model/plan.ts';
import { displayWidth, padEnd } from '../../terminal/layout.ts';
import { type Draw, hanging, heading, indent, type Page } from './page.ts';

/** More than this is a matter for `--json`. */
const MOST = 20;

interface Remark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly line: number | null;
  readonly text: string;
}

const MARKS = { error: '✗', warning: '!', info: '·' } as const;
const ORDER = Object.keys(MARKS);

/** What a person should check: diagnostics, values that the document does not write itself, names that resolve to nothing. */
export const drawReview: Draw = (plan, page) => {
  const remarks = [
    ...fromDiagnostics(plan),
    ...fromHeader(plan, page),
    ...fromCitations(plan, page),
    ...fromDeadlines(plan, page),
    ...fromShortForms(plan, page),
  ];
  const { say, paint } = page;
  if (remarks.length === 0) return [paint.faint(say.overview.nothing)];
  remarks.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0));
  const shown = remarks.slice(0, MOST);
  const places = shown.map(({ line }) => (line === null ? '' : say.overview.line(line)));
  const placeWidth = Math.max(...places.map(displayWidth));
  const lines = shown.flatMap(({ severity, text }, index) =>
    hanging(`${paint[severity](MARKS[severity])} ${padEnd(paint.faint(places[index] ?? ''), placeWidth)}`, text, page.width - 2),
  );
  if (remarks.length > MOST) lines.push(paint.faint(say.overview.more(remarks.length - MOST)));
  return [heading(say.overview.review, remarks.length, page), ...indent(lines)];
};

const fromDiagnostics = ({ diagnostics }: Plan): Remark[] =>
  diagnostics.map(({ severity, message, position }) => ({ severity, line: position?.start.line ?? null, text: message }));

function fromHeader({ evidence }: Plan, { say }: Page): Remark[] {
  const fields = Object.keys(evidence) as (keyof Plan['evidence'])[];
  const named = (kind: Evidence) =>
    fields
      .filter((field) => evidence[field] === kind)
      .map((field) => say.overview.fields[field])
      .join(', ');
  const [inferred, doubtful] = [named('inferred'), named('ocr')];
  return [
    ...(inferred === '' ? [] : [remark(null, say.overview.inferred(inferred))]),
    ...(doubtful === '' ? [] : [remark(null, say.overview.doubtful(doubtful))]),
  ];
}

function fromDeadlines({ deadlines }: Plan, { say }: Page): Remark[] {
  return deadlines.flatMap((deadline: Deadline) => {
    const { line } = deadline.position.start;
    if (deadline.inferred.length > 0) {
      const parts = deadline.inferred.map((part) => say.overview.inferredParts[part]).join(', ');
      return [remark(line, say.overview.deadlineInferred(parts, deadline.text))];
    }
    return deadline.evidence === 'ocr' ? [remark(line, say.overview.deadlineDoubtful(deadline.text))] : [];
  });
}

const fromCitations = ({ citations }: Plan, { say }: Page): Remark[] =>
  citations
    .filter(({ evidence }) => evidence === 'ocr')
    .map(({ text, position }) => remark(position.start.line, say.overview.citationDoubtful(text)));

const fromShortForms = ({ shortForms }: Plan, { say }: Page): Remark[] =>
  shortForms
    .filter(({ resolvesTo }) => resolvesTo === null)
    .map(({ text, position }) => remark(position.start.line, say.overview.unresolved(text)));

const remark = (line: number | null, text: string): Remark => ({ severity: 'info', line, text });
