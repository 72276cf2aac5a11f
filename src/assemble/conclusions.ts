import { isFullName, isPersonName, isPositionLine, readAuthority } from '../recognize/closing/signature-line.ts';
import { isRecipientsHead } from '../recognize/letterhead/anchors.ts';
import { hasAt, skipMarks } from '../text/ends.ts';
import { holding, holdsOneOf, opening } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import { isLetter } from '../text/letters.ts';
import { lowerCase } from '../text/lower-case.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block, Fragment } from '../tree/nodes.ts';
import { ARCHIVE, BULLETS } from './recipients.ts';

/** The lines of the two blocks that close a document, told apart. */
export interface ClosingLines {
  recipients: MappedText[];
  signature: MappedText[];
  /** “Đốc Binh Kiều, ngày …” that stands down here and not in the letterhead. */
  placeDate: MappedText | null;
}

/** In lower case. */
const PLACE_DATE = holding(['ngày'], /,\s*ngày\s.{0,24}tháng.{0,14}năm/);

/**
 * Tells Nơi nhận and signature apart, side by side or one after the other: side by side by columns, one after the other by
 * what the lines say.
 */
export function splitConclusions(lines: readonly Block[]): ClosingLines {
  const closing: ClosingLines = { recipients: [], signature: [], placeDate: null };
  const right = rightColumn(lines);
  const cosigner = cosignerColumns(lines);
  let inList = false;
  let archived = false;
  for (const block of lines) {
    const fragments = splitRunTogether(block.data.fragments ?? []);
    for (const fragment of fragments) {
      const text = fragment.content.text;
      if (closing.placeDate === null && text.length < 90 && text.includes(',') && PLACE_DATE.test(lowerCase(text))) {
        closing.placeDate = fragment.content;
        continue;
      }
      const head = isRecipientsHead(text);
      if (head) inList = true;
      const aside = right > 0 && fragment.column >= right;
      const bulleted = hasAt(text, 0, BULLETS) && isLetter(text.charCodeAt(skipMarks(text, '', 1)));
      if (head || (!aside && inList && (bulleted || !isOfSignature(text)) && !(archived && !bulleted && !listOpen(closing.recipients)))) {
        closing.recipients.push(fragment.content);
        if (ARCHIVE.test(text)) archived = true;
      } else if (cosigner === null || isOfIssuer(fragment, fragments, cosigner)) closing.signature.push(fragment.content);
    }
  }
  return closing;
}

interface Cosigner {
  /** Where the column of the one who signs too begins, and that of the head who issues, to its right. */
  left: number;
  right: number;
}

/** The columns of two signatures side by side: “TM. BAN CHẤP HÀNH CÔNG ĐOÀN      GIÁM ĐỐC”; null for one signature. */
function cosignerColumns(lines: readonly Block[]): Cosigner | null {
  for (const { data } of lines) {
    const { fragments = [] } = data;
    if (fragments.length < 2) continue;
    const signing = fragments.filter(({ content: { text } }) => readAuthority(text) !== null || isPositionLine(text));
    const [first, last] = [signing[0], signing.at(-1)];
    if (first !== undefined && last !== undefined && last.column > first.column) return { left: first.column, right: last.column };
  }
  return null;
}

/** Of two names on a line the last is the issuer's; a line alone is of the column that it stands nearer to. */
function isOfIssuer(fragment: Fragment, line: readonly Fragment[], { left, right }: Cosigner): boolean {
  const names = line.filter(({ content: { text } }) => isOfSignature(text));
  if (names.length > 1) return fragment === names.at(-1);
  return Math.abs(fragment.column - right) <= Math.abs(fragment.column - left);
}

/** Whether a line of the right-hand column, or below the list, is of the signature and not a recipient. */
function isOfSignature(text: string): boolean {
  return (
    readAuthority(text) !== null ||
    isPositionLine(text) ||
    (isCapitals(text) && text.length > 5 && !hasAt(text, 0, BULLETS)) ||
    LONE_STAMP.test(text) ||
    isPersonName(text)
  );
}

function listOpen(recipients: readonly MappedText[]): boolean {
  const last = recipients.at(-1)?.text ?? '';
  return (last.includes('(') && !last.includes(')')) || last.endsWith(',');
}

