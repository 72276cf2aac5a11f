import { TITLE_OPENERS } from '../grammar/bare-headings.ts';
import { readHeading, readLeadingLine } from '../recognize/body/index.ts';
import { readLabels } from '../recognize/label/index.ts';
import { phrasesOf } from '../recognize/phrases-of.ts';
import { directiveEnd, isClosing } from '../recognize/section/closing.ts';
import type { TimeContext } from '../recognize/time/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import { endsWith } from '../text/ends.ts';
import { opening, startsWithOneOf } from '../text/guarded.ts';
import { lowerCase } from '../text/lower-case.ts';
import { once } from '../text/once.ts';
import { blocksOf, headOf, nestedOf, nodesOf } from '../tree/children.ts';
import { type Block, type Item, LISTING, type Part } from '../tree/nodes.ts';
import { readAttachment } from './attachments.ts';
import type { DirectiveDraft, Outline } from './drafts.ts';
import { areLabelled, isLabelled, labelsOf, readLabelledLine, withdrawLabels } from './labelled-lines.ts';
import { openSection } from './open-section.ts';
import {
  isMemberEntry,
  isStatement,
  isTimeLabel,
  leadsToList,
  namesCircumstances,
  opensWithTime,
  roundTime,
  statesTime,
  timeOfPlace,
  withoutLead,
} from './statements.ts';
import { readTable } from './table-rows.ts';
import { titleColon } from './title-colon.ts';
import { ASSIGNING, addDirective, addStatement, bump, type Place, placeUnder, type Walk } from './walk.ts';

const TOP_STYLES: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'upperLetter', 'roman']);

/** Reads sections, directives and statements from the body and the appendices of a document. */
export function readOutline(parts: readonly Part[], index: LineIndex, time: TimeContext): Outline {
  const outline: Outline = { sections: [], directives: [], statements: [] };
  const walk: Walk = { index, time, outline, ids: new Map(), labels: new Map() };
  const attachments = parts.filter((part) => part.type === 'attachment');
  for (const part of parts) {
    if (part.type === 'mainBody') readTop(walk, nodesOf(part.children));
  }
  attachments.forEach((part, i) => {
    readAttachment(walk, part, attachments.length > 1 ? i + 1 : 0, readUnder);
  });
  withdrawLabels(outline);
  return outline;
}

/** The sections of the first level. */
function readTop(walk: Walk, nodes: readonly (Block | Item)[]): void {
  let count = 0;
  let current: Place | null = null;
  nodes.forEach((node, i) => {
    if (node.type === 'item' && isTopSection(node)) {
      count++;
      current = openSection(walk, null, node, count);
      readUnder(walk, current, nestedOf(node), i === nodes.length - 1);
    } else if (current !== null) readUnder(walk, current, [node], i === nodes.length - 1);
  });
}

function isTopSection(item: Item): boolean {
  const { marker, heading, content } = headOf(item).data;
  if (heading === true) return true;
  if (marker === undefined || LISTING.has(marker.style)) return false;
  if (TOP_STYLES.has(marker.style)) return true;
  return nestedOf(item).length > 0 || titleColon(content.text) > 0 || content.length < 120;
}

/** Reads what stands under a section or a directive. */
function readUnder(walk: Walk, place: Place, nodes: readonly (Block | Item)[], lastOfAll: boolean): void {
  let sections = 0;
  nodes.forEach((node, i) => {
    const last = lastOfAll && i === nodes.length - 1;
    if (node.type === 'table') {
      readTable(walk, place, node);
    } else if (node.type !== 'item') {
      readParagraph(walk, place, node, i + 1 < nodes.length, last);
    } else {
      const nested = nestedOf(node);
      if (isSection(walk, place, node, nested)) {
        sections++;
        const style = headOf(node).data.marker?.style ?? 'heading';
        const count = style === 'star' ? bump(place, '*') : sections;
        readUnder(walk, openSection(walk, place.section, node, count, place.assignments), nested, last);
      } else readItem(walk, place, headOf(node), nested, i + 1 < nodes.length, last);
    }
  });
}

