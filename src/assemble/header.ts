import type { Evidence, Plan } from '../model/plan.ts';
import { properCase } from '../recognize/body/index.ts';
import { isPositionLine, readAuthority } from '../recognize/closing/signature-line.ts';
import { isAttachmentNote } from '../recognize/letterhead/anchors.ts';
import { findPlaceDate } from '../recognize/letterhead/place-date.ts';
import { PLAN_TYPE, readTypeInTitle, readTypeLine } from '../recognize/letterhead/type-line.ts';
import { readIssueDate, readPeriod, type TimeContext } from '../recognize/time/index.ts';
import type { LineIndex } from '../source/line-index.ts';
import type { Span } from '../source/span.ts';
import { joinPieces } from '../text/clean.ts';
import { beginsWith, marksAtEnd, skipMarks, withoutMarks } from '../text/ends.ts';
import { opening, startsWithOneOf } from '../text/guarded.ts';
import { hasCapitalPair, isCapitals } from '../text/is-capitals.ts';
import { hasSmall, isCapital, isDigit, isLetter, isSmall } from '../text/letters.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { isBlock } from '../tree/children.ts';
import type { Block, Part, Root } from '../tree/nodes.ts';
import { readAttachmentNote } from './attachment-note.ts';
import { type ClosingLines, splitConclusions } from './conclusions.ts';
import { readIssuingSentence } from './issuer.ts';
import { type Letterhead, readLetterhead } from './letterhead.ts';
import { datedContext, oneDay } from './period.ts';
import { readRecipients } from './recipients.ts';
import { readSignature } from './signature.ts';

export type Header = Pick<
  Plan,
  'regime' | 'parentBody' | 'issuer' | 'number' | 'place' | 'date' | 'type' | 'title' | 'period' | 'recipients' | 'signature' | 'evidence'
> & {
  titleContent: MappedText | null;
  /** Source stretches that hold a number or date of the plan itself. */
  own: Span[];
};

const partOf = (root: Root, type: Part['type']): Part | undefined => root.children.find((part): part is Part => part.type === type);
const blocksOf = (part: Part | undefined): Block[] => (part?.children ?? []).filter(isBlock);

