import { describe, expect, test } from 'vitest';
import { agreeWords } from '../../../src/read/ocr/agree-words.ts';
import type { Page } from '../../../src/read/page/page.ts';

/** A page of words, “?” in those that are doubtful. */
const page = (text: string): Page => ({
  number: 1,
  width: 600,
  height: 800,
  rules: [],
  words: text.split(' ').map((word, i) => ({
    text: word.replace('?', ''),
    confidence: word.includes('?') ? 0.8 : 0.97,
    left: i * 40,
    right: i * 40 + 30,
    baseline: 100,
    size: 12,
    bold: false,
  })),
});
const agreed = (text: string) =>
  agreeWords([page(text)])[0]
    ?.words.map((word) => word.text)
    .join(' ');

const OFTEN = 'vớt rác, vớt rác, vớt rác, vớt rác;';

describe('a doubtful word has the marks', () => {
  test.each<[name: string, read: string, meant: string]>([
    ['that the plan has elsewhere beside the same word', `${OFTEN} vợt? rác`, `${OFTEN} vớt rác`],
    ['beside the word before it', `${OFTEN} vớt rạc?`, `${OFTEN} vớt rác`],
    ['in capitals', `${OFTEN} VỚT RẠC?;`, `${OFTEN} VỚT RÁC;`],
    ['of the headings of plans', 'II. TÔ? CHỨC THỰC HIỆN', 'II. TỔ CHỨC THỰC HIỆN'],
    ['of offices', 'PHÓ GIÁM ĐÓC?', 'PHÓ GIÁM ĐỐC'],
    ['of bodies with a capital', 'Uy? ban nhân dân', 'Ủy ban nhân dân'],
  ])('%s', (_, read, meant) => expect(agreed(read)).toBe(meant));

  test('and stays doubtful', () => {
    const [mended] = agreeWords([page('TÔ? CHỨC')]);
    expect(mended?.words[0]).toMatchObject({ text: 'TỔ', confidence: 0.8 });
  });

  test('on whatever page the others stand', () => {
    expect(agreeWords([page(OFTEN), page('vợt? rác')])[1]?.words[0]?.text).toBe('vớt');
  });
});

describe('left as they were read are', () => {
  test.each<[name: string, text: string]>([
    ['words that are sure', `${OFTEN} vợt rác`],
    ['words that others do not contradict often', 'vớt rác, vớt rác, vợt? rác'],
    ['words that stand as often as read', `${OFTEN} vợt rác, vợt rác, vợt? rác`],
    ['words whose other neighbour has them so', `${OFTEN} cái vợt, cái vợt, cái vợt, cái vợt? rác`],
    ['names', 'ông Lê Toàn, ông Lê Toàn, ông Lê Toàn, ông Lê Toàn, ông Lê Toản?'],
    ['names of one word', 'xã Hòa có, xã Hòa có, xã Hòa có, xã Hòa có, xã Hóa? Bình'],
    ['words parted by a sign', `${OFTEN} vợt?, rác`],
    ['other letters', `${OFTEN} vót? lác`],
    ['tones that another places elsewhere', 'tổ hòa, tổ hòa, tổ hòa, tổ hòa, tổ hoà?'],
    ['words of a letterhead', 'XÃ HỘI? CHỦ? NGHĨA'],
    ['numbers', '12? rác 13'],
  ])('%s', (_, text) => expect(agreed(text)).toBe(text.replaceAll('?', '')));
});

test('a word that no picture was read for is none to doubt', () => {
  const sure = page(`${OFTEN} vợt? rác`);
  const words = sure.words.map(({ confidence: _, ...word }) => word);
  expect(agreeWords([{ ...sure, words }])).toEqual([{ ...sure, words }]);
});
