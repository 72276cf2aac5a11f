import type { Reporter } from '../diagnostics/report.ts';
import type { Deadline, Plan, Task } from '../model/plan.ts';
import type { TimeContext } from '../recognize/time/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import { holdsOneOf } from '../text/guarded.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { partsOf } from '../tree/children.ts';
import type { Root } from '../tree/nodes.ts';
import { collectBodies } from './bodies.ts';
import { readCitations } from './citations.ts';
import { DeadlineReader } from './deadlines.ts';
import { readDeliverable } from './deliverable.ts';
import { reportDoubtful } from './doubtful.ts';
import type { DirectiveDraft } from './drafts.ts';
import { readHeader } from './header.ts';
import { reportMissing } from './missing.ts';
import { readOutline } from './outline.ts';
import { readPlanPeriod, readSchedulePeriod, readSchoolYear, yearOf } from './period.ts';
import { responsibleFor } from './responsible.ts';
import { timedTexts } from './timed-texts.ts';
import { collectUnits, type Unit } from './units.ts';
import { reportUnread } from './unread.ts';

/** Makes the plan from the tree of a document. Never throws; what is missing or was not understood is reported. */
export function assemble(root: Root, text: MappedText, source: Source, index: LineIndex, reporter: Reporter): Plan {
  const header = readHeader(root, text.text, index);
  const units = collectUnits(root, header.titleContent);
  const code =
    header.number === null || header.number.serial === null ? null : ownCode(header.number.serial, header.number.symbol, header.regime);
  const { citations, shortForms } = readCitations(units, { code, issuer: header.issuer, typed: header.type !== null }, index);

  const period = header.period ?? readPlanPeriod(units, header.date) ?? readSchedulePeriod(root, header.date);
  const covered = period ?? readSchoolYear(header.title, units, header.date);
  const time: TimeContext = { year: yearOf(covered, header.date), issueDate: header.date, headingDate: null, period: covered };
  const outline = readOutline(partsOf(root), index, time);

  const cited = new Map<MappedText, Span[]>();
  for (const { content, citations } of units) if (citations.length > 0) cited.set(content, citedSpans(citations));
  const reader = new DeadlineReader(time, index, reporter, (content) => cited.get(content) ?? []);

  for (const { timed, tasks: owners } of timedTexts(outline)) reader.read(timed, owners);

  const tasks = outline.directives.map((draft) => task(draft, index));
  linkDeadlines(tasks, reader.deadlines);
  linkCitations(tasks, citations, outline.directives);

  const plan: Plan = {
    schemaVersion: '1',
    source: { ...source },
    regime: header.regime,
    parentBody: header.parentBody,
    issuer: header.issuer,
    number: header.number,
    place: header.place,
    date: header.date,
    type: header.type,
    title: header.title,
    period,
    evidence: { ...header.evidence, period: header.period !== null ? header.evidence.period : period !== null ? 'inferred' : null },
    legalBases: citations.filter((citation) => citation.role === 'basis'),
    citations,
    shortForms,
    sections: outline.sections.filter((draft) => draft.parent === null).map((draft) => draft.section),
    tasks,
    deadlines: reader.deadlines,
    bodies: collectBodies(tasks),
    recipients: header.recipients,
    signature: header.signature,
    diagnostics: reporter.diagnostics,
  };
  const spanOf = (item: { position: Plan['tasks'][number]['position'] }): Span => ({
    start: item.position.start.offset,
    end: item.position.end.offset,
  });
  const periods = outline.sections.filter((draft) => draft.section.period !== null).map((draft) => spanOf(draft.section));
  const held = [
    ...header.own,
    ...periods,
    ...citedInSource(cited),
    ...shortForms.map(spanOf),
    ...reader.accounted,
    ...(header.titleContent === null || header.titleContent.length > LONGEST_TITLE ? [] : [header.titleContent.span()]),
  ];
  const own = new Set([code, header.date, ...numbersIn(header.issuer ?? '')].filter((value) => value !== null));
  reportUnread(text, { held, weighed: reader.weighed, own }, reporter, index);
  reportMissing(plan, root, reporter, index);
  reportDoubtful(plan, reporter);
  reporter.diagnostics.sort((a, b) => (a.position?.start.offset ?? -1) - (b.position?.start.offset ?? -1));
  return plan;
}

/** A longer title has taken in text, the times of which are nowhere else. */
const LONGEST_TITLE = 500;

/** The stretches that citations take with their titles. */
function citedSpans(citations: Unit['citations']): Span[] {
  const spans: Span[] = [];
  for (const { start, end, titleSpan } of citations) {
    spans.push({ start, end });
    if (titleSpan !== null) spans.push(titleSpan);
  }
  return spans;
}

/** “Trường THPT số 2”; few names have one. */
const numbersIn = (name: string): readonly string[] => (holdsOneOf(name, DIGITS) ? (name.match(/\d+\S*/g) ?? []) : []);
const DIGITS = [...'0123456789'];

function citedInSource(cited: ReadonlyMap<MappedText, readonly Span[]>): Span[] {
  const spans: Span[] = [];
  for (const [content, local] of cited) for (const { start, end } of local) spans.push(content.span(start, end));
  return spans;
}

function ownCode(serial: string, symbol: string | null, regime: Plan['regime']): string | null {
  return symbol === null ? null : `${serial}${regime === 'party' && symbol.includes('/') ? '-' : '/'}${symbol}`;
}

function task(draft: DirectiveDraft, index: LineIndex): Task {
  const text = draft.content.text.slice(0, draft.end).trim();
  return {
    id: draft.id,
    parent: draft.parent,
    section: draft.section.section.id,
    marker: draft.marker,
    text,
    responsible: responsibleFor(draft, index),
    deadlines: [],
    citations: [],
    deliverable: readDeliverable(draft),
    position: index.position(draft.content.span(0, text.length)),
  };
}

/** Gives each task the ids of its deadlines. */
function linkDeadlines(tasks: readonly Task[], deadlines: readonly Deadline[]): void {
  const byId = new Map<string, Task>();
  for (const made of tasks) byId.set(made.id, made);
  for (const { id, task: owner } of deadlines) if (owner !== null) byId.get(owner)?.deadlines.push(id);
}

/** Gives each task the ids of the citations that stand in it; both lists are in document order. */
function linkCitations(tasks: readonly Task[], citations: Plan['citations'], drafts: readonly DirectiveDraft[]): void {
  const order = tasks
    .map((made, i) => ({ made, span: (drafts[i] as DirectiveDraft).content.span() }))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const citation of citations) {
    const { offset } = citation.position.start;
    while (at < order.length && (order[at] as (typeof order)[number]).span.end <= offset) at++;
    const found = order[at];
    if (found !== undefined && found.span.start <= offset) found.made.citations.push(citation.id);
  }
}