/** Reads what identifies the plan: letterhead, title, Nơi nhận, signature; of an attached plan those of its decision. */
export function readHeader(root: Root, normalized: string, index: LineIndex): Header {
  const preface = blocksOf(partOf(root, 'preface'));
  const typeAt = preface.findIndex((block) => block.data.typeLine === true);
  const titleAt = preface.findIndex((block) => block.data.titleLine === true);
  const above = typeAt >= 0 ? belowPageTitle(preface, typeAt) : titleAt < 0 ? preface : preface.slice(0, titleAt);
  const typeBlock = preface[typeAt];
  const typeText = typeBlock?.data.content.text;
  const typeLine = typeText === undefined ? null : (readTypeLine(typeText) ?? readTypeInTitle(typeText));
  const from = typeAt >= 0 ? typeAt : titleAt;
  const dated = from < 0 ? undefined : placeBelowTitle(preface, from);
  const title = from < 0 ? subjectLine(preface) : readTitle(preface.slice(from, dated), typeLine?.end ?? 0);

  const decision = readPromulgation(blocksOf(partOf(root, 'promulgation')));
  const ownHead = readLetterhead(above);
  const merged = decision === null ? ownHead : mergeHeads(decision.letterhead, ownHead);
  const note = decision === null && merged.number === null && merged.placeDate === null ? readAttachmentNote(preface) : null;
  const letterhead = note === null ? merged : { ...merged, number: note.number };
  const closing = decision?.closing ?? splitConclusions(blocksOf(partOf(root, 'conclusions')));
  const recipients = readRecipients(closing.recipients, index);
  const signature = readSignature(closing.signature, index);

  const placeDate = letterhead.placeDate ?? (dated === undefined ? closing.placeDate : (preface[dated] as Block).data.content);
  const issued = placeDate === null ? (note === null ? null : { date: note.date }) : readIssueDate(placeDate.text);
  const named = note?.issuer == null ? null : ({ name: note.issuer, evidence: 'written' } as const);
  const issuer = (letterhead.bodies.length === 0 ? named : null) ?? readIssuer(letterhead, root, normalized, signature);
  const context = datedContext(issued?.date ?? null);
  const titlePeriod = title === null ? null : readPeriod(title.text, context, 'title');
  const saidPeriod = titlePeriod ?? bracketPeriod(from < 0 ? [] : preface.slice(from), context);
  const period = oneDay(saidPeriod) === null ? saidPeriod : null;
  const own = [letterhead.number?.content.span(), placeDate?.span(), note?.content.span()].filter((span) => span !== undefined);
  const parent = letterhead.bodies.at(-2);
  // A copy that has lost the type line has it in the symbol still: “15/KH-UBND”.
  const told = typeLine === null && /^KH(?:$|[-/])/.test(letterhead.number?.symbol ?? '');
  return {
    regime: readRegime(letterhead, closing, signature, typeLine === null ? null : (issuer?.name ?? null), recipients),
    parentBody: parent === undefined ? null : joinPieces(parent).text,
    issuer: issuer?.name ?? null,
    number:
      letterhead.number === null
        ? null
        : {
            serial: letterhead.number.serial,
            symbol: letterhead.number.symbol,
            text: letterhead.number.content.text,
            position: index.position(letterhead.number.content.span()),
          },
    place: placeDate === null ? null : placeName(placeDate.text),
    date: issued?.date ?? null,
    type: typeLine?.type ?? (told ? PLAN_TYPE : null),
    title: title?.text.length ? title.text : null,
    period,
    recipients,
    signature,
    evidence: {
      issuer: issuer?.evidence ?? null,
      period: period === null ? null : 'heading',
      type: typeLine === null ? (told ? 'inferred' : null) : typeLine.mended ? 'ocr' : 'written',
      number: letterhead.number === null ? null : letterhead.number.mended ? 'ocr' : 'written',
      date: issued?.date === undefined || issued.date === null ? null : 'written',
    },
    titleContent: title,
    own,
  };
}

/** The last line of the preface where it is no part of the title but says where and when the plan was issued. */
function placeBelowTitle(preface: readonly Block[], from: number): number | undefined {
  const last = preface.length - 1;
  return last > from && findPlaceDate((preface[last] as Block).data.content.text) === 0 ? last : undefined;
}

/** The lines of the letterhead without the title of the page, which names the type too, and the small print below that. */
function belowPageTitle(preface: readonly Block[], typeAt: number): Block[] {
  const lines = preface.slice(0, typeAt);
  const title = lines.findIndex(({ data: { content } }) => readTypeLine(content.text)?.type === PLAN_TYPE);
  if (title < 0) return lines;
  const subject = preface.slice(typeAt).map(({ data: { content } }) => content.text);
  return lines.slice(
    lines.findIndex(({ data: { content } }, i) => i > title && isCapitals(content.text) && !subject.includes(content.text)),
  );
}

/** The decision before an attached plan: its letterhead, and the lines that close it. */
function readPromulgation(lines: readonly Block[]): { letterhead: Letterhead; closing: ClosingLines } | null {
  if (lines.length === 0) return null;
  const type = lines.findIndex((block) => readTypeLine(block.data.content.text) !== null);
  let start = lines.findIndex(
    (block, i) => i > type && (block.data.fragments ?? []).some((fragment) => /^Nơi nhận/iu.test(fragment.content.text)),
  );
  if (start < 0) start = signatureStart(lines, type);
  else while (start > type + 1 && /^(?:TM|KT|TL|TUQ|Q)\.|^\P{Ll}{4,60}$/u.test((lines[start - 1] as Block).data.content.text)) start--;
  return {
    letterhead: readLetterhead(lines.slice(0, Math.max(0, type))),
    closing: start < 0 ? { recipients: [], signature: [], placeDate: null } : splitConclusions(lines.slice(start)),
  };
}

