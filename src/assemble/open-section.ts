import type { SectionKind } from '../model/plan.ts';
import { readHeading } from '../recognize/body/index.ts';
import { readKind } from '../recognize/section/kind.ts';
import { mayHoldTime, readPeriod } from '../recognize/time/index.ts';
import { withoutMarks } from '../text/ends.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { headOf } from '../tree/children.ts';
import type { Block, Item } from '../tree/nodes.ts';
import type { Assignment, SectionDraft } from './drafts.ts';
import { oneDay, oneMonth } from './period.ts';
import { isStatement, isTimeLabel } from './statements.ts';
import { titleColon } from './title-colon.ts';
import { ASSIGNING, addDirective, addSection, addStatement, type Place, placeUnder, unique, type Walk } from './walk.ts';

/** Opens the section that an item heads, and reads the rest of its line behind a colon. */
export function openSection(
  walk: Walk,
  parent: SectionDraft | null,
  item: Item,
  count: number,
  inherited: readonly Assignment[] = [],
): Place {
  const head = headOf(item);
  const { content, marker } = head.data;
  const colon = parent === null ? titleColon(content.text) : -1;
  const titleEnd = colon > 0 ? colon : content.length;
  const title = withoutMarks(content.text.slice(0, titleEnd), '.:;,');
  const kind = parent?.section.kind ?? readKind(title);
  // Most titles name no time: they are not looked through for a period, and not again for a deadline.
  const timed = mayHoldTime(content.text.slice(0, titleEnd));
  const period = timed ? readPeriod(title, walk.time) : null;
  const draft = addSection(
    walk,
    parent,
    {
      id: unique(walk, sectionId(parent, head, count)),
      marker: marker?.text ?? null,
      title: title === '' ? null : title,
      kind,
      period,
      position: walk.index.position({ start: head.position.start.offset, end: head.position.end.offset }),
    },
    oneDay(period) ?? oneMonth(period) ?? parent?.day ?? null,
  );
  if (timed) addStatement(walk, draft, content, 0, titleEnd, 'heading');
  const place = placeUnder(draft, headingAssignments(content.slice(0, titleEnd), kind, inherited));
  if (colon > 0) {
    const rest = content.slice(colon + 1).trim();
    if (rest.length > 0) readRest(walk, place, rest, title);
  }
  return place;
}

/** What follows the title on the line of a section of the first level: “VII. Kinh phí: theo quy định”. */
function readRest(walk: Walk, place: Place, rest: MappedText, title: string): void {
  const { section } = place.section;
  const states = !ASSIGNING.has(section.kind) || isStatement(rest.text, title, section.kind);
  if (states) addStatement(walk, place.section, rest, 0, rest.length, isTimeLabel(title) ? 'time-label' : 'statement');
  else addDirective(walk, place, null, rest, rest.length);
}

/** The innermost heading that names a body counts. */
function headingAssignments(content: MappedText, kind: SectionKind, inherited: readonly Assignment[]): readonly Assignment[] {
  const { bodies } = readHeading(content.text, kind === 'organization');
  return bodies.length > 0 ? [{ content, bodies }] : inherited;
}

function sectionId(parent: SectionDraft | null, head: Block, count: number): string {
  const { marker } = head.data;
  const base = parent?.section.id ?? '';
  const join = (label: string) => (base === '' ? label : `${base}.${label}`);
  if (marker === undefined) return join(String(count));
  if (marker.style === 'star') return join(`*${count}`);
  if (marker.style !== 'decimal') return join(marker.label);
  // A decimal marker goes on with the number above it: `1.1.` under II.1 is II.1.1, `2.1.` under II is II.1.
  const [first = '', ...rest] = marker.label.split('.');
  const above = base.split('.').at(-1) ?? '';
  const continued = marker.label.startsWith(`${base}.`)
    ? marker.label.slice(base.length + 1)
    : first === above || ordinalOf(above) === Number(first)
      ? rest.join('.')
      : rest.length > 1
        ? rest.at(-1)
        : marker.label;
  return join(continued ?? marker.label);
}

const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const ordinalOf = (label: string) => ROMANS.indexOf(label);
