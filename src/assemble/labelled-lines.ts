import type { Role } from '../model/plan.ts';
import { isTimeCell } from '../read/table/cell-words.ts';
import { readRoleClauses } from '../recognize/body/index.ts';
import { type LabelledPart, readLabels } from '../recognize/label/index.ts';
import { readPeriod } from '../recognize/time/index.ts';
import { marksAtEnd } from '../text/ends.ts';
import { opening } from '../text/guarded.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { headOf, nestedOf } from '../tree/children.ts';
import type { Block, Item } from '../tree/nodes.ts';
import type { DirectiveDraft, LabelDraft, Outline, SectionDraft } from './drafts.ts';
import { oneDay } from './period.ts';
import { ASSIGNING, addStatement, type Place, type Walk } from './walk.ts';

/** A line that says no more than when. */
const LONGEST_TIME = 120;

/** The labels of a line, which are asked for more than once while its place in the outline is found. */
export function labelsOf({ labels }: Walk, content: MappedText): readonly LabelledPart[] | null {
  let parts = labels.get(content);
  if (parts === undefined) {
    parts = content.text.includes(':') ? readLabels(content.text) : (timeLine(content.text) ?? roleLine(content.text));
    labels.set(content, parts);
  }
  return parts;
}

const OPENS_TIME = opening(
  ['Hoàn thành ', 'Xong ', 'Trước ', 'Chậm nhất ', 'Muộn nhất ', 'Từ ', 'Trong ', 'Đến ', 'Định kỳ ', 'Hằng ', 'Hàng ', 'Dự kiến ', 'Vào '],
  /\d\s?[/.-]\s?\d|tháng|[Qq]uý|năm|tuần/u,
);

/** “- Hoàn thành trước 25/12/2025.”: a line that says when and nothing else, as “Thời gian:” would. */
function timeLine(text: string): LabelledPart[] | null {
  if (text.length > LONGEST_TIME || !OPENS_TIME.test(text)) return null;
  const valueEnd = marksAtEnd(text, '.;,');
  if (!isTimeCell(text.slice(0, valueEnd))) return null;
  return [{ kind: { kind: 'time' }, labelStart: 0, labelEnd: 0, valueStart: 0, valueEnd }];
}

/** “+ Phòng Kinh tế chủ trì; các thôn phối hợp.”: a line of roles without a label. One body that acts is a directive's own. */
function roleLine(text: string): LabelledPart[] | null {
  const clauses = readRoleClauses(text);
  if (clauses.length === 0) return null;
  const roles = new Set(clauses.map(({ role }) => role));
  if (!roles.has('leading') && roles.size < 2) return null;
  return [{ kind: { kind: 'roles', roles: ['implementing'] }, labelStart: 0, labelEnd: 0, valueStart: 0, valueEnd: text.length }];
}

/** Whether a node is a labelled line (“Cơ quan chủ trì: …”) with nothing but a table under it. */
export function isLabelled(walk: Walk, node: Block | Item): boolean {
  if (node.type === 'item' && nestedOf(node).some((child) => child.type !== 'table')) return false;
  return labelsOf(walk, (node.type === 'item' ? headOf(node) : node).data.content) !== null;
}

/** A label alone, as what it is about stands below it: “- Nội dung:”. */
const isBare = (parts: readonly LabelledPart[]): boolean => parts.every(({ valueStart, valueEnd }) => valueEnd <= valueStart);

/**
 * Whether all nodes are labelled lines, one of them at least with a time or with those who do the work; lists stand below labels alone:
 * “- Nội dung:” over its points, beside “- Thời gian: …” and “- Chủ trì: …”. Labels with numbers head sections.
 */
export function areLabelled(walk: Walk, nodes: readonly (Block | Item)[]): boolean {
  let listed = false;
  let telling = false;
  for (const node of nodes) {
    const { content, marker } = (node.type === 'item' ? headOf(node) : node).data;
    const parts = marker === undefined || marker.ordinal === 0 ? labelsOf(walk, content) : null;
    if (parts === null) return false;
    telling ||= parts.some(({ kind, valueStart, valueEnd }) => (kind.kind === 'time' || kind.kind === 'roles') && valueEnd > valueStart);
    if (node.type !== 'item' || nestedOf(node).every((child) => child.type === 'table')) continue;
    if (!isBare(parts)) return false;
    listed = true;
  }
  return listed && telling;
}

