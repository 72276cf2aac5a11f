import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';

const plan = (below: string, letterhead = 'SỞ DU LỊCH HẢI VÂN\nSố: 12/KH-SDL\nHải Vân, ngày 05 tháng 02 năm 2024') =>
  parseText(`${letterhead}\n\nKẾ HOẠCH\n${below}\nI. NỘI DUNG\n1. Dựng gian hàng.\n`).plan;

describe('where the title ends', () => {
  test.each([
    'Thực hiện Kế hoạch số 15/KH-UBND ngày 06/01/2024 của UBND tỉnh về du lịch, Sở Du lịch ban hành Kế hoạch với các nội dung sau:',
    'Thực hiện Luật Du lịch năm 2017;\nSở Du lịch xây dựng kế hoạch như sau:',
    'Triển khai Nghị quyết số 08-NQ/TW ngày 16/01/2017\ncủa Bộ Chính trị về du lịch, Sở lập kế hoạch như sau:',
    'Thực\nhiện Kế hoạch số 15/KH-UBND ngày 06/01/2024 của UBND tỉnh, Sở lập kế hoạch như sau:',
    'Căn\ncứ Nghị quyết số 08-NQ/TW ngày 16/01/2017;',
    'Thực hiện Nghị\nquyết số 08-NQ/TW ngày 16/01/2017 của Bộ Chính trị về du lịch, Sở lập kế hoạch như sau:',
  ])('before “%s”', (ground) => {
    const { title, legalBases } = plan(`Tổ chức hội chợ năm 2024\n${ground}`);
    expect([title, legalBases.length]).toEqual(['Tổ chức hội chợ năm 2024', 1]);
  });

  test.each(['Thời gian: 14 giờ ngày 25/11/2024\nĐịa điểm: sân trường', 'Thành phần: toàn trường.'])('before “%s”', (line) =>
    expect(plan(`Tổ chức hội chợ năm 2024\n${line}`).title).toBe('Tổ chức hội chợ năm 2024'),
  );

  test.each(['Chủ đề: biển và em', 'của các xã: Hải Vân, Hải Hà'])('nor before “%s”', (line) =>
    expect(plan(`Tổ chức hội chợ năm 2024\n${line}`).title).toBe(`Tổ chức hội chợ năm 2024 ${line}`),
  );

  test.each([
    'Thực hiện Nghị quyết số 08-NQ/TW về du lịch\nCăn cứ Quyết định số 3/QĐ-UBND ngày 04/01/2024;',
    'Thực hiện Luật Du lịch năm 2017\n\nSở Du lịch xây dựng kế hoạch như sau:',
  ])('not before “%s”', (line) => {
    expect(plan(`Tổ chức hội chợ\n${line}`).title).toBe(`Tổ chức hội chợ ${line.split('\n')[0]}`);
  });

  test('before a ground behind a blank line, the subject standing beside the type', () => {
    const ground = 'Thực hiện Nghị quyết số 08-NQ/TW ngày 16/01/2017 của Bộ Chính trị về du lịch;';
    const { title, legalBases } = parseText(`KẾ HOẠCH Tổ chức hội chợ năm 2024\n\n${ground}\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n`).plan;
    expect([title, legalBases.length]).toEqual(['Tổ chức hội chợ năm 2024', 1]);
  });

  test.each([
    ['KẾ HOẠCH\n\nTổ chức hội chợ', 'Tổ chức hội chợ'],
    ['KẾ HOẠCH:\n\nTổ chức hội chợ', 'Tổ chức hội chợ'],
    ['KẾ HOẠCH Tổ chức hội chợ\n\nvà tuần văn hóa', 'Tổ chức hội chợ và tuần văn hóa'],
  ])('not at the blank line of “%s”', (head, title) => {
    expect(parseText(`${head}\n\nCăn cứ Luật Du lịch năm 2017;\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n`).plan.title).toBe(title);
  });

  test.each(['V/v', 'V/V', 'Về việc', 'V/v:'])('“%s” does not open it', (about) => {
    expect(plan(`${about} tổ chức hội chợ năm 2024`).title).toBe('tổ chức hội chợ năm 2024');
  });
});

