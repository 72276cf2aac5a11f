import { expect, test } from 'vitest';
import { splitLines } from '../../src/read/lines.ts';
import { joinLines } from '../../src/read/paragraphs.ts';
import { normalize } from '../../src/text/normalize.ts';

const paragraphs = (text: string) => joinLines(splitLines(normalize(text))).map(({ content }) => content.text);

/** Enough lines that go on in small letters to be known for a page with a right margin. */
const WRAPPED = [
  'Các thôn tổ chức trồng cây trên tuyến đường chính, dọc kênh mương và trong khuôn',
  'viên nhà văn hóa; chăm sóc cây đã trồng trong hai năm đầu, bảo đảm tỷ lệ cây sống',
  'đạt từ chín mươi phần trăm trở lên theo hướng dẫn của ngành; giao chi hội phụ nữ',
  'nhận chăm sóc theo từng đoạn.',
];

test.each([
  [
    'a label under a full line',
    ['Ra quân trồng cây nhân dịp đầu xuân tại tuyến đường liên thôn qua khu Gò Tranh', 'Thời gian: tháng 2/2024.'],
    2,
  ],
  [
    'a role under a full line',
    ['Ra quân trồng cây nhân dịp đầu xuân tại tuyến đường liên thôn qua khu Gò Tranh', 'Đơn vị chủ trì: Hội Nông dân.'],
    2,
  ],
  [
    'words with a colon that are no label',
    ['Ra quân trồng cây nhân dịp đầu xuân tại tuyến đường liên thôn qua khu của làng', 'Gò Tranh: đoạn từ cầu đến chợ.'],
    1,
  ],
  [
    'a label that a sentence leads to',
    ['Ra quân trồng cây nhân dịp đầu xuân tại tuyến đường liên thôn, nội dung phân về', 'Thời gian: tháng 2/2024.'],
    1,
  ],
  [
    'the number of a form that a full line breaks off from',
    ['Ra quân trồng cây nhân dịp đầu xuân tại tuyến đường liên thôn, ghi sổ theo (Mẫu', '09/TC) và nộp về thôn.'],
    1,
  ],
  ['capitals that a heading goes on with', ['I. CĂN CỨ LẬP', 'KẾ HOẠCH TRỒNG CÂY', '1. Nghị quyết của thôn.'], 2],
  ['capitals under an item in small letters', ['1. Thuận lợi', 'KẾ HOẠCH TRỒNG CÂY'], 2],
  [
    'a name under a full line, one line not broken at all near by',
    [
      `${'Ra quân trồng cây '.repeat(9)}tại thôn.`,
      'Giao tổ dân phố số 5 và các hộ dọc tuyến đường liên thôn qua khu vực Gò',
      'Tranh chăm sóc cây.',
    ],
    2,
  ],
  ['a clause that “về việc” leads to', ['Thôn Gò Tranh họp về việc', 'Trồng cây đầu xuân.'], 1],
  ['an item whose first syllable stands alone', ['1. Ban', 'Chỉ huy Quân sự thôn Gò Tranh trồng cây.'], 1],
  ['a short item above another paragraph', ['1. Thuận lợi', 'Thôn Gò Tranh có nhiều cây.'], 2],
  [
    'an item with a slash under a full line',
    ['Ra quân trồng cây nhân dịp đầu xuân tại tuyến đường liên thôn qua khu Gò Tranh;', '09/ Chăm sóc cây.'],
    2,
  ],
])('%s', (_, lines, count) => {
  expect(paragraphs([...WRAPPED, ...lines].join('\n'))).toHaveLength(1 + count);
});

test.each<[string, string[], boolean[]]>([
  ['a numbered note under a rule', ['1. Rà soát đê.', '_________', '1 Theo Công văn số 5.'], [false, true]],
  ['the notes behind it', ['1. Rà soát đê.', '_________', '1 Theo Công văn số 5.', '2 Xem phụ lục.'], [false, true, true]],
  ['a numbered line without a rule', ['1. Rà soát đê.', '', '1 Theo Công văn số 5.'], [false, false]],
  ['an item under a rule', ['1. Rà soát đê.', '_________', '2. Lập sổ.'], [false, false]],
  ['words under a rule', ['SỞ XÂY DỰNG', '_________', 'Số: 12/KH-SXD'], [false, false]],
])('whether %s is a footnote', (_, lines, notes) => {
  expect(joinLines(splitLines(normalize(lines.join('\n')))).map(({ footnote }) => footnote)).toEqual(notes);
});

/** Short lines, of which two go on below. */
const SHORT = [
  '1. Thôn Hạ: dọn kênh mương, phát quang đường liên thôn, thu gom rác tại các điểm tập kết, trồng',
  'hoa hai bên đường.',
  '2. Thôn Thượng: dọn chợ.',
  '3. Trường học: dọn sân.',
  '4. Trạm Y tế: dọn vườn.',
  '5. Công an xã: giữ trật tự trên tuyến đường chính trong thời gian ra quân và phân luồng giao',
  'thông.',
  '6. Đoàn xã: đón đoàn.',
  '7. Văn phòng: chụp ảnh.',
  '8. Kế toán: dự trù.',
  '9. Thủ quỹ: chi tiền.',
];

test('a page of short paragraphs is wrapped where all lines that go on break at one margin', () => {
  const last = ['10. Các thôn báo cáo kết quả ra quân, số người tham gia, khối lượng rác thu gom, gửi báo cáo về', 'Văn phòng xã.'];
  expect(paragraphs([...SHORT, ...last].join('\n')).at(-1)).toContain('gửi báo cáo về Văn phòng xã.');
});

test('nor is one whose lines that begin small stand below lines of any length', () => {
  const lines = [
    'Nội dung ra quân',
    'dọn kênh mương',
    'phát quang bụi rậm dọc đường liên thôn, từ cầu Gò Tranh đến đầu chợ xã',
    'Văn phòng xã.',
  ];
  expect(paragraphs(lines.join('\n')).at(-1)).toBe('Văn phòng xã.');
});

test('a ground that ends in a comma ends where the next line stands further in', () => {
  const lines = [
    '     Xét đề nghị của Trưởng thôn Hạ tại Tờ trình số 07/TTr-TH ngày 14/12/2023 và ý kiến của',
    'các hộ dân, ngày 14/12/2023,',
    '     Ủy ban nhân dân xã ban hành Kế hoạch ra quân trồng cây như sau:',
  ];
  expect(paragraphs([...WRAPPED, '', ...lines].join('\n')).slice(-1)).toEqual([
    'Ủy ban nhân dân xã ban hành Kế hoạch ra quân trồng cây như sau:',
  ]);
});
