import { firstDay, isDay } from '../../calendar/day.ts';
import { writtenDate } from '../../text/written-date.ts';
import { tasks } from '../examples.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Localized, Rule } from '../rule.ts';

/** A day is written: “tháng 01/2026” in a plan of March tells the year’s work, and is no slip. */
const HAS_DAY = /\d{1,2} ?[/.-] ?\d{1,2}(?!\d)|\d{1,2} tháng/u;

/** A limit whose year is over is read as a day of the past; words of completing or sending show that it is none. */
const LIMIT_BEFORE =
  /(?:hoàn thành|hoàn tất|xong|gửi|nộp|báo cáo)[^.;]{0,60}(?:trước(?: ngày)?|chậm nhất(?: là)?(?: ngày| vào ngày)?|muộn nhất(?: ngày)?) $/u;
const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const REACH = 96;

export const deadlineBeforeIssue: Rule = {
  id: 'deadline-before-issue',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Thời hạn trước ngày ban hành kế hoạch', en: 'Due before the date of the plan' },
  explanation: {
    vi: 'Việc được giao không thể đến hạn trước ngày kế hoạch được ban hành; thường là gõ nhầm năm. Tháng, quý đã qua của năm kế hoạch không bị báo; thời hạn không ghi năm chỉ là cảnh báo.',
    en: 'Work cannot be due before the plan that gives it; mostly a slip in the year. Months and quarters that are over are left alone; a day without a year is a warning.',
  },
  examples: {
    wrong: [
      tasks(['1. Rà soát thiết bị, hoàn thành trước ngày 15/5/2025.'], { marks: '15/5/2025' }),
      tasks(['1. Rà soát thiết bị, hoàn thành chậm nhất ngày 01/3/2026.'], { marks: '01/3/2026' }),
      tasks(['1. Rà soát thiết bị trước ngày 20/02.'], {
        marks: '20/02',
        note: { vi: 'cảnh báo: có thể là năm sau', en: 'a warning: it may be next year’s' },
      }),
    ],
    right: [
      tasks(['1. Rà soát thiết bị trước ngày 08/3/2026.']),
      tasks(['1. Rà soát thiết bị trong tháng 01/2026; báo cáo trước ngày 20/02 hằng năm.']),
      tasks(['1. Thực hiện từ ngày 01/01/2026; xử lý hồ sơ nhận trước ngày 15/5/2025.']),
      tasks(['1. Rà soát thiết bị trước ngày 15/5/2025.'], { placeDate: 'Suối Mơ, ngày    tháng     năm' }),
    ],
  },
  check(document, report) {
    const { plan, text: source } = document;
    const issued = firstDay(plan.date);
    const { date } = plan;
    if (issued === null || date === null) return;
    for (const { kind, due, text, inferred, position, evidence } of plan.deadlines) {
      if (due === null || due.length < 10 || due >= issued || evidence === 'ocr') continue;
      if ((kind !== 'date' && kind !== 'period') || inferred.includes('date') || !HAS_DAY.test(text)) continue;
      const guessed = inferred.includes('year');
      if (!guessed) report({ position, message: message(text, due, date) });
      else {
        const days = { text, due: writtenDate(due), issued: writtenDate(date) };
        report({ position, message: inBothLanguages('deadline-before-issue', days), severity: 'warning' });
      }
    }
    for (const { ruleId, position } of plan.diagnostics) {
      if (ruleId !== 'unread-date' || position === null || document.partAt(position.start.offset) !== 'mainBody') continue;
      const text = document.words(position);
      const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
      const due = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const before = source
        .slice(Math.max(0, position.start.offset - REACH), position.start.offset)
        .normalize('NFC')
        .replace(/\s+/g, ' ');
      if (isDay(due) && due < issued && LIMIT_BEFORE.test(before)) report({ position, message: message(text, due, date) });
    }
  },
};

function message(text: string, due: string, date: string): Localized {
  const issued = writtenDate(date);
  return {
    vi: `“${text}” đến hạn ngày ${writtenDate(due)}, trước ngày ban hành kế hoạch (${issued}); hãy kiểm tra lại ngày, nhất là năm.`,
    en: `“${text}” is due on ${writtenDate(due)}, before the plan is issued (${issued}); check the date, above all its year.`,
  };
}
