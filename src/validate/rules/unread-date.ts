import { DATED_THINGS } from '../../grammar/deadline-words.ts';
import { phrasesOf } from '../../recognize/phrases-of.ts';
import { isCalendarDate } from '../../recognize/time/calendar-date.ts';
import { inLowerCase } from '../../text/lower-case.ts';
import { tasks } from '../examples.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';

const DATED = new RegExp(`(?<!\\p{L})(?:${phrasesOf(Object.values(DATED_THINGS).flat()).join('|')})(?!\\p{L})`, 'u');
/** “đường 19/5”, “phố 2/9”. */
const PLACE_BEFORE = /(?:đường|phố|cầu|quảng trường|công viên|khu phố|tổ dân phố|trường|chợ|bản)\s+(?:ngày\s+)?$/u;
/** “(18/11/1930 - 18/11/2026)”. */
const ANNIVERSARY = /^\s?[-–]\s?\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}\s?[-–]\s?$/u;
/** How far in front of a date its thing may stand. */
const REACH = 48;

export const unreadDate: Rule = {
  id: 'unread-date',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Thời gian chưa gắn với nhiệm vụ, căn cứ hay kỳ kế hoạch', en: 'A time that belongs to no task, citation or period' },
  explanation: {
    vi: 'Không bỏ sót thời gian nào: ngày, quý chưa đọc được thành thời hạn được báo để xem lại câu. Ngày có hiệu lực, ngày lễ, ngày của quá khứ, tên đường và ngày ngoài phần nội dung không bị báo.',
    en: 'No time is passed over in silence. Days of entering into force, feasts, the past, streets, and what stands outside of the content are left alone.',
  },
  examples: {
    wrong: [
      {
        regime: 'state',
        parts: { closing: 'Yêu cầu các thôn nghiêm túc thực hiện; mọi vướng mắc phản ánh trước ngày 20/8/2026./.' },
        marks: '20/8/2026',
      },
      tasks(['1. Rà soát thiết bị.', 'III. MỤC TIÊU', 'Các thôn phải có mạng trước ngày 12/8/2026 để phục vụ Nhân dân.'], {
        marks: '12/8/2026',
      }),
    ],
    right: [
      tasks(['1. Rà soát thiết bị trước ngày 20/8/2026.']),
      tasks(['1. Tuyên truyền Luật Dữ liệu có hiệu lực thi hành từ ngày 01/7/2026.']),
      tasks(['1. Chào mừng kỷ niệm 96 năm truyền thống (18/11/1930 - 18/11/2026).']),
      tasks(['1. Dọn vệ sinh dọc đường 19/5, phố 2/9.']),
      tasks(['1. Tập huấn nghiệp vụ hằng năm cho công chức.']),
    ],
  },
  check(document, report) {
    for (const { ruleId, severity, position } of document.plan.diagnostics) {
      // A cadence of other work, which is only remarked on, is no fault of a draft.
      if (ruleId !== 'unread-date' || severity === 'info' || position === null || !isWorthALook(position, document)) continue;
      report({ position, message: inBothLanguages('unread-date', { text: document.wordsAt(position).text }) });
    }
  },
};

type Position = NonNullable<PlanDocument['plan']['diagnostics'][number]['position']>;

function isWorthALook({ start, end }: Position, document: PlanDocument): boolean {
  const { text, plan } = document;
  if (plan.type === null && plan.tasks.length === 0) return false;
  const part = document.partAt(start.offset);
  if (part === null || part === 'preface' || part === 'promulgation') return false;
  const before = inLowerCase(
    text
      .slice(Math.max(0, start.offset - REACH), start.offset)
      .normalize('NFC')
      .replace(/\s+/g, ' '),
  );
  const after = text.slice(end.offset, end.offset + 16);
  if (
    DATED.test(before.slice(before.search(/[.;:](?=[^.;:]*$)/) + 1)) ||
    PLACE_BEFORE.test(before) ||
    ANNIVERSARY.test(after) ||
    ANNIVERSARY.test(before)
  )
    return false;
  const [year, month, day] = (text.slice(start.offset, end.offset).match(/\d+/g) ?? []).map(Number).reverse();
  if (year === undefined || year < 1900) return true;
  if (month !== undefined && day !== undefined && !isCalendarDate({ year, month, day })) return false;
  if (plan.date !== null && year < Number(plan.date.slice(0, 4))) return false;
  const { period } = plan;
  return !(day === undefined && period !== null && period.start.startsWith(`${year}-${String(month).padStart(2, '0')}`));
}
