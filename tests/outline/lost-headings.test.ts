import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const SENTENCE = 'Treo băng rôn, dựng gian hàng và đón khách tại bến tàu đúng giờ khai mạc.';
const read = (body: string) => {
  const { sections, tasks } = parseText(`KẾ HOẠCH\nTổ chức hội chợ\n\nI. TỔ CHỨC THỰC HIỆN\n\n${body}\n`).plan;
  return {
    titles: sections[0]?.children.map(({ title }) => title),
    doers: tasks.map(({ responsible }) => responsible.map(({ name }) => name)),
  };
};

describe('headings that lost their numbers', () => {
  test('stand above whole sentences', () => {
    expect(read(`Phòng Văn hóa\n\n${SENTENCE}\n\n${SENTENCE}\n\nTrạm Y tế\n\n${SENTENCE}`)).toEqual({
      titles: ['Phòng Văn hóa', 'Trạm Y tế'],
      doers: [['Phòng Văn hóa'], ['Phòng Văn hóa'], ['Trạm Y tế']],
    });
  });

  test.each([
    ['one alone', `Phòng Văn hóa\n\n${SENTENCE}\n\n${SENTENCE}`],
    ['two, one below the other', `Phòng Văn hóa\n\nTrạm Y tế\n\n${SENTENCE}\n\nĐài Truyền thanh\n\n${SENTENCE}`],
    ['none at the beginning', `${SENTENCE}\n\nPhòng Văn hóa\n\n${SENTENCE}\n\nTrạm Y tế\n\n${SENTENCE}`],
    ['above a short line', `Phòng Văn hóa\n\nTreo băng rôn.\n\nTrạm Y tế\n\nTrực cấp cứu.`],
    ['lines that say something', `Khai mạc: sáng 12/5\n\n${SENTENCE}\n\nBế mạc: chiều 14/5\n\n${SENTENCE}`],
    ['a sentence without its mark', `Dựng gian hàng\n\n${SENTENCE}\n\nTrực cấp cứu\n\n${SENTENCE.slice(0, -1)}`],
  ])('not %s', (_what, body) => expect(read(body).titles).toEqual([]));
});
