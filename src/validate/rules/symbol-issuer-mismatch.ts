import { ISSUER_NAMES, OWN_SYMBOL_BODIES } from '../../grammar/issuer-names.ts';
import { foldKey } from '../../text/fold.ts';
import { compileOpenings } from '../compile-openings.ts';
import { formBasis } from '../form-basis.ts';
import type { Rule } from '../rule.ts';

/** The symbols that each opening of a name fits. */
const SYMBOLS = new Map(Object.entries(ISSUER_NAMES).map(([symbol, names]) => [symbol, names.map(foldKey)]));

const hasOwnSymbol = compileOpenings(OWN_SYMBOL_BODIES.map((opening) => [foldKey(opening), true]));

export const symbolIssuerMismatch: Rule = {
  id: 'symbol-issuer-mismatch',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: formBasis('number'),
  summary: { vi: 'Ký hiệu không phải của cơ quan ban hành', en: 'The symbol is another body’s' },
  explanation: {
    vi: 'Phần sau tên loại trong ký hiệu là chữ viết tắt của cơ quan ban hành: kế hoạch của một sở không mang ký hiệu KH-UBND. Chữ viết tắt do từng cơ quan đặt, nên chỉ những ký hiệu chung của cả nước được đối chiếu, và chỉ với tên cơ quan ghi ở đầu văn bản.',
    en: 'Behind the type stands the abbreviation of the issuer: the plan of a department does not bear KH-UBND. Bodies coin their own, so only symbols known everywhere are compared, and only with the name in the letterhead.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-UBND' }, marks: 'KH-UBND' },
      { regime: 'state', parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-SNV' }, marks: 'KH-SNV' },
      { regime: 'state', parts: { number: 'Số: 15/KH-HĐND' }, marks: 'KH-HĐND' },
      { regime: 'party', parts: { issuer: 'TỈNH ỦY BÌNH SƠN\n*', number: 'Số 12-KH/ĐU' }, marks: 'KH/ĐU' },
    ],
    right: [
      { regime: 'state', parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-SXD' } },
      { regime: 'state', parts: { issuer: 'UBND XÃ SUỐI MƠ\nTRƯỜNG TIỂU HỌC SỐ 2', number: 'Số: 15/KH-THS2' } },
      { regime: 'state', parts: { issuer: 'CHỦ TỊCH ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ', number: 'Số: 15/KH-UBND' } },
      { regime: 'state', parts: { issuer: '' }, note: { vi: 'Đầu văn bản không có tên cơ quan.', en: 'The letterhead names nobody.' } },
      {
        regime: 'state',
        parts: { issuer: 'UBND TỈNH BÌNH SƠN\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', number: 'Số: 15/KH-UBND' },
        note: { vi: 'Ban Chỉ đạo dùng con dấu của Ủy ban nhân dân.', en: 'A board that uses the committee’s seal.' },
      },
      { regime: 'party', parts: { issuer: 'ĐẢNG BỘ TỈNH BÌNH SƠN\nBAN CHẤP HÀNH ĐẢNG BỘ XÃ SUỐI MƠ\n*', number: 'Số 12-KH/ĐU' } },
    ],
  },
  check({ plan: { issuer, number, evidence }, isScan }, report) {
    if (issuer === null || number?.symbol == null || evidence.issuer !== 'written' || evidence.number !== 'written' || isScan) return;
    const parts = number.symbol.split(/[-/]/).slice(1);
    const key = foldKey(issuer).replace(/^chủ tịch /u, '');
    const expected = parts.flatMap((part) => SYMBOLS.get(part) ?? []);
    const known = parts[0] !== undefined && SYMBOLS.has(parts[0]);
    // A body of a kind that has a symbol of its own, and not the one whose symbol stands there.
    if (!known || expected.some((name) => key.startsWith(name)) || hasOwnSymbol(key) === undefined) return;
    report({
      position: number.position,
      message: {
        vi: `Ký hiệu “${number.symbol}” không phải của “${issuer}” là cơ quan ban hành; hãy kiểm tra lại ký hiệu hoặc tên cơ quan.`,
        en: `The symbol “${number.symbol}” is not that of the issuer, “${issuer}”; check the symbol or the name.`,
      },
    });
  },
};