/** Where the signature of a decision begins that names no recipients: behind the final mark; -1 where none does. */
function signatureStart(lines: readonly Block[], type: number): number {
  const text = (i: number): string => lines[i]?.data.content.text ?? '';
  for (let i = lines.length - 1; i > type; i--) {
    if (!/\.\/\.?\s*$/.test(text(i))) continue;
    const next = text(i + 1) === '|' ? i + 2 : i + 1;
    return isPositionLine(text(next)) || readAuthority(text(next)) !== null ? next : -1;
  }
  return -1;
}

/** Number and date are the decision's; the body is named by whichever head names one. */
function mergeHeads(decision: Letterhead, plan: Letterhead): Letterhead {
  return {
    national: decision.national || plan.national,
    party: decision.party || plan.party,
    number: decision.number ?? plan.number,
    placeDate: decision.placeDate ?? plan.placeDate,
    bodies: decision.bodies.length > 0 ? decision.bodies : plan.bodies,
  };
}

/** The subject: what stands behind the type, without “về”, “về việc” and without a bracketed line under it. */
function readTitle(lines: readonly Block[], typeEnd: number): MappedText | null {
  const pieces: MappedText[] = [];
  let bracket = false;
  lines.forEach((block, i) => {
    const content = i === 0 ? block.data.content.slice(typeEnd).trim() : block.data.content;
    if (content.length === 0) return;
    const text = content.text;
    if (bracket || (i > 0 && beginsWith(text, '([')) || isAttachmentNote(text)) {
      bracket = !/[)\]]\s*$/.test(text);
      return;
    }
    if (i > 0 && startsWithOneOf(text, DRAFT)) return;
    pieces.push(content);
  });
  return pieces.length === 0 ? null : withoutAbout(joinPieces(pieces));
}

/** The time in a bracketed line under the title: “(Giai đoạn 2021 - 2025)”. */
function bracketPeriod(lines: readonly Block[], context: TimeContext): Plan['period'] {
  const line = lines.find(({ data: { content } }, i) => i > 0 && BRACKETED_TIME.test(content.text));
  return line === undefined ? null : readPeriod(line.data.content.text.replace(/[()[\]]/g, ' '), context, 'title');
}
const BRACKETED_TIME = opening(['(', '['], /^[([]\s?(?:giai đoạn|thời kỳ|năm|quý|tháng|6 tháng|từ năm)[^()[\]]{2,60}[)\]][.;]?$/iu);

const DRAFT = ['DỰ THẢO', 'Dự thảo', '(Dự thảo'];

/** A công văn has its subject behind “V/v” in the letterhead. */
function subjectLine(lines: readonly Block[]): MappedText | null {
  for (const [i, block] of lines.entries()) {
    for (const fragment of block.data.fragments ?? []) {
      if (!/^V\/v\s/iu.test(fragment.content.text)) continue;
      const pieces = [fragment.content];
      for (const below of lines.slice(i + 1)) {
        const next = (below.data.fragments ?? []).find((other) => Math.abs(other.column - fragment.column) < 24);
        if (next === undefined || !isSmall(next.content.text.charCodeAt(0))) break;
        pieces.push(next.content);
      }
      return withoutAbout(joinPieces(pieces));
    }
  }
  return null;
}

function withoutAbout(text: MappedText): MappedText {
  const said = skipMarks(text.text, ':');
  const start = said + (ABOUT.exec(text.text.slice(said))?.[0].length ?? 0);
  return text.slice(start, marksAtEnd(text.text, '.;,:', start));
}

const ABOUT = opening(['V/', 'Về', 'về', 'VỀ'], /^(?:V\/[vV]|[Vv]ề việc|VỀ VIỆC|[Vv]ề|VỀ)[\s:]+/);

function placeName(text: string): string | null {
  const match = /^(.{2,60}?)\s?[,.]?\s*[Nn][Gg][àaảáâÀAẢÁÂ][yỵYỴ]/.exec(text);
  return match === null ? null : withoutMarks(match[1] as string, ',.|');
}

