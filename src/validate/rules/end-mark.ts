import { formBasis } from '../form-basis.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

/** `./.`, also as converters and scans have it: `. /.`, `./`, `/.`, with a speck behind it. */
const MARK = /[.…]\s?\/\s?\.?|\/\s?\./u;
const TAIL = 16;

export const endMark: Rule = {
  id: 'end-mark',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [
    { regime: 'state', from: '2020-03-05', text: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục II, các mẫu 1.1-1.10' },
    ...formBasis('content').filter(({ regime, until }) => regime === 'party' || until !== undefined),
  ],
  summary: {
    vi: 'Nhà nước: nội dung không kết thúc bằng “./.”; Đảng: kết thúc bằng “./.”',
    en: 'State: content not closed by “./.”; Party: closed by it',
  },
  explanation: {
    vi: 'Trong văn bản của Nhà nước, nội dung kết thúc bằng “./.”; trong văn bản của Đảng, bằng dấu chấm. Nội dung kết thúc bằng bảng, tệp bị cắt và bản quét không bị báo.',
    en: 'In a State document the content ends in “./.”, in a Party document in a full stop. Content that ends in a table, a file that is cut off and scans are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { closing: 'Trên đây là Kế hoạch thực hiện chuyển đổi số năm 2026.' }, marks: 'số năm 2026.' },
      { regime: 'state', parts: { closing: 'Các thôn báo cáo kết quả trước ngày 20/12/2026' }, marks: '20/12/2026' },
      { regime: 'party', parts: { closing: 'Trên đây là Kế hoạch kiểm tra công tác dân vận năm 2026./.' }, marks: './.' },
    ],
    right: [
      { regime: 'state', parts: { closing: 'Trên đây là Kế hoạch thực hiện chuyển đổi số năm 2026. /.' } },
      { regime: 'state', parts: { closing: '**Trên đây là Kế hoạch thực hiện chuyển đổi số năm 2026./.**' } },
      {
        regime: 'state',
        parts: { closing: 'Trên đây là Kế hoạch thực hiện chuyển đổi số năm 2026.', recipients: '', signature: '' },
        note: { vi: 'Tệp bị cắt ở cuối.', en: 'The file is cut off.' },
      },
      { regime: 'party', parts: { closing: 'Trên đây là Kế hoạch kiểm tra công tác dân vận năm 2026.' } },
      { regime: 'party', parts: { closing: 'Tỷ lệ tham gia năm 2026 đạt 1/2.' } },
    ],
  },
  check(document, report) {
    const { plan, regime, isScan, isAttached } = document;
    if (regime === null || isScan || (plan.recipients.length === 0 && plan.signature === null)) return;
    // The closing lines of an attached plan are those of its decision, which do not stand behind its content.
    if (isAttached) return;
    const content = lastParagraph(document);
    if (content === null) return;
    const from = Math.max(0, content.length - TAIL);
    const mark = MARK.exec(content.text.slice(from));
    if (regime === 'state' && mark === null) {
      report({
        position: document.position(content.span(content.text.lastIndexOf(' ') + 1)),
        message: {
          vi: `Nội dung kết thúc bằng “…${content.text.slice(from)}” mà không có “./.”; hãy thêm “./.” vào cuối.`,
          en: `The content ends in “…${content.text.slice(from)}” without “./.”; add it.`,
        },
      });
    }
    if (regime === 'party' && mark !== null && /^\.\s?\/\s?\.$/.test(mark[0]) && content.text.endsWith(mark[0])) {
      report({
        position: document.position(content.span(from + mark.index, from + mark.index + mark[0].length)),
        message: {
          vi: `Nội dung kết thúc bằng “${mark[0]}”; văn bản của Đảng kết thúc bằng dấu chấm, hãy bỏ phần còn lại.`,
          en: `The content ends in “${mark[0]}”; a Party document uses a full stop alone.`,
        },
      });
    }
  },
};

/** The paragraph that ends the content; null when a table does. */
function lastParagraph({ content }: PlanDocument) {
  const last = content.findLast(({ data }) => data.footnote !== true);
  return last === undefined || last.type === 'table' || last.data.content.length === 0 ? null : last.data.content;
}
