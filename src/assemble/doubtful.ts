import type { Reporter } from '../diagnostics/report.ts';
import type { Plan } from '../model/plan.ts';
import type { Position } from '../source/span.ts';

/** Words of a good scan that are misread have less; of those read right, one in thirty has. */
const DOUBTFUL = 0.7;
const LONGEST = 60;

/** Reports numbers, citations, time limits, recipients and the signature in which the recognition of a scan was not sure of a word. */
export function reportDoubtful(plan: Plan, reporter: Reporter): void {
  const { number, signature, citations, shortForms, deadlines, recipients } = plan;
  if (number !== null) report(number.text, number.position);
  for (const { text, position } of citations) report(text, position);
  for (const { text, position } of shortForms) report(text, position);
  for (const { text, position } of deadlines) report(text, position);
  for (const { text, position } of recipients) report(text, position);
  if (signature !== null) report([...signature.positions, signature.name ?? ''].join(' ').trim(), signature.position);

  function report(text: string, position: Position): void {
    const { confidence } = position;
    if (confidence === undefined || confidence >= DOUBTFUL) return;
    reporter.report('ocr-doubtful', { text: shorten(text), percent: Math.round(confidence * 100) }, position);
  }
}

const shorten = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`);
