import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { findLostBreaks } from '../../src/read/lost-breaks.ts';

const LINES = [
  'UBND HUYỆN CỬA SÔNG',
  'PHÒNG NÔNG NGHIỆP',
  'Số: 31/KH-PNN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Cửa Sông, ngày 05 tháng 3 năm 2024',
  'KẾ HOẠCH',
  'Trồng rừng ngập mặn năm 2024',
  'Căn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND huyện về trồng cây;',
  'Phòng Nông nghiệp xây dựng Kế hoạch trồng rừng ngập mặn năm 2024 như sau:',
  'I. MỤC ĐÍCH - YÊU CẦU',
  '- Giữ đê, chắn sóng cho các xã ven biển trước mùa mưa bão.',
  '- Trồng đến đâu sống đến đó.',
  'II. NỘI DUNG',
  '1. Ươm giống',
  '- Ươm năm vạn cây đước, hai vạn cây bần tại vườn ươm của xã.',
  '- Phòng Tài chính - Kế hoạch cấp kinh phí mua bầu đất.',
  '2. Trồng và chăm sóc',
  'a) Trồng xong trước ngày 30/5/2024.',
  'b) Dặm lại những chỗ cây chết theo Điều 3. Mục 2 của hợp đồng.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Các xã ven biển: Giao từng khoảnh cho các thôn trông coi.',
  '2. Đề nghị Hội Nông dân huyện vận động hội viên tham gia.',
  'Trên đây là Kế hoạch trồng rừng ngập mặn năm 2024./.',
  'Nơi nhận:',
  '- UBND huyện (b/c);',
  '- Các xã ven biển;',
  '- Lưu: VT, NN.',
  'KT. TRƯỞNG PHÒNG',
  'PHÓ TRƯỞNG PHÒNG',
  'Đặng Thị Bưởi',
];

describe('a plan that has lost its line breaks', () => {
  const words = (text: string) => {
    const { plan } = parseText(text);
    return JSON.parse(
      JSON.stringify(plan, (name, value) => (['position', 'source', 'diagnostics', 'line'].includes(name) ? undefined : value)),
    );
  };

  test('is read as with them', () => expect(words(LINES.join(' '))).toEqual(words(LINES.join('\n'))));

  test('has its positions in the text as it is', () => {
    const text = LINES.join(' ');
    for (const { text: directive, position } of parseText(text).plan.tasks) {
      expect(text.slice(position.start.offset, position.end.offset)).toContain(directive);
    }
  });

  test('has them lost in its body alone', () => {
    const text = [...LINES.slice(0, 10), LINES.slice(10).join(' ')].join('\n');
    expect(words(text).tasks).toEqual(words(LINES.join('\n')).tasks);
  });
});

describe('no line begins', () => {
  const long = 'Vận động các hộ giữ rừng, không chặt cây non làm củi, không thả dê vào rừng mới trồng. '.repeat(14);
  test.each([
    ['in a short paragraph', 'Trồng đước I. Trồng bần II. Trồng mắm III. Trồng sú.'],
    ['in a long paragraph', long],
    ['behind numbers that a noun has', `${long} Theo Phần I. Đất đai và Phần II. Rừng của sổ tay.`],
    ['behind one section alone', `${long} I. Đất bãi bồi. ${long}`],
    ['behind numerals in disorder', `${long} III. Đất. II. Rừng. I. Biển.`],
  ])('%s', (_, text) => expect(findLostBreaks(text)).toEqual([]));
});

describe('numerals within a paragraph', () => {
  const list = `Rà soát ba loại rừng: I. Rừng bãi bồi ${'ven cửa sông, '.repeat(25)}; II. Rừng chắn cát ${'ven biển, '.repeat(25)}; III. Rừng đầu nguồn.`;

  test.each([';', ','])('part nothing behind “%s” in a line among many', (mark) =>
    expect(findLostBreaks(list.replaceAll(' ;', mark), false)).toEqual([]),
  );
  test('part a text that is one line', () => expect(findLostBreaks(list.replaceAll(' ;', ';'), true).length).toBe(3));
  test('part a line among many behind full stops', () => expect(findLostBreaks(list.replaceAll(', ;', '.'), false).length).toBe(3));

  test('leave a plan with all its lines as it is', () => {
    const text = [...LINES.slice(0, 16), `- ${list}`, ...LINES.slice(16)].join('\n');
    const ids = parseText(text).plan.sections.map(({ id }) => id);
    expect(ids).toEqual(parseText(LINES.join('\n')).plan.sections.map(({ id }) => id));
  });
});

