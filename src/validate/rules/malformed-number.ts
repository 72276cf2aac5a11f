import type { Edit } from '../finding.ts';
import { formBasis } from '../form-basis.ts';
import type { Localized, Regime, Rule } from '../rule.ts';

/** The parts of the number line as the user has it, Markdown marks and decomposed letters included. */
const NUMBER =
  /^[*_]{0,3}S\p{L}\p{M}{0,2}[*_]{0,3}(?<label>(?:\s{0,3}:)?)[*_]{0,3}\s{0,40}(?<serial>\d{1,6})[a-z]?(?<before>\s{0,40})(?<separator>[/–-])(?<after>\s{0,3})(?<type>\p{Lu}\p{L}{0,12})(?<beforeLink>\s{0,3})(?<link>[/–-])(?<afterLink>\s{0,3})(?=\p{Lu})/u;
const PLACED_NUMBER = new RegExp(NUMBER, 'du');
type Part = 'label' | 'serial' | 'before' | 'separator' | 'after' | 'beforeLink' | 'link' | 'afterLink';

/** Types of joint documents, which mix the forms of both regimes: `KHLT`, `KHPH`, `KHLN`. */
const JOINT = /(?:LT|PH|LN|LNKT)$/;
/** Steering boards of either side write either way. */
const EITHER = /^BC[ĐÐ]/;

interface Fault {
  readonly what: Localized;
  readonly edits: readonly Edit[];
  /** A converter can put a space there. */
  readonly onlySpace?: true;
}

export const malformedNumber: Rule = {
  id: 'malformed-number',
  severity: 'error',
  regimes: ['state', 'party'],
  fixes: ['safe'],
  basis: formBasis('number'),
  summary: { vi: 'Số, ký hiệu viết không đúng mẫu', en: 'Number and symbol are not written as the regime has them' },
  explanation: {
    vi: 'Nhà nước: “Số: 05/KH-UBND”; Đảng: “Số 05-KH/ĐU”, không có dấu hai chấm. Số dưới 10 có số 0 ở trước; không có khoảng trắng quanh dấu gạch. Khoảng trắng có thể do chuyển đổi tệp, nên chỉ là cảnh báo. Văn bản liên tịch, Mặt trận, đoàn thể và bản quét không bị báo.',
    en: 'State: “Số: 05/KH-UBND”; Party: “Số 05-KH/ĐU”, without a colon. Numbers below 10 take a zero; no spaces stand around the strokes. A space can come from conversion, hence a warning. Joint documents, the Front, organisations and scans are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { number: 'Số 15/KH-UBND' }, marks: 'Số 15' },
      { regime: 'state', parts: { number: 'Số: 5/KH-UBND' }, marks: '5/' },
      { regime: 'state', parts: { number: 'Số: 15-KH/UBND' }, marks: '15-KH/UBND' },
      { regime: 'state', parts: { number: '**Số: 15 / KH-UBND**' }, marks: '15 / KH' },
      { regime: 'party', parts: { number: 'Số 12 - KH/ĐU' }, marks: '12 - KH/ĐU' },
      { regime: 'party', parts: { number: 'Số: 12-KH/ĐU' }, marks: 'Số:' },
      { regime: 'party', parts: { number: 'Số 12/KH-ĐU' }, marks: '12/KH-ĐU' },
    ],
    right: [
      { regime: 'state', parts: { number: 'Số: 05/KH-UBND' } },
      { regime: 'state', parts: { number: 'Số:           /KH-UBND' }, note: { vi: 'Dự thảo.', en: 'A draft.' } },
      { regime: 'state', parts: { number: 'Số:  847   /KH-UBND' }, note: { vi: 'Số đóng vào chỗ trống.', en: 'Stamped into a blank.' } },
      {
        regime: 'state',
        parts: { issuer: 'LIÊN ĐOÀN LAO ĐỘNG\nTỈNH BÌNH SƠN', number: 'Số 5/KH-LĐLĐ' },
        note: { vi: 'Đoàn thể áp dụng theo cách của mình.', en: 'An organisation adapts the rules.' },
      },
      { regime: 'party', parts: { number: 'Số 05-KH/ĐU' } },
      { regime: 'party', parts: { number: 'Số 03-KHPH/ĐU-MTTQ' } },
    ],
  },
  check(document, report) {
    const { plan, regime, isScan } = document;
    const { number } = plan;
    if (number === null || number.serial === null || plan.evidence.number !== 'written' || regime === null || isScan) return;
    const source = document.words(number.position);
    const start = number.position.start.offset;
    const faults = faultsOf(source, start, regime);
    if (faults.length === 0) return;
    const edits = faults.flatMap((fault) => fault.edits);
    const right = mend(source, start, edits);
    const [vi, en] = [faults.map(({ what }) => what.vi).join(', '), faults.map(({ what }) => what.en).join(', ')];
    report({
      position: number.position,
      severity: regime === 'party' || faults.every(({ onlySpace }) => onlySpace === true) ? 'warning' : 'error',
      message: {
        vi: `Số, ký hiệu ghi “${number.text}”: ${vi}; hãy viết “${right}”.`,
        en: `Number and symbol are written “${number.text}”: ${en}; write “${right}”.`,
      },
      fix: { safe: true, edits },
    });
  },
};