describe('a letterhead in narrow columns', () => {
  const read = (letterhead: string) => {
    const { issuer, number, place, date, regime } = plan('Mở hội chợ', letterhead);
    return [issuer, number?.serial, place, date, regime];
  };
  const whole = ['Sở Du lịch Hải Vân', '12', 'Hải Vân', '2024-02-05', 'state'];

  test.each([
    'SỞ DU LỊCH\nHẢI VÂN\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nSố: 12/KH-SDL\nHải Vân, ngày 05\ntháng 02 năm 2024',
    'SỞ DU LỊCH HẢI VÂN |\nCỘNG HOÀ XÃ\nHỘI CHỦ NGHĨA VIỆT NAM |\nSố:\n12/KH-SDL |\nHải Vân, ngày\n05 tháng 02 năm 2024 |',
    'SỞ DU LỊCH HẢI VÂN\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM\nĐộc lập - Tự do -\nHạnh phúc\n|\nSố\n12/KH-SDL\n|\nHải Vân, ngày 05 tháng 02\nnăm 2024',
  ])('%j', (letterhead) => expect(read(letterhead)).toEqual(whole));

  test.each([
    ['SỞ DU LỊCH\nHẢI VÂN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-SDL\nHải Vân, ngày 05 tháng 02 năm 2024', 'Sở Du lịch Hải Vân'],
    ['PHÒNG GD-ĐT HẢI VÂN\nTRƯỜNGMN HOA MAI\nSố: 12/KH-MNHM\nHải Vân, ngày 05 tháng 02 năm 2024', 'TRƯỜNGMN Hoa Mai'],
    ['HỢP TÁC XÃ CỘNG HÒA\nSố: 12/KH-HTX\nHải Vân, ngày 05 tháng 02 năm 2024', 'Hợp tác xã Cộng Hòa'],
  ])('not: %j', (letterhead, issuer) => expect(plan('Mở hội chợ', letterhead)).toMatchObject({ issuer, date: '2024-02-05' }));
});

