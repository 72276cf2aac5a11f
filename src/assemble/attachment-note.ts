import { findCitations } from '../recognize/citation/index.ts';
import { isAttachmentNote } from '../recognize/letterhead/anchors.ts';
import { joinPieces } from '../text/clean.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Block } from '../tree/nodes.ts';
import type { Letterhead } from './letterhead.ts';

/** What the note under the title says of the decision that the plan was issued with. */
export interface AttachmentNote {
  readonly content: MappedText;
  readonly number: NonNullable<Letterhead['number']>;
  /** EDTF, null when the note has no date. */
  readonly date: string | null;
  readonly issuer: string | null;
}

/** “268/QĐ-UBND”, “12-QĐ/TU”: serial and symbol. */
const CODE = /^(\d{1,6})[/-](.+)$/u;
const MOST_LINES = 3;

/**
 * “(Ban hành kèm theo Quyết định số 268/QĐ-UBND ngày 31/12/2020 của Ủy ban nhân dân tỉnh)”, of a plan that was copied without its
 * decision: number, date and issuer are the decision's.
 */
export function readAttachmentNote(lines: readonly Block[]): AttachmentNote | null {
  const from = lines.findIndex(({ data: { content } }) => isAttachmentNote(content.text));
  if (from < 0) return null;
  const end = lines.findIndex(({ data: { content } }, i) => i >= from && content.text.includes(')'));
  const pieces = lines.slice(from, end < 0 || end - from >= MOST_LINES ? from + 1 : end + 1).map(({ data: { content } }) => content);
  const content = joinPieces(pieces);
  const [decision] = findCitations(content.text).citations;
  const [, serial, symbol] = CODE.exec(decision?.code ?? '') ?? [];
  if (decision?.codeSpan == null || decision.type !== 'Quyết định' || serial === undefined || symbol === undefined) return null;
  const { start, end: close } = decision.codeSpan;
  const number = { start, end: close, serial, symbol, mended: false, content: content.slice(start, close) };
  return { content, number, date: decision.date, issuer: decision.issuer };
}