/** A marked heading that has items or paragraphs of its own under it. */
function isSection(walk: Walk, place: Place, item: Item, below: readonly (Block | Item)[]): boolean {
  if (place.parent !== null || below.length === 0) return false;
  const { content, marker, heading, depth, bold } = headOf(item).data;
  const nested = below.filter((node) => !isAside(node));
  if (nested.length === 0) return false;
  if (heading === true) return true;
  if (marker === undefined || LISTING.has(marker.style)) return false;
  const text = content.text;
  // “… truy xuất nguồn gốc. Trong đó:” is a directive with its details; “Nguồn kinh phí, trong đó:” heads them.
  const lead = withoutLead(text);
  if (lead < text.length && (endsWith(text.slice(0, lead), '.;') || text.split(' ').length >= DETAILED_WORDS)) return false;
  if (isDetailed(text, nested)) return false;
  if (nested.every((node, i) => isLabelled(walk, node) || isTimeTable(walk, node, nested[i - 1])))
    return namesCircumstances(text) && titleColon(text) < 0;
  if (areLabelled(walk, nested)) return false;
  if (marker.style === 'star') return text.endsWith(':') || (text.length < 120 && !endsWith(text, '.;'));
  if (depth !== undefined && depth > 0) return true;
  // “Marker, label, colon, text” on one line is no heading.
  const colon = titleColon(text);
  if (colon > 0 && !text.endsWith(':') && text.length - colon > 60) return false;
  if (colon > 0 && isTimeLabel(text.slice(0, colon)) && opensWithTime(text.slice(colon + 1).trimStart())) return false;
  if (!endsWith(text, '.;')) return true;
  return text.endsWith('.') && (bold === true || text.split(' ').length <= 15);
}

/** A footnote, a remark in brackets, or the paragraph that closes the plan, stands under the last item without being of it. */
function isAside(node: Block | Item): boolean {
  if (node.type !== 'paragraph') return false;
  const { footnote, content } = node.data;
  return footnote === true || isClosing(content.text, false) || IN_BRACKETS.test(content.text);
}

/** A line of so many words says what is to be done; a shorter one titles what follows. */
const DETAILED_WORDS = 10;

const OPENS_TITLE = once(() => phrasesOf(TITLE_OPENERS).map((phrase) => `${phrase} `));

/** A directive of some length whose only details are `+` items: they are its sub-tasks, it is no heading of theirs. */
function isDetailed(text: string, nested: readonly (Block | Item)[]): boolean {
  if (!nested.every((node) => node.type === 'item' && headOf(node).data.marker?.style === 'plus')) return false;
  if (!endsWith(text, '.;') && startsWithOneOf(lowerCase(text), OPENS_TITLE())) return false;
  return text.split(' ').length >= DETAILED_WORDS && readHeading(text, true).bodies.length === 0;
}

/** A table right behind a label such as “Thời gian dự kiến:” belongs to that label. */
function isTimeTable(walk: Walk, node: Block | Item, before: Block | Item | undefined): boolean {
  return node.type === 'table' && before !== undefined && isLabelled(walk, before);
}

/** “(Có phụ lục chi tiết kèm theo)”. */
const IN_BRACKETS = opening(['('], /^\([^()]{1,300}\)[.;]?$/);

/** An item that is no section: a directive, a labelled line, or a line that leads to its list. */
function readItem(walk: Walk, place: Place, head: Block, nested: readonly (Block | Item)[], followed: boolean, last: boolean): void {
  if (readLabelledLine(walk, place, head, followed)) {
    const timed = labelsOf(walk, head.data.content)?.[0]?.kind.kind === 'time';
    for (const child of nested) if (child.type === 'table') readTable(walk, place, child);
    // “Thời gian: từ ngày … đến ngày …” may lead to the days of it, one a line.
    const rest = timed ? nested.filter((child) => child.type !== 'table') : [];
    if (rest.length > 0) readUnder(walk, place, rest, last);
    else readListOfLabel(walk, place, head, nested, last);
    return;
  }
  if (nested.length > 0 && leadsItsOwn(walk, place, head, nested, last)) return;
  const directive = readDirective(walk, place, head, nested.length > 0 || followed, nested.length > 0, last);
  if (directive === null) {
    if (nested.length > 0) readUnder(walk, place, nested, last);
    return;
  }
  if (nested.length === 0) return;
  readUnder(walk, placeUnder(place.section, place.assignments, directive, followed ? null : place), nested, last);
}

