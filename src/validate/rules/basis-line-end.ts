import type { Block } from '../../tree/nodes.ts';
import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

const GROUND = /^(?:Căn cứ|Thực hiện|Theo|Xét|Để)(?![\p{L}\p{M}])/u;
const MARK = /[;.,:]$/;

export const basisLineEnd: Rule = {
  id: 'basis-line-end',
  severity: 'warning',
  regimes: ['state'],
  fixes: ['safe'],
  basis: formBasis('bases'),
  summary: { vi: 'Dấu cuối dòng căn cứ không đúng', en: 'A line of the legal bases ends in the wrong mark' },
  explanation: {
    vi: 'Khi có nhiều dòng căn cứ, mỗi dòng kết thúc bằng dấu chấm phẩy, dòng cuối bằng dấu chấm; dòng cuối cũng có thể là câu ban hành. Căn cứ viết liền trong một đoạn không bị báo.',
    en: 'Where several lines give the bases, each ends in a semicolon, the last in a full stop; the last may be the sentence that issues the plan. Bases run together in one paragraph are left alone.',
  },
  examples: {
    wrong: [
      {
        regime: 'state',
        parts: {
          bases:
            'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023.\nCăn cứ Quyết định số 212/QĐ-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh;\nỦy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:',
        },
        marks: '2023.',
      },
      {
        regime: 'state',
        parts: {
          bases:
            'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023\nCăn cứ Quyết định số 212/QĐ-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh.',
        },
        marks: '2023',
      },
      {
        regime: 'state',
        parts: {
          bases:
            'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;\n**Căn cứ** tình hình thực tế của xã,\nỦy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:',
        },
        marks: 'của xã,',
      },
    ],
    right: [
      {
        regime: 'state',
        parts: {
          bases:
            'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;\nCăn cứ tình hình thực tế của xã;\nỦy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:',
        },
      },
      {
        regime: 'state',
        parts: {
          bases:
            'Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;\nCăn cứ tình hình thực tế, Ủy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:',
        },
      },
      {
        regime: 'state',
        parts: {
          bases:
            'Thực hiện Quyết định số 212/QĐ-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã xây dựng Kế hoạch.',
        },
        note: { vi: 'Chỉ một đoạn.', en: 'One paragraph alone.' },
      },
      { regime: 'party', parts: {} },
    ],
  },
  check(document, report) {
    if (document.isScan || document.plan.type === null) return;
    const lines = document.preamble;
    lines.forEach((line, i) => {
      const next = lines[i + 1];
      if (!isGround(line) || !(isGround(lines[i - 1]) || isGround(next))) return;
      const { content } = line.data;
      const mark = MARK.exec(content.text)?.[0] ?? '';
      if (mark === ':' || mark === ';' || isTorn(mark, next)) return;
      const between = isGround(next);
      if (!between && mark === '.') return;
      const right = between ? ';' : '.';
      report({
        position: document.position(content.span(Math.max(0, content.length - TAIL))),
        message: {
          vi: `Dòng căn cứ “…${content.text.slice(-TAIL)}” ${mark === '' ? 'không có dấu cuối dòng' : `kết thúc bằng “${mark}”`}; hãy dùng “${right}”.`,
          en: `The basis “…${content.text.slice(-TAIL)}” ${mark === '' ? 'has no final mark' : `ends in “${mark}”`}; use “${right}”.`,
        },
        fix: { safe: true, edits: [{ ...content.span(content.length - mark.length, content.length), text: right }] },
      });
    });
  },
};

const TAIL = 40;

const isGround = (block: Block | undefined): boolean => block?.type === 'paragraph' && GROUND.test(block.data.content.text);

/** The line goes on in the next paragraph: a page break tore it. */
const isTorn = (mark: string, next: Block | undefined) => mark === '' && (next === undefined || /^\p{Ll}/u.test(next.data.content.text));
