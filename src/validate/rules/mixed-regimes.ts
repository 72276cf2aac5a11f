import { PARTY_ISSUERS } from '../../grammar/party-issuers.ts';
import { foldKey } from '../../text/fold.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Block } from '../../tree/nodes.ts';
import { formBasis } from '../form-basis.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Regime, Rule } from '../rule.ts';

interface Sign {
  readonly regime: Regime;
  readonly content: MappedText;
  /** As written, for the sentence. */
  readonly text: string;
}

const PARTY_MARK = /^(?:T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L)(?=[.\s])/u;
const STATE_MARK = /^(?:TM|KT|TL|TUQ)\.(?=\s?\p{Lu})/u;
const PARTY_NUMBER = /\d\s?[-–]\s?\p{Lu}[^/]*\//u;
const STATE_NUMBER = /\d\s?\/\s?\p{Lu}[^/]*$/u;
const PARTY_ISSUER = new RegExp(`^(?:${PARTY_ISSUERS.map(foldKey).join('|')})(?![\\p{L}\\p{N}])`, 'u');
const UNION = foldKey('đoàn');
/** The Youth Union joins a hyphen in the number with `TM.` by a rule of its own: Quyết định 367-QĐ/TWĐTN-VP. */
const YOUTH_UNION = new RegExp(
  ['đoàn tncs', 'đoàn thanh niên', 'đoàn xã', 'đoàn phường', 'đoàn trường', '(?:tỉnh|thành|huyện|quận|thị|xã|chi) đoàn']
    .map(foldKey)
    .join('|'),
  'u',
);
const NAMES = {
  state: { vi: 'của Nhà nước', en: 'of the State' },
  party: { vi: 'của Đảng', en: 'of the Party' },
} as const;

export const mixedRegimes: Rule = {
  id: 'mixed-regimes',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: formBasis('signature'),
  summary: { vi: 'Lẫn thể thức của Đảng và của Nhà nước', en: 'Forms of the two regimes in one document' },
  explanation: {
    vi: 'Văn bản của Nhà nước ghi “TM.”, “KT.”, có Quốc hiệu; văn bản của Đảng ghi “T/M”, “K/T”, có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”. Dùng lẫn thường do chép từ mẫu khác. Văn bản liên tịch, Đoàn Thanh niên và bản quét không bị báo.',
    en: 'The State writes “TM.”, “KT.” under the national name; the Party “T/M”, “K/T” under its own heading. A mixture mostly comes from a copied template. Joint documents, the Youth Union and scans are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { signature: 'T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHà Văn Lâm' }, marks: 'T/M' },
      { regime: 'state', parts: { signature: 'T/M. ỦY BAN NHÂN DÂN\nK/T CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Văn Lâm' }, marks: 'K/T' },
      { regime: 'party', parts: { signature: 'TM. BAN THƯỜNG VỤ\nBÍ THƯ\nHà Văn Lâm' }, marks: 'TM.' },
      { regime: 'party', parts: { heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc' }, marks: 'CỘNG HÒA' },
      { regime: 'party', parts: { recipients: 'Nơi nhận:\n- Các chi bộ trực thuộc;\n- Lưu: VT.' }, marks: 'Lưu: VT' },
    ],
    right: [
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Văn Lâm' } },
      { regime: 'party', parts: { signature: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\nHà Văn Lâm' } },
      { regime: 'party', parts: { heading: '', issuer: '', number: '', signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Văn Lâm' } },
      {
        regime: 'party',
        parts: {
          heading: '',
          issuer: 'ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH BÌNH SƠN',
          number: 'Số: 12-KH/TĐTN',
          signature: 'TM. BAN THƯỜNG VỤ TỈNH ĐOÀN\nBÍ THƯ\nHà Văn Lâm',
        },
        note: { vi: 'Đoàn Thanh niên có quy định riêng.', en: 'The Youth Union has a rule of its own.' },
      },
    ],
  },
  check(document, report) {
    const { plan, isScan, closing } = document;
    if (isScan || isOfYouthUnion(plan)) return;
    const own = ownSign(document);
    if (own === null) return;
    for (const sign of [...headings(document), ...marks(closing)]) {
      if (sign.regime === own.regime) continue;
      report({
        position: document.position(sign.content.span(0, sign.text.length)),
        message: {
          vi: `“${sign.text}” là thể thức ${NAMES[sign.regime].vi}, còn “${own.text}” là ${NAMES[own.regime].vi}; hãy dùng một thể thức.`,
          en: `“${sign.text}” is a form ${NAMES[sign.regime].en}, yet “${own.text}” is one ${NAMES[own.regime].en}; use one regime.`,
        },
      });
    }
    const archive = plan.recipients.find((recipient) => recipient.archive && recipient.codes.includes('VT'));
    if (own.regime !== 'party' || archive === undefined || closing.length === 0) return;
    report({
      position: archive.position,
      severity: 'warning',
      message: {
        vi: `“${archive.name}” là cách ghi của Nhà nước, còn “${own.text}” là của Đảng; hãy ghi “Lưu Văn phòng …”.`,
        en: `“${archive.name}” is the State’s form, yet “${own.text}” is the Party’s; write “Lưu Văn phòng …”.`,
      },
    });
  },
};

function isOfYouthUnion({ parentBody, issuer }: PlanDocument['plan']): boolean {
  const key = foldKey(`${parentBody ?? ''} ${issuer ?? ''}`);
  return key.includes(UNION) && YOUTH_UNION.test(key);
}

/** The sign that decides whose the document is: an issuer that is a Party committee, the heading, the form of the number. */
function ownSign(document: PlanDocument): Pick<Sign, 'regime' | 'text'> | null {
  const { plan } = document;
  if (plan.issuer !== null && plan.evidence.issuer === 'written' && PARTY_ISSUER.test(foldKey(plan.issuer))) {
    return { regime: 'party', text: plan.issuer };
  }
  const [heading] = headings(document);
  if (heading !== undefined) return heading;
  const number = plan.number?.text ?? '';
  if (PARTY_NUMBER.test(number)) return { regime: 'party', text: number };
  return STATE_NUMBER.test(number) ? { regime: 'state', text: number } : null;
}

function headings({ letterheadSigns }: PlanDocument): Sign[] {
  return letterheadSigns.map(({ regime, content }) => ({ regime, content, text: content.text }));
}

/** Authority marks of the signature block. */
function marks(closing: readonly Block[]): Sign[] {
  const signs: Sign[] = [];
  for (const { data } of closing) {
    for (const { content } of data.fragments ?? [data]) {
      const party = PARTY_MARK.exec(content.text);
      const found = party ?? STATE_MARK.exec(content.text);
      if (found !== null) signs.push({ regime: party === null ? 'state' : 'party', content, text: found[0] });
    }
  }
  return signs;
}
