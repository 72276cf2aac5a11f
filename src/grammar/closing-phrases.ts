/** Openings of the paragraph, or of the last sentence, that closes a plan and assigns nothing. */
export const CLOSING_OPENERS: readonly RegExp[] = [
  /^Trên đây là\s/u,
  /^(?:Trong )?[Qq]uá trình (?:tổ chức )?(?:triển khai|thực hiện).{0,90}?(?:nếu|trường hợp|khi|gặp|phát sinh|có (?:khó khăn|vướng mắc|vấn đề|gì))(?=\s|,)/u,
  /^Nếu (?:có|phát sinh|gặp).{0,30}(?:khó khăn|vướng mắc|phát sinh|chưa phù hợp)/u,
  /^(?:Khi |Nếu )?(?:có (?:khó khăn|vướng mắc|phát sinh)).{0,60}(?:phản ánh|báo cáo|liên hệ)/u,
  /^(?:Yêu cầu|Đề nghị) (?:các|thủ trưởng|Thủ trưởng|lãnh đạo|Lãnh đạo|toàn thể|tất cả).{0,260}(?:nghiêm túc|khẩn trương|phối hợp|triển khai|thực hiện)/u,
  /^Kế hoạch này (?:có hiệu lực|(?:được )?thay (?:thế|cho)|phổ biến|được (?:phổ biến|triển khai|quán triệt|thông qua))/u,
  /^(?:Yêu cầu|Đề nghị) .{1,200}(?:nghiêm túc|khẩn trương) (?:tổ chức |triển khai,? )?(?:triển khai|thực hiện).{0,30}[Kk]ế hoạch này(?![\p{L}\p{M}])/u,
  /^(?:Nhận được|Căn cứ) Kế hoạch này,? (?:yêu cầu|đề nghị).{0,200}(?:nghiêm túc|khẩn trương|triển khai|thực hiện)/u,
];

/** The issuer asks everybody to carry the plan out: a closing too, when it is the last paragraph and speaks of the plan itself. */
export const CLOSING_REQUEST =
  /(?:^|\s)(?:yêu cầu|đề nghị|giao)\s.{0,400}(?:[Kk]ế hoạch này|nội dung (?:trên|Kế hoạch)|thực hiện)[\s./]*$/u;