function faultsOf(source: string, offset: number, regime: Regime): Fault[] {
  const match = NUMBER.exec(source);
  if (match?.groups === undefined || JOINT.test(match.groups['type'] ?? '')) return [];
  const faults: Fault[] = [];
  const part = (name: Part) => match.groups?.[name] ?? '';
  // Places are asked for where something is wrong: to note them takes as long as to match.
  let places: RegExpIndicesArray | undefined;
  const edit = (name: Part, text: string): Edit => {
    places ??= PLACED_NUMBER.exec(source)?.indices;
    const [start, end] = places?.groups?.[name] ?? [0, 0];
    return { start: offset + start, end: offset + end, text };
  };
  const put = (name: Part, text: string, what: Localized) => faults.push({ what, edits: [edit(name, text)] });
  const state = regime === 'state';
  const colon = part('label').includes(':');
  if (state && !colon) put('label', ':', { vi: 'thiếu dấu hai chấm sau “Số”', en: 'no colon behind “Số”' });
  if (!state && colon) put('label', '', { vi: 'thừa dấu hai chấm sau “Số”', en: 'a colon behind “Số”' });
  const serial = String(Number(part('serial'))).padStart(2, '0');
  if (serial !== part('serial')) put('serial', serial, { vi: `số phải là “${serial}”`, en: `the number must be “${serial}”` });
  if (!EITHER.test(source.slice(match[0].length))) {
    const [separator, link] = state ? ['/', '-'] : ['-', '/'];
    if (isOther(part('separator'), separator)) {
      put('separator', separator, { vi: `sau số phải là “${separator}”`, en: `“${separator}” must stand behind the number` });
    }
    if (isOther(part('link'), link)) {
      put('link', link, { vi: `sau tên loại phải là “${link}”`, en: `“${link}” must stand behind the type` });
    }
  }
  const spaced = (['before', 'after', 'beforeLink', 'afterLink'] as const).filter((name) => part(name) !== '');
  // Several spaces are a blank that the number was put into.
  if (spaced.length > 0 && part('before').length < 2) {
    const what = { vi: 'thừa khoảng trắng', en: 'spaces inside' };
    faults.push({ what, edits: spaced.map((name) => edit(name, '')), onlySpace: true });
  }
  return faults;
}

/** A dash in place of a hyphen is one. */
const isOther = (written: string, right: string) => written.replace('–', '-') !== right;

function mend(source: string, offset: number, edits: readonly Edit[]): string {
  let mended = source;
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    mended = mended.slice(0, start - offset) + text + mended.slice(end - offset);
  }
  return mended.replace(/[*_]/g, '').replace(/\s+/g, ' ').normalize('NFC');
}
