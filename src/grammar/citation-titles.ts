/**
 * Where the trích yếu of a cited instrument begins and where the sentence around it goes on. Lines of phrases
 * parted by “|”, in lower case with the tone on the first vowel (`ủy`, `hóa`).
 */

/** Words that lead to a title and are no part of it. */
export const TITLE_LEADS: readonly string[] = ['về việc | v/v | về'];

/** Verbs that a title opens with where no `về` stands: `… của Chính phủ quy định chi tiết …`. */
export const TITLE_VERBS: readonly string[] = [
  'ban hành | quy định | hướng dẫn | triển khai | thực hiện | phê duyệt | sửa đổi | bổ sung | thành lập | kiện toàn | công bố | giao | phân công',
  'ủy quyền | phân cấp | điều chỉnh | bãi bỏ | thay thế | tổ chức | phát động | tăng cường | đẩy mạnh | tiếp tục | lãnh đạo | cho phép | chấp thuận',
  'đính chính | tổng kết | sơ kết | cụ thể hóa | kiểm tra | xây dựng | nâng cao | thí điểm | phân bổ | công nhận | đề nghị | yêu cầu | thông báo',
];

/** After such a verb it is the sentence's own: `… của Chính phủ tiếp tục được quán triệt`, `… thực hiện nghiêm túc`. */
export const NO_TITLE_AFTER_VERB: readonly string[] = [
  'được | nghiêm | tốt | có hiệu quả | hiệu quả | kịp thời | đến | tới | đúng | đầy đủ | theo | tại | cho | trong | sâu rộng | đồng bộ | của',
  'như | về',
];

/** After a comma these start a clause of the sentence, not of the title: `…, trọng tâm là …`. */
export const CLAUSE_AFTER_COMMA: readonly string[] = [
  'trọng tâm | trong đó | nhất là | đặc biệt là | đồng thời | cụ thể | qua đó | từ đó | theo đó | trên cơ sở | căn cứ | coi đó | coi đây | cũng như | ngoài ra',
  'được | đã được | đề nghị | yêu cầu | có hiệu lực | theo tinh thần | theo đúng | nay | xét | theo đề nghị | làm cơ sở | là cơ sở | trường hợp | nếu | khi',
  'sau khi | trước khi | kể cả | thay thế',
];

/** These too, but not in a ground (`Căn cứ …`), which says nothing of its own: there they belong to the title. */
export const EFFORT_AFTER_COMMA: readonly string[] = [
  'đặc biệt | gắn | góp phần | nhằm | bảo đảm | đảm bảo | phù hợp | phấn đấu | tránh | không để | để | cùng với | kết hợp | tạo điều kiện | tạo sự',
  'theo hướng | thực hiện theo | với | kịp thời | chú trọng | coi trọng | lấy | tham mưu | chủ động | bổ sung vào | do | vì | nên | qua | đưa | biến',
];

/** After a semicolon the titles of Party resolutions go on so: `… chỉnh đốn Đảng; kiên quyết ngăn chặn, đẩy lùi …`. */
export const TITLE_AFTER_SEMICOLON: readonly string[] = ['kiên quyết ngăn chặn | ngăn chặn, đẩy lùi | kiên quyết đấu tranh'];

/**
 * In a ground (`Căn cứ …`), which names an instrument and no more, titles of several parts go on so: `… hướng dẫn rà soát;
 * xác định thu nhập …`. “thực hiện”, “theo”, “xét” open another ground.
 */
export const GROUND_TITLE_AFTER_SEMICOLON: readonly string[] = [
  'xác định | công nhận | quy định | sửa đổi | bổ sung | bãi bỏ | hướng dẫn | ban hành | công bố | trình tự | thủ tục | mức chi | chế độ | tiêu chuẩn',
  'ủy ban nhân dân các | ubnd các | hội đồng nhân dân các',
];

/** Behind a bracket that would end the title these are still of it: `… Đề án trồng rừng (gọi tắt là Đề án) của các xã`. */
export const TITLE_AFTER_BRACKET: readonly string[] = ['của | trên | giai đoạn | tại | đến năm | năm | thuộc'];

/** After a year these still belong to the title: `… đến năm 2030, tầm nhìn đến năm 2045`. */
export const TITLE_AFTER_YEAR: readonly string[] = [
  'tầm nhìn | định hướng | có tính đến | năm | giai đoạn | những năm | hướng tới | học kỳ | học kì | kế hoạch | dự toán | phương hướng | nhiệm vụ',
  'mục tiêu',
];