/** Column where the right-hand block begins, 0 when the blocks stand one after the other. */
function rightColumn(lines: readonly Block[]): number {
  let column = 0;
  for (const block of lines) {
    const parts = block.data.fragments ?? [];
    for (const [i, fragment] of parts.entries()) {
      if (i === 0 && fragment.column < 20) continue;
      const text = fragment.content.text;
      const signs = readAuthority(text) !== null || isPositionLine(text) || isPersonName(text) || isCapitals(text);
      if (signs && (column === 0 || fragment.column < column)) column = fragment.column;
    }
  }
  // A name further in than the titles, a stamp beside them: a little to the left still counts.
  return column === 0 ? 0 : Math.max(20, column - 14);
}

/** A scan runs the columns together: “Nơi nhận: KT. GIÁM ĐỐC”, “- Sở Nội vụ; PHÓ GIÁM ĐỐC”. */
function splitRunTogether(parts: readonly Fragment[]): Fragment[] {
  const split: Fragment[] = [];
  for (const part of parts) {
    const { content, column, endColumn } = part;
    const at = splitPoint(content.text);
    if (at < 0) split.push(part);
    else {
      split.push({ content: content.slice(0, at).trim(), column, endColumn: column + at });
      split.push({ content: content.slice(at).trim(), column: 1000, endColumn });
    }
  }
  return split;
}

const LONGEST_LINE = 300;
const BEFORE_CAPITALS = /[;.,]\s+(?=\p{Lu}{2})/gu;
/** The stamp of the signature column behind a recipient: “- Như trên; (Đã ký)”. */
const STAMP = holding(['ký', 'Ký'], /[;,.]\s+(?=[([]\s?[Đđ]ã\s[Kk]ý(?:\s?và đóng dấu)?\s?[)\]]?\s*$)/u);
const LONE_STAMP = opening(['(', '['], /^[([]\s?[Đđ]ã\s[Kk]ý/u);
/** The end of “- Lưu: VT.”, behind which the signer's name may stand. */
const ARCHIVE_END = holding(
  ['. ', ' BS', ' ThS', ' TS', ' YS', ' DS', ' PGS', ' GS'],
  /\.\s+(?=(?:(?:BS|ThS|TS|YS|DS|PGS|GS|CK\s?I{1,2})[.\s]\s?){0,4}\p{Lu}[^.,;]{5,38}$)|\s+(?=(?:(?:BS|ThS|TS|YS|DS|PGS|GS)\.?\s?){1,3}(?:CK\s?I{1,2}\.?\s)?\p{Lu}[^.,;]{4,38}$)/u,
);

/** “BS.CKII Phạm Văn Dũng”, “PGS.TS. Lê Văn Tám”. */
const DEGREE = opening(
  ['BS', 'ThS', 'TS', 'YS', 'DS', 'PGS', 'GS'],
  /^(?:(?:BS|ThS|TS|YS|DS|PGS|GS)[.\s]\s?){1,3}(?:CK\s?I{1,2}[.\s]\s?)?/u,
);
/** What capitals go on with. */
const AUTHORITIES: ReadonlySet<string> = new Set(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.', 'T/M.', 'K/T.', 'T/L.']);

/** Marks that part two things on a line; most lines have one at their end alone. */
const PARTING = ['; ', ', ', '. '];

function splitPoint(text: string): number {
  // No line of a page is longer; a hostile one is not looked through again at each of its marks.
  if (text.length > LONGEST_LINE) return -1;
  const head = isRecipientsHead(text) ? (/^[^:]{0,14}:?\s+/.exec(text)?.[0].length ?? -1) : -1;
  if (head > 0 && isOfSignature(text.slice(head))) return head;
  const beside = STAMP.exec(text) ?? (ARCHIVE.test(text) ? ARCHIVE_END.exec(text) : null);
  if (beside !== null) {
    const at = beside.index + beside[0].length;
    if (!isLetter(text.charCodeAt(at)) || isFullName(DEGREE.strip(text.slice(at)))) return at;
  }
  if (!holdsOneOf(text, PARTING)) return -1;
  BEFORE_CAPITALS.lastIndex = 0;
  while (BEFORE_CAPITALS.test(text)) {
    const at = BEFORE_CAPITALS.lastIndex;
    const rest = text.slice(at);
    if (AUTHORITIES.has(text.slice(0, at).trimEnd())) continue;
    if (isCapitals(rest) && (isPositionLine(rest) || readAuthority(rest) !== null)) return at;
  }
  return -1;
}
