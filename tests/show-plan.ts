import type { Plan } from '../src/index.ts';

/** A plan as compact text, one fact a line, each with its place (line:column): what a change of the parser changes is seen at a glance. */
export function showPlan(plan: Plan): string {
  const at = ({ position }: { position: { start: { line: number; column: number }; end: { line: number; column: number } } | null }) =>
    position === null ? '' : ` @${position.start.line}:${position.start.column}-${position.end.line}:${position.end.column}`;
  const short = (text: string) => (text.length > 110 ? `${text.slice(0, 70)} … ${text.slice(-36)}` : text);
  const some = (values: readonly (string | null | undefined)[]) =>
    values.filter((value) => value !== null && value !== undefined && value !== '').join(' · ');
  const lines: string[] = [];
  lines.push(`${some([plan.type, plan.regime, plan.parentBody, plan.issuer, plan.place, plan.date])}`);
  lines.push(`title ${plan.title}`);
  if (plan.number !== null) lines.push(`number ${plan.number.serial} ${plan.number.symbol}${at(plan.number)}`);
  if (plan.period !== null) lines.push(`period ${plan.period.start} .. ${plan.period.end} (${plan.evidence.period})`);
  for (const c of plan.citations)
    lines.push(`${c.role} ${c.id} ${some([c.type, c.code, c.date, c.issuer, c.title && short(c.title)])}${at(c)}`);
  for (const s of plan.shortForms) lines.push(`short form ${s.text} → ${s.resolvesTo}${at(s)}`);
  const sections = (list: Plan['sections']): void => {
    for (const s of list) {
      lines.push(
        `section ${s.id} ${s.kind} [${s.marker ?? ''}] ${short(s.title ?? '')}${s.period === null ? '' : ` ${s.period.start} .. ${s.period.end}`}${at(s)}`,
      );
      sections(s.children);
    }
  };
  sections(plan.sections);
  for (const t of plan.tasks) {
    lines.push(`task ${t.id}${t.parent === null ? '' : ` < ${t.parent}`} in ${t.section} [${t.marker ?? ''}] ${short(t.text)}${at(t)}`);
    for (const r of t.responsible) lines.push(`  ${r.role} ${r.name} (${r.evidence})${at(r)}`);
    if (t.deliverable !== null) lines.push(`  deliverable ${t.deliverable}`);
    if (t.citations.length > 0) lines.push(`  cites ${t.citations.join(' ')}`);
  }
  for (const d of plan.deadlines) {
    const when = some([
      d.time,
      d.due && `due ${d.due}`,
      d.start && `${d.start} .. ${d.end ?? ''}`,
      d.rrule,
      d.submitTo && `to ${d.submitTo}`,
      d.via && `via ${d.via}`,
      d.inferred.length > 0 ? `inferred ${d.inferred.join()}` : null,
    ]);
    lines.push(`deadline ${d.id} of ${d.task ?? d.section} “${short(d.text)}” ${d.kind} ${d.bound ?? '-'} ${when}${at(d)}`);
  }
  for (const b of plan.bodies) lines.push(`body ${b.name} = ${b.key} (${b.roles.join()}) ${b.tasks.length}`);
  for (const r of plan.recipients)
    lines.push(
      `recipient ${some([r.name, r.note && `(${r.note})`, r.archive ? `archive ${r.codes.join()}` : null, r.copies === null ? null : `× ${r.copies}`])}${at(r)}`,
    );
  if (plan.signature !== null)
    lines.push(
      `signature ${some([plan.signature.authority, plan.signature.onBehalfOf, ...plan.signature.positions, plan.signature.name])}${at(plan.signature)}`,
    );
  for (const d of plan.diagnostics) lines.push(`${d.severity} ${d.ruleId}${at(d)}`);
  return `${lines.join('\n')}\n`;
}
