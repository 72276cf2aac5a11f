import { describe, expect, it } from 'vitest';
import { clean, joinPieces } from '../../src/text/clean.ts';
import { MappedText } from '../../src/text/mapped-text.ts';

describe('clean', () => {
  it.each([
    ['**KẾ HOẠCH**', 'KẾ HOẠCH'],
    ['## II. NỘI DUNG', 'II. NỘI DUNG'],
    ['*Cơ quan chủ trì:* Phòng A', 'Cơ quan chủ trì: Phòng A'],
    ['nộp (*trước ngày 05/5*)', 'nộp (trước ngày 05/5)'],
    ['Lưu: VT. ✓', 'Lưu: VT.'],
    ['hệ  thống   phần\tmềm', 'hệ thống phần mềm'],
    ['a ** b', 'a b'],
  ])('%s → %s', (raw, expected) => {
    expect(clean(MappedText.verbatim(raw)).text).toBe(expected);
  });

  it.each(['* Nội dung thực hiện', '(*) Ghi chú', '3 * 4', 'số #5'])('%s is left alone', (raw) => {
    expect(clean(MappedText.verbatim(raw)).text).toBe(raw);
  });

  it('keeps places', () => {
    const text = clean(MappedText.verbatim('**Kế  hoạch**', 10));
    expect(text.span(3, 8)).toEqual({ start: 16, end: 21 });
  });
});

describe('joinPieces', () => {
  it('joins with single spaces that stand for what lay between', () => {
    const source = MappedText.verbatim('Mặt trận Tổ\n\nquốc');
    const joined = joinPieces([source.slice(0, 11), source.slice(13)]);
    expect(joined.text).toBe('Mặt trận Tổ quốc');
    expect(joined.span(9, 16)).toEqual({ start: 9, end: 17 });
  });
});
