import { addDays, firstDay } from '../../calendar/day.ts';
import { writtenDate } from '../../text/written-date.ts';
import { tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';

/** Reports on a year are made in the first months of the next (Nghị định 09/2019/NĐ-CP, Điều 12 and 13). */
const DAYS_TO_SUM_UP = 92;
/** Preparation comes before. */
const DAYS_TO_PREPARE = 92;

export const deadlineOutsidePeriod: Rule = {
  id: 'deadline-outside-period',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Thời hạn ngoài khoảng thời gian của kế hoạch', en: 'Due outside the time that the plan covers' },
  explanation: {
    vi: 'Chỉ xét kế hoạch của trọn một hay nhiều năm. Báo cáo, tổng kết trong ba tháng đầu năm sau và việc chuẩn bị trước đó là bình thường.',
    en: 'Judged of plans for whole years alone. Summing up in the first three months after, and preparing before, is normal.',
  },
  examples: {
    wrong: [
      tasks(['1. Rà soát thiết bị trước ngày 15/9/2027.'], { marks: '15/9/2027' }),
      tasks(['1. Tập huấn xong trong tháng 6/2028.'], { marks: '6/2028' }),
    ],
    right: [
      tasks(['1. Rà soát thiết bị trước ngày 15/9/2026.']),
      tasks(['1. Báo cáo tổng kết năm trước ngày 15/01/2027.']),
      tasks(['1. Báo cáo trước ngày 15/12 hằng năm.']),
      {
        ...tasks(['1. Rà soát thiết bị trước ngày 15/9/2027.']),
        parts: {
          ...tasks(['1. Rà soát thiết bị trước ngày 15/9/2027.']).parts,
          title: 'KẾ HOẠCH\nThực hiện chuyển đổi số giai đoạn 2026 - 2030',
        },
      },
    ],
  },
  check({ plan }, report) {
    const { period, date } = plan;
    if (period === null || !period.start.endsWith('-01-01') || !period.end.endsWith('-12-31')) return;
    const issued = firstDay(date);
    for (const { kind, due, text, position, evidence, inferred } of plan.deadlines) {
      if (due === null || due.length < 10 || kind === 'recurring' || kind === 'relative' || evidence === 'ocr' || inferred.length > 0)
        continue;
      if (due >= period.start && due <= period.end) continue;
      const last = addDays(period.end, DAYS_TO_SUM_UP);
      const first = issued ?? addDays(period.start, -DAYS_TO_PREPARE);
      // Before the date of issue it is another rule's.
      if (due <= last && (due >= first || issued !== null)) continue;
      const covered = `${writtenDate(period.start)} - ${writtenDate(period.end)}`;
      report({
        position,
        message: {
          vi: `“${text}” đến hạn ngày ${writtenDate(due)}, ngoài thời gian của kế hoạch (${covered}); hãy kiểm tra lại năm.`,
          en: `“${text}” is due on ${writtenDate(due)}, outside the time of the plan (${covered}); check the year.`,
        },
      });
    }
  },
};
