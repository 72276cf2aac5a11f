import { foldKey } from '../../text/fold.ts';
import { writtenDate } from '../../text/written-date.ts';
import type { CitedInstrument } from '../citation/cited-instrument.ts';
import { identify, identifyBySeries } from '../citation/identify.ts';
import { issuerKey, issuerNamed, issuerOfSymbol } from '../citation/issuer-of.ts';
import { replace, wordsOf } from '../citation/parts.ts';
import { isSameType, typeOf } from '../citation/type-of.ts';
import { based } from '../examples.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Instrument } from '../register/register.ts';
import type { Departure, Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

type Part = 'type' | 'date' | 'issuer';

const WORDS: Readonly<Record<Part, { vi: string; en: string }>> = {
  type: { vi: 'tên loại', en: 'type' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
};

export const citationRegisterMismatch: Rule = {
  id: 'citation-register-mismatch',
  severity: 'warning',
  regimes: ['state', 'party'],
  fixes: ['unsafe'],
  basis: [],
  summary: { vi: 'Tên loại, ngày hoặc cơ quan ban hành khác với sổ văn bản', en: 'Type, date or issuer is not what the register has' },
  explanation: {
    vi: 'Văn bản được nhận ra bằng số, ký hiệu và ngày; hoặc bằng số khi số ấy chỉ được cấp một lần trong năm hay trong nhiệm kỳ. Trích yếu không được so, vì ghi tắt là bình thường. Gọi quyết định bằng tên của quy chế, quy định mà nó ban hành chỉ được nhắc.',
    en: 'The instrument is recognised by number and date, or by a number that is given once in a year or term. Abstracts are not compared. Calling a decision by the regulation that it carries is advice only.',
  },
  examples: {
    wrong: [
      based('Thực hiện Quy định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về công tác dân vận;', { marks: '23-QĐ/TW' }),
      based('Thực hiện Chỉ thị số 33/CT-TTg ngày 25/11/2021 của Thủ tướng Chính phủ về công tác dân vận;', { marks: '33/CT-TTg' }),
      based('Thực hiện Chỉ thị số 10-CT/TW, ngày 28/3/2002 của Bộ Chính trị về quy chế dân chủ;', { regime: 'party', marks: '10-CT/TW' }),
      based('Căn cứ Nghị định số 59/2023/NĐ-CP ngày 15/8/2023 của Chính phủ quy định chi tiết một số điều;', { marks: '59/2023' }),
    ],
    right: [
      based('Thực hiện Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị về công tác dân vận;'),
      based('Thực hiện Chỉ thị số 33/CT-TTg ngày 12/10/2020 của Thủ tướng Chính phủ về giảm nhựa;', {
        note: { vi: 'chỉ thị cùng số của năm khác', en: 'the directive of that number of another year' },
      }),
      based('Thực hiện Quy định số 11-QĐ/TW ngày 18 tháng 02 năm 2019 của Bộ Chính trị về tiếp dân;', {
        note: { vi: 'QĐi cũng được ghi là QĐ', en: 'QĐi is written QĐ too' },
      }),
      based('Căn cứ Thông tư số 11/2020/TT-BGDĐT ngày 19/5/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo về quy chế trong nhà trường;'),
      based('Thực hiện Quyết định số 88/QĐ-UBND ngày 03/3/2025 của Ủy ban nhân dân tỉnh về giao chỉ tiêu;'),
    ],
  },
  check(document, report) {
    for (const one of document.cited) {
      const instrument = one.citation.code === null ? null : (identify(one, document.register) ?? identifyBySeries(one, document.register));
      if (instrument === null || one.citation.evidence === 'ocr') continue;
      for (const part of ['type', 'date', 'issuer'] as const) {
        if (differs(part, one, instrument)) report(departure(part, one, instrument, document));
      }
    }
  },
};

function differs(part: Part, { citation, symbol }: CitedInstrument, instrument: Instrument): boolean {
  if (part === 'type') return !isSameType(citation.type, instrument.type);
  const [written, known] = [citation[part], instrument[part]];
  if (written === null || known === null) return false;
  if (part === 'date') return !known.startsWith(written);
  // Where the letters of the number belie the issuer, that is another rule's.
  return (
    issuerKey(written) !== issuerKey(known) &&
    issuerNamed(written) !== null &&
    issuerNamed(written) === issuerOfSymbol(symbol?.issuer ?? null)
  );
}

/** “Ban hành Quy chế …”, “Phê duyệt Đề án …”. */
const carries = ({ title }: Instrument, type: string): boolean =>
  title !== null &&
  /^(?:ban hành|phê duyệt) /.test(foldKey(title)) &&
  foldKey(title)
    .slice(0, 40)
    .includes(` ${foldKey(typeOf(type)?.word ?? type)} `);

function departure(part: Part, { citation }: CitedInstrument, instrument: Instrument, document: PlanDocument): Departure {
  const known = instrument[part] as string;
  const shown = (value: string) => (part === 'date' ? writtenDate(value) : value);
  const written = shown(citation[part] as string);
  const words = wordsOf(citation, document);
  const span = words?.[part] ?? null;
  const asOf = writtenDate(instrument.asOf);
  const advice = part === 'type' && carries(instrument, citation.type);
  return {
    position: citation.position,
    message: {
      vi: `${WORDS[part].vi[0]?.toUpperCase()}${WORDS[part].vi.slice(1)} của “${nameOf(citation)}” được ghi là “${written}”, trong sổ văn bản (đến ${asOf}) là “${shown(known)}”; hãy kiểm tra và sửa nếu nhầm.`,
      en: `The ${WORDS[part].en} of “${nameOf(citation)}” is given as “${written}”, the register (as of ${asOf}) has “${shown(known)}”; check it, and mend it if it is a slip.`,
    },
    ...(advice && { severity: 'info' as const }),
    ...(words !== null &&
      span !== null && { fix: { safe: false, edits: [replace(words.content, span, part === 'date' ? `ngày ${shown(known)}` : known)] } }),
  };
}
