import { POINT_LETTERS } from '../../grammar/numbering.ts';
import { toRoman } from '../../recognize/numbering/roman.ts';
import type { MarkerStyle } from '../../tree/nodes.ts';
import { formBasis } from '../form-basis.ts';
import { markerPosition } from '../marker-position.ts';
import type { Localized, Rule } from '../rule.ts';
import type { OutlineEntry, SiblingRow } from '../sibling-rows.ts';

/** Styles that count; the rest are bullets. */
const COUNTING: ReadonlySet<MarkerStyle> = new Set(['roman', 'arabic', 'arabicParen', 'letter', 'decimal', 'upperLetter']);
/** A jump wider than this is another number at the start of a line. */
const WIDEST_GAP = 3;

export const numberingGap: Rule = {
  id: 'numbering-gap',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('outline'),
  summary: { vi: 'Đánh số mục nhảy, lặp hoặc sai thứ tự', en: 'A marker missing, repeated or out of order' },
  explanation: {
    vi: 'Các mục cùng cấp được đánh số liên tục; điểm theo thứ tự bảng chữ cái tiếng Việt a, b, c, d, đ, e, g, h, i, k … (không có f, j, w, z). Đánh số lại từ đầu là một danh sách mới. Số còn thiếu mà thấy ở giữa dòng và bản quét không bị báo.',
    en: 'Items of one level count on; points run through the Vietnamese alphabet a, b, c, d, đ, e, g, h, i, k … (no f, j, w, z). Starting again is a new list. A number that stands inside a line instead, and scans, are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH\nNâng cao chất lượng.\nIII. NHIỆM VỤ\nRà soát thiết bị.' }, marks: 'III.' },
      { regime: 'state', parts: { body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị.\n2. Tập huấn.\n2. Tổng kết.' }, marks: '2. Tổng' },
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát\na) Máy tính.\nb) Máy in.\nc) Máy quét.\nd) Đường truyền.\ne) Phần mềm.\n2. Tập huấn.' },
        marks: 'e) Phần',
      },
      { regime: 'party', parts: { body: 'I- NHIỆM VỤ\n1. Rà soát.\n3. Tổng kết.\n2. Tập huấn.' }, marks: '3. Tổng' },
    ],
    right: [
      {
        regime: 'state',
        parts: {
          body: 'I. NHIỆM VỤ\n1. Rà soát\na) Máy tính.\nb) Máy in.\nc) Máy quét.\nd) Đường truyền.\nđ) Phần mềm.\ne) Kho.\ng) Điện.\n2. Tập huấn.',
        },
      },
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH\n1. Nâng cao.\n2. Bảo đảm.\nII. NHIỆM VỤ\n1. Rà soát.\n2. Tập huấn.' } },
      { regime: 'state', parts: { body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị. 2. Tập huấn kỹ năng.\n3. Tổng kết.' } },
      { regime: 'state', parts: { body: 'I. NHIỆM VỤ\n1.1. Rà soát.\n1.2. Tập huấn.\n2.1. Sơ kết.\n2.2. Tổng kết.' } },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    if (document.isScan) return;
    for (const row of document.rows) {
      for (const { before, entry } of breaks(row)) {
        const message = fault(before, entry, document.text);
        if (message !== null) report({ position: markerPosition(entry.head), message });
      }
    }
  },
};

/** Neighbours of one style in a row of which the second does not count on from the first. */
function breaks(row: SiblingRow): { before: OutlineEntry; entry: OutlineEntry }[] {
  const last = new Map<string, OutlineEntry>();
  const found: { before: OutlineEntry; entry: OutlineEntry }[] = [];
  for (const entry of row) {
    const { marker } = entry;
    if (marker === undefined || !COUNTING.has(marker.style) || marker.mended === true) continue;
    const series = seriesOf(entry);
    const before = last.get(series);
    last.set(series, entry);
    if (before?.marker === undefined || marker.ordinal === 1 || marker.ordinal === before.marker.ordinal + 1) continue;
    // “a1)” is no letter of the row.
    if (/\p{L}\d/u.test(marker.label + before.marker.label)) continue;
    found.push({ before, entry });
  }
  return found;
}

/** Decimals count on under one prefix: 1.1, 1.2 and 2.1 are two series. */
function seriesOf({ marker }: OutlineEntry): string {
  return marker?.style === 'decimal' ? marker.label.slice(0, marker.label.lastIndexOf('.')) : (marker?.style ?? '');
}

function fault(before: OutlineEntry, entry: OutlineEntry, source: string): Localized | null {
  const [last, found] = [before.marker, entry.marker];
  if (last === undefined || found === undefined) return null;
  const expected = written(last.ordinal + 1, entry);
  if (found.ordinal === last.ordinal) {
    return {
      vi: `“${found.text}” lặp lại số của mục trước; hãy đánh số “${expected}”.`,
      en: `“${found.text}” repeats the marker before it; number it “${expected}”.`,
    };
  }
  if (found.ordinal > last.ordinal + 1 + WIDEST_GAP) return null;
  if (found.ordinal > last.ordinal) {
    const between = source.slice(before.head.position.start.offset, entry.head.position.start.offset);
    if (standsIn(between, expected)) return null;
  }
  return {
    vi: `Sau “${last.text}” là “${found.text}”, không có “${expected}”; hãy đánh số lại hoặc bổ sung mục còn thiếu.`,
    en: `“${found.text}” follows “${last.text}” without “${expected}”; number again or add what is missing.`,
  };
}

/** The marker of an ordinal, written as the entry's own is. */
function written(ordinal: number, { marker }: OutlineEntry): string {
  const { style = 'arabic', text = '', label = '' } = marker ?? {};
  const letter = POINT_LETTERS[ordinal - 1] ?? '';
  const wanted =
    style === 'roman'
      ? toRoman(ordinal)
      : style === 'letter'
        ? letter
        : style === 'upperLetter'
          ? letter.toUpperCase()
          : style === 'decimal'
            ? `${label.slice(0, label.lastIndexOf('.'))}.${ordinal}`
            : String(ordinal);
  return text.replace(style === 'decimal' ? /[\d.]*\d/ : /[\p{L}\d]+/u, wanted);
}

/** The marker that is missed stands inside a line, or in a table. */
function standsIn(between: string, marker: string): boolean {
  const label = marker.replace(/[^\p{L}\d]+$/u, '');
  for (let at = between.indexOf(label); at >= 0; at = between.indexOf(label, at + 1)) {
    const edge = !/[\p{L}\d./-]/u.test(between[at - 1] ?? ' ');
    if (edge && /^[\s*_]{0,4}[.):/|-]/.test(between.slice(at + label.length, at + label.length + 6))) return true;
  }
  return false;
}
