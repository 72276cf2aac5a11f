import { STAMP_KEYS } from '../grammar/positions.ts';
import type { Signature } from '../model/plan.ts';
import {
  isApprovalLine,
  isPersonName,
  isPositionLine,
  isSignedMark,
  nameBehindPosition,
  readAuthority,
  signedName,
  withoutAddress,
} from '../recognize/closing/signature-line.ts';
import type { LineIndex } from '../source/line-index.ts';
import { skipMarks, withoutMarks } from '../text/ends.ts';
import { bareKey } from '../text/fold.ts';
import { startsWithOneOf } from '../text/guarded.ts';
import { isCapitals } from '../text/is-capitals.ts';
import type { MappedText } from '../text/mapped-text.ts';

/**
 * The signature block, from its lines in order: authority (`TM.`, `KT.`), body, titles, name. What a digital signature's
 * stamp says is passed over.
 */
export function readSignature(lines: readonly MappedText[], index: LineIndex): Signature | null {
  let authority: Signature['authority'] = null;
  let onBehalfOf: string | null = null;
  const positions: string[] = [];
  let name: string | null = null;
  const used: MappedText[] = [];
  let bodyOpen = false;

  for (const line of lines) {
    const text = withoutMarks(line.text.slice(skipMarks(line.text, '“"\'|*')), '“"\'|*,;');
    const signed = name === null ? signedName(text) : null;
    if (signed !== null) {
      name = withoutAddress(signed);
      used.push(line);
      continue;
    }
    if (isStamp(text) || isApprovalLine(text)) continue;
    const mark = readAuthority(text);
    if (mark !== null) {
      used.push(line);
      // With TM. and KT. both, the deputy's mark is the one that counts.
      if (authority === null || mark.authority !== 'TM') authority = mark.authority;
      const rest = text.slice(mark.end).trim();
      if (mark.authority === 'TM') {
        onBehalfOf = rest === '' ? onBehalfOf : rest;
        bodyOpen = true;
      } else if (rest !== '') positions.push(rest);
      continue;
    }
    const named = name === null ? nameBehindPosition(text) : -1;
    if (named > 0) {
      positions.push(text.slice(0, named).trimEnd());
      name = withoutAddress(text.slice(named));
      used.push(line);
      continue;
    }
    const position = isPositionLine(text);
    if (bodyOpen && !position && isCapitals(text) && positions.length === 0 && name === null) {
      onBehalfOf = onBehalfOf === null ? text : `${onBehalfOf} ${text}`;
      used.push(line);
      continue;
    }
    bodyOpen = false;
    if (name === null && !position && isPersonName(text)) {
      name = withoutAddress(text);
      used.push(line);
    } else if (position || (isCapitals(text) && (positions.length > 0 || authority !== null) && text.length <= 70)) {
      positions.push(text);
      used.push(line);
    }
  }
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined || (authority === null && positions.length === 0)) return null;
  return { authority, onBehalfOf, positions, name, position: index.position({ start: first.span().start, end: last.span().end }) };
}

function isStamp(text: string): boolean {
  const key = bareKey(text);
  return startsWithOneOf(key, STAMP_KEYS) || text.includes('@') || (text.includes(':') && /\d{2}:\d{2}/.test(text)) || isSignedMark(text);
}
