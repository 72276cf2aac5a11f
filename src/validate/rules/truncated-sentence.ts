import { CANNOT_END } from '../../grammar/wants-object.ts';
import { WORD_START } from '../../text/boundary.ts';
import type { Block } from '../../tree/nodes.ts';
import { reportedByParsing } from '../reported-by-parsing.ts';
import type { Rule } from '../rule.ts';

const BREAKS_OFF = new RegExp(`(?:${WORD_START}(?:${CANNOT_END.join('|')})|,)$`, 'u');
const FINAL_MARK = /[.;:!?…/]["”’)\]*]{0,2}$/;
const endsInMark = (text: string): boolean => FINAL_MARK.test(text.slice(-3));
/** Of the words that it may break off behind, with the letter before them. */
const LONGEST_END = Math.max(...CANNOT_END.map(({ length }) => length)) + 1;
/** A paragraph of this length is a sentence, whatever its marker. */
const LONG = 120;
/** So many long paragraphs show the author's habit, and so great a part of them must end in a mark. */
const ENOUGH = 5;
const HABIT = 0.8;
const SHOWN = 40;

const byParsing = reportedByParsing('truncated-sentence');

export const truncatedSentence: Rule = {
  id: 'truncated-sentence',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Câu bị cắt giữa chừng hoặc thiếu dấu kết thúc', en: 'A paragraph breaks off, or ends without a final mark' },
  explanation: {
    vi: 'Đoạn kết thúc bằng “và”, “của”, dấu phẩy … là câu bị cắt. Đoạn dài thiếu dấu cuối câu chỉ bị báo khi phần lớn các đoạn khác có dấu. Đề mục, dòng dẫn vào danh sách, bảng và bản quét không bị báo.',
    en: 'A paragraph that ends in “và”, “của” or a comma breaks off. A long one without a final mark is told only where most others have one. Headings, lines that lead to a list, tables and scans are left alone.',
  },
  examples: {
    wrong: [
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị tại các thôn và\n2. Tập huấn.\nII. TỔ CHỨC THỰC HIỆN\nTheo dõi.' },
        marks: 'các thôn và',
      },
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị tại các thôn,\n2. Tập huấn.\nII. TỔ CHỨC THỰC HIỆN\nTheo dõi.' },
        marks: 'các thôn,',
      },
      {
        regime: 'state',
        parts: { closing: '', recipients: '', signature: '', body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị.\n2. Tập huấn kỹ năng số cho cán bộ' },
        marks: 'cho cán bộ',
      },
    ],
    right: [
      { regime: 'state', parts: { body: 'I. NHIỆM VỤ\n1. Rà soát thiết bị tại các thôn\n2. Tập huấn\nII. TỔ CHỨC THỰC HIỆN\nTheo dõi' } },
      {
        regime: 'state',
        parts: { body: 'I. NHIỆM VỤ\nCác thôn thực hiện theo\n- Hướng dẫn của xã;\n- Kế hoạch này.\nII. TỔ CHỨC\nTheo dõi.' },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    if (document.isScan || !document.isAdministrative) return;
    byParsing(document, report);
    const told = document.plan.diagnostics.find(({ ruleId }) => ruleId === 'truncated-sentence')?.position?.end.offset;
    const paragraphs = document.rows.flatMap((row) => row.flatMap(({ head, nested }) => (nested.length === 0 ? [head] : [])));
    const long = paragraphs.filter((block) => block.data.content.length >= LONG);
    const marked = long.filter((block) => endsInMark(block.data.content.text));
    const habitual = long.length >= ENOUGH && marked.length >= long.length * HABIT;
    for (const block of paragraphs) {
      const { content, marker, heading, footnote } = block.data;
      const { text } = content;
      if (marker === undefined || heading === true || footnote === true || endsInMark(text)) continue;
      const breaksOff = BREAKS_OFF.test(text.slice(-LONGEST_END));
      if (!breaksOff && !(habitual && text.length >= LONG)) continue;
      if (followedByText(document.content, block) || content.span().end === told) continue;
      const shown = text.slice(-SHOWN);
      report({
        position: document.position(content.span(Math.max(0, text.length - SHOWN))),
        message: breaksOff
          ? {
              vi: `Đoạn kết thúc ở “…${shown}” như bị cắt giữa câu; hãy viết tiếp.`,
              en: `The paragraph breaks off at “…${shown}”; go on with it.`,
            }
          : {
              vi: `Đoạn kết thúc ở “…${shown}” mà không có dấu cuối câu; hãy thêm dấu.`,
              en: `The paragraph ends at “…${shown}” without a final mark; add one.`,
            },
      });
    }
  },
};

/** An unmarked paragraph or a table stands behind it, which may go on with it. */
function followedByText(content: readonly Block[], block: Block): boolean {
  const next = content[content.indexOf(block) + 1];
  return next !== undefined && next.data.marker === undefined && next.data.heading !== true;
}
