import type { Responsible, Role } from '../model/plan.ts';
import { combineResponsible, type FoundResponsible, readLabelValue } from '../recognize/body/index.ts';
import { readLabels } from '../recognize/label/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { DirectiveDraft } from './drafts.ts';

/** A stretch of text in which bodies were named. */
interface Named {
  content: MappedText;
  start: number;
  end: number;
}

/** Who is responsible for a directive: by the cells of its row, or by its labels, its heading and its own words. */
export function responsibleFor(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  return draft.cells === null ? fromText(draft, index) : fromCells(draft, index);
}

function fromText(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  const heading = draft.assignments.at(-1);
  const headingBodies = heading?.bodies ?? [];
  const labels: (Named & { roles: readonly Role[] })[] = [];
  for (const { content, part } of draft.labels) {
    if (part.kind.kind === 'roles') labels.push({ content, start: part.valueStart, end: part.valueEnd, roles: part.kind.roles });
  }
  const directive = draft.content.text.slice(0, draft.end);
  labels.push(...bracketedLabels(directive).map((label) => ({ ...label, content: draft.content })));
  const found = combineResponsible({
    directive,
    headingBodies,
    labels: labels.map(({ content, start, end, roles }) => ({ roles, value: content.text.slice(start, end) })),
  });
  return found.map((body) => {
    const at = placeOf(body, draft, heading?.content ?? null, labels);
    return {
      role: body.role,
      name: body.name,
      evidence: body.from === 'heading' ? 'heading' : 'written',
      position: index.position(at.content.span(at.start + body.start, at.start + body.end)),
    };
  });
}

/** “Rà soát văn bản (chủ trì: Phòng Pháp chế; phối hợp: Văn phòng; hoàn thành: quý II).” */
function bracketedLabels(directive: string): { roles: readonly Role[]; start: number; end: number }[] {
  const [from, to] = [directive.lastIndexOf('('), directive.lastIndexOf(')')];
  if (from < 0 || to < from || to < directive.length - 3 || !directive.slice(from, to).includes(':')) return [];
  const parts = readLabels(directive.slice(from + 1, to)) ?? [];
  return parts.flatMap(({ kind, valueStart, valueEnd }) =>
    kind.kind === 'roles' ? [{ roles: kind.roles, start: from + 1 + valueStart, end: from + 1 + valueEnd }] : [],
  );
}

function placeOf(
  body: FoundResponsible,
  draft: DirectiveDraft,
  heading: MappedText | null,
  labels: readonly Named[],
): { content: MappedText; start: number } {
  if (body.from === 'label') return labels[body.label] ?? { content: draft.content, start: 0 };
  if (body.from === 'heading' && heading !== null) return { content: heading, start: 0 };
  return { content: draft.content, start: 0 };
}

/** The bodies of a row stand in the columns whose heads name their roles; where no column does, the directive says who acts. */
function fromCells(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  const cells = (draft.cells ?? []).flatMap(({ content, kind }) => (kind.kind === 'roles' ? [{ content, roles: kind.roles }] : []));
  if (cells.length === 0) return fromText(draft, index);
  const seen = new Set<string>();
  return cells.flatMap(({ content, roles }) =>
    readLabelValue(content.text, roles).flatMap(({ role, name, start, end }): Responsible[] => {
      const key = `${role} ${name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ role, name, evidence: 'table', position: index.position(content.span(start, end)) }];
    }),
  );
}
