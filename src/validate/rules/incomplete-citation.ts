import { writtenDate } from '../../text/written-date.ts';
import type { CitedInstrument } from '../citation/cited-instrument.ts';
import { isLaw } from '../citation/law.ts';
import { CITING } from '../clauses.ts';
import { based, tasks } from '../examples.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Rule } from '../rule.ts';
import { listed, nameOf } from '../wording.ts';

const WORDS = {
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
  title: { vi: 'trích yếu', en: 'abstract' },
} as const;
type Part = keyof typeof WORDS;

/** Papers between two sides, which are named as people please. */
const NO_INSTRUMENT = /^(?:Hợp đồng|Giấy|Phiếu|Biên bản)(?= |$)/u;
/** What the instrument approved or carries stands before its number: “… được phê duyệt tại Quyết định số …”. */
const CARRIED_BEFORE = /(?:kèm theo|phê duyệt|ban hành|tại|theo)\s+$/u;
/** Who issued it stands before: “… tỉnh có Công văn số …”, “theo đề nghị của … tại Tờ trình số …”. */
const ISSUED_BEFORE = /(?:có|gửi|ban hành|tại|ký)\s+$/u;
/** “Quyết định số … và Quyết định số … về …”: one abstract for both. */
const LINK = /^[\s,;]*(?:và|hoặc|cùng|cùng với)?\s*(?:các\s+)?$/u;

export const incompleteCitation: Rule = {
  id: 'incomplete-citation',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: CITING,
  summary: { vi: 'Lần viện dẫn đầu thiếu ngày, cơ quan ban hành hoặc trích yếu', en: 'A first mention without date, issuer or abstract' },
  explanation: {
    vi: 'Viện dẫn lần đầu cần đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ cần tên loại và số, ký hiệu. Luật và pháp lệnh chỉ cần tên. Số văn bản nằm trong trích yếu của văn bản khác không bị xét; thiếu riêng trích yếu chỉ được báo ở căn cứ.',
    en: 'The first mention gives type, number, date, issuer and abstract, later ones type and number. Laws and ordinances are named alone. A number inside another abstract is left alone; a missing abstract alone is reported only of a ground.',
  },
  examples: {
    wrong: [
      tasks(['1. Tổ chức đối thoại theo Nghị định số 47/2021/NĐ-CP quy định chi tiết việc đối thoại.'], { marks: '47/2021/NĐ-CP' }),
      based('Căn cứ Thông tư số 07/2022/TT-BNV ngày 31/8/2022 hướng dẫn lưu trữ hồ sơ;', { marks: '07/2022/TT-BNV' }),
      based('Căn cứ Chỉ thị số 09/CT-UBND của Ủy ban nhân dân tỉnh về chuyển đổi số;', { marks: '09/CT-UBND' }),
      based('Thực hiện Kế hoạch số 88/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh;', { marks: '88/KH-UBND' }),
      based('Thực hiện Nghị quyết số 21-NQ/TU về công tác cán bộ;', { regime: 'party', marks: '21-NQ/TU' }),
    ],
    right: [
      based('Căn cứ Nghị định số 47/2021/NĐ-CP ngày 01/4/2021 của Chính phủ quy định chi tiết việc đối thoại;'),
      based('Căn cứ Luật Tiếp công dân; Bộ luật Lao động năm 2019; Pháp lệnh Ưu đãi người có công với cách mạng;'),
      based('Căn cứ Kế hoạch số 88/KH-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh thực hiện Chỉ thị số 09/CT-UBND về chuyển đổi số;', {
        note: { vi: 'Chỉ thị nằm trong trích yếu của kế hoạch', en: 'the directive stands in the abstract of the plan' },
      }),
      {
        ...tasks(['1. Rà soát thiết bị theo Quyết định số 212/QĐ-UBND.']),
        note: { vi: 'căn cứ đã ghi đủ ở trên', en: 'the ground above gives it in full' },
      },
      based('Căn cứ Đề án phát triển đô thị được phê duyệt tại Quyết định số 77/QĐ-UBND ngày 02/02/2026 của Ủy ban nhân dân tỉnh;'),
    ],
  },
  check(document, report) {
    const { cited } = document;
    for (const [index, one] of cited.entries()) {
      const missing = missingParts(one, cited[index + 1], document);
      if (missing.length === 0) continue;
      const { citation } = one;
      const name = nameOf(citation);
      const known = knownParts(one, missing, document);
      report({
        position: citation.position,
        message: {
          vi: `“${name}” được viện dẫn lần đầu mà thiếu ${listed(
            missing.map((part) => WORDS[part].vi),
            'và',
          )}; hãy ghi đủ${known === null ? ', các lần sau chỉ cần tên loại và số, ký hiệu' : `: ${known.vi}`}.`,
          en: `“${name}” is cited for the first time without ${listed(
            missing.map((part) => WORDS[part].en),
            'and',
          )}; give everything once${known === null ? ', then type and number alone' : `: ${known.en}`}.`,
        },
      });
    }
  },
};

function missingParts(
  { citation, nested, earlier, part, symbol }: CitedInstrument,
  next: CitedInstrument | undefined,
  document: PlanDocument,
): Part[] {
  if (citation.code === null || nested || earlier !== null || part === null || part === 'preface' || part === 'attachment') return [];
  if (isLaw(citation.type) || NO_INSTRUMENT.test(citation.type) || symbol === null) return [];
  const missing: Part[] = [];
  if (citation.date === null && !/\d[/.-]\d{1,2}[/.-]\d{4}/.test(citation.text.slice(citation.code.length))) missing.push('date');
  if (citation.issuer === null && !ISSUED_BEFORE.test(wordsBefore(citation, document))) missing.push('issuer');
  if (citation.title === null && !hasTitleElsewhere(citation, next, document) && (missing.length > 0 || citation.role === 'basis'))
    missing.push('title');
  return missing;
}

function wordsBefore({ position: { start } }: CitedInstrument['citation'], { text }: PlanDocument): string {
  return text.slice(Math.max(0, start.offset - 24), start.offset);
}

function hasTitleElsewhere(citation: CitedInstrument['citation'], next: CitedInstrument | undefined, document: PlanDocument): boolean {
  const { end } = citation.position;
  if (CARRIED_BEFORE.test(wordsBefore(citation, document))) return true;
  const follower = next?.citation;
  if (follower === undefined || follower.title === null) return false;
  return LINK.test(document.text.slice(end.offset, follower.position.start.offset).slice(0, 24));
}

/** What the register says of them, where the number alone identifies the instrument. */
function knownParts(
  { citation, symbol }: CitedInstrument,
  missing: readonly Part[],
  { register }: PlanDocument,
): { vi: string; en: string } | null {
  const [instrument, other] = symbol?.year == null || citation.code === null ? [] : register.withNumber(citation.code);
  if (instrument === undefined || other !== undefined || !instrument.judged) return null;
  const vi: string[] = [];
  const en: string[] = [];
  for (const part of missing) {
    const value = part === 'title' ? null : instrument[part];
    if (value === null) continue;
    vi.push(part === 'date' ? `ngày ${writtenDate(value)}` : `của ${value}`);
    en.push(part === 'date' ? `of ${writtenDate(value)}` : `by ${value}`);
  }
  return vi.length === 0 ? null : { vi: vi.join(' '), en: en.join(', ') };
}