/** Without a comma: what is done with the instrument, said after its title. */
export const CLAUSE_ANYWHERE: readonly string[] = [
  'gửi về | gửi sở | gửi ubnd | gửi ủy ban | gửi phòng | gửi ban | gửi bộ | gửi các | trước ngày | chậm nhất | xong trước | trong quý | trong tháng',
  'đến toàn thể | đến tất cả | đến từng | đến cán bộ | đến công chức | đến viên chức | đến đảng viên | đến đội ngũ | đến giáo viên | đến học sinh',
  'đến người dân | đến nhân dân | đến các tầng lớp | đến các cơ quan | đến các đơn vị | đến các phòng | đến các xã | đến các thôn | đến đoàn viên',
  'đến hội viên | đến mọi | đến người lao động | đến nhà giáo | tới toàn thể | tới tất cả | tới từng | tới cán bộ | tới đội ngũ | tới các | tới đảng viên',
  'tới mọi | để trình | để tổ chức | để báo cáo | để kịp thời | để triển khai',
  'để thực hiện | để làm cơ sở | để xây dựng | đảm bảo hiệu quả | bảo đảm hiệu quả | đảm bảo thiết thực | bảo đảm thiết thực | đảm bảo chất lượng',
  'bảo đảm chất lượng | đảm bảo đúng | bảo đảm đúng | đảm bảo kịp thời | bảo đảm kịp thời | đảm bảo nghiêm túc | bảo đảm nghiêm túc | đảm bảo chặt chẽ',
  'bảo đảm chặt chẽ | đảm bảo đầy đủ | bảo đảm đầy đủ | có hiệu lực | được sửa đổi | đã được sửa đổi | được ban hành | được phê duyệt | được bổ sung',
  'được thay thế | thay thế cho | vào chương trình | vào kế hoạch | vào nghị quyết | theo tinh thần | bằng các hình thức | bằng nhiều hình thức',
  'thông qua các hình thức | thông qua hội nghị | một cách | như sau | trên cổng thông tin | trên trang thông tin',
];

/** After `và`: the sentence goes on with something that is no instrument of its own number. */
export const CLAUSE_AFTER_AND: readonly string[] = [
  'các quy định | các văn bản | quy định của pháp luật | quy định pháp luật | những quy định | các nội dung | các chỉ thị | các nghị quyết',
  'các nghị định | các thông tư | các kế hoạch | các luật | tình hình | căn cứ | điều kiện thực tế | thực tiễn | chức năng',
  'nghị quyết tháng | nghị quyết quý | nghị quyết năm | nghị quyết đại hội',
  'kế hoạch này | các kết luận | các chương trình | các đề án | các quyết định | các hướng dẫn | văn bản hướng dẫn',
];

/** A bracket that opens with these ends the title; any other bracket belongs to it. */
export const BRACKET_ENDS: readonly string[] = [
  'sau đây | viết tắt | gọi tắt | gọi là | gọi chung | theo | kèm | đính kèm | ban hành kèm | có | nếu có | xem | dưới đây | thay thế | được sửa đổi',
  'sửa đổi, bổ sung | đã được | nội dung | chi tiết | tại phụ lục | phụ lục | do | khi | sau khi',
];

/** Words by which a bracket or clause defines a short form. */
export const DEFINING_WORDS: readonly string[] = ['gọi chung là | gọi là | tắt là | gọi tắt | viết tắt'];

/** What a body does in the sentence that issues or explains a plan: `…, các đơn vị chức năng rà soát …`. */
export const CLAUSE_VERBS: readonly string[] = [
  'xây dựng | ban hành | triển khai | tổ chức | yêu cầu | đề nghị | rà soát | lập | thực hiện | phối hợp | đề ra | cụ thể hóa | giao | phân công',
  'chủ trì | quyết định | hướng dẫn | tham mưu | thông báo | kiểm tra | căn cứ | báo cáo | quán triệt | tuyên truyền | phát động | lãnh đạo | chỉ đạo',
  'đăng ký | có trách nhiệm | tiến hành | chịu trách nhiệm | nghiên cứu | kính | trân trọng | mời | điều chỉnh | sửa đổi | cần',
];
export const CLAUSE_ADVERBS: readonly string[] = [
  'đã | sẽ | tiếp tục | chủ động | phải | cần | nghiêm túc | khẩn trương | kịp thời | thường xuyên | tập trung | cũng',
];

/** Quantifiers that open the name of a group of bodies. */
export const GROUP_OPENERS: readonly string[] = ['các | từng | mỗi | tất cả | toàn thể'];
