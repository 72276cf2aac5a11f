/**
 * `npm run bench:hostile`: text made of one piece repeated, four times as long the second time. Time that grows faster than the text
 * is a fault, whatever the piece; this prints the pieces for which it does and fails.
 */
import { parseText } from '../../src/index.ts';
import { timed } from './median.ts';

const HEAD = 'KẾ HOẠCH\nThử\nI. NHIỆM VỤ\n1. ';
const SHORT = 50_000;
const LONG = 200_000;
/** Time may grow a little faster than the text (garbage collection, a busy machine), not with its square. */
const MOST = 10;
/** Below this a ratio says nothing. */
const LEAST_MS = 150;

const PIECES = [
  '- ',
  'ngày ',
  'số ',
  'Căn cứ ',
  '(',
  ')',
  '“',
  'Quyết định số 1/QĐ-UBND, ',
  'của ',
  'trước ',
  'và ',
  'Phòng A, ',
  '12/',
  '1.',
  'a) ',
  '|',
  '* ',
  '** ',
  '# ',
  '\t',
  '   ',
  'KT. ',
  'Nơi nhận ',
  'từ ngày 1 đến ',
  'Luật ',
  'Điều 1 ',
  'Ban Chỉ đạo ',
  'phối hợp với ',
  'quý I ',
  ', ',
  '; ',
  'Ủy ban nhân dân ',
  'Thực hiện ',
  'I',
  'l',
  'X.',
  '0',
  '9/9/',
  '...',
  '…',
  '- -',
  'Trong đó: ',
  'Cơ quan chủ trì: ',
  'Thời gian: ',
  'hằng năm ',
  'định kỳ ',
  'tháng ',
  'năm ',
  'Ông Nguyễn Văn A ',
  'A B C ',
  'https://a.b/',
  'Số: ',
  '/KH-',
  '\u0301',
  'ế\u0323',
  'KẾ HOẠCH ',
  'về ',
  'ban hành ',
  'giao ',
  'gửi ',
  'báo cáo ',
  '6 tháng, ',
  '24, 25 và ',
  '20',
  '(Kèm theo ',
  'Phụ lục I ',
  'STT | ',
  'TT  Nội dung  ',
];
const LINES = [
  '- a\n',
  '1. a\n',
  'I. a\n',
  'a) b\n',
  '+ x\n',
  '* y:\n',
  'Thời gian: 1/1/2023\n',
  '- Thời gian: sáng\n',
  '| a | b |\n',
  '  1   abc   def   ghi\n',
  '05/3/2026      Họp tổ\n',
  'Ngày      Tổ trực\n05/3/2026      Họp tổ\n',
  'Nơi nhận:\n',
  'PHỤ LỤC I\n',
  'KẾ HOẠCH\n',
  'A\n\n',
  'Đối với X\n',
  '12\n',
  'chữ thường nối dòng\n',
  'Căn cứ Luật A;\n',
  'TM. ỦY BAN\n',
  '- Lưu: VT.\n',
  'Nguyễn Văn A\n',
  '§. | B Ngày 1/2/2023\n',
  '1 |a\n',
  'STT  Nội dung   Thời gian\n',
  '   a    b    c\n',
  '¹ ghi chú\n',
  '# A\n',
  '**B**\n',
  'Quý I\n',
  'Ngày 1: x\n',
  'Phần A: y\n',
  '1.1. z\n',
  '1.1.1. z\n',
  '(1) t\n',
  'Sáng:\n1) a\n',
];

const time = (text: string) => timed(() => parseText(text));

for (let i = 0; i < 10; i++) time(`${HEAD}thử`);
let faults = 0;
for (const piece of [...PIECES, ...LINES]) {
  for (const head of [HEAD, '']) {
    const fill = (length: number) => head + piece.repeat(Math.ceil(length / piece.length));
    const short = time(fill(SHORT));
    const long = time(fill(LONG));
    if (long < LEAST_MS || long / short < MOST) continue;
    faults++;
    console.log(
      `${JSON.stringify(piece)}${head === '' ? ' from the first line' : ''}: ${(long / short).toFixed(1)} times as long for 4 times the text`,
    );
  }
}
console.log(`${PIECES.length + LINES.length} pieces, ${faults} faults`);
if (faults > 0) process.exitCode = 1;
