import type { Plan } from '../../src/model/plan.ts';
import { deadline, fullPlan, task } from '../sample-plan.ts';

/** What a spreadsheet would compute, or break on, if it were let. */
export const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x.example","Bấm vào")',
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  "-2+3+cmd|' /C calc'!A0",
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  'Rà soát;=1+1',
  'Rà soát\t@SUM(1)',
  'Hai "dấu", phẩy; và chấm phẩy',
  '<b>&amp;</b> \u0000\u001B[2J\uD800 ]]>',
];

/** A plan whose every value is one of those. */
export function hostilePlan(): Plan {
  const plan = fullPlan();
  const [citation] = plan.citations;
  const [recipient] = plan.recipients;
  const ids = HOSTILE.map((_, at) => `d${at}`);
  return {
    ...plan,
    title: HOSTILE[1] ?? null,
    issuer: HOSTILE[12] ?? null,
    tasks: HOSTILE.map((text, at) =>
      task({
        id: `II.${at}`,
        marker: at % 2 ? '-' : text,
        text,
        deliverable: text,
        deadlines: [ids[at] as string],
        responsible: [
          { role: 'leading', name: text, evidence: 'written', position: plan.tasks[0]?.position as Plan['tasks'][0]['position'] },
        ],
      }),
    ),
    deadlines: HOSTILE.map((text, at) => deadline({ id: ids[at] as string, task: `II.${at}`, text, submitTo: text, via: text })),
    bodies: HOSTILE.map((name) => ({ name, key: name, roles: ['leading'], tasks: [name] })),
    citations:
      citation === undefined
        ? []
        : HOSTILE.map((text, at) => ({ ...citation, id: `c${at}`, text, title: text, code: text, issuer: text, type: text })),
    recipients: recipient === undefined ? [] : HOSTILE.map((text) => ({ ...recipient, text, name: text, note: text, codes: [text] })),
  };
}
