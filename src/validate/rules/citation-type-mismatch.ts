import type { CitedInstrument } from '../citation/cited-instrument.ts';
import { issuerOfSymbol } from '../citation/issuer-of.ts';
import { isAmbiguous, isCarried, isGeneric, isSameType, typeOf, typesWithSymbol } from '../citation/type-of.ts';
import { NUMBERING } from '../clauses.ts';
import { based } from '../examples.ts';
import type { Localized, Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

export const citationTypeMismatch: Rule = {
  id: 'citation-type-mismatch',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: NUMBERING,
  summary: { vi: 'Tên loại và ký hiệu mâu thuẫn', en: 'Type and symbol contradict each other' },
  explanation: {
    vi: 'Chữ viết tắt tên loại trong ký hiệu phải đúng với tên loại đứng trước số; công văn của Nhà nước không có chữ viết tắt tên loại. Quy chế, quy định, đề án, kế hoạch mang số của quyết định ban hành chúng không bị báo, cũng như “Quy định số …-QĐ/TW” và kết luận được thông báo.',
    en: 'The abbreviation in the symbol must be that of the type before the number; an official letter of the State has none. Regulations, projects and plans that bear the number of the decision which issued them are left alone.',
  },
  examples: {
    wrong: [
      based('Căn cứ Công văn số 318/KH-VX ngày 08/01/2026 của Ủy ban nhân dân tỉnh về dân vận;', { marks: '318/KH-VX' }),
      based('Căn cứ Kế hoạch số 45/QC-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về dân vận;', { marks: '45/QC-UBND' }),
      based('Căn cứ Nghị định số 15/2022/QH15 ngày 09/01/2023 của Quốc hội về khám bệnh;', { marks: '15/2022/QH15' }),
      based('Thực hiện Chỉ thị số 27-KL/TW, ngày 21/02/2022 của Bộ Chính trị về cải cách tiền lương;', {
        regime: 'party',
        marks: '27-KL/TW',
      }),
    ],
    right: [
      based('Căn cứ Công văn số 318/UBND-VX ngày 08/01/2026 của Ủy ban nhân dân tỉnh về dân vận;'),
      based('Căn cứ Công văn số 123/SKHĐT-KH ngày 08/01/2026 của Sở Tài chính về vốn;', {
        note: { vi: 'KH là phòng Kế hoạch', en: 'KH is a department' },
      }),
      based('Căn cứ Quy chế số 12/QĐ-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về phối hợp;'),
      based('Thực hiện Quy định số 41-QĐ/TW, ngày 03/11/2021 của Bộ Chính trị về miễn nhiệm;', { regime: 'party' }),
      based('Thực hiện Công văn số 403-CV/TU, ngày 11/01/2026 của Tỉnh ủy về dân vận;', { regime: 'party' }),
      based('Căn cứ Luật số 15/2023/QH15 ngày 09/01/2023 của Quốc hội về khám bệnh; Văn bản số 77/KH-SYT ngày 08/01/2026 của Sở Y tế;'),
    ],
  },
  check({ cited }, report) {
    for (const one of cited) {
      const expected = contradiction(one);
      if (expected === null) continue;
      const { citation } = one;
      report({
        position: citation.position,
        message: {
          vi: `“${nameOf(citation)}”: tên loại “${citation.type}” không hợp với ký hiệu “${one.symbol?.groups.join('-')}”; ${expected.vi}, hãy sửa tên loại hoặc ký hiệu.`,
          en: `“${nameOf(citation)}”: the type “${citation.type}” does not go with the symbol “${one.symbol?.groups.join('-')}”; ${expected.en}, mend the type or the symbol.`,
        },
      });
    }
  },
};

/** What the symbol says instead; null where type and symbol can stand together, or the type word is unknown. */
function contradiction({ citation: { type, evidence }, symbol }: CitedInstrument): Localized | null {
  const named = typeOf(type);
  if (named === null || symbol === null || symbol.joint || evidence === 'ocr' || isGeneric(type)) return null;
  const letters = symbol.type;
  if (letters !== null) {
    if (named.symbols.includes(letters) || isAmbiguous(letters) || isCarriedBy(type, letters)) return null;
    const right = typesWithSymbol(letters);
    if (right.some(({ word }) => isSameType(word, named.word))) return null;
    const [first] = right;
    if (first === undefined) return null;
    if (named.word === 'Công văn' && symbol.separator === '/') {
      return {
        vi: `“${letters}” là chữ viết tắt của ${first.word}, còn ký hiệu công văn mở đầu bằng cơ quan ban hành`,
        en: `“${letters}” stands for ${first.word}, the symbol of an official letter begins with the issuer`,
      };
    }
    return { vi: `“${letters}” là chữ viết tắt của ${first.word}`, en: `“${letters}” stands for ${first.word}` };
  }
  const issuer = issuerOfSymbol(symbol.issuer);
  if (issuer?.never?.includes(named.word) !== true) return null;
  return {
    vi: `cơ quan có ký hiệu “${symbol.issuer}” không ban hành ${named.word}`,
    en: `the body that signs “${symbol.issuer}” issues no ${named.word}`,
  };
}

/** Decisions and resolutions carry regulations, projects, plans; notices announce conclusions. */
function isCarriedBy(type: string, letters: string): boolean {
  if (letters === 'QĐ' || letters === 'NQ') return isCarried(type);
  return letters === 'TB' && type.startsWith('Kết luận');
}
