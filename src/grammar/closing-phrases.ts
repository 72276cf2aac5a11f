/** Words that no other paragraph opens with. */
export const CLOSING_WORDS = ['Trên đây là ', 'Trân trọng', 'Xin trân trọng', 'Xin chân thành', 'Rất mong ', 'Kính mong '];

/** How the paragraph, or the last sentence, that closes a plan opens. */
export interface ClosingOpener {
  /** One of these begins it. */
  readonly opens: readonly string[];
  /** One of these stands in it. */
  readonly holds: readonly string[];
  readonly pattern: RegExp;
}

const CARRY_OUT = ['nghiêm túc', 'khẩn trương', 'phối hợp', 'triển khai', 'thực hiện'];

/** Openings that close a plan and assign nothing. */
export const CLOSING_OPENERS: readonly ClosingOpener[] = [
  {
    opens: ['Trong quá trình', 'Trong Quá trình', 'Quá trình'],
    holds: ['triển khai', 'thực hiện'],
    pattern:
      /^(?:Trong )?[Qq]uá trình (?:tổ chức )?(?:triển khai|thực hiện).{0,90}?(?:nếu|trường hợp|khi|gặp|phát sinh|có (?:khó khăn|vướng mắc|vấn đề|gì))(?=\s|,)/,
  },
  {
    opens: ['Nếu '],
    holds: ['khó khăn', 'vướng mắc', 'phát sinh', 'chưa phù hợp'],
    pattern: /^Nếu (?:có|phát sinh|gặp).{0,30}(?:khó khăn|vướng mắc|phát sinh|chưa phù hợp)/,
  },
  {
    opens: ['Khi ', 'Nếu '],
    holds: ['khó khăn', 'vướng mắc', 'phát sinh'],
    pattern: /^(?:Khi|Nếu) có (?:khó khăn|vướng mắc|phát sinh).{0,60}(?:phản ánh|báo cáo|liên hệ)/,
  },
  {
    opens: ['Yêu cầu ', 'Đề nghị '],
    holds: CARRY_OUT,
    pattern:
      /^(?:Yêu cầu|Đề nghị) (?:các|thủ trưởng|Thủ trưởng|lãnh đạo|Lãnh đạo|toàn thể|tất cả|[Tt]rưởng (?:các )?(?:khoa|phòng|bộ phận|đơn vị|ban)).{0,260}(?:nghiêm túc|khẩn trương|phối hợp|triển khai|thực hiện)/,
  },
  {
    opens: ['Kế hoạch này '],
    holds: ['hiệu lực', 'thay', 'phổ biến', 'triển khai', 'quán triệt', 'thông qua'],
    pattern: /^Kế hoạch này (?:có hiệu lực|(?:được )?thay (?:thế|cho)|phổ biến|được (?:phổ biến|triển khai|quán triệt|thông qua))/,
  },
  {
    opens: ['Yêu cầu ', 'Đề nghị '],
    holds: ['ế hoạch này'],
    pattern:
      /^(?:Yêu cầu|Đề nghị) .{1,200}(?:nghiêm túc|khẩn trương) (?:tổ chức |triển khai,? )?(?:triển khai|thực hiện).{0,30}[Kk]ế hoạch này(?![\p{L}\p{M}])/u,
  },
  {
    opens: ['Nhận được Kế hoạch này', 'Nhận được kế hoạch này'],
    holds: CARRY_OUT,
    // “… gửi hồ sơ trước ngày 15/3” is asked of somebody.
    pattern:
      /^Nhận được [Kk]ế hoạch này,? (?:(?:yêu cầu|đề nghị).{0,200}(?:nghiêm túc|khẩn trương|triển khai|thực hiện)|(?![^.;]{0,400}\d)[^.;]{0,200}(?:nghiêm túc|khẩn trương|triển khai|thực hiện))/,
  },
  {
    opens: ['Căn cứ Kế hoạch này'],
    holds: CARRY_OUT,
    pattern: /^Căn cứ Kế hoạch này,? (?:yêu cầu|đề nghị).{0,200}(?:nghiêm túc|khẩn trương|triển khai|thực hiện)/,
  },
  {
    opens: ['Căn cứ Kế hoạch này', 'Căn cứ kế hoạch này'],
    holds: ['vướng mắc', 'khó khăn'],
    // “… xây dựng kế hoạch của đơn vị; nếu vướng mắc thì báo cáo” gives work.
    pattern:
      /^Căn cứ [Kk]ế hoạch này,? (?![^.;]{0,200}\s(?:lập|xây dựng|ban hành|cụ thể hóa|gửi)\s)[^.;\d]{1,160}?(?:triển khai|thực hiện)[^.\d]{0,60}(?:vướng mắc|khó khăn)/,
  },
];

/** The issuer asks its superior: “Trường Tiểu học Bến Tắm kính đề nghị Phòng Giáo dục xem xét, phê duyệt.” */
export const CLOSING_PLEA = / kính (?:đề nghị|trình|mong|báo cáo|xin) .{1,300}(?:xem xét|cho ý kiến|phê duyệt|quan tâm|tạo điều kiện)/u;
export const PLEA = ' kính ';

/** The issuer asks everybody to carry the plan out: a closing too, when it is the last paragraph and speaks of the plan itself. */
export const CLOSING_REQUEST = /(?:^|\s)(?:yêu cầu|đề nghị|giao)\s.{0,400}(?:[Kk]ế hoạch này|nội dung (?:trên|Kế hoạch)|thực hiện)[\s./]*$/;

/** Nothing but “carry it out” for everybody, in the last paragraph: “Căn cứ Kế hoạch, các đơn vị chủ động phối hợp triển khai thực hiện./.” */
export const CLOSING_CALL =
  /^(?:Căn cứ|Trên cơ sở)(?: nội dung)? [Kk]ế hoạch(?: này,?|,) (?!.{0,200}\s(?:lập|xây dựng|ban hành|báo cáo|gửi|cụ thể hóa)\s).{1,160}?(?:chủ động|nghiêm túc|khẩn trương|phối hợp)[^,;.]{0,40}(?<=\s)thực hiện[\s./]*$/u;
export const CALL = ['Căn cứ ', 'Trên cơ sở '];
