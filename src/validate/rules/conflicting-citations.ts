import type { Citation } from '../../model/plan.ts';
import { isSameBody } from '../../recognize/body/body-key.ts';
import { foldKey } from '../../text/fold.ts';
import { writtenDate } from '../../text/written-date.ts';
import type { CitedInstrument } from '../citation/cited-instrument.ts';
import { issuerKey } from '../citation/issuer-of.ts';
import { isCarried, isSameType, typeOf } from '../citation/type-of.ts';
import { based, tasks } from '../examples.ts';
import { numberKey } from '../register/register.ts';
import type { Localized, Rule } from '../rule.ts';
import { nameOf } from '../wording.ts';

const CITED = 'Căn cứ Kế hoạch số 52/KH-UBND ngày 07/10/2025 của Ủy ban nhân dân tỉnh về cải cách hành chính giai đoạn 2026 - 2030;';

export const conflictingCitations: Rule = {
  id: 'conflicting-citations',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Một văn bản được ghi hai cách trái nhau', en: 'One instrument is given in two ways that contradict each other' },
  explanation: {
    vi: 'Một số có hai ngày hoặc hai tên loại, hoặc một văn bản (cùng tên loại, cơ quan, ngày và trích yếu) có hai số trong cùng một kế hoạch. Số của năm khác hay của cơ quan khác là văn bản khác.',
    en: 'One number with two dates or types, or one instrument (type, issuer, date, abstract) with two numbers, in one plan. The number of another year or issuer is another instrument.',
  },
  examples: {
    wrong: [
      { ...tasks(['1. Rà soát theo Quyết định số 212/QĐ-UBND ngày 14/01/2025 của Ủy ban nhân dân tỉnh.'], { marks: 'ngày 14/01/2025' }) },
      { ...tasks(['1. Rà soát theo Quyết định số 212/QĐ-UBND ngày 15/01/2026 của Ủy ban nhân dân tỉnh.'], { marks: 'ngày 15/01/2026' }) },
      based(`${CITED}\n${CITED.replace('52/', '25/')}`, { marks: '25/KH-UBND' }),
      { ...tasks(['1. Rà soát theo Chỉ thị số 212/QĐ-UBND.'], { marks: 'Chỉ thị số 212' }) },
    ],
    right: [
      tasks(['1. Rà soát theo Quyết định số 212/QĐ-UBND ngày 20/5/2025 của Ủy ban nhân dân tỉnh về kiểm kê.'], {
        note: { vi: 'số của năm trước', en: 'the number of the year before' },
      }),
      tasks(['1. Rà soát theo Quyết định số 212/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân huyện Suối Bạc về kiểm kê.'], {
        note: { vi: 'của cơ quan khác', en: 'of another body' },
      }),
      tasks(['1. Rà soát theo Quyết định số 212/QĐ-UBND ngày 14/01/2026 của UBND tỉnh.']),
      based(`${CITED}\n${CITED.replace('52/', '25/').replace('cải cách hành chính', 'chuyển đổi số')}`),
    ],
  },
  check({ cited }, report) {
    const byNumber = new Map<string, CitedInstrument[]>();
    const byDay = new Map<string, Citation[]>();
    for (const one of cited) {
      const { citation } = one;
      if (citation.code === null || citation.evidence === 'ocr') continue;
      const key = numberKey(citation.code);
      const before = byNumber.get(key) ?? [];
      const told = tellConflict(citation, before) ?? tellTwoNumbers(citation, byDay);
      if (told !== null) report({ position: citation.position, message: told });
      if (before.length < MOST_MENTIONS) byNumber.set(key, [...before, one]);
    }
  },
};

/** Later mentions are compared with these. */
const MOST_MENTIONS = 16;

const line = ({ position }: Citation): number => position.start.line;

/** The first earlier mention of this number that this one contradicts. */
function tellConflict(citation: Citation, before: readonly CitedInstrument[]): Localized | null {
  const name = nameOf(citation);
  for (const { citation: other } of before) {
    if (
      citation.date !== null &&
      other.date !== null &&
      isSlip(citation, other) &&
      isSameType(citation.type, other.type) &&
      !haveTwoIssuers(citation, other)
    ) {
      const [here, there] = [writtenDate(citation.date), writtenDate(other.date)];
      return {
        vi: `“${name}” ở đây ghi ngày ${here}, ở dòng ${line(other)} ghi ngày ${there}; hãy kiểm tra và ghi thống nhất.`,
        en: `“${name}” is dated ${here} here and ${there} in line ${line(other)}; check, and give one date.`,
      };
    }
    const sameDate = citation.date === null || other.date === null || citation.date === other.date;
    if (sameDate && citation.type !== other.type && haveTwoTypes(citation.type, other.type) && !haveTwoIssuers(citation, other)) {
      return {
        vi: `Số “${citation.code}” ở đây là “${citation.type}”, ở dòng ${line(other)} là “${other.type}”; hãy kiểm tra và ghi thống nhất.`,
        en: `The number “${citation.code}” is a “${citation.type}” here and a “${other.type}” in line ${line(other)}; check, and give one type.`,
      };
    }
  }
  return null;
}

/** `Sở Công Thương` and `Sở Công Thương tỉnh` may be one. */
function haveTwoIssuers(a: Citation, b: Citation): boolean {
  return a.issuer !== null && b.issuer !== null && !isSameBody(issuerKey(a.issuer), issuerKey(b.issuer));
}

/** Two whole dates of one year, of one day in two years, or of one abstract: else the number is of another year. */
function isSlip(a: Citation, b: Citation): boolean {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one === other || one.length < 10 || other.length < 10) return false;
  return one.slice(0, 4) === other.slice(0, 4) || one.slice(4) === other.slice(4) || sameTitle(a, b);
}

const sameTitle = (a: Citation, b: Citation): boolean => a.title !== null && b.title !== null && foldKey(a.title) === foldKey(b.title);

/** Two types that the table knows, neither of which may name what the other carries. */
function haveTwoTypes(a: string, b: string): boolean {
  return (
    typeOf(a) !== null && typeOf(b) !== null && !isSameType(a, b) && !isCarried(a) && !isCarried(b) && a !== 'Văn bản' && b !== 'Văn bản'
  );
}

/** Abstracts that are shorter are those of many letters: “về việc báo cáo”. */
const TELLING_TITLE = 24;

function tellTwoNumbers(citation: Citation, known: Map<string, Citation[]>): Localized | null {
  const { issuer, date, title, code } = citation;
  if (issuer === null || date === null || date.length < 10 || title === null || title.length < TELLING_TITLE) return null;
  const ofDay = known.get(date) ?? [];
  const first = ofDay.find((other) => isOneInstrument(citation, other));
  if (first === undefined && ofDay.length < MOST_MENTIONS) known.set(date, [...ofDay, citation]);
  if (first === undefined || first.code === null || code === null || numberKey(first.code) === numberKey(code)) return null;
  return {
    vi: `“${nameOf(citation)}” có cùng tên loại, cơ quan, ngày và trích yếu với “${nameOf(first)}” ở dòng ${line(first)}; hãy kiểm tra số nào đúng.`,
    en: `“${nameOf(citation)}” has the type, issuer, date and abstract of “${nameOf(first)}” in line ${line(first)}; check which number is right.`,
  };
}

function isOneInstrument(a: Citation, b: Citation): boolean {
  return foldKey(a.type) === foldKey(b.type) && issuerKey(a.issuer ?? '') === issuerKey(b.issuer ?? '') && sameTitle(a, b);
}