/** A labelled line: of the directive above, of every directive of the section, or a statement of the section. */
export function readLabelledLine(walk: Walk, place: Place, block: Block, followed: boolean): boolean {
  const { content, marker } = block.data;
  const parts = labelsOf(walk, content);
  if (parts === null) return false;
  const wordless = parts.every(({ labelStart, labelEnd }) => labelStart === labelEnd);
  // A time alone closes a list of items; elsewhere it is of what stands above it.
  const alone = wordless && (marker === undefined || followed);
  const owners = alone ? labelOwners(place, marker === undefined).slice(-1) : labelOwners(place, marker === undefined);
  // Without a label and without anything to hang on it is a directive itself.
  if (owners.length === 0 && wordless && parts[0]?.kind.kind !== 'time') return false;
  // “2. Thời gian: …” between items 1 and 3 is one of the section's own statements.
  const ofSection = followed && marker !== undefined && marker.ordinal > 0 && place.directives.length > 0;
  for (const part of parts) {
    if (owners.length === 0 || (ofSection && part.kind.kind === 'time') || !ASSIGNING.has(place.section.section.kind)) {
      const label = content.text.slice(part.labelStart, part.labelEnd);
      const time = part.kind.kind === 'time';
      if (time) dateSection(walk, place.section, content.text.slice(part.valueStart, part.valueEnd));
      addStatement(walk, place.section, content, part.valueStart, part.valueEnd, time ? 'time-label' : 'purpose', { label });
      // “Người thực hiện: Kế toán” in front of a list is said of all of it.
      const said = owners.length === 0 && part.kind.kind === 'roles' && ASSIGNING.has(place.section.section.kind);
      if (said && place.labels.length < MOST_LABELS) {
        place.labels.push({ content, part, ofList: true });
      }
      continue;
    }
    const label: LabelDraft = { content, part };
    for (const owner of owners) owner.labels.push(label);
  }
  return true;
}

/**
 * Where an item of the list says itself who does it, a label of the same role in front of the list was the first item's, or of
 * something that is lost: it is not said of all of it.
 */
export function withdrawLabels({ directives }: Outline): void {
  const wrong = new Set<LabelDraft>();
  for (const { labels } of directives) {
    if (!labels.some(({ ofList }) => ofList === true)) continue;
    const own = labels.filter(({ ofList }) => ofList !== true).flatMap(rolesOf);
    for (const label of labels) if (label.ofList === true && rolesOf(label).some((role) => own.includes(role))) wrong.add(label);
  }
  if (wrong.size === 0) return;
  for (const directive of directives) directive.labels = directive.labels.filter((label) => !wrong.has(label));
}

const rolesOf = ({ part: { kind } }: LabelDraft): readonly Role[] => (kind.kind === 'roles' ? kind.roles : []);

/** “Thời gian: sáng thứ Sáu, ngày 31/7/2026” is the day of the hours below it; of two such lines neither is. */
function dateSection(walk: Walk, section: SectionDraft, said: string): void {
  if (section.timed !== true && section.day?.length === 10) return;
  section.day = section.timed === true ? null : oneDay(readPeriod(said.slice(0, LONGEST_TIME), walk.time));
  section.timed = true;
}

/** A list of more items than any office writes, or an item of more labels: the labels are its last item's alone. */
const MOST_OWNERS = 300;
const MOST_LABELS = 40;

/**
 * Whose a labelled line is: its item's, or all of the section's when it closes the list and no item has labels of its own.
 * Without a marker it stands under the last item of the list only as its follower.
 */
function labelOwners(place: Place, unmarked: boolean): DirectiveDraft[] {
  if (place.parent !== null && place.directives.length === 0) {
    return unmarked && place.above !== null && place.above.parent === null ? labelOwners(place.above, true) : [place.parent];
  }
  const last = place.directives.at(-1);
  if (last === undefined) return [];
  if (place.directives.length > MOST_OWNERS || last.labels.length > MOST_LABELS) return [last];
  return sharedLabels(place.directives) ? [...place.directives] : [last];
}

/** Whether the labels so far, if any, were given to all directives together. */
function sharedLabels(directives: readonly DirectiveDraft[]): boolean {
  const first = directives[0];
  return (
    first !== undefined &&
    directives.every(
      (directive) => directive.labels.length === first.labels.length && directive.labels.every((label, i) => label === first.labels[i]),
    )
  );
}
