import { weekday } from '../../calendar/day.ts';
import { createDaysOff, type DayOffKind, toWorkingDay } from '../../calendar/days-off.ts';
import { writtenDate } from '../../text/written-date.ts';
import { LIMITS } from '../clauses.ts';
import { tasks } from '../examples.ts';
import type { Localized, Rule } from '../rule.ts';
import { weekdayName } from '../wording.ts';

const KINDS: Readonly<Record<Exclude<DayOffKind, 'weekend' | 'office'>, Localized>> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'ngày nghỉ Tết Nguyên đán', en: 'a day off for Tết' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "the Hùng Kings' Day" },
  reunification: { vi: 'ngày 30/4', en: 'Reunification Day' },
  labour: { vi: 'ngày 01/5', en: 'Labour Day' },
  national: { vi: 'ngày nghỉ Quốc khánh', en: 'a day off for National Day' },
  compensatory: { vi: 'ngày nghỉ bù', en: 'a compensatory day off' },
};

/** Of the country; what an office adds is not known here. Years are worked out when they are asked for. */
const daysOff = createDaysOff();

export const deadlineOnDayOff: Rule = {
  id: 'deadline-on-day-off',
  severity: 'info',
  regimes: ['state', 'party'],
  basis: LIMITS,
  summary: { vi: 'Ngày cuối của thời hạn là ngày nghỉ', en: 'Due on a weekend or public holiday' },
  explanation: {
    vi: 'Ngày cuối còn đúng hạn rơi vào thứ Bảy, Chủ nhật hay ngày lễ thì nên ghi rõ ngày làm việc. Ngày tổ chức một việc và ngày cuối tháng, cuối quý không bị xét; lịch hoán đổi ngày nghỉ hằng năm không được tính đến.',
    en: 'Where the last day on time is off, name a working day. Days of events and ends of months are left alone; yearly swaps are not known.',
  },
  examples: {
    wrong: [
      tasks(['1. Rà soát thiết bị trước ngày 05/10/2026.'], { marks: '05/10/2026' }),
      tasks(['1. Rà soát thiết bị, chậm nhất ngày 02/9/2026.'], { marks: '02/9/2026' }),
      tasks(['1. Rà soát thiết bị trước ngày 24/8.'], { marks: '24/8' }),
    ],
    right: [
      tasks(['1. Rà soát thiết bị trước ngày 06/10/2026.']),
      tasks(['1. Tổ chức ngày hội vào ngày 04/10/2026.']),
      tasks(['1. Tập huấn trong tháng 5/2026.']),
      tasks(['1. Báo cáo trước ngày 25 hằng tháng, trước ngày 05/10 hằng năm.']),
    ],
  },
  check({ plan }, report) {
    for (const { kind, bound, due, date, text, position, evidence } of plan.deadlines) {
      if (due === null || due.length < 10 || date === null || date.length < 10 || evidence === 'ocr') continue;
      if (kind !== 'date' || (bound !== 'before' && bound !== 'by')) continue;
      const off = daysOff(due);
      if (off === null) continue;
      const working = toWorkingDay(due, 'before', daysOff);
      const named = (language: 'vi' | 'en') => {
        const day = `${weekdayName(weekday(due), language)} ${writtenDate(due)}`;
        return off.kind === 'weekend' || off.kind === 'office' ? day : `${day} (${KINDS[off.kind][language]})`;
      };
      report({
        position,
        message: {
          vi: `“${text}”: ngày cuối còn đúng hạn là ${named('vi')}, ngày nghỉ; nên ghi ngày làm việc, ví dụ ${weekdayName(weekday(working), 'vi')} ${writtenDate(working)}.`,
          en: `“${text}”: the last day on time is ${named('en')}, a day off; name a working day, as ${weekdayName(weekday(working), 'en')} ${writtenDate(working)}.`,
        },
      });
    }
  },
};
