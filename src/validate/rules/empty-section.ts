import { BARE_HEADINGS } from '../../grammar/bare-headings.ts';
import { foldKey } from '../../text/fold.ts';
import { isCapitals } from '../../text/is-capitals.ts';
import type { MarkerStyle } from '../../tree/nodes.ts';
import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';
import type { OutlineEntry } from '../sibling-rows.ts';

const TOP: ReadonlySet<MarkerStyle> = new Set(['part', 'chapter', 'division', 'upperLetter', 'roman']);
/** What is longer says something by itself. */
const LONGEST_HEADING = 120;
const LONGEST_BARE = 24;
const BARE = new Set(BARE_HEADINGS.map(foldKey));

export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('outline'),
  summary: { vi: 'Đề mục không có nội dung', en: 'A heading with nothing under it' },
  explanation: {
    vi: 'Dưới mỗi đề mục phải có nội dung. Đề mục rỗng thường còn lại từ mẫu, hoặc nội dung đã mất khi chép. Mục ghi liền nội dung sau dấu hai chấm, và đề mục cuối của một tệp bị cắt, không bị báo.',
    en: 'Something must stand under each heading. An empty one is mostly left from a template, or its text was lost in copying. Text behind a colon counts, and the last heading of a file that is cut off is left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH\nII. NHIỆM VỤ\n1. Rà soát thiết bị.\n2. Tập huấn.' }, marks: 'MỤC ĐÍCH' },
      {
        regime: 'state',
        parts: { body: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng.\n2. Yêu cầu\nII. NHIỆM VỤ\n1. Rà soát thiết bị.' },
        marks: 'Yêu cầu',
      },
      { regime: 'party', parts: { body: 'I- NHIỆM VỤ\n1. Rà soát.\nII- TỔ CHỨC THỰC HIỆN', closing: '' }, marks: 'TỔ CHỨC THỰC HIỆN' },
    ],
    right: [
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị.\nII. KINH PHÍ: theo quy định.\nIII. TỔ CHỨC THỰC HIỆN\nTheo dõi.' },
      },
      { regime: 'state', parts: { body: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao chất lượng\n2. Bảo đảm tiến độ\nII. NHIỆM VỤ\n1. Rà soát.' } },
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát.\nII. TỔ CHỨC THỰC HIỆN', closing: '', recipients: '', signature: '' },
        note: { vi: 'Tệp bị cắt ở cuối.', en: 'The file is cut off.' },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    const { plan, rows, isScan, content } = document;
    if (isScan) return;
    const isCut = plan.recipients.length === 0 && plan.signature === null;
    const last = content.at(-1);
    for (const entry of rows.flat()) {
      if (!isEmptyHeading(entry) || (isCut && entry.head === last)) continue;
      const title = `${entry.marker?.text} ${entry.head.data.content.text}`;
      report({
        position: entry.head.position,
        message: {
          vi: `Đề mục “${title}” không có nội dung; hãy bổ sung hoặc bỏ đề mục.`,
          en: `Nothing stands under “${title}”; add the text or drop the heading.`,
        },
      });
    }
  },
};

/** A heading of the first level in capitals, or one by words that only head something. */
function isEmptyHeading({ marker, head, nested }: OutlineEntry): boolean {
  if (marker === undefined || marker.mended === true || nested.length > 0) return false;
  const { text } = head.data.content;
  if (text.length > LONGEST_HEADING) return false;
  if (text.length <= LONGEST_BARE && BARE.has(foldKey(text.replace(/[\s:.]+$/, '')))) return true;
  return TOP.has(marker.style) && isCapitals(text) && !/[:;]\s|[.;]$/.test(text);
}