/** What stands below a label alone: points of its content are work, under “Thành phần:” or “Địa điểm:” they state it. */
function readListOfLabel(walk: Walk, place: Place, head: Block, nested: readonly (Block | Item)[], last: boolean): void {
  const list = nested.filter((child) => child.type !== 'table');
  if (list.length === 0) return;
  const { section, assignments, parent } = place;
  // Labels behind the list are still its item's.
  const below = parent === null ? place : placeUnder(section, assignments, parent, place);
  if (labelsOf(walk, head.data.content)?.[0]?.kind.kind === 'content') readUnder(walk, below, list, last);
  else for (const { data } of blocksOf(list)) addStatement(walk, place.section, data.content, 0, data.content.length, 'purpose');
}

/** “- Phòng Kinh tế:” and “- Công tác hậu cần:” give what stands under them to a body, or title it; they are no directives. */
function leadsItsOwn(walk: Walk, place: Place, { data: { content } }: Block, nested: readonly (Block | Item)[], last: boolean): boolean {
  const { section, parent, assignments } = place;
  if (parent !== null || !ASSIGNING.has(section.section.kind) || readLeadingLine(content.text) === null) return false;
  const { bodies } = readHeading(content.text, section.section.kind === 'organization');
  addStatement(walk, section, content, 0, content.length, 'purpose');
  if (bodies.length > 0) place.assignments = [{ content, bodies }];
  readUnder(walk, place, nested, last);
  place.assignments = assignments;
  return true;
}

function readParagraph(walk: Walk, place: Place, block: Block, followed: boolean, last: boolean): void {
  if (readLabelledLine(walk, place, block, followed)) return;
  readDirective(walk, place, block, followed, false, last);
}

/** Reads a block as a directive; null when it leads to a list, states something, or closes the plan. */
function readDirective(
  walk: Walk,
  place: Place,
  block: Block,
  followed: boolean,
  hasNested: boolean,
  last: boolean,
): DirectiveDraft | null {
  const { content, marker } = block.data;
  const { section } = place.section;
  const text = content.text;
  if (!ASSIGNING.has(section.kind) || block.data.footnote === true) {
    // “2. Thời gian: / - Vòng huyện: ngày 02 - 03/6/2024”: the time stands behind the colon, or is the line.
    const start = isTimeLabel(section.title ?? '') ? text.indexOf(':') + 1 : -1;
    const timed = start >= 0 && opensWithTime(text.slice(start).trimStart());
    addStatement(walk, place.section, content, timed ? start : 0, content.length, timed ? 'time-label' : 'purpose');
    return null;
  }
  const unmarked = marker === undefined;
  // An item of the list may close the plan too; one that asks somebody for something is a directive.
  if (isClosing(text, unmarked && last) && (unmarked || !startsWithOneOf(text, ['Yêu cầu', 'Đề nghị']))) {
    addStatement(walk, place.section, content, 0, content.length, 'purpose');
    return null;
  }
  if ((unmarked && IN_BRACKETS.test(text)) || isMemberEntry(text)) {
    addStatement(walk, place.section, content, 0, content.length, 'statement');
    return null;
  }
  const colon = titleColon(text);
  if (!unmarked && colon > 0 && !LISTING.has(marker.style) && isLabelOnly(text.slice(0, colon))) {
    addStatement(walk, place.section, content, colon + 1, content.length, isTimeLabel(text.slice(0, colon)) ? 'time-label' : 'statement');
    return null;
  }
  const time = hasNested ? -1 : roundTime(text);
  if (time >= 0) {
    addStatement(walk, place.section, content, time, content.length, 'time-label');
    return null;
  }
  const placed = hasNested ? -1 : timeOfPlace(text, section.title ?? '');
  if (placed >= 0) {
    addStatement(walk, place.section, content, placed, content.length, 'time-label');
    return null;
  }
  const lead = withoutLead(text);
  if (leadsToList(text, lead, followed, unmarked, hasNested)) {
    const bodies = readHeading(text, section.kind === 'organization').bodies;
    if (bodies.length > 0) place.assignments = [{ content, bodies }];
    addStatement(walk, place.section, content, 0, content.length, 'purpose');
    return null;
  }
  if (isStatement(text, section.title ?? '', section.kind, unmarked, place.section.parent === null)) {
    const timed = isTimeLabel(section.title ?? '') || statesTime(text);
    addStatement(walk, place.section, content, 0, content.length, timed ? 'time-label' : 'statement');
    return null;
  }
  return addDirective(walk, place, block, content, Math.min(lead, directiveEnd(text)));
}

const isLabelOnly = (label: string): boolean => {
  const parts = readLabels(`${label}: x`);
  return parts?.every((part) => part.kind.kind !== 'roles') ?? false;
};
