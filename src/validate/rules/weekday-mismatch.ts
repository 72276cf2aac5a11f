import { weekdayOf } from '../../recognize/time/calendar-date.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { tasks } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { weekdayName } from '../wording.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
};
const NAME = '(?:thứ (?<name>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<sunday>chủ nhật))';
/** Most days have no weekday beside them. */
const MAY_NAME = /[Hh][Ứứ] |[Hh][Ủủ] [Nn][Hh]/;
/** “thứ Hai, ngày 02/3/2026”; not “lần thứ 2 ngày 02/3/2026”. */
const BEFORE = new RegExp(`(?:^|[,.;:(–-] ?|(?:sáng|chiều|tối|vào|từ|đến|là|và|ngày) )${NAME} ?[,(]? ?(?:ngày )?$`, 'u');
/** “02/3/2026 (thứ Hai)”. */
const AFTER = new RegExp(`^ ?(?:[,(]|\\(tức|là) ?(?:tức |nhằm )?${NAME}(?![\\p{L}\\p{M}\\d])(?!,? ?(?:ngày )?\\d)`, 'u');
const REACH = 32;

export const weekdayMismatch: Rule = {
  id: 'weekday-mismatch',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Thứ trong tuần không khớp với ngày', en: 'A weekday that is not the date’s' },
  explanation: {
    vi: 'Chỉ xét khi ngày có đủ năm và thứ đứng ngay cạnh ngày. “Lần thứ 2” không phải là thứ Hai.',
    en: 'Judged only where the year is written and the weekday stands beside the date. “Lần thứ 2” is no Monday.',
  },
  examples: {
    wrong: [
      tasks(['1. Tổ chức tập huấn ngày 02/5/2026 (thứ 2).'], { marks: '02/5/2026' }),
      tasks(['1. Tổ chức tập huấn vào thứ Ba, ngày 18/5/2026.'], { marks: '18/5/2026' }),
      tasks(['1. Họp thôn sáng Chủ nhật ngày 18 tháng 5 năm 2026.'], { marks: '18 tháng 5 năm 2026' }),
    ],
    right: [
      tasks(['1. Tổ chức tập huấn ngày 18/5/2026 (thứ Hai); vào thứ Bảy, ngày 02/5/2026.']),
      tasks(['1. Tổ chức hội nghị lần thứ 2 ngày 02/5/2026.']),
      tasks(['1. Tổ chức tập huấn từ thứ Hai 18/5 đến thứ Sáu 22/5/2026.']),
      tasks(['1. Giao ban thứ Hai hằng tuần; báo cáo trước ngày 02/5/2026.']),
    ],
  },
  check(document, report) {
    for (const { content, start, end, real, ...date } of document.writtenDays) {
      if (!real) continue;
      const around = content.text.slice(Math.max(0, start - REACH), end + REACH);
      if (!MAY_NAME.test(around)) continue;
      const before = BEFORE.exec(inLowerCase(content.text.slice(Math.max(0, start - REACH), start)));
      const after = AFTER.exec(inLowerCase(content.text.slice(end, end + REACH)));
      const { name, sunday } = (before ?? after)?.groups ?? {};
      const named = sunday !== undefined ? 7 : name === undefined ? undefined : NUMBERS[name];
      const right = weekdayOf(date);
      if (named === undefined || named === right) continue;
      const words = content.text.slice(start, end);
      report({
        position: document.position(content.span(start, end)),
        message: {
          vi: `Ngày “${words}” là ${weekdayName(right, 'vi')}, không phải ${weekdayName(named, 'vi')}; hãy kiểm tra ngày (nhất là năm) hoặc thứ.`,
          en: `“${words}” is a ${weekdayName(right, 'en')}, not a ${weekdayName(named, 'en')}; check the date, above all its year, or the weekday.`,
        },
      });
    }
  },
};
