import { expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const HEAD = 'SỞ Y TẾ BIỂN HỒ\nSố: 12/KH-SYT\nBiển Hồ, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nKhám sức khỏe học sinh năm 2024\n\n';
const headings = (body: string) => parseText(`${HEAD}${body}\n`).plan.sections.map(({ id, title }) => `${id} ${title}`);

test.each([
  [
    'H. for II.',
    'I. MỤC TIÊU\n- Khám đủ.\nH. NỘI DUNG\n- Khám mắt.\nIII. TỔ CHỨC\n- Sở chỉ đạo.',
    ['I MỤC TIÊU', 'II NỘI DUNG', 'III TỔ CHỨC'],
  ],
  [
    '1. for I. where an item 1. stands under it',
    '1. MỤC TIÊU\n1. Mục tiêu chung: Khám đủ.\nH. NỘI DUNG\n1. Khám mắt.\n2. Khám răng.',
    ['I MỤC TIÊU', 'II NỘI DUNG'],
  ],
  ['1. for I. before a II. as it is', '1. MỤC TIÊU\n1. Khám đủ.\n2. Khám đúng.\nII. NỘI DUNG\n- Khám mắt.', ['I MỤC TIÊU', 'II NỘI DUNG']],
  [
    'l- and lI- for I- and II-',
    'Để học sinh khỏe mạnh, Sở Y tế ban hành kế hoạch như sau:\nl- MỤC TIÊU\n- Khám đủ.\nlI- NỘI DUNG\n- Khám mắt.\nIII- TỔ CHỨC\n- Sở chỉ đạo.',
    ['I MỤC TIÊU', 'II NỘI DUNG', 'III TỔ CHỨC'],
  ],
  [
    'll- for III- before IV-',
    'I- MỤC TIÊU\n- Khám đủ.\nII- NỘI DUNG\n- Khám mắt.\nll- KINH PHÍ\n- Ngân sách.\nIV- TỔ CHỨC\n- Sở chỉ đạo.',
    ['I MỤC TIÊU', 'II NỘI DUNG', 'III KINH PHÍ', 'IV TỔ CHỨC'],
  ],
])('%s', (_, body, expected) => expect(headings(body)).toEqual(expected));

test.each([
  ['a row of Arabic numbers', '1. MỤC TIÊU\n1.1. Khám đủ.\n2. NỘI DUNG\n2.1. Khám mắt.', ['1 MỤC TIÊU', '2 NỘI DUNG']],
  [
    'll- that no IV- follows',
    'I- MỤC TIÊU\n- Khám đủ.\nII- NỘI DUNG\n- Khám mắt.\nll- KINH PHÍ\n- Ngân sách.',
    ['I MỤC TIÊU', 'II NỘI DUNG'],
  ],
  [
    'a row of Arabic numbers under a head without one',
    '1. KHÁM MẮT\n- Đủ.\n2. KHÁM RĂNG\n- Đúng.\nII. TỔ CHỨC\n- Sở chỉ đạo.',
    ['1 KHÁM MẮT', '2 KHÁM RĂNG', 'II TỔ CHỨC'],
  ],
  ['a row of letters', 'G. MỤC TIÊU\n1. Khám đủ.\nH. NỘI DUNG\n1. Khám mắt.', ['G MỤC TIÊU', 'H NỘI DUNG']],
])('%s is left alone', (_, body, expected) => expect(headings(body)).toEqual(expected));
