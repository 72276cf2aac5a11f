import { ENCODING_NAMES } from '../../decode/encoding.ts';
import { once } from '../../text/once.ts';
import type { Messages } from '../codes.ts';

/** Sentences in Vietnamese: what was found, what was expected, what to do. Made when the first is said: most plans need none. */
export const vi = once(
  (): Messages => ({
    'empty-document': () => 'Tệp không có chữ nào để đọc; hãy kiểm tra lại tệp, hoặc nhận dạng chữ (OCR) nếu đây là bản quét.',
    'not-a-plan': ({ found }) =>
      found === null
        ? 'Không thấy dòng tên loại KẾ HOẠCH; văn bản vẫn được đọc đến mức có thể, hãy kiểm tra xem đây có đúng là kế hoạch không.'
        : `Tên loại là ${found}, không phải KẾ HOẠCH; văn bản vẫn được đọc đến mức có thể.`,
    'missing-title': () => 'Không thấy trích yếu dưới tên loại KẾ HOẠCH; hãy bổ sung một dòng nêu nội dung kế hoạch.',
    'missing-issuer': () => 'Không thấy tên cơ quan ban hành ở đầu văn bản hay trong câu ban hành; hãy bổ sung.',
    'missing-number': () => 'Không thấy dòng số, ký hiệu; hãy bổ sung, ví dụ “Số: 15/KH-UBND”.',
    'missing-place-date': () => 'Không thấy địa danh và ngày ban hành; hãy bổ sung, ví dụ “Hà Nội, ngày 05 tháng 01 năm 2026”.',
    'missing-section': () =>
      'Không thấy đề mục nào (I., 1., Phần I …) nên không chia được nhiệm vụ; hãy kiểm tra xem văn bản có bị cắt không.',
    'missing-recipients': () => 'Không thấy Nơi nhận; hãy bổ sung, hoặc kiểm tra xem phần cuối văn bản có bị cắt không.',
    'missing-signature': () => 'Không thấy phần ký (quyền hạn, chức vụ, họ tên); hãy kiểm tra xem phần cuối văn bản có bị cắt không.',
    'truncated-sentence': ({ text }) => `Câu cuối “${text}” không có dấu kết thúc; hãy kiểm tra xem văn bản có bị cắt không.`,
    'impossible-date': ({ text }) => `“${text}” không có trên lịch; hãy sửa lại ngày.`,
    'deadline-before-issue': ({ text, due, issued }) =>
      `“${text}” đến hạn ngày ${due}, trước ngày ban hành kế hoạch (${issued}) nếu tính theo năm của kế hoạch; hãy ghi rõ năm.`,
    'unread-date': ({ text }) => `Thời gian “${text}” chưa được gắn với nhiệm vụ, căn cứ hay kỳ kế hoạch nào; hãy xem lại câu này.`,
    'unread-number': ({ text }) => `Số văn bản “${text}” chưa được đọc thành viện dẫn; hãy xem lại câu này.`,
    'decoding-replaced': ({ count }) => `Có ${count} chỗ không giải mã được trong tệp (hiện là �); hãy lưu lại tệp ở mã UTF-8.`,
    'decomposed-text': ({ encoding }) =>
      `Chữ trong tệp theo bảng mã ${ENCODING_NAMES[encoding]}, nhận ra từ chính các chữ hoặc phông chữ, và đã đổi sang Unicode khi đọc; hãy xem lại vài dòng, rồi lưu tệp ở Unicode.`,
    'file-damaged': ({ format }) => `Tệp .${format} bị hỏng hoặc bị cắt ngang nên không đọc được; hãy tải lại, hoặc mở rồi lưu lại tệp.`,
    'file-encrypted': ({ format }) => `Tệp .${format} được đặt mật khẩu nên không đọc được; hãy mở tệp, bỏ mật khẩu rồi lưu lại.`,
    'file-part-missing': ({ format, part }) =>
      `Tệp .${format} thiếu phần ${part} nên không phải văn bản hoàn chỉnh; hãy mở tệp bằng chương trình soạn thảo rồi lưu lại.`,
    'limit-exceeded': ({ limit, most }) => LIMITS[limit](most),
    'format-unsupported': ({ format }) => `Nội dung tệp là .${format}, chưa đọc được; hãy lưu văn bản thành .docx, .pdf có chữ hoặc .txt.`,
    'format-mislabelled': ({ declared, found }) =>
      `Tệp có đuôi .${declared} nhưng nội dung là .${found}; đã đọc theo nội dung, hãy đổi lại đuôi tệp.`,
    'converter-missing': ({ format }) =>
      `Đọc tệp .${format} cần có LibreOffice trên máy này; hãy cài LibreOffice, hoặc mở tệp bằng Word rồi lưu thành .docx.`,
    'converter-failed': ({ format }) =>
      `Không chuyển được tệp .${format} này bằng LibreOffice (tệp hỏng, có mật khẩu, hoặc quá --max-seconds); hãy mở tệp bằng Word rồi lưu thành .docx.`,
    'no-text-layer': ({ format }) => `Tệp .${format} chỉ có ảnh trang, không có chữ để đọc; hãy thêm --ocr để nhận dạng chữ.`,
    'garbled-text': ({ format, percent }) =>
      `Chữ trong tệp .${format} không đọc ra tiếng Việt (chỉ ${percent} % số chữ cái nằm trong âm tiết tiếng Việt); hãy thêm --ocr để nhận dạng chữ từ ảnh trang.`,
    'pages-without-text': ({ pages }) => `Không có chữ để đọc ở trang ${pages.join(', ')}; nếu đó là trang quét, hãy thêm --ocr.`,
    'ocr-doubtful': ({ text, percent }) =>
      `“${text}” là chữ nhận dạng từ ảnh và có từ chưa chắc đúng (độ tin cậy ${percent} %); hãy đối chiếu với bản gốc.`,
    'ocr-missing': ({ format }) =>
      `Máy này chưa có gì để nhận dạng chữ trong tệp .${format}; hãy cài Tesseract cùng dữ liệu tiếng Việt (vie), hoặc chạy “npm install tesseract.js @tesseract.js-data/vie @napi-rs/canvas”.`,
    'picture-unsupported': ({ format }) =>
      `Ảnh trong tệp .${format} quá lớn hoặc được ghi theo cách chưa đọc được; hãy mở ảnh rồi lưu lại thành .png hoặc .pdf.`,
    'picture-package-missing': ({ format, name }) =>
      `Xem ảnh trang của tệp .${format} cần gói ${name}, máy này chưa có; hãy chạy “npm install ${name}”.`,
    'tracked-changes': ({ view, insertions, deletions }) =>
      view === 'accepted'
        ? `Tệp còn theo dõi sửa đổi (${insertions} chỗ thêm, ${deletions} chỗ xóa), được đọc như đã chấp nhận tất cả; muốn đọc bản trước khi sửa, dùng --changes original.`
        : `Tệp còn theo dõi sửa đổi (${insertions} chỗ thêm, ${deletions} chỗ xóa), được đọc như trước khi sửa; muốn đọc bản đã sửa, dùng --changes accepted.`,
    'hidden-text': ({ count }) => `Có ${count} chỗ chữ ẩn trong tệp không được đọc, vì trang in không có; nếu cần, hãy bỏ định dạng ẩn.`,
    'embedded-document': ({ count }) =>
      `Có ${count} tệp khác được nhúng nguyên vào văn bản này mà không đọc được; hãy mở tệp bằng Word rồi lưu lại để chữ thành của văn bản.`,
  }),
);

