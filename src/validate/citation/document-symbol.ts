import { readDocumentNumber } from '../../recognize/citation/document-number.ts';
import { isJoint, issuerSymbols, typeSymbol } from '../../recognize/citation/number-symbols.ts';

/** Số, ký hiệu taken apart: `22/2018/QĐ-TTg`, `30-CT/TW`, `575/UBND-NC`, `10/2022/QH15`. */
export interface DocumentSymbol {
  /** The year that the number of a normative instrument carries. */
  readonly year: string | null;
  /** What stands between the number and the letters: `/` in State documents, `-` in those of the Party, nothing by mistake. */
  readonly separator: '/' | '-' | '';
  /** The letter groups in order, terms included: `['QĐ', 'UBND']`, `['QH15']`. */
  readonly groups: readonly string[];
  /** The group that abbreviates the type, where it stands first: in `UBND-KH` the plan department stands last. */
  readonly type: string | null;
  /** The first group that names who issued, without a term: `UBND`, `QH`. */
  readonly issuer: string | null;
  /** Issued by several. */
  readonly joint: boolean;
}

const SERIAL = /^[\dO.]+(?:[a-zđ]{1,2}(?!\p{L}))?(?:\/(?<year>\d{4})(?!\d))?(?<separator>[/–—−‑-]?)/u;

/** Null for the number of a house style of its own: `HTC-KD017/27-TX`. */
export function readSymbol(code: string): DocumentSymbol | null {
  const number = readDocumentNumber(code, 0);
  const head = SERIAL.exec(code)?.groups;
  if (number === null || number.end < code.length || head === undefined) return null;
  const groups = number.symbols;
  const { separator = '' } = head;
  const type = typeSymbol(groups.slice(0, 1));
  const issuers = issuerSymbols(groups);
  return {
    year: head['year'] ?? null,
    separator: separator === '/' || separator === '' ? separator : '-',
    groups,
    type,
    issuer: issuers.find((group) => group !== type) ?? null,
    joint: isJoint(groups, issuers),
  };
}
