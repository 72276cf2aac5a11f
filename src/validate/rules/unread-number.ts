import { isOtherNumbered } from '../../recognize/citation/find-mentions.ts';
import { readingForm } from '../../recognize/citation/reading-form.ts';
import { tasks } from '../examples.ts';
import { inBothLanguages } from '../in-both-languages.ts';
import type { Rule } from '../rule.ts';

export const unreadNumber: Rule = {
  id: 'unread-number',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Số văn bản chưa được đọc thành viện dẫn', en: 'A document number that no citation holds' },
  explanation: {
    vi: 'Số văn bản đứng một mình, không có tên loại ở trước, nên không biết là văn bản gì. Hãy ghi tên loại; nếu không phải số văn bản thì bỏ qua.',
    en: 'A number without a type before it, so that nobody can tell the instrument. Give the type; pass it over if it is no document’s number.',
  },
  examples: {
    wrong: [
      tasks(['1. Thực hiện nghiêm 123/QĐ-UBND của tỉnh về kỷ cương.'], { marks: '123/QĐ-UBND' }),
      tasks(['1. Tham khảo tài liệu đính kèm 45-KH/TU.'], { marks: '45-KH/TU' }),
    ],
    right: [
      tasks(['1. Thực hiện nghiêm Quyết định số 123/QĐ-UBND của tỉnh về kỷ cương.']),
      tasks(['1. Kèm theo Kế hoạch số 15/KH-UBND.'], { note: { vi: 'số của chính kế hoạch', en: "the plan's own number" } }),
      tasks(['1. Lập hồ sơ theo Mẫu số 01/ĐK-TTHC; đạt 12/15 thôn; TCVN 9001-2015.']),
    ],
  },
  check(document, report) {
    for (const { ruleId, position } of document.plan.diagnostics) {
      if (ruleId !== 'unread-number' || position === null) continue;
      const before = readingForm(document.text.slice(Math.max(0, position.start.offset - 32), position.start.offset).normalize('NFC'));
      if (!isOtherNumbered(before, { start: before.length }))
        report({ position, message: inBothLanguages('unread-number', { text: document.wordsAt(position).text }) });
    }
  },
};
