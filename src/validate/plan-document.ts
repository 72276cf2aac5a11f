import type { Plan, Section } from '../model/plan.ts';
import type { ParseResult } from '../parse.ts';
import { bodyKey } from '../recognize/body/body-key.ts';
import { readTypeLine } from '../recognize/letterhead/type-line.ts';
import { LineIndex } from '../source/line-index.ts';
import type { Position, Span } from '../source/span.ts';
import { clean } from '../text/clean.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { normalize } from '../text/normalize.ts';
import { blocksOf, partsOf } from '../tree/children.ts';
import type { Block, Part, Root } from '../tree/nodes.ts';
import { type Abbreviation, abbreviations } from './abbreviations.ts';
import { adaptsForm } from './adapts-form.ts';
import { type CitedInstrument, readCited } from './citation/cited-instrument.ts';
import { type ShortName, shortNames } from './citation/short-names.ts';
import { findIssueDateLine, type IssueDateLine } from './issue-date-line.ts';
import { type LetterheadSign, letterheadSigns } from './letterhead-signs.ts';
import type { Register } from './register/register.ts';
import type { Regime } from './rule.ts';
import { type SiblingRow, siblingRows } from './sibling-rows.ts';
import { type WrittenDay, writtenDays } from './written-days.ts';

/** A block of the document and the great part that it stands in. */
export interface PlacedBlock {
  readonly block: Block;
  readonly part: Part['type'];
}

/** Combining marks, Cyrillic, other letters that look like Đ, and what the old encodings have in place of đ. */
const FOREIGN_LETTER = /[\u0300-\u036F\u0400-\u04FF®ÐðñƉƋƌɖ]/;

/** A plan as the rules see it: the model, the tree it was read from, and the words as the user has them. */
export class PlanDocument {
  readonly plan: Plan;
  readonly tree: Root;
  /** The source text; every offset points into it. */
  readonly text: string;
  readonly register: Register;
  /** Whose drafting rules the plan is judged by; null when that cannot be told, or when its issuer adapts them as it sees fit. */
  readonly regime: Regime | null;
  #placed: PlacedBlocks | undefined;
  #letterhead: readonly Block[] | undefined;
  #closing: readonly Block[] | undefined;
  #content: readonly Block[] | undefined;
  #isScan: boolean | undefined;
  #hasForeignLetters: boolean | undefined;
  #signs: readonly LetterheadSign[] | undefined;
  #issueDateLine: IssueDateLine | null | undefined;
  #shortNames: readonly ShortName[] | undefined;
  #cited: readonly CitedInstrument[] | undefined;
  #rows: readonly SiblingRow[] | undefined;
  #writtenDays: readonly WrittenDay[] | undefined;
  #sections: ReadonlyMap<string, readonly Section[]> | undefined;
  #abbreviations: readonly Abbreviation[] | undefined;
  #bodyKeys: Map<string, string> | undefined;
  #index: LineIndex | undefined;

  constructor({ plan, tree, text }: ParseResult, register: Register, regime: Regime | null = adaptsForm(plan) ? null : plan.regime) {
    this.plan = plan;
    this.tree = tree;
    this.text = text;
    this.register = register;
    this.regime = regime;
  }

  /** Every paragraph, table and line in document order. */
  get blocks(): readonly PlacedBlock[] {
    this.#placed ??= placeBlocks(this.tree);
    return this.#placed.all;
  }

  /** The lines above the type; of an attached plan those of its decision before them. */
  get letterhead(): readonly Block[] {
    this.#letterhead ??= [...aboveType(this.#blocksOf('promulgation')), ...aboveType(this.#blocksOf('preface'))];
    return this.#letterhead;
  }

  /** The lines of Nơi nhận and of the signature; of an attached plan they stand in its decision. */
  get closing(): readonly Block[] {
    if (this.#closing === undefined) {
      const own = this.#blocksOf('conclusions');
      this.#closing = own.length > 0 ? own : this.#blocksOf('promulgation');
    }
    return this.#closing;
  }

  /** What stands before the first section: the bases and the sentence that issues the plan. */
  get preamble(): readonly Block[] {
    return this.#blocksOf('preamble');
  }

  /** Paragraphs and tables of the content, in document order: what stands before the first section, and the sections. */
  get content(): readonly Block[] {
    this.#content ??= [...this.preamble, ...this.#blocksOf('mainBody')];
    return this.#content;
  }

  /** The outline of the main body as rows of siblings. */
  get rows(): readonly SiblingRow[] {
    this.#rows ??= siblingRows(this.tree);
    return this.#rows;
  }

  /** It is attached to a decision, whose number, date and signature count. */
  get isAttached(): boolean {
    return this.tree.children.some(({ type }) => type === 'promulgation');
  }

  /** Something of an administrative document is there: without it nothing says that the rest is missing. */
  get isAdministrative(): boolean {
    const { type, number, place, recipients, signature } = this.plan;
    return type !== null || number !== null || place !== null || recipients.length > 0 || signature !== null;
  }

  /** The letters come from a scan, as far as reading showed: single letters, marks and spaces in it say nothing of the author. */
  get isScan(): boolean {
    this.#isScan ??= readFromScan(this.plan);
    return this.#isScan;
  }

