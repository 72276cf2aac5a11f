import { describe, expect, it } from 'vitest';
import { combineResponsible, readHeading } from '../../../src/recognize/body/index.ts';
import { readLabels } from '../../../src/recognize/label/index.ts';

const responsible = (directive: string, heading = '', ...lines: string[]) => {
  const labels = lines.flatMap((line) =>
    (readLabels(line) ?? []).flatMap(({ kind, valueStart, valueEnd }) =>
      kind.kind === 'roles' ? [{ roles: kind.roles, value: line.slice(valueStart, valueEnd) }] : [],
    ),
  );
  return combineResponsible({ directive, headingBodies: readHeading(heading, true).bodies, labels }).map(
    ({ role, name, from }) => `${role} ${name} (${from})`,
  );
};

describe('the heading’s body', () => {
  it('has the role of the opening verb', () => {
    expect(responsible('Chủ trì tổng hợp.', 'Phòng Nội vụ')).toEqual(['leading Phòng Nội vụ (heading)']);
    expect(responsible('Tham mưu kế hoạch.', 'Phòng Nội vụ')).toEqual(['advising Phòng Nội vụ (heading)']);
    expect(responsible('Phối hợp với Công an xã.', 'Phòng Nội vụ')).toEqual([
      'implementing Phòng Nội vụ (heading)',
      'coordinating Công an xã (coordinating)',
    ]);
  });

  it('is alone where “Lãnh đạo” is what a Party body does', () => {
    const led = 'Lãnh đạo Ủy ban nhân dân xã niêm yết lịch tiếp dân.';
    expect(responsible(led, 'Đảng ủy Ủy ban nhân dân xã')).toEqual(['implementing Đảng ủy Ủy ban nhân dân xã (heading)']);
    expect(responsible(led, 'Đảng đoàn Hội đồng nhân dân tỉnh')).toEqual(['implementing Đảng đoàn Hội đồng nhân dân tỉnh (heading)']);
    expect(responsible(led, 'Các chi bộ')).toEqual(['implementing Các chi bộ (heading)']);
    expect(responsible(led, 'Văn phòng')).toContain('implementing Lãnh đạo Ủy ban nhân dân xã (subject)');
    expect(responsible('Lãnh đạo Ủy ban nhân dân xã: niêm yết lịch.', 'Đảng ủy xã')).toEqual([
      'implementing Lãnh đạo Ủy ban nhân dân xã (subject)',
    ]);
  });

  it('gives way to a person with an office in front of a colon', () => {
    const line = 'Bà Đỗ Thị Lan, Trưởng phòng Kế hoạch - Tài chính - Ủy viên: Chuẩn bị kinh phí.';
    expect(responsible(line, 'Ban Tổ chức hội nghị')).toEqual(['implementing Đỗ Thị Lan (subject)']);
  });

  it('shares with a subject of the directive’s own', () => {
    expect(responsible('Các trưởng bộ phận ký xác nhận.', 'Các khoa, phòng')).toEqual([
      'implementing Các khoa, phòng (heading)',
      'implementing Các trưởng bộ phận (subject)',
    ]);
  });

  it('gives way to “BODY: directive”', () => {
    expect(responsible('Văn phòng Sở: Chuẩn bị hội trường.', 'Sở Y tế')).toEqual(['implementing Văn phòng Sở (subject)']);
  });

  it('keeps the work of asking another body', () => {
    expect(responsible('Yêu cầu đơn vị tư vấn khắc phục ngay.', 'Ban Quản lý dự án')).toEqual(['implementing Ban Quản lý dự án (heading)']);
    expect(responsible('Đề nghị các trường gửi danh sách.', 'Phòng Nội vụ')).toEqual(['implementing Phòng Nội vụ (heading)']);
  });

  it('shares what it gives to a unit of its own', () => {
    expect(responsible('Giao Văn phòng theo dõi, tổng hợp.', 'Sở Y tế')).toEqual([
      'implementing Sở Y tế (heading)',
      'implementing Văn phòng (addressee)',
    ]);
  });

  it('is one entry with itself as subject', () => {
    expect(responsible('Phòng Nội vụ tổng hợp.', 'Phòng Nội vụ')).toEqual(['implementing Phòng Nội vụ (heading)']);
  });
});

