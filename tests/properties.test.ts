import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../src/decode/encoding.ts';
import { type ParseResult, parsePlan, parseText, type TreeNode } from '../src/index.ts';
import { DOCUMENTS, FOLDER } from './fixture-plans.ts';

/** Words of the grammar itself: a fuzzer fed with them reaches every recogniser. */
const WORDS = [
  ...[
    'KẾ HOẠCH',
    'QUYẾT ĐỊNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Số: 12/KH-UBND',
    'Số 07-KH/ĐU',
    'Nơi nhận:',
    'Lưu: VT, TH.',
  ],
  ...[
    'I.',
    'II.',
    'H.',
    '1.',
    '1.1.',
    'a)',
    'đ)',
    '-',
    '+',
    '*',
    '(1)',
    'Phần thứ nhất',
    'Chương II',
    'Ngày 1:',
    '##',
    '**',
    '|',
    '\t',
    '    ',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    'MỤC ĐÍCH, YÊU CẦU',
    'NHIỆM VỤ',
    'TỔ CHỨC THỰC HIỆN',
    'Phòng Nội vụ',
    'UBND xã',
    'Sở Y tế',
    'chủ trì',
    'phối hợp với',
    'tham mưu',
    'báo cáo',
    'gửi về',
    'Giao',
    'Đề nghị',
    'Cơ quan chủ trì:',
    'Thời gian hoàn thành:',
  ],
  ...[
    'trước ngày 15/3/2023',
    'quý II/2024',
    'hằng năm',
    'định kỳ 6 tháng',
    '31/02/2023',
    'ngày tháng 3 năm 2024',
    'từ ngày 01 - 15/11',
    'thường xuyên',
    '13h30’',
    'trong vòng 10 ngày',
  ],
  ...[
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
    'Chỉ thị 30-CT/TW',
    'Luật Tiếp cận thông tin',
    'Kết luận 1231',
    'số',
    '/',
    '…',
    '“',
    '”',
    '(',
    ')',
    ';',
    '.',
    './.',
    'PHỤ LỤC I',
    'TT | Nội dung | Thời gian',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'CHỦ TỊCH',
    'Trần Văn A',
  ],
];
const grammarText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(' ', '\n', ' và ', ', '), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((words) => words.join(' '));

const leavesOf = (node: TreeNode): string =>
  'children' in node ? node.children.map((child) => leavesOf(child as TreeNode)).join('') : node.value;

/** Every object in the plan that has a position. */
function* positioned(value: unknown): Generator<{ position: { start: { offset: number }; end: { offset: number } } }> {
  if (value === null || typeof value !== 'object') return;
  if ('position' in value && value.position !== null) yield value as never;
  for (const child of Object.values(value)) yield* positioned(child);
}

const DATE = /(?<![\d/.])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/g;

/** The dates of a text that no value and no diagnostic of its plan touches. */
function lostDates({ plan, text }: ParseResult): string[] {
  const values = { ...plan, tasks: [], sections: dated(plan.sections) };
  const held = [...positioned(values)].map((item) => item.position);
  return [...text.matchAll(DATE)]
    .filter((match) => !held.some(({ start, end }) => start.offset < match.index + match[0].length && end.offset > match.index))
    .filter((match) => !repeats(plan, match[0]))
    .map((match) => match[0]);
}

/** The sections whose heading names a time. */
const dated = (sections: ParseResult['plan']['sections']): unknown[] =>
  sections.flatMap((section) => [...(section.period === null ? [] : [{ position: section.position }]), ...dated(section.children)]);

/** A date in the plan's own title, in an instrument's title, or the plan's own date again (“Kèm theo Kế hoạch số … ngày …”). */
function repeats(plan: ParseResult['plan'], date: string): boolean {
  const [day = '', month = '', year = ''] = date.split('/');
  if (plan.date === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) return true;
  return [plan.title, ...plan.citations.map((citation) => citation.title)].some((title) => title?.normalize('NFC').includes(date));
}

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, child) => (name === 'position' || name === 'source' ? undefined : child)));

describe('whatever the text', () => {
  it('a plan comes back, and the leaves of the tree are the document', () => {
    fc.assert(
      fc.property(fc.oneof(grammarText, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const result = parseText(text);
        expect(result.plan.schemaVersion).toBe('1');
        expect(leavesOf(result.tree)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('any bytes give a plan', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(ENCODINGS).toContain(parseText(bytes).plan.source.encoding);
      }),
      { numRuns: 200 },
    );
  });

  it('Markdown too gives a plan whose leaves are the document', async () => {
    await fc.assert(
      fc.asyncProperty(grammarText, async (text) => {
        const result = await parsePlan(text, { path: 'plan.md' });
        expect(leavesOf(result.tree)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it('no date is lost without a word', () => {
    fc.assert(
      fc.property(grammarText, (text) => {
        expect(lostDates(parseText(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(`${FOLDER}${name}`, 'utf8');
  const parse = (source: string) => parsePlan(source, { path: name });

  it('has positions that slice to the words of the values', async () => {
    const { plan, text: source } = await parse(text);
    const words = (value: string) => value.normalize('NFC').replace(/[\s\u00AD\u200B\uFEFF*#_✓|\\]/g, '');
    for (const item of [...plan.citations, ...plan.deadlines, ...plan.shortForms]) {
      const slice = words(source.slice(item.position.start.offset, item.position.end.offset));
      expect(slice).toContain(words(item.text).slice(0, 4));
    }
    for (const { position } of positioned(plan)) {
      expect(position.start.offset).toBeLessThanOrEqual(position.end.offset);
      expect(position.end.offset).toBeLessThanOrEqual(source.length);
    }
  });

  it('reads the same when decomposed, and with CRLF', async () => {
    const base = text.normalize('NFC').replace(/\r\n/g, '\n');
    const plain = withoutPlaces((await parse(base)).plan);
    expect(withoutPlaces((await parse(base.normalize('NFD'))).plan)).toEqual(plain);
    expect(withoutPlaces((await parse(base.replace(/\n/g, '\r\n'))).plan)).toEqual(plain);
  });

  it('loses no date when any one line is taken out, or a fifth of the letters', async () => {
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
      const result = await parse(lines.filter((_, j) => j !== i).join('\n'));
      expect(lostDates(result), `without line ${i + 1}`).toEqual([]);
    }
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        let state = seed | 1;
        const random = () => {
          state ^= state << 13;
          state ^= state >>> 17;
          state ^= state << 5;
          return (state >>> 0) / 2 ** 32;
        };
        const result = await parse([...text].filter(() => random() > 0.2).join(''));
        expect(lostDates(result)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