  /** Whether the source has letters that Vietnamese in composed Unicode does not have. */
  get hasForeignLetters(): boolean {
    this.#hasForeignLetters ??= FOREIGN_LETTER.test(this.text);
    return this.#hasForeignLetters;
  }

  /** When it was issued, as far as can be told: its date, whole or in part, else the year that it plans for. EDTF. */
  get dated(): string | null {
    return this.plan.date ?? this.plan.period?.start.slice(0, 4) ?? null;
  }

  /** Whole days of issue compare as strings; null when the day of issue is not known. */
  get issuedOn(): string | null {
    const { date } = this.plan;
    return date !== null && date.length === 10 ? date : null;
  }

  /** Where a stretch of the source stands. */
  position(span: Span): Position {
    this.#index ??= new LineIndex(this.text);
    return this.#index.position(span);
  }

  /** The heading of a Party document, and the national name, where the letterhead has them. */
  get letterheadSigns(): readonly LetterheadSign[] {
    this.#signs ??= letterheadSigns(this.letterhead);
    return this.#signs;
  }

  /** The line of place and date that the plan's date was read from; null when there is none. */
  get issueDateLine(): IssueDateLine | null {
    if (this.#issueDateLine === undefined) this.#issueDateLine = findIssueDateLine(this);
    return this.#issueDateLine;
  }

  /** The short names of instruments, with what each may stand for. */
  get shortNames(): readonly ShortName[] {
    this.#shortNames ??= shortNames(this);
    return this.#shortNames;
  }

  /** The instruments that the plan cites, with what several rules ask of them. */
  get cited(): readonly CitedInstrument[] {
    this.#cited ??= readCited(this.plan, this.tree);
    return this.#cited;
  }

  /** Every whole day that the text has, whatever it stands for. */
  get writtenDays(): readonly WrittenDay[] {
    this.#writtenDays ??= writtenDays(this.blocks);
    return this.#writtenDays;
  }

  /** The abbreviations of the content, each where it first stands. */
  get abbreviations(): readonly Abbreviation[] {
    this.#abbreviations ??= abbreviations(this.blocks);
    return this.#abbreviations;
  }

  /** The key under which two mentions are one body; a plan names the same ones over and over. */
  bodyKey(name: string): string {
    this.#bodyKeys ??= new Map(this.plan.bodies.map((body) => [body.name, body.key]));
    let key = this.#bodyKeys.get(name);
    if (key === undefined) {
      key = bodyKey(name);
      this.#bodyKeys.set(name, key);
    }
    return key;
  }

  /** A section and those that hold it, the innermost first. */
  sectionsOf(id: string): readonly Section[] {
    this.#sections ??= sectionPaths(this.plan.sections);
    return this.#sections.get(id) ?? [];
  }

  /** The great part that a place of the source stands in. */
  partAt(offset: number): Part['type'] | null {
    return this.tree.children.findLast((part): part is Part => 'children' in part && part.position.start.offset <= offset)?.type ?? null;
  }

  /** Words at a position as the readers see them (NFC, single spaces, without marks), each letter with its place in the source. */
  wordsAt(position: Position): MappedText {
    return clean(normalize(this.words(position), position.start.offset));
  }

  /** The user's own words at a position. */
  words({ start, end }: Position): string {
    return this.text.slice(start.offset, end.offset);
  }

  #blocksOf(wanted: Part['type']): readonly Block[] {
    this.#placed ??= placeBlocks(this.tree);
    return this.#placed.byPart.get(wanted) ?? [];
  }
}

function readFromScan({ evidence, citations, deadlines }: Plan): boolean {
  if (Object.values(evidence).includes('ocr')) return true;
  return citations.some((one) => one.evidence === 'ocr') || deadlines.some((one) => one.evidence === 'ocr');
}

function aboveType(lines: readonly Block[]): readonly Block[] {
  const type = lines.findIndex(({ data }) => data.typeLine === true || readTypeLine(data.content.text) !== null);
  return type < 0 ? lines : lines.slice(0, type);
}

/** The blocks in document order, and those of each great part. */
interface PlacedBlocks {
  readonly all: readonly PlacedBlock[];
  readonly byPart: ReadonlyMap<Part['type'], readonly Block[]>;
}

function placeBlocks(root: Root): PlacedBlocks {
  const all: PlacedBlock[] = [];
  const byPart = new Map<Part['type'], Block[]>();
  for (const { type, children } of partsOf(root)) {
    const blocks = blocksOf(children);
    byPart.set(type, [...(byPart.get(type) ?? []), ...blocks]);
    for (const block of blocks) all.push({ block, part: type });
  }
  return { all, byPart };
}

function sectionPaths(sections: readonly Section[]): Map<string, readonly Section[]> {
  const paths = new Map<string, readonly Section[]>();
  const visit = (section: Section, outer: readonly Section[]): void => {
    const path = [section, ...outer];
    paths.set(section.id, path);
    for (const child of section.children) visit(child, path);
  };
  for (const section of sections) visit(section, []);
  return paths;
}
