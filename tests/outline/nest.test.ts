import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';
import type { Section } from '../../src/model/plan.ts';

const plan = (body: string) =>
  parseText(`TRƯỜNG THCS BẾN TẮM\nSố: 12/KH-THCS\nBến Tắm, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nCông tác năm 2024\nI. NHIỆM VỤ\n${body}\n`)
    .plan;
const titles = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ id, title, children }) => [`${id} ${title}`, ...titles(children)]);

describe('a time on a line of its own', () => {
  test('heads the list that counts anew below it', () => {
    const { sections, tasks } = plan(
      'Tháng 9\n- Khai giảng.\nTháng 10\n1. Thi giáo viên giỏi.\n2. Họp tổ.\nTháng 11\n1. Mít tinh.\n2. Nộp giáo án.',
    );
    expect(titles(sections)).toEqual(['I NHIỆM VỤ', 'I.1 Tháng 9', 'I.2 Tháng 10', 'I.3 Tháng 11']);
    expect(tasks.map(({ id }) => id)).toEqual(['I.1.-1', 'I.2.1', 'I.2.2', 'I.3.1', 'I.3.2']);
  });

  test('does not where one list goes on', () => {
    const { tasks } = plan('1. Thi giáo viên giỏi.\n2. Họp tổ:\nTháng 10\n- Tổ Toán.\nTháng 11\n- Tổ Văn.\n3. Mít tinh.');
    expect(tasks.map(({ id }) => id)).toEqual(['I.1', 'I.2.1.-1', 'I.2.2.-1', 'I.3']);
  });

  test('stays below the number that it stands under, where only one list begins at 1', () => {
    const { sections } = plan('1. Công tác chuyên môn\nTháng 10\n- Họp tổ.\n2. Công tác đội\nTháng 11\n1. Mít tinh.');
    expect(titles(sections)).toContain('I.1.1 Tháng 10');
  });
});
