import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const NOTE = '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND xã Bến Tắm)';
const TABLE = 'STT | Nhiệm vụ | Chủ trì | Thời gian\n1 | Trồng bàng | Đoàn xã | 20/4/2024\n';
const sections = (text: string) => parseText(text).plan.sections.map(({ id, marker, title, kind }) => [id, marker, title, kind]);

test.each([
  ['Đợt | Nội dung kiểm tra | Đơn vị phụ trách | Thời gian\n1 | Kiểm tra việc thu quỹ | Hội Nông dân | 15/10/2024\n', 'tasks', 1],
  ['STT | Tên thôn | Thời gian\n1 | Thôn Bàng | 15/10/2024\n2 | Thôn Sấu | 16/10/2024\n', 'other', 0],
])('an appendix that is a timetable: %j', (table, kind, tasks) => {
  const { plan } = parseText(
    `KẾ HOẠCH\nTrồng cây năm 2024\nI. NHIỆM VỤ\n1. Trồng bàng.\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nLỊCH KIỂM TRA\n${NOTE}\n\n${table}`,
  );
  expect(plan.sections.at(-1)?.kind).toBe(kind);
  expect(plan.tasks.filter(({ section }) => section === 'PL').length).toBe(tasks);
});

describe('an appendix that was copied without its plan', () => {
  test.each([
    [`PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\nTRỒNG CÂY NĂM 2024\n${NOTE}\n\n${TABLE}`, 'PHỤ LỤC II', 'DANH MỤC NHIỆM VỤ TRỒNG CÂY NĂM 2024'],
    [`Phụ lục\nDANH MỤC NHIỆM VỤ\n\n${TABLE}`, 'Phụ lục', 'DANH MỤC NHIỆM VỤ'],
    [`PHỤ LỤC 1: PHÂN CÔNG\nTRỒNG CÂY\n${NOTE}\n${TABLE}`, 'PHỤ LỤC 1:', 'PHÂN CÔNG TRỒNG CÂY'],
  ])('%j', (text, marker, title) => {
    expect(sections(text)).toEqual([['PL', marker, title, 'tasks']]);
    expect(parseText(text).plan.tasks.map(({ id, section }) => [id, section])).toEqual([['PL.1', 'PL']]);
  });

  test.each([
    'Phụ lục đính kèm là danh sách hộ.\n\nI. NHIỆM VỤ\n1. Trồng bàng.\n',
    `PHỤ LỤC\nỦY BAN NHÂN DÂN XÃ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-UBND\nKẾ HOẠCH\nTrồng cây\n\nI. NHIỆM VỤ\n1. Trồng bàng.\n`,
    `I. NHIỆM VỤ\n1. Trồng bàng.\n`,
  ])('not %j', (text) => expect(sections(text).map(([id]) => id)).not.toContain('PL'));
});

test.each([
  ['an appendix alone', `PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\n${NOTE}\n\n${TABLE}`, ['12/KH-UBND']],
  [
    'the appendix of a plan',
    `KẾ HOẠCH\nTrồng cây\nI. NHIỆM VỤ\n1. Trồng bàng.\nNơi nhận:\n- Lưu: VT.\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n${NOTE}\n\n${TABLE}`,
    [],
  ],
])('what its note names in %s', (_, text, codes) => expect(parseText(text).plan.citations.map(({ code }) => code)).toEqual(codes));

describe('an appendix behind a plan that only the decision before it signs', () => {
  const plan = (rest: string) =>
    `KẾ HOẠCH\nTrồng cây năm 2024\n\nI. NHIỆM VỤ\n1. Trồng bàng.\n2. Trồng xoan.\nII. TỔ CHỨC THỰC HIỆN\n1. Các thôn\na) Làm đất.\nb) Tưới cây.\n\n${rest}`;

  test.each([
    ['PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\nSTT\tNhiệm vụ\tChủ trì\n1\tTrồng phượng\tĐoàn xã\n', 'DANH MỤC NHIỆM VỤ'],
    ['PHỤ LỤC\nPhân công nhiệm vụ trồng cây\nSTT\tNhiệm vụ\tChủ trì\n1\tTrồng phượng\tĐoàn xã\n', 'Phân công nhiệm vụ trồng cây'],
  ])('%j', (rest, title) => {
    expect(sections(plan(rest)).at(-1)?.slice(2)).toEqual([title, 'tasks']);
    expect(parseText(plan(rest)).plan.tasks.at(-1)?.section).toBe('PL');
  });

  test.each(['Phụ lục I\n', 'PHỤ LỤC KÈM THEO KẾ HOẠCH\n', '3. PHỤ LỤC\nDanh sách hộ.\n', 'PHỤ TRÁCH CHUNG\nLàm đất.\n'])(
    'not %j',
    (rest) => expect(sections(plan(rest)).map(([id]) => id)).not.toContain('PL'),
  );
});