describe('what stands at the end', () => {
  const closing = (lines: string) =>
    parseText(`SỞ DU LỊCH HẢI VÂN\n\nKẾ HOẠCH\nMở hội chợ\nI. NỘI DUNG\n1. Dựng gian hàng.\n${lines}\n`).plan;

  test.each([
    ['TM.\nỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'TM', 'ỦY BAN NHÂN DÂN', ['CHỦ TỊCH']],
    ['K/T\nGIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'KT', null, ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 'KT', null, ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ])('an authority that may be broken off: %j', (lines, authority, onBehalfOf, positions) => {
    const { signature, tasks } = closing(`Nơi nhận:\n- Lưu: VT.\n${lines}\nTrần Thu Hà`);
    expect([signature, tasks.length]).toMatchObject([{ authority, onBehalfOf, positions, name: 'Trần Thu Hà' }, 1]);
  });

  test.each([
    ['above the recipients', 'TM. BCH CÔNG ĐOÀN\tGIÁM ĐỐC\nCHỦ TỊCH\n\nLò Văn Mến\tTrần Thu Hà\n\nNơi nhận:\n- Lưu: VT.', 'GIÁM ĐỐC'],
    [
      'in columns of spaces',
      'CHỦ TỊCH CÔNG ĐOÀN          GIÁM ĐỐC\n\nLò Văn Mến            Trần Thu Hà\nNơi nhận:\n- Lưu: VT.',
      'GIÁM ĐỐC',
    ],
    ['without recipients', 'DUYỆT CỦA BAN GIÁM ĐỐC\tNGƯỜI LẬP KẾ HOẠCH\n\nLò Văn Mến\tTrần Thu Hà', 'NGƯỜI LẬP KẾ HOẠCH'],
  ])('two who sign side by side, %s', (_, block, position) => {
    const { signature, tasks } = closing(block);
    expect([signature?.positions, signature?.name, tasks.length]).toEqual([[position], 'Trần Thu Hà', 1]);
  });

  test('a table of titles far above the end is no signature', () => {
    const rows = Array.from({ length: 14 }, (_, i) => `- Rà soát hồ sơ số ${i}.`).join('\n');
    const { tasks } = closing(`CHỦ TỊCH CÔNG ĐOÀN          GIÁM ĐỐC\n${rows}`);
    expect(tasks.length).toBeGreaterThan(13);
  });

  test.each(['(đã ký)', '(Ký tên, đóng dấu)', 'Đã ký'])('a signature above the recipients, with “%s”', (mark) => {
    const { signature, tasks } = closing(`KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n${mark}\nTrần Thu Hà\nNơi nhận:\n- Lưu: VT.`);
    expect([signature?.positions, signature?.name, tasks.length]).toEqual([['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Trần Thu Hà', 1]);
  });

  test.each([
    ['Lưu: VT, KT, 02b', ['VT', 'KT'], 2],
    ['Lưu: VT, P3', ['VT', 'P3'], null],
    ['Lưu: VT, KT (3)', ['VT', 'KT'], 3],
  ])('%s', (line, codes, copies) => {
    expect(closing(`Nơi nhận:\n- ${line}.\nGIÁM ĐỐC\nTrần Thu Hà`).recipients).toMatchObject([{ codes, copies }]);
  });
});

describe('the period of a plan whose title names none', () => {
  const period = (section: string) => plan(`Kiểm tra cơ sở lưu trú\n${section}`).period;

  test.each([
    ['II. THỜI GIAN: Từ ngày 15/12/2024 đến hết ngày 10/3/2025, chia làm 02 đợt:\n- Đợt 1.', '2024-12-15', '2025-03-10'],
    ['2. Thời gian thực hiện\nTừ 01/4 đến 30/6/2024.', '2024-04-01', '2024-06-30'],
    ['II. Thời hạn thực hiện\n- Từ ngày 01/4/2024 đến ngày 30/6/2024.', '2024-04-01', '2024-06-30'],
  ])('%s', (section, start, end) => expect(period(section)).toEqual({ start, end }));

  test.each([
    'II. THỜI GIAN: 02 ngày, từ ngày 15/4 đến ngày 16/4/2024.',
    'II. THỜI GIAN, ĐỊA ĐIỂM\n- Từ ngày 01/4/2024 đến ngày 30/6/2024.',
    'II. NỘI DUNG KIỂM TRA\n- Từ ngày 01/4/2024 đến ngày 30/6/2024.',
    'II. THỜI GIAN: Theo lịch của Đoàn.',
  ])('none: %s', (section) => expect(period(section)).toBeNull());

  test('completes days without a year', () => {
    const { deadlines } = plan(
      'Tuần tra\nI. THỜI GIAN: Từ ngày 15/12/2024 đến ngày 10/3/2025.\nII. NHIỆM VỤ\n1. Họp ngày 18/12 và ngày 20/01.',
    );
    expect(deadlines.map(({ due }) => due)).toEqual(['2025-03-10', '2024-12-18', '2025-01-20']);
  });
});

describe('place and date below the title', () => {
  const titled = (below: string, head = 'TRƯỜNG MẦM NON BẾN TẮM\n') =>
    parseText(`${head}\nKẾ HOẠCH CÔNG TÁC THÁNG 10/2025\n\n${below}\n\nA. NỘI DUNG\n1. Cân đo trẻ.\n`).plan;

  test('are those of the plan, and no part of its title', () => {
    const { place, date, title } = titled('Bến Tắm, ngày 30 tháng 9 năm 2025');
    expect([place, date, title]).toEqual(['Bến Tắm', '2025-09-30', 'CÔNG TÁC THÁNG 10/2025']);
  });

  test.each([
    ['Khai mạc tại Bến Tắm, ngày 30 tháng 9 năm 2025 lúc 8 giờ.', null],
    ['Cầu Giát, ngày 30 tháng 9 năm 2025', '2025-09-29'],
  ])('not “%s” of a line that says more, nor beside one of the letterhead', (below, expected) => {
    const head = expected === null ? undefined : 'TRƯỜNG MẦM NON BẾN TẮM\nBến Tắm, ngày 29 tháng 9 năm 2025\n';
    expect(titled(below, head).date).toBe(expected);
  });
});

describe('an office that issues in its own name', () => {
  test.each([
    ['CHỦ TỊCH\nỦY BAN NHÂN DÂN XÃ HẢI VÂN', null, 'Chủ tịch Ủy ban nhân dân xã Hải Vân'],
    ['UBND TỈNH HẢI VÂN\nGIÁM ĐỐC\nSỞ DU LỊCH', 'UBND TỈNH HẢI VÂN', 'Giám đốc Sở Du lịch'],
    ['UBND TỈNH HẢI VÂN\nSỞ DU LỊCH', 'UBND TỈNH HẢI VÂN', 'Sở Du lịch'],
    ['UBND QUẬN 7\nPHƯỜNG TÂN HẢI', 'UBND QUẬN 7', 'Phường Tân Hải'],
    ['ỦY BAN NHÂN DÂN HUYỆN HẢI VÂN\nXÃ BẾN TẮM', 'ỦY BAN NHÂN DÂN HUYỆN HẢI VÂN', 'Xã Bến Tắm'],
    ['ỦY BAN NHÂN DÂN\nXÃ BẾN TẮM', null, 'Ủy ban nhân dân xã Bến Tắm'],
    ['CỤC THUẾ\nTHUẾ TỈNH HẢI VÂN', 'CỤC THUẾ', 'Thuế tỉnh Hải Vân'],
    ['CỤC THỐNG KÊ\nTHỐNG KÊ THÀNH PHỐ HẢI VÂN', 'CỤC THỐNG KÊ', 'Thống kê thành phố Hải Vân'],
    ['TỔNG CỤC THUẾ\nCỤC THUẾ\nTỈNH HẢI VÂN', 'TỔNG CỤC THUẾ', 'Cục Thuế tỉnh Hải Vân'],
  ])('%s', (letterhead, parentBody, issuer) => {
    const read = plan('Tổ chức hội chợ', `${letterhead}\nSố: 12/KH\nHải Vân, ngày 05 tháng 02 năm 2024`);
    expect(read).toMatchObject({ parentBody, issuer });
  });
});

describe('Nơi nhận', () => {
  const names = (closing: string) =>
    parseText(`KẾ HOẠCH\nTổ chức hội chợ\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n\n${closing}\n\nHIỆU TRƯỞNG\n\nĐồng chí Lò Văn Mến\n`).plan;

  test.each([
    ['Nơi nhận: Sở Nội vụ (b/c; p/h); Các tổ (t/h); Lưu: VT; HC.', ['Sở Nội vụ', 'Các tổ', 'Lưu: VT; HC']],
    ['Nơi nhận: - Như Điều 3; - Lưu: VT. /', ['Như Điều 3', 'Lưu: VT']],
    ['Nơi nhận:\n- Các tổ,\t(b/c)\n- Các lớp,\n- Lưu: VT.', ['Các tổ', 'Các lớp', 'Lưu: VT']],
    ['Nơi nhận:\n- Các tổ: Toán; Văn (t/h);\n- Lưu.', ['Các tổ: Toán; Văn', 'Lưu']],
  ])('%s', (closing, expected) => {
    const { recipients } = names(closing);
    expect(recipients.map(({ name }) => name)).toEqual(expected);
    expect(recipients.map(({ archive }) => archive)).toEqual(expected.map((name) => name.startsWith('Lưu')));
  });

  test.each([
    [
      'Nơi nhận: K/T TRƯỞNG BAN\n- Các tổ; PHÓ TRƯỞNG BAN\n- Các chi bộ, (Đã ký)\n- Lưu Ban. Lò Văn Mến',
      ['Các tổ', 'Các chi bộ', 'Lưu Ban'],
    ],
    ['Nơi nhận: TRƯỞNG BAN\n- Các tổ;\n- Lưu: VT, TH. Tổ Văn', ['Các tổ', 'Lưu: VT, TH. Tổ Văn']],
  ])('columns that a scan ran together: %s', (closing, expected) => {
    expect(
      parseText(`KẾ HOẠCH\nTổ chức hội chợ\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n\n${closing}\n`).plan.recipients.map(({ name }) => name),
    ).toEqual(expected);
  });

  test.each([
    ['TM. BAN CHẤP HÀNH\t\tGIÁM ĐỐC\nCHỦ TỊCH\n\nLò Thị Mến\t\tVì Văn Chấu', null, ['GIÁM ĐỐC'], 'Vì Văn Chấu'],
    ['(Đã ký)\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nPGS.TS. Lò Thị Mến', 'TM', ['CHỦ TỊCH'], 'PGS.TS. Lò Thị Mến'],
    ['HIỆU TRƯỞNG\n\n(Đã ký)\n\nTS. Lò Thị Mến', null, ['HIỆU TRƯỞNG'], 'TS. Lò Thị Mến'],
  ])('%s: the signature is the issuer’s', (signature, authority, positions, name) => {
    const { plan } = parseText(`KẾ HOẠCH\nTổ chức hội chợ\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n\nNơi nhận:\n- Lưu: VT.\n\n${signature}\n`);
    expect(plan.signature).toMatchObject({ authority, positions, name });
    expect(plan.sections.map(({ id }) => id)).toEqual(['I']);
  });

  test('the signer below is none', () => {
    expect(names('Nơi nhận:\n- Lưu: VT.').signature).toMatchObject({ positions: ['HIỆU TRƯỞNG'], name: 'Lò Văn Mến' });
  });
});

describe('a date of issue in figures', () => {
  test.each([
    ['Hải Vân, ngày 05/02/2024', '2024-02-05'],
    ['Hải Vân, ngày ... /02/2024', '2024-02'],
  ])('%s', (line, date) => {
    expect(plan('Tổ chức hội chợ', `SỞ DU LỊCH\nSố: 12/KH-SDL\n${line}`)).toMatchObject({ place: 'Hải Vân', date });
  });

  test('not the date in the name of a decision', () => {
    const { date } = plan('Tổ chức hội chợ', 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH\nSỐ 12/QĐ-SDL, ngày 05/02/2024 của Giám đốc');
    expect(date).toBeNull();
  });
});

describe('a plan copied from a page, with its type in the title', () => {
  const GROUND = 'Thực hiện Nghị quyết số 8/NQ-HĐND ngày 04/01/2024 của HĐND xã, Trạm Y tế lập kế hoạch như sau:';
  const copied = (title: string, below = GROUND) => parseText(`${title}\n${below}\nI. NỘI DUNG\n1. Dựng gian hàng.\n`).plan;

  test('is a plan', () => {
    const { type, title, issuer, legalBases, period } = copied('Kế hoạch khám mắt cho người cao tuổi năm 2024');
    expect([type, title, issuer, legalBases.length]).toEqual(['KẾ HOẠCH', 'khám mắt cho người cao tuổi năm 2024', 'Trạm Y tế', 1]);
    expect(period?.start).toBe('2024-01-01');
  });

  test('below which the page counts its readers', () => {
    expect(copied('Kế hoạch khám mắt cho người cao tuổi', `1 204\n\n08:30 12/5/2024\n\n${GROUND}`).type).toBe('KẾ HOẠCH');
  });

  test.each([
    ['Kế hoạch khám mắt cho người cao tuổi', 'Sáng nay xã đã họp bàn các việc sau:'],
    ['Kế hoạch khám mắt cho người cao tuổi', `Tin của xã\n${GROUND}`],
    ['Kế hoạch khám mắt cho người cao tuổi', 'Thực hiện tốt nhiều việc trong năm qua.'],
    ['Bàn kế hoạch khám mắt', 'Căn cứ Luật Người cao tuổi;\nTrạm Y tế lập kế hoạch như sau:'],
  ])('“%s / %s” is none', (title, below) => expect(copied(title, below).type).toBeNull());
});

describe('the title of the page above the letterhead', () => {
  const LETTERHEAD =
    'SỞ DU LỊCH HẢI VÂN\nSố: 12/KH-SDL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHải Vân, ngày 05 tháng 02 năm 2024';
  const BELOW = 'Căn cứ Luật Du lịch năm 2017;\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n';

  test.each([
    ['KẾ HOẠCH\nTổ chức hội chợ', 'Tổ chức hội chợ'],
    ['KẾ HOẠCH\nTỔ CHỨC HỘI CHỢ', 'TỔ CHỨC HỘI CHỢ'],
    ['TIN NỔI BẬT\n\nKẾ HOẠCH Tổ chức hội chợ\nNgày 06/02/2024 08:15:20', 'Tổ chức hội chợ'],
  ])('%j is not the plan’s own', (page, title) => {
    const { issuer, parentBody, number, date, sections, legalBases, ...rest } = parseText(
      `${page}\n\n${LETTERHEAD}\n\nKẾ HOẠCH\n${title}\n\n${BELOW}`,
    ).plan;
    expect([issuer, parentBody, number?.serial, date, rest.title]).toEqual(['Sở Du lịch Hải Vân', null, '12', '2024-02-05', title]);
    expect([sections.length, legalBases.length]).toEqual([1, 1]);
  });

  test.each([
    ['the letterhead stands above', `${LETTERHEAD}\n\nKẾ HOẠCH\nMở chợ\n\n${BELOW}\nKẾ HOẠCH\nchi tiết`],
    ['no second type line follows', `KẾ HOẠCH\nMở chợ\n\n${LETTERHEAD}\n\n${BELOW}`],
  ])('the first type line holds when %s', (_when, text) => expect(parseText(text).plan.title).toMatch(/^Mở chợ/));
});

describe('the issuer by the sentence that issues the plan', () => {
  const issued = (sentence: string) => parseText(`KẾ HOẠCH\nMở hội chợ\n\n${sentence}\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n`).plan.issuer;

  test.each([
    ['Sở Du lịch, Sở Y tế và Công an tỉnh thống nhất ban hành Kế hoạch như sau:', 'Sở Du lịch, Sở Y tế và Công an tỉnh'],
    ['Căn cứ Luật Du lịch; Phòng Văn hóa, Phòng Kinh tế xây dựng kế hoạch như sau:', 'Phòng Văn hóa, Phòng Kinh tế'],
    ['Thực hiện chỉ đạo của UBND tỉnh, Sở Du lịch xây dựng kế hoạch như sau:', 'Sở Du lịch'],
    ['Để chuẩn bị mùa hè, Phòng Văn hóa ban hành kế hoạch như sau:', 'Phòng Văn hóa'],
  ])('%s', (sentence, issuer) => expect(issued(sentence)).toBe(issuer));
});

describe('place and date at the end', () => {
  const closed = (end: string) => parseText(`KẾ HOẠCH\nMở hội chợ\n\nI. NỘI DUNG\n1. Dựng gian hàng.\n2. Treo băng rôn.\n\n${end}\n`).plan;

  test.each([
    'Hải Vân, ngày 05 tháng 02 năm 2024\nTRƯỞNG BAN\n\nLê Văn Tám',
    'Hải Vân, ngày 05 tháng 02 năm 2024\nTM. BAN TỔ CHỨC\nTRƯỞNG BAN\n\nLê Văn Tám',
  ])('%j', (end) => {
    const { place, date, signature, tasks } = closed(end);
    expect([place, date, signature?.name, tasks.length]).toEqual(['Hải Vân', '2024-02-05', 'Lê Văn Tám', 2]);
  });

  test('not above a line of other words', () => {
    expect(closed('Khai mạc tại Hải Vân, ngày 05 tháng 02 năm 2024\nDự kiến 200 khách.').date).toBeNull();
  });
});

describe('the issuer of a plan without a letterhead', () => {
  const issuer = (sentence: string) => parseText(`KẾ HOẠCH\nDọn bãi biển năm 2024\n${sentence}\nI. NỘI DUNG\n1. Dọn rác.\n`).plan.issuer;

  test.each([
    [
      'Căn cứ tình hình thực tế, Ban Chỉ đạo phường Hải Vân (sau đây gọi tắt là Ban Chỉ đạo) ban hành Kế hoạch như sau:',
      'Ban Chỉ đạo phường Hải Vân',
    ],
    ['Căn cứ tình hình thực tế, Phòng Kinh tế (Hạ tầng) ban hành Kế hoạch như sau:', 'Phòng Kinh tế (Hạ tầng)'],
  ])('%s', (sentence, name) => expect(issuer(sentence)).toBe(name));
});

describe('what a narrow column broke in two', () => {
  const read = (letterhead: string, below = '') =>
    parseText(`${letterhead}\n\nKẾ HOẠCH\nDọn bãi biển năm 2024\n${below}\nI. NỘI DUNG\n1. Dọn rác.\n`).plan;

  test.each([
    ['ỦY\nBAN NHÂN DÂN\nTỈNH NAM HÒA', 'Ủy ban nhân dân tỉnh Nam Hòa'],
    ['ỦY BAN NHÂN DÂN\nTỈNH NAM HÒA', 'Ủy ban nhân dân tỉnh Nam Hòa'],
  ])('%j', (head, issuer) => expect(read(`${head}\nSố: 5/KH-UBND\nNam Hòa, ngày 05 tháng 02 năm 2024`).issuer).toBe(issuer));

  test.each([
    ['Nam\nHòa, ngày 05 tháng 02 năm 2024', 'Nam Hòa'],
    ['Hỏa tốc\nHòa An, ngày 05 tháng 02 năm 2024', 'Hòa An'],
  ])('the place in %j', (date, place) => expect(read(`ỦY BAN NHÂN DÂN\nTỈNH NAM HÒA\nSố: 5/KH-UBND\n${date}`).place).toBe(place));

  test.each([
    [
      'Thực hiện Kết luận số 4-KL/TU ngày 19/4/2023 của Ban Thường vụ Tỉnh ủy (khóa\nXV); Ủy ban nhân dân tỉnh lập kế hoạch như sau:',
      ['I'],
    ],
    ['Thực hiện Kết luận số 4-KL/TU ngày 19/4/2023 (khóa XV) gồm:\nII) Dọn rác ven sông.', ['II', 'I']],
  ])('the sections behind %j', (ground, ids) =>
    expect(read('ỦY BAN NHÂN DÂN\nTỈNH NAM HÒA', ground).sections.map(({ id }) => id)).toEqual(ids),
  );
});

describe('the heading that the Youth Union has in the place of the national name', () => {
  const read = (letterhead: string) => {
    const { parentBody, issuer, place } = plan('Mở trại hè', `${letterhead}`);
    return [parentBody, issuer, place];
  };
  const place = 'Sông Rế, ngày 05 tháng 02 năm 2024';
  const whole = ['BCH ĐOÀN TỈNH HẢI VÂN', 'BCH Đoàn xã Sông Rế', 'Sông Rế'];

  test.each([
    `BCH ĐOÀN TỈNH HẢI VÂN\tĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN XÃ SÔNG RẾ\t${place}\nSố: 12-KH/ĐTN`,
    `BCH ĐOÀN TỈNH HẢI VÂN\nBCH ĐOÀN XÃ SÔNG RẾ\n***\nSố: 12-KH/ĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n${place}`,
    `BCH ĐOÀN TỈNH HẢI VÂN\nBCH ĐOÀN XÃ SÔNG RẾ\n***\nĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH\nSố: 12-KH/ĐTN\n${place}`,
  ])('%j', (letterhead) => expect(read(letterhead)).toEqual(whole));

  test.each([
    [`ĐOÀN TNCS HỒ CHÍ MINH\nBCH XÃ SÔNG RẾ\nSố: 12-KH/ĐTN\n${place}`, ['ĐOÀN TNCS HỒ CHÍ MINH', 'BCH xã Sông Rế', 'Sông Rế']],
    [
      `BAN CHẤP HÀNH TRUNG ƯƠNG  ĐOÀN TNCS HỒ CHÍ MINH\nSố: 12-KH/TWĐTN\n${place}`,
      [null, 'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh', 'Sông Rế'],
    ],
    [`TRƯỜNG THPT SÔNG RẾ\nĐOÀN TNCS HỒ CHÍ MINH\nSố: 12-KH/ĐTN\n${place}`, ['TRƯỜNG THPT SÔNG RẾ', 'Đoàn TNCS Hồ Chí Minh', 'Sông Rế']],
  ])('is a name in %j', (letterhead, expected) => expect(read(letterhead)).toEqual(expected));

  test('is no name behind the number, whatever stands above it', () => {
    expect(read(`TỈNH ĐOÀN HẢI VÂN\nBAN THƯỜNG VỤ\n***\nSố: 12-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\n${place}`)).toEqual([
      'TỈNH ĐOÀN HẢI VÂN',
      'Ban Thường vụ',
      'Sông Rế',
    ]);
  });

  test('a union of a company stands under the one above it', () => {
    const company = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI VÂN\nCĐCS CÔNG TY TNHH SÔNG RẾ\nSố: 12/KH-CĐCS\n';
    expect(read(company + place)).toEqual(['LIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI VÂN', 'CĐCS Công ty TNHH Sông Rế', 'Sông Rế']);
  });
});

describe('who signed a decision that a plan is attached to', () => {
  const signer = (closing: string) => {
    const decision = `ỦY BAN NHÂN DÂN\nTỈNH NAM HÒA\nSố: 5/QĐ-UBND\nNam Hòa, ngày 05 tháng 02 năm 2024\n\nQUYẾT ĐỊNH\nBan hành Kế hoạch dọn bãi biển\n\nĐiều 1. Ban hành Kế hoạch kèm theo.\nĐiều 2. Văn phòng thi hành Quyết định này./.`;
    const { signature } = parseText(`${decision}\n${closing}\n\nKẾ HOẠCH\nDọn bãi biển năm 2024\n\nI. NỘI DUNG\n1. Dọn rác.\n`).plan;
    return signature === null ? null : [signature.authority, ...signature.positions, signature.name];
  };

  test.each([
    ['Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Pản', ['TM', 'CHỦ TỊCH', 'Lò Văn Pản']],
    ['CHỦ TỊCH\nLò Văn Pản', [null, 'CHỦ TỊCH', 'Lò Văn Pản']],
    ['|\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Pản\n|', ['KT', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lò Văn Pản']],
    ['', null],
  ])('%j', (closing, expected) => expect(signer(closing)).toEqual(expected));
});

describe('a plan whose type line a copy has lost', () => {
  const read = (number: string, below: string) => {
    const { type, title, evidence, legalBases } = parseText(
      `ỦY BAN NHÂN DÂN\nXÃ NAM HÒA\nSố: ${number}\nNam Hòa, ngày 05 tháng 02 năm 2024\n${below}\nI. NỘI DUNG\n1. Dọn rác.\n`,
    ).plan;
    return [type, title, evidence.type, legalBases.length];
  };
  const ground = 'Căn cứ Quyết định số 3/QĐ-UBND ngày 04/01/2024 của UBND tỉnh;';

  test.each([
    ['5/KH-UBND', `DỌN BÃI BIỂN NĂM 2024\n${ground}`, ['KẾ HOẠCH', 'DỌN BÃI BIỂN NĂM 2024', 'inferred', 1]],
    ['5/KH-UBND', `Dọn bãi biển\nnăm 2024\n${ground}`, ['KẾ HOẠCH', 'Dọn bãi biển năm 2024', 'inferred', 1]],
    ['5/KH-UBND', `DỌN BÃI BIỂN\n- Luật Biển Việt Nam ngày 21/6/2012;`, ['KẾ HOẠCH', 'DỌN BÃI BIỂN', 'inferred', 1]],
    // It has no title, or none that stands before a ground
    ['5/KH-UBND', ground, ['KẾ HOẠCH', null, 'inferred', 1]],
    ['5/KH-UBND', 'Bãi biển còn nhiều rác.', ['KẾ HOẠCH', null, 'inferred', 0]],
    // No plan
    ['5/UBND-VP', `DỌN BÃI BIỂN NĂM 2024\n${ground}`, [null, null, null, 0]],
    ['5/KHCN-VP', `DỌN BÃI BIỂN NĂM 2024\n${ground}`, [null, null, null, 0]],
    ['5/KH-UBND', `KẾ HOẠCH\nDọn bãi biển năm 2024\n${ground}`, ['KẾ HOẠCH', 'Dọn bãi biển năm 2024', 'written', 1]],
  ])('%s, %j', (number, below, expected) => expect(read(number, below)).toEqual(expected));
});

describe('an appendix above the letterhead', () => {
  const head = (first: string) => {
    const { parentBody, issuer } = plan('Tổ chức hội chợ năm 2024', `${first}\nSỞ DU LỊCH HẢI VÂN\nSố: 12/KH-SDL`);
    return [parentBody, issuer];
  };
  test.each(['PHỤ LỤC', 'Phụ lục II', 'PHỤ LỤC SỐ 02:'])('is no body: %s', (first) =>
    expect(head(first)).toEqual([null, 'Sở Du lịch Hải Vân']),
  );
  test('but a body above it is', () => expect(head('UBND TỈNH HẢI VÂN')).toEqual(['UBND TỈNH HẢI VÂN', 'Sở Du lịch Hải Vân']));
});

describe('the type in small letters', () => {
  const LETTERHEAD = 'ĐẢNG ỦY XÃ HẢI VÂN\nCHI BỘ THÔN 3\nHải Vân, ngày 05 tháng 02 năm 2024';
  const GROUND = 'Thực hiện Hướng dẫn số 12-HD/BTCTW ngày 06/7/2018 của Ban Tổ chức Trung ương, Chi bộ xây dựng kế hoạch như sau:';
  const typed = (...lines: string[]) => {
    const { type, title } = parseText([...lines, GROUND, '', 'I. Nội dung', '1. Họp chi bộ.'].join('\n')).plan;
    return [type, title];
  };

  test('alone over its subject', () => {
    expect(typed(LETTERHEAD, '', 'Kế hoạch', 'Sinh hoạt chuyên đề quý I năm 2024', '')).toEqual([
      'KẾ HOẠCH',
      'Sinh hoạt chuyên đề quý I năm 2024',
    ]);
  });

  test('in front of its subject, below a letterhead', () => {
    expect(typed(LETTERHEAD, '', 'Kế hoạch sinh hoạt chuyên đề quý I năm 2024', '')).toEqual([
      'KẾ HOẠCH',
      'sinh hoạt chuyên đề quý I năm 2024',
    ]);
  });

  test('not over a list, nor below anything but a letterhead', () => {
    expect(typed(LETTERHEAD, '', 'Kế hoạch', '- Họp chi bộ', '')[0]).toBeNull();
    expect(typed('Bản tin thôn 3', 'Kế hoạch', 'Sinh hoạt chuyên đề', '')[0]).toBeNull();
    expect(typed(LETTERHEAD, '', 'Kế hoạch này gồm hai phần', '')[0]).toBeNull();
  });
});