/** From the letterhead, else from the sentence that issues the plan, else from the signature. */
function readIssuer(
  letterhead: Letterhead,
  root: Root,
  normalized: string,
  signature: Plan['signature'],
): { name: string; evidence: Evidence } | null {
  const named = letterhead.bodies.at(-1);
  if (named !== undefined) {
    const capitals = withoutSpecks(joinPieces(named).text);
    return { name: asWritten(normalized, capitals) ?? properCase(capitals), evidence: 'written' };
  }
  const sentence = readIssuingSentence(blocksOf(partOf(root, 'preamble')).map((block) => block.data.content.text));
  if (sentence !== null) return { name: sentence, evidence: 'inferred' };
  if (signature?.onBehalfOf) return { name: properCase(signature.onBehalfOf), evidence: 'inferred' };
  return null;
}

/** Without the rules and specks around a name; a bracket may close it. */
function withoutSpecks(name: string): string {
  const isOfName = (at: number) => isLetter(name.charCodeAt(at)) || isDigit(name.charCodeAt(at));
  let start = 0;
  while (start < name.length && !isOfName(start)) start++;
  let end = name.length;
  while (end > start && !isOfName(end - 1) && name[end - 1] !== ')') end--;
  return name.slice(start, end);
}

/** How many places are looked at that begin as a name does. */
const MOST_TRIES = 500;

/** The name in ordinary case as the document itself writes it somewhere, or null. */
function asWritten(normalized: string, capitals: string): string | null {
  if (!hasCapitalPair(capitals)) return capitals;
  const wanted = capitals.toLowerCase();
  const initial = capitals.charAt(0);
  for (let at = normalized.indexOf(initial), tries = 0; at >= 0 && tries < MOST_TRIES; at = normalized.indexOf(initial, at + 1), tries++) {
    const found = normalized.slice(at, at + wanted.length);
    if (found.toLowerCase() !== wanted) continue;
    const words = found.split(' ');
    const edges = !isLetter(normalized.charCodeAt(at - 1)) && !isLetter(normalized.charCodeAt(at + wanted.length));
    const capital = isCapital(found.charCodeAt(0));
    if (
      edges &&
      capital &&
      words.some(hasSmall) &&
      !words.some((word) => /^\p{Lu}{5,}$/u.test(word) && !/^(?:UBND|HĐND|MTTQ|THPT|THCS)/u.test(word))
    )
      return found;
  }
  return null;
}

const PARTY_BODIES =
  /(?:tỉnh|thành|quận|huyện|thị|đảng|khối) ?[uủ][yỷ]|đảng [uủ][yỷ]|đảng bộ|chi bộ|chi [uủ][yỷ]|ban thường vụ|ban dân vận|ban tuyên giáo|ủy ban kiểm tra/iu;

/** Whose drafting rules the document follows, by its strongest sign. */
function readRegime(
  letterhead: Letterhead,
  closing: ClosingLines,
  signature: Plan['signature'],
  issuer: string | null,
  recipients: Plan['recipients'],
): Plan['regime'] {
  if (letterhead.party) return 'party';
  if (letterhead.national) return 'state';
  const symbol = letterhead.number?.symbol;
  if (symbol !== null && symbol !== undefined) return symbol.includes('/') ? 'party' : 'state';
  if (closing.signature.some((line) => /^(?:T\/M|K\/T|T\/L)[\s.]/u.test(line.text))) return 'party';
  if (closing.signature.some((line) => /^(?:TM|KT|TL|TUQ|Q)\./u.test(line.text))) return 'state';
  const archive = recipients.find((recipient) => recipient.archive);
  if (archive !== undefined) return archive.codes.includes('VT') ? 'state' : PARTY_BODIES.test(issuer ?? archive.text) ? 'party' : 'state';
  if (issuer !== null) return PARTY_BODIES.test(issuer) ? 'party' : 'state';
  return signature === null ? null : 'state';
}
