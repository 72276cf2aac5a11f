import { foldKey } from '../../text/fold.ts';
import { formBasis } from '../form-basis.ts';
import type { PlanDocument } from '../plan-document.ts';
import type { Localized, Rule } from '../rule.ts';

/** A body led by one person: its head signs under the bare title. */
const LED_BY_ONE =
  /^(?:SỞ|PHÒNG|BỘ|CỤC|CHI CỤC|TỔNG CỤC|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|NHÀ TRƯỜNG|BỆNH VIỆN|BAN GIÁM HIỆU|BAN GIÁM ĐỐC)(?!\p{L})/u;
/** The deputy of a head who signs alone, the title and nothing more. */
const DEPUTY = /^PHÓ (?:(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|CHỦ TỊCH|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG PHÒNG)$/u;
/** Party bodies that act as a collective. */
const COLLECTIVE =
  /^(?:ban chấp hành |ban thường vụ )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|chi bộ|chi ủy)(?!\p{L})/u;
const PEOPLES_COMMITTEE = /^(?:ủy ban nhân dân|ubnd)(?!\p{L})/u;

export const signatureAuthority: Rule = {
  id: 'signature-authority',
  severity: 'warning',
  regimes: ['state', 'party'],
  basis: [
    { regime: 'state', from: '2020-03-05', text: 'Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7' },
    ...formBasis('signature').filter(({ regime, until }) => regime === 'party' || until !== undefined),
  ],
  summary: { vi: 'Quyền hạn ký không phù hợp với chế độ làm việc của cơ quan', en: 'The authority mark does not fit how the issuer works' },
  explanation: {
    vi: 'Ủy ban nhân dân làm việc theo chế độ tập thể: “TM. ỦY BAN NHÂN DÂN” rồi “CHỦ TỊCH”, cấp phó thêm “KT. CHỦ TỊCH”. Sở, phòng, trường làm việc theo chế độ thủ trưởng: người đứng đầu ký trực tiếp, không “TM.”. Cấp ủy là tập thể: phó bí thư cũng ký “T/M”, không ký “K/T BÍ THƯ”. Ban Chỉ đạo không có con dấu ghi hai chức vụ nối bằng “kiêm” là đúng.',
    en: 'A People’s Committee is a collective: “TM. ỦY BAN NHÂN DÂN”, then “CHỦ TỊCH”, a deputy “KT. CHỦ TỊCH” besides. A department or school is led by one person, who signs without “TM.”. A Party committee is a collective: a deputy secretary signs “T/M” too, never “K/T BÍ THƯ”. A steering board without a seal rightly has two titles joined by “kiêm”.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { signature: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Văn Lâm' }, marks: 'KT. CHỦ TỊCH' },
      { regime: 'state', parts: { signature: 'CHỦ TỊCH\nHà Văn Lâm' }, marks: 'CHỦ TỊCH' },
      {
        regime: 'state',
        parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-SXD', signature: 'TM. SỞ XÂY DỰNG\nGIÁM ĐỐC\nHà Văn Lâm' },
        marks: 'TM. SỞ XÂY DỰNG',
      },
      {
        regime: 'state',
        parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-SXD', signature: 'KT. PHÓ GIÁM ĐỐC\nHà Văn Lâm' },
        marks: 'KT. PHÓ GIÁM ĐỐC',
      },
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nHà Văn Lâm' }, marks: 'PHÓ CHỦ TỊCH' },
      {
        regime: 'state',
        parts: { issuer: 'UBND TỈNH BÌNH SƠN\nSỞ XÂY DỰNG', number: 'Số: 15/KH-SXD', signature: 'PHÓ GIÁM ĐỐC\nHà Văn Lâm' },
        marks: 'PHÓ GIÁM ĐỐC',
      },
      { regime: 'party', parts: { signature: 'K/T BÍ THƯ\nPHÓ BÍ THƯ\nHà Văn Lâm' }, marks: 'K/T BÍ THƯ' },
      { regime: 'party', parts: { signature: 'PHÓ BÍ THƯ\nHà Văn Lâm' }, marks: 'PHÓ BÍ THƯ' },
    ],
    right: [
      { regime: 'state', parts: { signature: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHà Văn Lâm' } },
      { regime: 'state', parts: { issuer: 'CHỦ TỊCH\nỦY BAN NHÂN DÂN XÃ SUỐI MƠ', signature: 'CHỦ TỊCH\nHà Văn Lâm' } },
      { regime: 'state', parts: { signature: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nHà Văn Lâm' } },
      {
        regime: 'state',
        parts: {
          issuer: 'UBND XÃ SUỐI MƠ\nTRƯỜNG TIỂU HỌC HOA BAN',
          number: 'Số: 15/KH-THHB',
          signature: 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nHà Văn Lâm',
        },
      },
      { regime: 'party', parts: { signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHà Văn Lâm' } },
      {
        regime: 'party',
        parts: {
          issuer: 'ĐẢNG ỦY XÃ SUỐI MƠ\nBAN CHỈ ĐẠO CÔNG TÁC DÂN VẬN\n*',
          number: 'Số 12-KH/BCĐ',
          signature: 'PHÓ BÍ THƯ\nkiêm\nTRƯỞNG BAN CHỈ ĐẠO\nHà Văn Lâm',
        },
      },
    ],
  },
  check(document, report) {
    const { plan, regime, isScan } = document;
    if (plan.signature === null || regime === null || isScan) return;
    const message = regime === 'state' ? stateFault(document) : partyFault(document);
    if (message !== null) report({ position: plan.signature.position, message });
  },
};

function stateFault(document: PlanDocument): Localized | null {
  const { signature } = document.plan;
  if (signature === null) return null;
  const { authority, onBehalfOf, positions } = signature;
  const head = positions[0] ?? '';
  if (onBehalfOf !== null && LED_BY_ONE.test(onBehalfOf)) {
    return {
      vi: `“TM. ${onBehalfOf}”: cơ quan làm việc theo chế độ thủ trưởng, người đứng đầu ký trực tiếp; hãy bỏ dòng “TM.”.`,
      en: `“TM. ${onBehalfOf}”: the body is led by one person, who signs directly; drop the “TM.” line.`,
    };
  }
  if (authority === 'KT' && /^PHÓ(?!\p{L})/u.test(head)) {
    return {
      vi: `“KT. ${head}”: sau “KT.” là chức vụ của người đứng đầu; hãy ghi chức vụ đó rồi đến “${head}”.`,
      en: `“KT. ${head}”: behind “KT.” stands the title of the head; write it, then “${head}”.`,
    };
  }
  if (authority === 'TM' && /^PHÓ(?!\p{L})/u.test(head)) {
    return {
      vi: `“TM. ${onBehalfOf ?? ''}” rồi đến “${head}”: cấp phó ký thay; hãy thêm dòng “KT.” và chức vụ của người đứng đầu ở giữa.`,
      en: `“TM. ${onBehalfOf ?? ''}”, then “${head}”: a deputy signs for the head; add a line “KT.” with the title of the head.`,
    };
  }
  if (authority === null && positions.length === 1 && DEPUTY.test(head)) {
    return {
      vi: `Phần ký chỉ có “${head}”: cấp phó ký thay; hãy thêm dòng “KT. ${head.replace(/^PHÓ /u, '')}” ở trên.`,
      en: `The block has “${head}” alone: a deputy signs for the head; add “KT. ${head.replace(/^PHÓ /u, '')}” above.`,
    };
  }
  const bare = onBehalfOf === null && (authority === null || authority === 'KT') && /^CHỦ TỊCH$/u.test(head);
  if (!bare || !isPeoplesCommittee(document)) return null;
  const found = authority === 'KT' ? `KT. ${head}` : head;
  return {
    vi: `Ủy ban nhân dân ban hành mà phần ký chỉ có “${found}”; hãy thêm dòng “TM. ỦY BAN NHÂN DÂN” ở trên.`,
    en: `The People’s Committee issues, yet the block has “${found}” alone; add “TM. ỦY BAN NHÂN DÂN” above.`,
  };
}

/** The committee issues, and not its chairman, whose title would stand in the letterhead; a decision before a plan may be the chairman's. */
function isPeoplesCommittee({ plan: { issuer }, letterhead, isAttached }: PlanDocument): boolean {
  const named = issuer !== null && PEOPLES_COMMITTEE.test(foldKey(issuer));
  return named && !isAttached && !letterhead.some(({ data }) => /^CHỦ TỊCH(?!\p{L})/u.test(data.content.text));
}

function partyFault({ plan: { issuer, evidence, signature } }: PlanDocument): Localized | null {
  if (signature === null) return null;
  const { authority, positions } = signature;
  const head = positions[0] ?? '';
  if (authority === 'KT' && /^BÍ THƯ(?!\p{L})/u.test(head)) {
    return {
      vi: `“K/T ${head}”: cấp ủy là tập thể, phó bí thư cũng ký thay mặt; hãy ghi “T/M …” rồi “PHÓ BÍ THƯ”.`,
      en: `“K/T ${head}”: a committee is a collective, on behalf of which a deputy signs too; write “T/M …”, then “PHÓ BÍ THƯ”.`,
    };
  }
  const collective = issuer !== null && evidence.issuer === 'written' && COLLECTIVE.test(foldKey(issuer));
  const bare = authority === null && /^(?:PHÓ )?BÍ THƯ/u.test(head) && !positions.some((line) => line.toLowerCase() === 'kiêm');
  if (!collective || !bare) return null;
  return {
    vi: `“${issuer}” ban hành mà phần ký chỉ có “${head}”; hãy thêm dòng “T/M …” ở trên.`,
    en: `“${issuer}” issues, yet the block has “${head}” alone; add a line “T/M …” above.`,
  };
}
