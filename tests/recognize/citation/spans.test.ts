import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../src/recognize/citation/index.ts';

describe('the places of what was read', () => {
  const text =
    'Thực hiện Chỉ thị số 14- CT/TW, ngày 8/4/2031 của Ban Bí thư (khóa XV) về “Trồng rừng phòng hộ ven biển miền Trung”; Luật Đê điều năm 2006.';
  const slice = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;

  it('covers type word, number, date and issuer, not the title', () => {
    const [directive, law] = findCitations(text).citations;
    expect(slice(directive)).toBe('Chỉ thị số 14- CT/TW, ngày 8/4/2031 của Ban Bí thư');
    expect(slice(directive?.codeSpan)).toBe('14- CT/TW');
    expect(slice(directive?.dateSpan)).toBe('ngày 8/4/2031');
    expect(slice(directive?.titleSpan)).toBe('Trồng rừng phòng hộ ven biển miền Trung');
    expect(slice(law)).toBe('Luật Đê điều năm 2006');
    expect(slice(law?.titleSpan)).toBe('Đê điều');
    expect(law?.codeSpan).toBeNull();
  });

  it('stands in order', () => {
    const starts = findCitations('Nghị định số 88/2031/NĐ-CP, Luật Đê điều, Nghị định số 89/2031/NĐ-CP').citations.map(
      (citation) => citation.start,
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('hostile text', () => {
  it.each([
    'Luật Thuế, ',
    'Quyết định số 12/QĐ-TTg, ',
    'Luật số 1/2031/QH16 về a ',
    'Sở Nội vụ - ',
    'số 1/QĐ-A; ',
    '“',
    '(',
    '1',
    '1/A-',
    'của Sở A, ',
    'gọi tắt Đề án 08 ',
    'Quyết định số ',
  ])('is read in linear time: %s…', (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      const start = performance.now();
      findCitations(text);
      return performance.now() - start;
    };
    time(20_000);
    // Ten times the text may take ten times as long, with room for the collector, but not a hundred times.
    expect(time(200_000)).toBeLessThan(40 * time(20_000) + 200);
  });
});
