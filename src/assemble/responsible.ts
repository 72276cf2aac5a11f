import type { Responsible, Role } from '../model/plan.ts';
import { combineResponsible, readLabelValue } from '../recognize/body/index.ts';
import { type LabelledPart, readLabels } from '../recognize/label/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import { startsOf } from '../text/exec-at.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { DirectiveDraft } from './drafts.ts';

/** The value of a label that names roles, and where in `content` it begins. */
interface RoleLabel {
  readonly content: MappedText;
  readonly start: number;
  readonly roles: readonly Role[];
  readonly value: string;
  readonly ofList?: boolean;
}

/** Who is responsible for a directive: by the cells of its row, or by its labels, its heading and its own words. */
export function responsibleFor(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  return draft.cells === null ? fromText(draft, index) : fromCells(draft, index);
}

function fromText(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  const heading = draft.assignments.at(-1);
  const directive = draft.content.text.slice(0, draft.end);
  const labels: RoleLabel[] = [];
  for (const { content, part, ofList } of draft.labels) addLabel(labels, content, part, 0, ofList);
  addBracketedLabels(labels, draft.content, directive);
  addClosingLabels(labels, draft.content, directive);
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
function addLabel(
  labels: RoleLabel[],
  content: MappedText,
  { kind, valueStart, valueEnd }: LabelledPart,
  shift: number,
  ofList = false,
): void {
  if (kind.kind !== 'roles') return;
  const start = shift + valueStart;
  labels.push({ content, start, roles: kind.roles, value: content.text.slice(start, shift + valueEnd), ofList });
}

/** “Rà soát văn bản (chủ trì: Phòng Pháp chế; phối hợp: Văn phòng; hoàn thành: quý II).” */
function addBracketedLabels(labels: RoleLabel[], content: MappedText, directive: string): void {
  const to = directive.lastIndexOf(')');
  if (to < 0 || to < directive.length - 3) return;
  const from = directive.lastIndexOf('(');
  if (from < 0 || to < from) return;
  addLabelsOf(labels, content, directive.slice(from + 1, to), from + 1);
}

/** Behind the marks that a label may follow. */
const BEHIND_MARK = /(?<=[.;] | [-–] )/g;
const MOST_CLOSINGS = 20;

/** “Rà soát văn bản. Thời gian: quý II. Đơn vị thực hiện: Phòng Pháp chế.”: the labels that the line ends with. */
function addClosingLabels(labels: RoleLabel[], content: MappedText, directive: string): void {
  // Most directives have no colon; in front of the last one stands the label that closes the line.
  const last = directive.lastIndexOf(': ');
  const starts = last < 0 ? [] : startsOf(BEHIND_MARK, directive.slice(0, last)).slice(0, MOST_CLOSINGS);
  const before = labels.length;
  for (const start of starts) {
    addLabelsOf(labels, content, directive.slice(start), start);
    if (labels.length > before) return;
  }
}

/** Adds those that a line consists of. */
function addLabelsOf(labels: RoleLabel[], content: MappedText, line: string, shift: number): void {
  if (line.includes(':')) for (const part of readLabels(line) ?? []) addLabel(labels, content, part, shift);
}

/** The bodies of a row stand in the columns whose heads name their roles; where no column does, the directive says who acts. */
function fromCells(draft: DirectiveDraft, index: LineIndex): Responsible[] {
  const cells = (draft.cells ?? []).flatMap(({ content, kind }) => (kind.kind === 'roles' ? [{ content, roles: kind.roles }] : []));
  if (cells.length === 0) return fromText(draft, index);
  const seen = new Set<string>();
  return cells
    .flatMap(({ content, roles }) => labelsOf(content, roles))
    .flatMap(({ content, start: shift, roles, value }) =>
      readLabelValue(value, roles).flatMap(({ role, name, start, end }): Responsible[] => {
        const key = `${role} ${name}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ role, name, evidence: 'table', position: index.position(content.span(shift + start, shift + end)) }];
      }),
    );
}

/** The labels of a cell itself, “Chủ trì: A. Phối hợp: B, C.”; in one without any its column's head is the label. */
function labelsOf(content: MappedText, roles: readonly Role[]): RoleLabel[] {
  const labels: RoleLabel[] = [];
  addLabelsOf(labels, content, content.text, 0);
  return labels.length > 0 ? labels : [{ content, start: 0, roles, value: content.text }];
}
