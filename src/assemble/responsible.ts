import type { Responsible, Role } from '../model/plan.ts';
import { combineResponsible, type Labelled, readLabelValue } from '../recognize/body/index.ts';
import { type LabelledPart, readLabels } from '../recognize/label/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { DirectiveDraft } from './drafts.ts';

/** The value of a label that names roles, and where in `content` it begins. */
interface RoleLabel {
  readonly content: MappedText;
  readonly start: number;
  readonly roles: readonly Role[];
  readonly value: string;
}

/** Who is responsible for a directive: by the cells of its row, or by its labels, its heading and its own words. */
export function responsibleFor(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  return draft.cells === null ? fromText(draft, index) : fromCells(draft, index);
}

function fromText(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  const heading = draft.assignments.at(-1);
  const directive = draft.content.text.slice(0, draft.end);
  const labels: RoleLabel[] = [];
  for (const { content, part } of draft.labels) addLabel(labels, content, part, 0);
  addBracketedLabels(labels, draft.content, directive);
  return combineResponsible({ directive, headingBodies: heading?.bodies ?? [], labels }).map((body) => {
    const label = body.from === 'label' ? labels[body.label] : undefined;
    const content = label?.content ?? (body.from === 'heading' ? heading?.content : undefined) ?? draft.content;
    const start = label?.start ?? 0;
    return {
      role: body.role,
      name: body.name,
      evidence: body.from === 'heading' ? 'heading' : 'written',
      position: index.position(content.span(start + body.start, start + body.end)),
    };
  });
}

/** Adds the label if it names roles; `shift` is where in the content the line of the label begins. */
function addLabel(labels: RoleLabel[], content: MappedText, { kind, valueStart, valueEnd }: LabelledPart, shift: number): void {
  if (kind.kind !== 'roles') return;
  const start = shift + valueStart;
  labels.push({ content, start, roles: kind.roles, value: content.text.slice(start, shift + valueEnd) });
}

/** “Rà soát văn bản (chủ trì: Phòng Pháp chế; phối hợp: Văn phòng; hoàn thành: quý II).” */
function addBracketedLabels(labels: RoleLabel[], content: MappedText, directive: string): void {
  const to = directive.lastIndexOf(')');
  if (to < 0 || to < directive.length - 3) return;
  const from = directive.lastIndexOf('(');
  if (from < 0 || to < from) return;
  const inside = directive.slice(from + 1, to);
  if (inside.includes(':')) for (const part of readLabels(inside) ?? []) addLabel(labels, content, part, from + 1);
}

/** The bodies of a row stand in the columns whose heads name their roles; where no column does, the directive says who acts. */
function fromCells(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  const cells = (draft.cells ?? []).flatMap(({ content, kind }) => (kind.kind === 'roles' ? [{ content, roles: kind.roles }] : []));
  if (cells.length === 0) return fromText(draft, index);
  const seen = new Set<string>();
  return cells.flatMap(({ content, roles }) =>
    namedIn(content.text, roles).flatMap(({ role, name, start, end }): Responsible[] => {
      const key = `${role} ${name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ role, name, evidence: 'table', position: index.position(content.span(start, end)) }];
    }),
  );
}

/** The bodies of a cell with the roles of its column, or with those that labels of its own give: “Chủ trì: A. Phối hợp: B, C.” */
function namedIn(cell: string, roles: readonly Role[]): Labelled[] {
  const labelled = cell.includes(':') ? readLabels(cell)?.filter(({ kind }) => kind.kind === 'roles') : undefined;
  if (labelled === undefined || labelled.length === 0) return readLabelValue(cell, roles);
  return labelled.flatMap(({ kind, valueStart, valueEnd }) =>
    kind.kind !== 'roles'
      ? []
      : readLabelValue(cell.slice(valueStart, valueEnd), kind.roles).map((body) => ({
          ...body,
          start: valueStart + body.start,
          end: valueStart + body.end,
        })),
  );
}
