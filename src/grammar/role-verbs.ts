/** Words that give a body its role in a directive. Lines hold phrases parted by “|”. */

/** The opening verbs that make more of a body than a performer; every other one gives `implementing`. */
export const OPENING_ROLES = {
  leading: ['chủ trì | đồng chủ trì'],
  advising: ['tham mưu'],
} as const;

/** Verbs that say all of a clause that gives a role: “Phòng A chủ trì, Phòng B phối hợp”. */
export const CLOSING_ROLES = {
  leading: ['chủ trì | chủ trì thực hiện | đồng chủ trì | chủ trì tham mưu | chủ trì tổ chức thực hiện'],
  advising: ['tham mưu | tham mưu, giúp việc'],
  coordinating: ['phối hợp | phối hợp thực hiện | cùng phối hợp'],
  implementing: ['thực hiện | phụ trách | đảm nhận | đảm nhiệm | tổ chức thực hiện | triển khai thực hiện'],
} as const;

/** What somebody does who stands behind “do” and closes a directive, beside those verbs: “Dự toán kinh phí do Kế toán lập”. */
export const AGENT_VERBS = [
  'lập | chuẩn bị | soạn thảo | xây dựng | tổng hợp | điều hành | trình bày | tổ chức | quản lý | bảo đảm | đảm bảo',
];

/**
 * What may stand before the opening verb and is passed over: “Tiếp tục chủ trì …”, “Là đầu mối chủ trì …”, “có trách nhiệm
 * tham mưu …”. Not “Làm tốt công tác tham mưu”: there the verb is another one.
 */
export const OPENING_ADVERBS = [
  'tiếp tục | chủ động | thường xuyên | kịp thời | tích cực | trực tiếp | khẩn trương | nghiêm túc | đồng thời | ngoài ra | riêng',
  'nhanh chóng | quyết liệt | cùng | sẽ | cần | phải | cần phải | hằng năm | hàng năm | hằng quý | hàng quý | hằng tháng',
  'hàng tháng | hằng tuần | hàng tuần | hằng ngày | hàng ngày | định kỳ | đột xuất | trước mắt | khi cần | khi cần thiết',
  'bước đầu | là đầu mối | làm đầu mối | là cơ quan đầu mối | là đơn vị đầu mối | là bộ phận đầu mối | làm cơ quan đầu mối',
  'đầu mối | là cơ quan thường trực | là đơn vị thường trực | là thường trực | có trách nhiệm | có nhiệm vụ | chịu trách nhiệm',
  'chịu trách nhiệm chính | được giao | được giao nhiệm vụ | được phân công | được phân công nhiệm vụ | có chức năng',
  'với vai trò là | thực hiện nhiệm vụ | là cơ quan | là đơn vị | theo chức năng nhiệm vụ | theo chức năng',
  'theo chức năng, nhiệm vụ | theo chức năng, nhiệm vụ được giao | theo chức năng nhiệm vụ được giao',
];

/** Verbs by which an issuer gives work to another body: that body is responsible, the issuer is not. */
export const ASSIGNING_VERBS = {
  /** Inside the line of command. Under a body's own heading the one that is charged shares the work. */
  charge: [
    'giao | giao cho | giao nhiệm vụ cho | giao trách nhiệm cho | phân công | phân công nhiệm vụ cho | phân công cho | ủy quyền',
    'ủy quyền cho | giao nhiệm vụ | phân công nhiệm vụ | chỉ định | ủy nhiệm',
  ],
  /** A request: under a body's own heading that body keeps the work of asking. */
  request: [
    'đề nghị | kính đề nghị | trân trọng đề nghị | yêu cầu | mời | kính mời | trân trọng kính mời | trân trọng mời',
    'đề nghị và yêu cầu | kiến nghị | khuyến khích',
  ],
} as const;

/** What stands before a body whose duties follow: `Trách nhiệm của Phòng Kinh tế`, `Đối với các thôn`. */
export const DUTIES_OF = [
  'đối với | về phía | phía | riêng | riêng đối với | trách nhiệm | trách nhiệm của | trách nhiệm đối với | nhiệm vụ của',
  'vai trò của | vai trò, trách nhiệm của | phân công trách nhiệm của | trách nhiệm thực hiện của | trách nhiệm, quyền hạn của',
  'nhiệm vụ, quyền hạn của',
];