describe('labels', () => {
  it('give each clause of their value its own role', () => {
    expect(responsible('Dựng rạp.', '', 'Đơn vị thực hiện: Phòng Kinh tế chủ trì, các thôn phối hợp.')).toEqual([
      'leading Phòng Kinh tế (label)',
      'coordinating các thôn (label)',
    ]);
    expect(responsible('Dựng rạp.', '', 'Đơn vị thực hiện: Phòng Kinh tế tham mưu; Đoàn xã, Hội Nông dân xã thực hiện.')).toEqual([
      'advising Phòng Kinh tế (label)',
      'implementing Đoàn xã (label)',
      'implementing Hội Nông dân xã (label)',
    ]);
    expect(responsible('Dựng rạp.', '', 'Đơn vị thực hiện: Phòng Kinh tế chủ trì, phối hợp với Công an xã.')).toEqual([
      'leading Phòng Kinh tế (label)',
      'coordinating Công an xã (label)',
    ]);
  });

  it('give each body every role that the label names', () => {
    expect(responsible('Rà soát hương ước.', '', 'Cơ quan tham mưu, thực hiện: Phòng Tư pháp và các thôn.')).toEqual([
      'advising Phòng Tư pháp (label)',
      'implementing Phòng Tư pháp (label)',
      'advising các thôn (label)',
      'implementing các thôn (label)',
    ]);
  });

  it('may name partners', () => {
    expect(responsible('Rà soát hương ước.', '', 'Cơ quan tham mưu: Phòng Tư pháp phối hợp với Phòng Nội vụ')).toEqual([
      'advising Phòng Tư pháp (label)',
      'coordinating Phòng Nội vụ (label)',
    ]);
  });

  it('may say more by their verb than by the label', () => {
    expect(responsible('Rà soát hương ước.', '', 'Cơ quan thực hiện: Phòng Tư pháp chủ trì, phối hợp với các thôn')).toEqual([
      'leading Phòng Tư pháp (label)',
      'coordinating các thôn (label)',
    ]);
  });

  it('may give roles in brackets', () => {
    expect(responsible('Lập quy hoạch.', '', 'Đơn vị thực hiện: Phòng Kinh tế (chủ trì), Văn phòng (phối hợp), các thôn')).toEqual([
      'leading Phòng Kinh tế (label)',
      'coordinating Văn phòng (label)',
      'implementing các thôn (label)',
    ]);
  });

  it('name the body that stands as subject too', () => {
    expect(responsible('Mặt trận Tổ quốc tích cực vận động.', '', 'Cơ quan thực hiện: Mặt trận Tổ quốc xã; các đoàn thể')).toEqual([
      'implementing Mặt trận Tổ quốc xã (label)',
      'implementing các đoàn thể (label)',
    ]);
  });

  it('name persons', () => {
    expect(responsible('In tài liệu.', '', 'Người thực hiện: bà Lê Thị Hoa, ông Trần Văn Bình')).toEqual([
      'implementing Lê Thị Hoa (label)',
      'implementing Trần Văn Bình (label)',
    ]);
  });

  it('name nobody by “theo phân công”', () => {
    expect(responsible('In tài liệu.', '', 'Người thực hiện: theo phân công của Ban Giám hiệu')).toEqual([]);
    expect(responsible('In tài liệu.', '', 'Người thực hiện: Như trên')).toEqual([]);
  });
});

it('says where each name stands', () => {
  const value = 'Sở Y tế; Sở Nội vụ';
  const found = combineResponsible({ directive: 'Rà soát.', headingBodies: [], labels: [{ roles: ['leading'], value }] });
  expect(found.map(({ start, end, label }) => [label, value.slice(start, end)])).toEqual([
    [0, 'Sở Y tế'],
    [0, 'Sở Nội vụ'],
  ]);
});
