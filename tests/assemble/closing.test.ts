import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const plan = (closing: string) =>
  parseText(
    `KẾ HOẠCH\nHoạt động tổ chuyên môn năm 2026\n\nI. NỘI DUNG\n1. Dự giờ giáo viên mới.\n\nTrên đây là kế hoạch của tổ./.\n\n${closing}`,
  ).plan;

describe('who approves', () => {
  test.each([
    ['PHÊ DUYỆT\nHIỆU TRƯỞNG\n\nNguyễn Văn Khoa', ['HIỆU TRƯỞNG'], 'Nguyễn Văn Khoa'],
    ['DUYỆT CỦA BAN GIÁM HIỆU\nPHÓ HIỆU TRƯỞNG\n\nTrần Thị Hà', ['PHÓ HIỆU TRƯỞNG'], 'Trần Thị Hà'],
    ['TỔ TRƯỞNG\nTrần Thị Hà\n\nXÁC NHẬN CỦA NHÀ TRƯỜNG\nHIỆU TRƯỞNG\n', ['TỔ TRƯỞNG', 'HIỆU TRƯỞNG'], 'Trần Thị Hà'],
  ])('%s', (closing, positions, name) => {
    const { signature, tasks } = plan(closing);
    expect([signature?.positions, signature?.name, tasks.map(({ id }) => id)]).toEqual([positions, name, ['I.1']]);
  });

  test('a heading that asks for approval is none', () => {
    const { sections } = parseText('KẾ HOẠCH\nnăm 2026\n\nI. NỘI DUNG\n1. Lập dự toán.\n\nII. PHÊ DUYỆT\n1. Hội đồng họp xét duyệt.').plan;
    expect(sections.map(({ title }) => title)).toEqual(['NỘI DUNG', 'PHÊ DUYỆT']);
  });
});

describe('a name behind the mark of a signature', () => {
  test.each([
    ['Đã ký: Nguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['(Đã ký) Nguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['(Đã ký)\nNguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['Ký, ghi rõ họ tên', null],
  ])('%s', (mark, name) => expect(plan(`HIỆU TRƯỞNG\n${mark}`).signature?.name ?? null).toBe(name));
});

describe('recipients on one line', () => {
  test.each([
    ['Nơi nhận: Đảng ủy, các thôn, lưu VT.', ['Đảng ủy', 'các thôn', 'lưu VT'], 1],
    ['Nơi nhận: Đảng ủy, Hội đồng nhân dân xã.', ['Đảng ủy, Hội đồng nhân dân xã'], 0],
    ['Nơi gửi:\n- Phòng Giáo dục;\n- Lưu: VT.', ['Phòng Giáo dục', 'Lưu: VT'], 1],
    ['Nơi gửi hồ sơ là văn phòng.', [], 0],
  ])('%s', (written, names, archived) => {
    const { recipients } = plan(`${written}\nHIỆU TRƯỞNG\nNguyễn Văn Khoa`);
    expect([recipients.map(({ name }) => name), recipients.filter(({ archive }) => archive).length]).toEqual([names, archived]);
  });
});

describe('a signer beside the last recipient, with one space between', () => {
  test.each([
    ['- Lưu VT, TCCB. BS.CKII Phạm Văn Dũng', 'Lưu VT, TCCB', 'BS.CKII Phạm Văn Dũng'],
    ['- Lưu: VT. PGS.TS. Lê Văn Tám', 'Lưu: VT', 'PGS.TS. Lê Văn Tám'],
    ['- Lưu: VT, KHTH BS Trần Thị Hà', 'Lưu: VT, KHTH', 'BS Trần Thị Hà'],
    ['- Lưu: VT. Hồ sơ đại hội', 'Lưu: VT. Hồ sơ đại hội', null],
  ])('%s', (line, archive, name) => {
    const { recipients, signature } = plan(`Nơi nhận: GIÁM ĐỐC\n- Sở Y tế (b/c);\n${line}`);
    expect([recipients.at(-1)?.text, signature?.name ?? null]).toEqual([archive, name]);
  });
});

describe('a title and a name on one line without recipients', () => {
  const signed = (end: string) => parseText(`KẾ HOẠCH\nCân đo trẻ\n\nI. NỘI DUNG\n1. Mua cân.\n2. Cân trẻ.\n\n${end}\n`).plan;

  test('sign a plan that ends so', () => {
    const { signature, tasks } = signed('HIỆU TRƯỞNG Lê Thị Kim Hoa');
    expect([signature?.positions, signature?.name, tasks.length]).toEqual([['HIỆU TRƯỞNG'], 'Lê Thị Kim Hoa', 2]);
  });

  test.each(['HIỆU TRƯỞNG Trường Mầm non Hoa Sen chủ trì.', 'Hiệu trưởng Lê Thị Kim Hoa chủ trì.'])('not “%s”', (end) => {
    expect(signed(end).signature).toBeNull();
  });
});

describe('a title and a name on one line', () => {
  test.each([
    ['TRƯỞNG BAN\nHIỆU TRƯỞNG Lê Thị Kim Hoa', ['TRƯỞNG BAN', 'HIỆU TRƯỞNG'], 'Lê Thị Kim Hoa'],
    ['HIỆU TRƯỞNG\nLê Thị Kim Hoa', ['HIỆU TRƯỞNG'], 'Lê Thị Kim Hoa'],
    ['HIỆU TRƯỞNG Trường Mầm non Hoa Sen', [], null],
  ])('%j', (closing, positions, name) => {
    const { signature } = plan(`Nơi nhận:\n- Lưu: VT.\n\n${closing}`);
    expect([signature?.positions ?? [], signature?.name ?? null]).toEqual([positions, name]);
  });
});
