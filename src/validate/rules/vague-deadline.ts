import { inLowerCase } from '../../text/lower-case.ts';
import { tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** What is done at intervals that somebody has to know. “Báo cáo định kỳ” is a kind of report, and “khám sức khỏe định kỳ” a set phrase. */
const WORK = 'giao ban|họp|hội ý|tiếp dân|tiếp công dân|đối thoại|tiếp xúc|gặp mặt|sơ kết|sơ, tổng kết|tổng kết|kiểm điểm|rà soát';
const REPORTING = 'báo cáo|đánh giá|thông tin';
const VAGUE = new RegExp(
  `(?<!\\p{L})(?:(?:${WORK}) định kỳ|định kỳ (?:tổ chức |tiến hành |thực hiện )?(?:${WORK}|${REPORTING})(?!\\p{L}))`,
  'gu',
);
const INTERVAL =
  /h[ằà]ng |mỗi |quý|học kỳ|giao mùa|\d+ ?(?:tháng|tuần|ngày|năm|lần)|(?:một|hai|ba|sáu) (?:tháng|tuần|năm|lần)|(?:đầu|giữa|cuối) (?:năm|tháng|tuần|kỳ|đợt)|(?:,|và) (?:năm|tháng)(?! \d)|thứ (?:hai|ba|tư|năm|sáu|bảy)|trước ngày|chậm nhất/u;

/** How far from it the interval may stand, in the same sentence. */
const REACH = 300;

export const vagueDeadline: Rule = {
  id: 'vague-deadline',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: '“Định kỳ” mà không nói bao lâu một lần', en: '“Định kỳ” without an interval' },
  explanation: {
    vi: 'Giao ban, tiếp dân, đối thoại, sơ kết … định kỳ thì cần nói bao lâu một lần. “Báo cáo định kỳ” là tên một loại báo cáo nên không bị báo.',
    en: 'Meetings, receptions and reviews at intervals need the interval. “Báo cáo định kỳ” names a kind of report and is left alone.',
  },
  examples: {
    wrong: [
      tasks(['1. Duy trì chế độ giao ban định kỳ với các thôn.'], { marks: 'giao ban định kỳ' }),
      tasks(['1. Phân công cán bộ; định kỳ tổ chức đối thoại với Nhân dân.'], { marks: 'định kỳ tổ chức đối thoại' }),
      tasks(['1. Theo dõi việc thực hiện, định kỳ báo cáo Ủy ban nhân dân tỉnh.'], { marks: 'định kỳ báo cáo' }),
    ],
    right: [
      tasks(['1. Duy trì chế độ giao ban định kỳ hằng tháng với các thôn.']),
      tasks(['1. Thực hiện nghiêm chế độ báo cáo định kỳ, đột xuất.']),
      tasks(['1. Khám sức khỏe định kỳ cho người cao tuổi; bảo dưỡng thiết bị định kỳ.']),
      tasks(['1. Định kỳ 6 tháng, năm đánh giá kết quả; sơ kết định kỳ vào cuối quý.']),
    ],
  },
  check(document, report) {
    for (const { block, part } of document.blocks) {
      const { content } = block.data;
      if (part !== 'mainBody' || !content.text.includes('ịnh kỳ')) continue;
      const text = inLowerCase(content.text);
      for (const { 0: words, index } of text.matchAll(VAGUE)) {
        const end = index + words.length;
        const before = text.slice(Math.max(0, index - REACH), index);
        const start = Math.max(...['.', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1;
        const [after = ''] = text.slice(end, end + REACH).split(/[.;](?=\s|$)/, 1);
        if (INTERVAL.test(`${before.slice(start)}${words}${after}`)) continue;
        const written = content.text.slice(index, end);
        report({
          position: document.position(content.span(index, end)),
          message: {
            vi: `“${written}” không nói bao lâu một lần; hãy ghi rõ, ví dụ hằng tháng, hằng quý, 6 tháng.`,
            en: `“${written}” does not say how often; write it, as hằng tháng, hằng quý, 6 tháng.`,
          },
        });
      }
    }
  },
};
