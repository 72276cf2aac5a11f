import type { CitedInstrument } from '../citation/cited-instrument.ts';
import { issuerOfSymbol } from '../citation/issuer-of.ts';
import { numberSpan } from '../citation/number-span.ts';
import { replace } from '../citation/parts.ts';
import { isGeneric, typeOf } from '../citation/type-of.ts';
import { NUMBERING } from '../clauses.ts';
import { based, tasks } from '../examples.ts';
import type { Edit } from '../finding.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Localized, Rule } from '../rule.ts';

const NUMBER_WORD = /(?<![\p{L}\p{M}])s[ốôó]\s?:?$/iu;
/** Until the rules of the nineties decrees and orders of the Government bore its letters alone: `64-CP`, `200/TTg`. */
const OLD_STYLE = /^(?:CP|TTg|HĐBT)$/;

export const malformedCitation: Rule = {
  id: 'malformed-citation',
  severity: 'info',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: NUMBERING,
  summary: { vi: 'Số, ký hiệu viện dẫn viết thiếu hoặc sai dạng', en: 'The number of a citation is incomplete or out of form' },
  explanation: {
    vi: 'Thiếu chữ “số”, có dấu cách trong số, ký hiệu chưa đủ (thiếu tên loại, thiếu đơn vị soạn thảo, thiếu năm của nghị định, thông tư), hoặc dấu nối không đúng loại văn bản. Dấu xuống dòng giữa số không bị báo. Thêm “số” và bỏ dấu cách được sửa tự động.',
    en: '“số” left out, spaces in the number, a symbol without its type, unit or year, or the wrong separator. A line break inside a number is left alone. “số” and spaces are mended.',
  },
  examples: {
    wrong: [
      based('Căn cứ Quyết định 88/QĐ-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;', { marks: '88/QĐ-UBND' }),
      based('Căn cứ Quyết định số 88 /QĐ - UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;', { marks: '88 /QĐ' }),
      tasks(['1. Trả lời Công văn số 902/UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu.'], { marks: '902/UBND' }),
      based('Căn cứ Nghị định số 61/NĐ-CP ngày 23/4/2018 của Chính phủ về một cửa;', { marks: '61/NĐ-CP' }),
      based('Căn cứ Kế hoạch số 48/UBND-VX ngày 08/01/2026 của Ủy ban nhân dân tỉnh về văn xã;', { marks: '48/UBND-VX' }),
      based('Thực hiện Nghị quyết số 21/NQ-TU ngày 02/01/2026 của Tỉnh ủy về công tác cán bộ;', { marks: '21/NQ-TU' }),
    ],
    right: [
      based('Căn cứ Quyết định số 88/QĐ-UBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;'),
      based('Căn cứ Quyết định số 88/QĐ-\nUBND ngày 08/01/2026 của Ủy ban nhân dân tỉnh về chỉ tiêu;'),
      based(
        'Căn cứ Công văn số 902/UBND-VX ngày 08/01/2026 của Ủy ban nhân dân tỉnh; Quyết định số 41-QĐ/TW, 42-QĐ/TW ngày 03/11/2021 của Bộ Chính trị;',
      ),
      based('Căn cứ Nghị định số 64-CP ngày 27/9/1993 của Chính phủ về giao đất; Luật Dữ liệu số 60/2024/QH15;'),
      based('Thực hiện Nghị quyết số 21-NQ/TU, ngày 02/01/2026 của Tỉnh ủy; Kế hoạch số 26/KH-BCĐ ngày 05/01/2026 của Ban Chỉ đạo tỉnh;'),
    ],
  },
  check(document, report) {
    for (const one of document.cited) {
      const { citation } = one;
      if (citation.code === null || citation.evidence === 'ocr') continue;
      const { words, edits } = mendForm(one, citation.code, document);
      const lack = incompleteSymbol(one, document);
      if (edits.length > 0) {
        report({
          position: citation.position,
          message: {
            vi: `“${words}”: sau tên loại cần ghi “số ${citation.code}”, số và ký hiệu viết liền nhau; hãy sửa.`,
            en: `“${words}”: the number is written “số ${citation.code}” behind the type, without spaces; mend it.`,
          },
          fix: { safe: true, edits },
        });
      }
      if (lack !== null) report({ position: citation.position, message: lack });
    }
  },
};

