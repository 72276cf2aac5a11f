import { issuerNamed, issuerOfSymbol } from '../citation/issuer-of.ts';
import { NUMBERING } from '../clauses.ts';
import { based } from '../examples.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

export const citationIssuerMismatch: Rule = {
  id: 'citation-issuer-mismatch',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: NUMBERING,
  summary: { vi: 'Cơ quan ban hành và ký hiệu mâu thuẫn', en: 'Issuer and symbol contradict each other' },
  explanation: {
    vi: 'Cơ quan được ghi phải là cơ quan có chữ viết tắt trong ký hiệu. Chỉ xét khi biết chắc cả hai; ký hiệu do địa phương đặt và văn bản liên tịch không bị xét.',
    en: 'The body named must be the one whose letters the symbol bears. Judged only where both are known for certain; local symbols and joint instruments are left alone.',
  },
  examples: {
    wrong: [
      based('Căn cứ Quyết định số 31/2021/QĐ-TTg ngày 11/10/2021 của Chính phủ về cổng dịch vụ công;', { marks: '31/2021/QĐ-TTg' }),
      based('Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Thủ tướng Chính phủ về một cửa;', { marks: '61/2018/NĐ-CP' }),
      based('Căn cứ Quyết định số 88/QĐ-UBND ngày 08/01/2026 của Hội đồng nhân dân tỉnh về chỉ tiêu;', { marks: '88/QĐ-UBND' }),
      based('Căn cứ Thông tư số 03/2025/TT-BNV ngày 10/02/2025 của Bộ Tài chính về lưu trữ;', { marks: '03/2025/TT-BNV' }),
    ],
    right: [
      based('Căn cứ Quyết định số 31/2021/QĐ-TTg ngày 11/10/2021 của Thủ tướng về cổng dịch vụ công;'),
      based('Căn cứ Quyết định số 88/QĐ-UBND ngày 08/01/2026 của Chủ tịch UBND tỉnh về chỉ tiêu;'),
      based('Căn cứ Thông tư số 03/2025/TT-BNV ngày 10/02/2025 của Bộ trưởng Bộ Nội vụ về lưu trữ;'),
      based('Thực hiện Kế hoạch số 12-KH/TU, ngày 02/01/2026 của Ban Thường vụ Thị ủy về dân vận;', { regime: 'party' }),
      based('Căn cứ Quyết định số 15/QĐ-TWĐTN ngày 08/01/2026 của Ban Bí thư Trung ương Đoàn về tình nguyện;'),
      based(
        'Căn cứ Thông tư liên tịch số 05/2015/TTLT-BVHTTDL-BNV ngày 15/6/2015 của Bộ Văn hóa, Thể thao và Du lịch và Bộ Nội vụ về lễ hội;',
      ),
    ],
  },
  check({ cited }, report) {
    for (const { citation, symbol, nested } of cited) {
      if (citation.issuer === null || symbol === null || symbol.joint || nested || citation.evidence === 'ocr') continue;
      const signing = issuerOfSymbol(symbol.issuer);
      const named = signing === null ? null : issuerNamed(citation.issuer);
      if (signing === null || named === null || signing === named) continue;
      const right = signing.title;
      report({
        position: citation.position,
        message: {
          vi: `“${nameOf(citation)}” được ghi là của “${citation.issuer}”, nhưng “${symbol.issuer}” là ký hiệu của ${right}; hãy sửa cơ quan ban hành hoặc ký hiệu.`,
          en: `“${nameOf(citation)}” is said to be of “${citation.issuer}”, but “${symbol.issuer}” is the symbol of ${right}; mend the issuer or the symbol.`,
        },
      });
    }
  },
};