/** What may stand between the verb and its partner, “với” apart. */
export const PARTNER_ADVERBS = [
  'chặt chẽ | thường xuyên | đồng bộ | hiệu quả | có hiệu quả | tốt | nhịp nhàng | kịp thời | chủ động | tích cực | thống nhất',
  'cùng | cùng với | với | ngay | trực tiếp | liên hệ | trao đổi | kết nối | liên kết | làm đầu mối | làm đầu mối kết nối',
  'làm đầu mối liên hệ | hiệp đồng | gắn kết | phối hợp | và | nghiêm túc | công tác | cụ thể | lồng ghép | đầy đủ | mật thiết',
];

/** Nouns that make a noun of “phối hợp”: “Ban hành quy chế phối hợp với Công đoàn” names no partner. */
export const PARTNERSHIP_NOUNS = ['quy chế', 'chương trình', 'cơ chế', 'kế hoạch', 'thỏa thuận', 'biên bản', 'quy trình', 'hợp đồng'];

/**
 * Words that open a circumstance before the main clause, which a comma closes: “Trên cơ sở …, Ban Chỉ đạo …”, “Trước ngày
 * 10/6, các đơn vị gửi …”.
 */
export const CIRCUMSTANCES = [
  'căn cứ | căn cứ vào | trên cơ sở | theo | theo đó | trong | trong quá trình | trong thời gian | khi | sau | sau khi | ngay sau',
  'ngay sau khi | trước | trước khi | để | nhằm | đối với | với | ngoài | ngoài việc | bên cạnh | bên cạnh đó | song song',
  'cùng với | nếu | trường hợp | từ | đến | chậm nhất | muộn nhất | kết thúc | ngày | vào | nhân | nhân dịp | thông qua | qua',
  'dưới | tùy | tùy theo | tại | ở | hằng năm | hàng năm | hằng quý | hàng quý | hằng tháng | hàng tháng | hằng tuần | hàng tuần',
  'hằng ngày | hàng ngày | định kỳ | cuối | đầu | giữa | nửa đầu | nửa cuối | nửa đầu năm | nửa cuối năm | quý | tháng | tuần | năm | sáng | chiều | thứ | mỗi năm | mỗi quý',
  'mỗi tháng | mỗi tuần | mỗi học kỳ | cuối mỗi | đầu mỗi | 6 tháng | 03 tháng | 06 tháng | do | vì | riêng | ít nhất | tối thiểu',
  'đồng thời | ngoài ra | khi có | hết | bám sát | giai đoạn',
];

/** Words that open a time before a colon: “Ngày 16/11/2017: Họp …”, “Bước 1: …”. */
export const TIME_OPENERS = [
  'ngày | từ | tháng | quý | tuần | sáng | chiều | buổi | trước | đến | thứ | đầu | cuối | giữa | năm | hằng | hàng | đợt | bước',
  'giai đoạn',
];

/** What a time that opens a directive is made of, beside numbers: “Trước ngày 15/3 các thôn gửi …”, “Định kỳ quý, năm Công an xã …”. */
export const TIME_PARTS = {
  repeating: 'hằng hàng mỗi định kỳ',
  other:
    'trước trong từ đến tới vào khoảng hết cuối đầu giữa chậm muộn nhất là lúc và ngày tháng quý tuần năm sáng chiều tối buổi thứ giờ phút học giai đoạn đợt lần',
} as const;

/** Behind a colon these are followed by who attends or is meant, or by a saying, not by somebody who acts. */
export const TOPICS_OF_OTHERS = {
  opening: 'thành phần | đối tượng | khách mời',
  /** At the end of a topic these announce parts, which do nothing themselves: “kiểm tra hai nội dung: …”. */
  parts:
    'nội dung | nhóm | tổ | đội | phần | vấn đề | hình thức | tài liệu | hỏi đáp | chuyên đề | câu hỏi | tiêu chí | thể loại | bảng | môn | mức | loại | bước | khâu | phương án | trường hợp | gồm | như | là | về | với | sau',
  within: 'nguyên tắc | phương châm | khẩu hiệu | tinh thần | chủ đề | thông điệp | cơ chế | quan điểm | lời dạy',
} as const;