/** “số” put in where the number stands right behind its type; spaces inside the number taken out, unless a line breaks there. */
function mendForm({ citation }: CitedInstrument, code: string, document: PlanDocument): { words: string; edits: Edit[] } {
  const { text, type, position } = citation;
  const span = numberSpan(text, code);
  if (span === null) return { words: '', edits: [] };
  const before = text.slice(0, span.start).trimEnd();
  const lacksWord = before !== '' && before.length === type.length && !NUMBER_WORD.test(before);
  const words = text.slice(0, span.end);
  const first = text.indexOf(' ', span.start);
  const spaced = first >= 0 && first < span.end;
  const content = lacksWord || spaced ? document.wordsAt(position) : null;
  if (content === null || content.text !== text) return { words, edits: [] };
  const edits = lacksWord ? [replace(content, { start: span.start, end: span.start }, 'số ')] : [];
  for (let at = first; at >= 0 && at < span.end; at = text.indexOf(' ', at + 1)) {
    const space = content.span(at, at + 1);
    if (!/[\r\n]/.test(document.text.slice(space.start, space.end))) edits.push(replace(content, { start: at, end: at + 1 }, ''));
  }
  return { words, edits };
}

const of = (code: string, vi: string, en: string): Localized => ({ vi: `Ký hiệu “${code}” ${vi}.`, en: `The symbol “${code}” ${en}.` });

/** What the symbol lacks; null where it is whole, or a form that the register knows. */
function incompleteSymbol({ citation: { code, type, date }, symbol }: CitedInstrument, { register }: PlanDocument): Localized | null {
  if (code === null || symbol === null || symbol.joint) return null;
  const named = typeOf(type);
  const { groups, separator, year, issuer } = symbol;
  const known = issuerOfSymbol(issuer);
  const modern = date === null || date >= '1997';
  if (separator === '')
    return of(
      code,
      'thiếu dấu nối giữa số và chữ; hãy thêm “/” hoặc “-” như trong văn bản gốc',
      'lacks the mark between number and letters; add the “/” or “-” of the instrument',
    );
  if (!modern || (issuer !== null && OLD_STYLE.test(issuer) && groups.length === 1)) return null;
  if (/^(?:QH|UBTVQH)/.test(issuer ?? '')) return null;
  if (groups.length === 1 && year === null && (known !== null || symbol.type !== null))
    return of(
      code,
      'chưa đủ nhóm chữ (thiếu tên loại, cơ quan hoặc đơn vị soạn thảo); hãy ghi đủ như trong văn bản gốc',
      'is incomplete (type, issuer or drafting unit); give it as the instrument has it',
    );
  if (named === null || isGeneric(type)) return null;
  if (
    known !== null &&
    symbol.type === null &&
    separator === '/' &&
    named.symbols.length > 0 &&
    named.word !== 'Công văn' &&
    groups[0] === issuer
  )
    return of(
      code,
      `không có chữ viết tắt của ${named.word} (${named.symbols[0]}); hãy kiểm tra lại số, ký hiệu`,
      `lacks the abbreviation of ${named.word} (${named.symbols[0]}); check the number`,
    );
  if (
    year === null &&
    ((named.word === 'Nghị định' && issuer === 'CP') ||
      (named.word === 'Thông tư' && known?.single === true && symbol.type === 'TT' && separator === '/'))
  )
    return of(
      code,
      `thiếu năm ban hành; ${named.word} ghi dạng “số/năm/ký hiệu”`,
      `lacks the year; a ${named.word} is numbered “number/year/symbol”`,
    );
  return wrongSeparator(
    code,
    symbol,
    known?.never !== undefined && /^(?:TW|TU|ThU|QU|HU)$/.test(issuer ?? ''),
    register.withNumber(code).length > 0,
  );
}

/** The Party joins number and type by a hyphen, the State by a slash. */
function wrongSeparator(
  code: string,
  { separator, type, year, issuer }: NonNullable<CitedInstrument['symbol']>,
  ofParty: boolean,
  met: boolean,
): Localized | null {
  if (type === null || met || year !== null) return null;
  if (ofParty && separator === '/') {
    return of(
      code,
      `của cơ quan Đảng nối số với tên loại bằng “-”: “${code.replace('/', '-').replace(/-(?=[^-]*$)/, '/')}”; hãy kiểm tra`,
      'of a Party body joins number and type by “-”; check it',
    );
  }
  if (!ofParty && separator === '-' && /^(?:CP|TTg|UBND|HĐND)$/.test(issuer ?? '') && !code.includes('-UBND-')) {
    return of(
      code,
      'của cơ quan nhà nước nối số với tên loại bằng “/”; hãy kiểm tra',
      'of a State body joins number and type by “/”; check it',
    );
  }
  return null;
}
