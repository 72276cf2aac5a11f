import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/index.ts';

const read = async (lines: string[]) => (await parsePlan(lines.join('\n'), { path: 'plan.md' })).plan;
const BODY = ['', '# KẾ HOẠCH', '## Nạo vét kênh năm 2025', '', '### I. NỘI DUNG', '1. Nạo vét kênh N3.', ''];

describe('a letterhead and a closing in one row of a table', () => {
  test('the paragraphs of each cell are lines', async () => {
    const plan = await read([
      '|  |  |',
      '|---|---|',
      '| **UBND TỈNH CỬU HẢI**<br>**CHI CỤC THỦY LỢI**<br>\\_\\_\\_<br>Số: 31/KH-CCTL | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br/>**Độc lập - Tự do - Hạnh phúc**<br/>*Cửu Hải, ngày 05 tháng 3 năm 2025* |',
      ...BODY,
      '| ***Nơi nhận:***<br>\\- UBND tỉnh (b/c);<br>\\- Lưu: VT, QLN. | **KT. CHI CỤC TRƯỞNG**<br>**PHÓ CHI CỤC TRƯỞNG**<br><br>**Trần Văn Bảy** |',
      '|---|---|',
    ]);
    expect(plan).toMatchObject({
      parentBody: 'UBND TỈNH CỬU HẢI',
      issuer: 'Chi cục Thủy lợi',
      number: { text: 'Số: 31/KH-CCTL', position: { start: { line: 3 } } },
      place: 'Cửu Hải',
      date: '2025-03-05',
      recipients: [
        { name: 'UBND tỉnh', note: 'b/c' },
        { name: 'Lưu: VT, QLN', codes: ['VT', 'QLN'] },
      ],
      signature: { authority: 'KT', positions: ['CHI CỤC TRƯỞNG', 'PHÓ CHI CỤC TRƯỞNG'], name: 'Trần Văn Bảy' },
    });
    expect(plan.tasks.map(({ text }) => text)).toEqual(['Nạo vét kênh N3.']);
  });

  test('a letterhead without the name of the nation is told by its number', async () => {
    const plan = await read([
      '| HỘI NÔNG DÂN VIỆT NAM <br> BAN CHẤP HÀNH TỈNH CỬU HẢI <br> * <br> Số 31-KH/HNDT | Cửu Hải, ngày 05/3/2025 |',
      '|---|---|',
      ...BODY,
    ]);
    expect(plan).toMatchObject({ parentBody: 'HỘI NÔNG DÂN VIỆT NAM', number: { serial: '31', symbol: 'KH/HNDT' }, date: '2025-03-05' });
  });

  test('a table of tasks keeps the paragraphs of its cells', async () => {
    const plan = await read([
      ...BODY.slice(0, 5),
      '| TT | Nội dung | Chủ trì |',
      '|---|---|---|',
      '| 1 | Nạo vét kênh N3<br>và kênh N5 | Phòng Kinh tế<br>Trạm Thủy lợi |',
    ]);
    expect(plan.tasks.map(({ text, responsible }) => [text, responsible.map(({ name }) => name)])).toEqual([
      ['Nạo vét kênh N3 và kênh N5', ['Phòng Kinh tế', 'Trạm Thủy lợi']],
    ]);
  });
});