/** A file over a limit is taken for a hostile one; who trusts it raises the limit. */
const LIMITS = {
  unpacked: (most: number) => `Tệp nén giải ra quá ${most} MB, có thể là tệp bẫy; nếu tin tệp này, hãy tăng --max-unpacked.`,
  entries: (most: number) => `Tệp nén chứa quá ${most} tệp con, có thể là tệp bẫy; nếu tin tệp này, hãy tăng --max-entries.`,
  ratio: (most: number) => `Tệp nén giải ra lớn gấp hơn ${most} lần, có thể là tệp bẫy; nếu tin tệp này, hãy tăng --max-ratio.`,
  depth: (most: number) => `Các phần trong tệp lồng nhau quá ${most} tầng, có thể là tệp bẫy; nếu tin tệp này, hãy tăng --max-depth.`,
  pages: (most: number) => `Tệp có quá ${most} trang; nếu cần đọc cả tệp, hãy tăng --max-pages.`,
  seconds: (most: number) => `Đọc tệp mất quá ${most} giây, có thể là tệp bẫy; nếu tin tệp này, hãy tăng --max-seconds.`,
  memory: (most: number) => `Đọc tệp cần quá ${most} MB bộ nhớ, có thể là tệp bẫy; nếu tin tệp này, hãy tăng --max-memory.`,
};
