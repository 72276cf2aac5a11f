import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

const DAY_AND_MONTH = /^([Nn]gày\s+)(\d{1,2})(\s+tháng\s+)(\d{1,2})(?=\s+năm)/u;

/** With a zero: the days 1-9 and the months 1 and 2. */
const writtenDay = (day: number) => String(day).padStart(2, '0');
const writtenMonth = (month: number) => (month <= 2 ? `0${month}` : String(month));

export const malformedDate: Rule = {
  id: 'malformed-date',
  severity: 'warning',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: formBasis('placeDate'),
  summary: { vi: 'Ngày ban hành thiếu hoặc thừa số 0', en: 'The date of issue lacks a zero or has one too many' },
  explanation: {
    vi: 'Trong ngày ban hành, ngày dưới 10 và tháng 1, tháng 2 có số 0 ở trước: “ngày 05 tháng 01”; tháng 3 đến tháng 9 thì không: “ngày 05 tháng 3”. Quy định này chỉ nói về ngày ban hành, nên ngày trong nội dung không bị báo.',
    en: 'In the date of issue the days 1-9 and the months 1 and 2 take a zero, the months 3 to 9 do not. The rule speaks of the date of issue alone, so dates in the text are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày 6 tháng 3 năm 2026' }, marks: '6 tháng 3' },
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày 06 tháng 03 năm 2026' }, marks: '03' },
      { regime: 'state', parts: { placeDate: '*Suối Mơ, ngày 12 tháng 1 năm 2026*' }, marks: 'tháng 1' },
      { regime: 'party', parts: { placeDate: 'Suối Mơ, ngày 5 tháng 07 năm 2026' }, marks: '5 tháng 07' },
    ],
    right: [
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày 05 tháng 02 năm 2026' } },
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày 10 tháng 9 năm 2026' } },
      { regime: 'party', parts: { placeDate: 'Suối Mơ, ngày 20 tháng 12 năm 2026' } },
      {
        regime: 'state',
        parts: { closing: 'Kế hoạch này có hiệu lực từ ngày 1 tháng 04 năm 2026./.' },
        note: { vi: 'Không phải ngày ban hành.', en: 'Not the date of issue.' },
      },
    ],
  },
  check(document, report) {
    if (document.isScan) return;
    const line = document.issueDateLine;
    const match = line === null ? null : DAY_AND_MONTH.exec(line.content.text.slice(line.start));
    if (line === null || match === null) return;
    const [whole, before = '', day = '', , month = ''] = match;
    const places = [
      { found: day, start: line.start + before.length, write: writtenDay },
      { found: month, start: line.start + whole.length - month.length, write: writtenMonth },
    ].flatMap(({ found, start, write }) => {
      const text = write(Number(found));
      return text === found ? [] : [{ ...line.content.span(start, start + found.length), text }];
    });
    if (places.length === 0) return;
    const found = line.content.text.slice(line.start, line.end);
    const right = `ngày ${writtenDay(Number(day))} tháng ${writtenMonth(Number(month))}`;
    report({
      position: document.position(line.content.span(line.start, line.end)),
      message: {
        vi: `Ngày ban hành ghi “${found}”; theo quy định hãy ghi “${right} …”.`,
        en: `The date of issue is written “${found}”; the rule has “${right} …”.`,
      },
      fix: { safe: true, edits: places },
    });
  },
};
