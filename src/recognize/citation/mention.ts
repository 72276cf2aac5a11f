import type { LocalSpan } from './citation-match.ts';
import type { DocumentNumber } from './document-number.ts';

/** What names an instrument, before its date, issuer and title are read. */
export interface Mention {
  readonly start: number;
  /** Behind the number, or behind the name of a law without one. */
  readonly end: number;
  readonly type: LocalSpan;
  readonly number: DocumentNumber | null;
  /** The name that stands between the type word and the number or date: `Luật |Tiếp công dân| ngày …`. */
  readonly name: LocalSpan | null;
  /** The issuer that stands before the number: `Quyết định của |Thủ tướng Chính phủ| số …`. */
  readonly issuer: LocalSpan | null;
  readonly evidence: 'written' | 'ocr';
}
