import { addDays } from '../../calendar/day.ts';
import { writtenDate } from '../../text/written-date.ts';
import { tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** A quarter is reported on in the weeks after it. */
const DAYS_TO_REPORT = 45;
const WRITTEN_YEAR = /(?:19|20)\d{2}/;

export const contradictoryDeadline: Rule = {
  id: 'contradictory-deadline',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Thời hạn tự mâu thuẫn', en: 'A deadline that contradicts itself' },
  explanation: {
    vi: 'Một ngày có đủ năm thì không lặp lại “hằng năm”; một việc dưới đề mục của quý hay tháng nào thì đến hạn trong thời gian ấy. Báo cáo ngay sau quý là bình thường.',
    en: 'A day with its year does not come every year; work under the heading of a quarter or month is due in it. Reporting soon after a quarter is normal.',
  },
  examples: {
    wrong: [
      tasks(['1. Báo cáo Ủy ban nhân dân tỉnh trước ngày 20/6/2026 hằng năm.'], { marks: '20/6/2026 hằng năm' }),
      tasks(['1. Nhiệm vụ quý II', 'a) Rà soát thiết bị trước ngày 15/9/2026.', 'b) Tập huấn kỹ năng số.'], { marks: '15/9/2026' }),
    ],
    right: [
      tasks(['1. Báo cáo Ủy ban nhân dân tỉnh trước ngày 20/6 hằng năm.']),
      tasks(['1. Nhiệm vụ quý II', 'a) Rà soát thiết bị trước ngày 15/5/2026.', 'b) Tập huấn kỹ năng số.']),
      tasks(['1. Nhiệm vụ quý II', 'a) Rà soát thiết bị.', 'b) Báo cáo kết quả quý II trước ngày 10/7/2026.']),
      tasks(['1. Báo cáo định kỳ hằng năm; riêng năm 2026 trước ngày 20/6/2026.']),
    ],
  },
  check(document, report) {
    for (const { kind, date, due, text, position, section, inferred, bound } of document.plan.deadlines) {
      if (kind === 'recurring' && date !== null && date.length === 10 && !inferred.includes('year') && WRITTEN_YEAR.test(text)) {
        report({
          position,
          message: {
            vi: `“${text}” vừa ghi năm ${date.slice(0, 4)} vừa ghi lặp lại hằng năm; hãy bỏ năm, hoặc bỏ “hằng năm”.`,
            en: `“${text}” gives the year ${date.slice(0, 4)} and says that it comes every year; leave one of them out.`,
          },
        });
      }
      if (kind !== 'date' || due === null || due.length < 10 || (bound !== 'before' && bound !== 'by')) continue;
      const stretch = document.sectionsOf(section).find(({ period }) => period !== null && period.start.length === 10 && isShort(period));
      if (stretch?.period == null || (due >= addDays(stretch.period.start, -1) && due <= addDays(stretch.period.end, DAYS_TO_REPORT)))
        continue;
      report({
        position,
        message: {
          vi: `“${text}” không nằm trong thời gian của đề mục “${stretch.title}” (${writtenDate(stretch.period.start)} - ${writtenDate(stretch.period.end)}); hãy kiểm tra lại.`,
          en: `“${text}” is not in the time of its heading “${stretch.title}” (${writtenDate(stretch.period.start)} - ${writtenDate(stretch.period.end)}); check it.`,
        },
      });
    }
  },
};

/** A quarter or a month: a whole year, or a single day, is another rule's. */
const isShort = ({ start, end }: { start: string; end: string }): boolean => start < end && addDays(start, 100) > end && end.length === 10;
