import { WANTS_OBJECT } from '../../grammar/wants-object.ts';
import { WORD_END, WORD_START } from '../../text/boundary.ts';
import type { Rule } from '../rule.ts';

/** Cheap test for the many paragraphs without any. */
const MAY_HAVE = /\.\.|_{3}|[xX]{2}|gày tháng /;
const PLACEHOLDERS: readonly RegExp[] = [
  // “tại...cơ sở”, “ngày … tháng 5”: dots where the word before wants an object; “xã hội...” only leaves the rest unsaid.
  new RegExp(`${WORD_START}(?:${WANTS_OBJECT.join('|')}) ?(?:\\.{3,40}|…{1,20}|[.…]{3,40})(?! ?["”»)])`, 'u'),
  // “ngày      tháng 3 năm 2026”: the day was never put in.
  /[Nn]gày tháng (?:\d{1,2} )?năm \d{4}/u,
  // “[…]”, “[tên đơn vị]”; inside quotation marks “[…]” leaves out words of the quoted text.
  /\[ ?(?:\.{2,20}|…{1,9}|tên|ghi|điền|nhập|họ tên|số|ngày|nội dung|địa danh|đơn vị|cơ quan)[^\]\n]{0,60}\]/iu,
  // “năm 20xx”, “ngày xx tháng xx”, “Số XX/KH”; XX alone is a Roman numeral.
  new RegExp(
    `(?<![\\p{L}\\p{M}])x{2,6}${WORD_END}|(?<=(?:[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố:?) )X{2,4}${WORD_END}|(?<![\\p{L}\\p{M}])X{2,4}(?=\\/)`,
    'u',
  ),
  /_{3,}/,
];

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'error',
  regimes: ['state', 'party'],
  basis: [],
  summary: { vi: 'Còn chỗ trống hoặc chữ mẫu chưa điền', en: 'Something is left to fill in' },
  explanation: {
    vi: 'Chữ mẫu như “tại … cơ sở”, “[tên đơn vị]”, “ngày xx” còn sót từ bản mẫu. Số và ngày của dự thảo, dấu “…” thay cho “v.v.”, bảng và phụ lục là biểu mẫu không bị báo.',
    en: 'Words of a template such as “tại … cơ sở”, “[tên đơn vị]”, “ngày xx” were left behind. A draft’s own number and date, dots that stand for “and so on”, tables and appendices with forms are left alone.',
  },
  examples: {
    wrong: [
      { regime: 'state', parts: { closing: 'Các đơn vị tổ chức tập huấn tại...thôn và báo cáo kết quả./.' }, marks: 'tại...' },
      { regime: 'state', parts: { closing: 'Hoàn thành trước ngày … tháng 9 năm 2026./.' }, marks: 'ngày …' },
      { regime: 'state', parts: { closing: 'Tổng kết vào ngày      tháng 9 năm 2026./.' }, marks: 'ngày      tháng' },
      { regime: 'state', parts: { closing: 'Giao [tên đơn vị] theo dõi, báo cáo./.' }, marks: '[tên đơn vị]' },
      { regime: 'party', parts: { closing: 'Chi bộ họp vào ngày xx tháng 9 năm 2026.' }, marks: 'xx' },
      { regime: 'party', parts: { closing: 'Đồng chí ______ chủ trì buổi kiểm tra.' }, marks: '______' },
    ],
    right: [
      { regime: 'state', parts: { placeDate: 'Suối Mơ, ngày ... tháng 3 năm 2026', number: 'Số: …/KH-UBND' } },
      { regime: 'state', parts: { closing: 'Đẩy lùi lãng phí, tệ nạn xã hội... trên địa bàn xã./.' } },
      { regime: 'state', parts: { closing: 'Thực hiện Nghị quyết Đại hội lần thứ XX của Đảng bộ./.' } },
      { regime: 'state', parts: { closing: 'Danh sách ghi rõ ngày tháng năm sinh của học viên./.' } },
      { regime: 'party', parts: { closing: 'Theo câu “xây dựng tổ chức đảng […] vững mạnh”, các chi bộ thực hiện.' } },
    ],
  },
  check(document, report) {
    for (const { type, data } of document.content) {
      const { text } = data.content;
      if (type === 'table' || !(text.includes('…') || text.includes('[') || MAY_HAVE.test(text))) continue;
      for (const pattern of PLACEHOLDERS) {
        const match = pattern.exec(text);
        if (match === null || isQuoted(text, match.index)) continue;
        const end = match.index + match[0].length;
        report({
          position: document.position(data.content.span(match.index, end)),
          message: {
            vi: `“${match[0]}” còn để trống hoặc là chữ mẫu; hãy điền nội dung.`,
            en: `“${match[0]}” is left to fill in; put in what belongs there.`,
          },
        });
      }
    }
  },
};

/** Between quotation marks that open before and close behind. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at) && text.indexOf('”', at) >= 0;
}
