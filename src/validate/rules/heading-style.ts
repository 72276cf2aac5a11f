import type { Marker, MarkerStyle } from '../../tree/nodes.ts';
import { formBasis } from '../form-basis.ts';
import { markerPosition } from '../marker-position.ts';
import type { Rule } from '../rule.ts';
import type { OutlineEntry, SiblingRow } from '../sibling-rows.ts';

/** What closes the marker of a level: “I.”, “1.”, “a)”. */
const PRESCRIBED: readonly (readonly [MarkerStyle, string])[] = [
  ['roman', '.'],
  ['arabic', '.'],
  ['letter', ')'],
];

export const headingStyle: Rule = {
  id: 'heading-style',
  severity: 'info',
  regimes: ['state'],
  basis: formBasis('outline'),
  summary: { vi: 'Đề mục ghi “I-”, hoặc cùng cấp mà ghi hai kiểu', en: '`I-` for `I.`, or headings of one level marked in two ways' },
  explanation: {
    vi: 'Mục ghi “I.”, khoản ghi “1.”, điểm ghi “a)”. “I-” là cách ghi của Đảng. Cùng một cấp thì ghi một kiểu trong cả văn bản. Bản quét không bị báo.',
    en: 'Sections are marked “I.”, clauses “1.”, points “a)”. “I-” is the Party’s habit. One level is marked in one way throughout. Scans are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { body: 'I- MỤC ĐÍCH\nNâng cao chất lượng.\nII- NHIỆM VỤ\nRà soát thiết bị.' }, marks: 'I-' },
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát\na) Máy tính.\nb) Máy in.\n2. Tập huấn\na. Cán bộ.\nII. TỔ CHỨC THỰC HIỆN\nTheo dõi.' },
        marks: 'a. Cán bộ',
      },
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH\n1. Nâng cao.\n2. Bảo đảm.\nII. NHIỆM VỤ\n1/ Rà soát.\n2. Tập huấn.' }, marks: '1/' },
    ],
    right: [
      { regime: 'state', parts: { body: 'I. NHIỆM VỤ\n1. Rà soát\na) Máy tính.\nb) Máy in.\n2. Tập huấn\na) Cán bộ.\nb) Nhân dân.' } },
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát\n1) Máy tính.\n2) Máy in.\n2. Tập huấn.' },
        note: { vi: 'Hai cấp khác nhau.', en: 'Two levels.' },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    if (document.isScan) return;
    for (const [style, right] of PRESCRIBED) {
      const { odd, usual } = firstOf(style, right, document.rows);
      if (odd === undefined || (usual === undefined && closing(odd.marker) !== '-')) continue;
      const text = odd.marker?.text ?? '';
      const wanted = text.replace(/[^\p{L}\d]+$/u, right);
      report({
        position: markerPosition(odd.head),
        message:
          usual === undefined
            ? {
                vi: `Đề mục ghi “${text}” là cách ghi của Đảng; trong văn bản của Nhà nước hãy ghi “${wanted}”.`,
                en: `“${text}” is the Party’s habit; in a State document write “${wanted}”.`,
              }
            : {
                vi: `Có đề mục ghi “${text}”, có đề mục cùng cấp ghi “${usual}”; hãy ghi “${wanted}” cho thống nhất.`,
                en: `One marker is “${text}”, another of its level “${usual}”; write “${wanted}” throughout.`,
              },
      });
    }
  },
};

/** The first entry of a style that is closed otherwise, and the first marker that is closed as prescribed. */
function firstOf(style: MarkerStyle, right: string, rows: readonly SiblingRow[]): { odd?: OutlineEntry; usual?: string } {
  const found: { odd?: OutlineEntry; usual?: string } = {};
  for (const row of rows) {
    for (const entry of row) {
      const { marker } = entry;
      if (marker?.style !== style || marker.mended === true) continue;
      if (closing(marker) !== right) found.odd ??= entry;
      else found.usual ??= marker.text;
    }
  }
  return found;
}

/** What closes a marker; dashes are one. */
function closing(marker: Marker | undefined): string {
  const text = marker?.text ?? '';
  const at = text.search(/[^\p{L}\d\s]/u);
  return at < 0 ? '' : text.slice(at).replace('–', '-');
}