describe('no time is lost in a title', () => {
  const dates = (text: string) =>
    parseText(text)
      .plan.diagnostics.filter(({ ruleId }) => ruleId === 'unread-date')
      .map(({ message }) => /\d+\/\d+\/\d+/.exec(message)?.[0]);
  const head = [...LINES.slice(0, 8), 'Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND huyện.'];
  const told = 'Trồng từ ngày 01/6/2024. Các xã huy động dân quân, phụ nữ, thanh niên cùng trồng rừng. ';

  test('of a text without line breaks', () =>
    expect(dates([...head, told.repeat(2), '1. Ươm giống.', '2. Trồng xong trước tháng 9.', '3. Dặm cây.'].join(' '))).toContain(
      '01/6/2024',
    ));
  test('of a text with lines', () => expect(dates([...head, told.trim(), '1. Ươm giống.'].join('\n'))).toEqual(['01/6/2024']));
  test('however long its one line', () => {
    const title = `Trồng rừng ${'phòng hộ, '.repeat(60)} xong trước ngày 01/6/2024`;
    expect(dates([...LINES.slice(0, 7), title, 'I. NHIỆM VỤ', '1. Ươm giống.'].join('\n'))).toEqual(['01/6/2024']);
  });
  test('but a day in the name of a plan is read with it', () =>
    expect(dates([...LINES.slice(0, 7), 'Kỷ niệm Ngày 19/5/2024', 'I. NHIỆM VỤ', '1. Ươm giống.'].join('\n'))).toEqual([]));
});

test.each(['I- ', 'I/ '])('sections marked otherwise: “%s”', (other) => {
  const flat = LINES.map((line) => (/^[IVX]+\. /.test(line) ? line.replace('. ', other.slice(1)) : line)).join(' ');
  expect(parseText(flat).plan.sections.map(({ id }) => id)).toEqual(parseText(LINES.join('\n')).plan.sections.map(({ id }) => id));
});

test('items marked “1- ” behind a sentence or a title', () => {
  const flat = LINES.map((line) => line.replace(/^(\d)\. /, '$1- ')).join(' ');
  const ids = (text: string) => parseText(text).plan.tasks.map(({ id }) => id);
  expect(ids(flat)).toEqual(ids(LINES.join('\n')));
  expect(ids(flat.replace('cho các thôn', 'cho khu 3- Bãi bồi'))).toEqual(ids(flat));
});

test('who signs for a Party body stands on a line of its own', () => {
  const { recipients, signature } = parseText([...LINES.slice(0, -4), '- Lưu CB.', 'T/M CHI BỘ', 'BÍ THƯ', 'Đặng Thị Bưởi'].join(' ')).plan;
  expect(recipients.at(-1)?.text).toBe('Lưu CB');
  expect([signature?.authority, signature?.positions, signature?.name]).toEqual(['TM', ['BÍ THƯ'], 'Đặng Thị Bưởi']);
});

test('where the first item stands far behind the title nothing is parted: a title would take in what stands between', () => {
  const sentence = 'Các xã trồng cây dọc đê trước ngày 30/5/2024 và báo cáo Phòng Nông nghiệp. ';
  const flat = [...LINES.slice(0, 8), sentence.repeat(50), ...LINES.slice(21)].join(' ');
  expect(findLostBreaks(flat)).toEqual([]);
});

describe('a plan on a few long lines', () => {
  const parts = [LINES.slice(0, 6), LINES.slice(6, 8), LINES.slice(8, 24), LINES.slice(24)];
  const read = (text: string) => {
    const { issuer, parentBody, number, date, place, tasks, recipients, signature } = parseText(text).plan;
    return [
      issuer,
      parentBody?.toLowerCase(),
      number?.text,
      date,
      place,
      tasks.map(({ id, text: words }) => [id, words]),
      recipients.map(({ name }) => name),
      signature?.positions,
      signature?.name,
    ];
  };
  const expected = read(LINES.join('\n'));

  test.each([' ', '  '])('with %j for a break', (space) =>
    expect(read(parts.map((lines) => lines.join(space)).join('\n'))).toEqual(expected),
  );

  test('a place named Lưu is no archive', () => {
    const text = parts.map((lines) => lines.join(' ').replace('các xã ven biển trước', 'xã Lưu Kiệm, Lưu Kiếm. Trước')).join('\n');
    expect(parseText(text).plan.sections.map(({ id }) => id)).toEqual(['I', 'II', 'III']);
  });

  test.each([
    'UBND XÃ BẾN TẮM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
    'UBND XÃ BẾN TẮM      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Số: 12/KH-UBND Bến Tắm, ngày 05 tháng 3 năm 2024',
    'Nơi nhận: các xã ven biển, các phòng thuộc huyện, các thôn và các hộ nhận khoán rừng ngập mặn của cả huyện',
    'Căn cứ Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2024 của UBND huyện về trồng cây phân tán, chắn sóng, giữ đê',
  ])('nothing is parted in %j', (line) => expect(findLostBreaks(line, false)).toEqual([]));
});
