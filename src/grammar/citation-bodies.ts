/**
 * How the name of an issuer is built, for finding where it ends inside a citation. Lines of phrases
 * parted by “|”, in lower case with the tone on the first vowel (`ủy`, `hóa`).
 *
 * - `whole`: the name is complete; nothing may follow (`Chính phủ`).
 * - `office`: a person's office; the body follows (`Giám đốc Sở …`).
 * - `placed`: a field, level or place follows, all of it capital letters or known words (`Ủy ban nhân dân quận Gò Vấp`).
 * - `free`: ordinary words follow (`Công ty TNHH khai thác và chế biến gỗ …`); the name ends where a title or clause starts.
 */
export type BodyKind = 'whole' | 'office' | 'placed' | 'free';

export const CITATION_BODIES: Readonly<Record<BodyKind, readonly string[]>> = {
  whole: [
    'chính phủ | chính phủ nước cộng hòa xã hội chủ nghĩa việt nam | quốc hội nước cộng hòa xã hội chủ nghĩa việt nam | thủ tướng chính phủ | thủ tướng | quốc hội | ủy ban thường vụ quốc hội | ubtvqh | ubtv quốc hội | chủ tịch nước | chủ tịch quốc hội',
    'tổng bí thư | bộ chính trị | bct | ban bí thư | ban bí thư trung ương | ban bí thư trung ương đảng | ban chấp hành trung ương',
    'ban chấp hành trung ương đảng | ban chấp hành trung ương đảng cộng sản việt nam | bch trung ương | bch trung ương đảng | bchtw | bchtw đảng',
    'trung ương đảng | trung ương | hội đồng bộ trưởng | hội đồng bầu cử quốc gia | văn phòng chính phủ | văn phòng trung ương đảng | văn phòng quốc hội',
    'văn phòng chủ tịch nước | thanh tra chính phủ | tổng thanh tra chính phủ | tổng kiểm toán nhà nước | thống đốc ngân hàng nhà nước việt nam',
    'bộ trưởng, chủ nhiệm văn phòng chính phủ | bộ trưởng, chủ nhiệm ủy ban dân tộc',
    'quân ủy trung ương | cấp trên | hội đồng thẩm phán tòa án nhân dân tối cao',
  ],
  office: [
    'chủ tịch | phó chủ tịch | bộ trưởng | thứ trưởng | giám đốc | phó giám đốc | tổng giám đốc | phó tổng giám đốc | hiệu trưởng | phó hiệu trưởng',
    'viện trưởng | chánh án | chánh văn phòng | chánh thanh tra | cục trưởng | chi cục trưởng | tổng cục trưởng | vụ trưởng | trưởng | trưởng ban',
    'trưởng đoàn | bí thư | phó bí thư | thường trực | ban thường vụ | btv | ban thường trực | btt | ban chấp hành | bch | đoàn chủ tịch',
    'ban giám đốc | ban giám hiệu | ban lãnh đạo | lãnh đạo | chủ nhiệm | thủ trưởng | tư lệnh | chỉ huy trưởng | chính ủy | thống đốc',
    'cơ quan thường trực',
  ],
  placed: [
    'ban chấp hành trung ương đoàn | ban bí thư trung ương đoàn | ban thường vụ trung ương đoàn | trung ương hội | ban chấp hành trung ương hội',
    'ủy ban nhân dân | ubnd | hội đồng nhân dân | hđnd | tt hđnd | tt. hđnd | tỉnh ủy | thành ủy | quận ủy | huyện ủy | thị ủy | đảng ủy | đảng bộ | chi bộ',
    'chi ủy | đảng đoàn | ban cán sự đảng | bộ | sở | thanh tra | công an | bộ công an | tòa án nhân dân | tand | viện kiểm sát nhân dân | vksnd | ủy ban',
    'ủy ban trung ương mttq | ủy ban tw mttq | ủy ban tw mặt trận tổ quốc | ubtw mttq | ubtw mặt trận tổ quốc | trung ương mttq | trung ương mặt trận tổ quốc',
    'ủy ban mặt trận tổ quốc | ủy ban trung ương mặt trận tổ quốc | mặt trận tổ quốc | ubmttq | ubmttqvn | mttq | ủy ban mttq | tổng liên đoàn lao động',
    'liên đoàn lao động | lđlđ | tổng lđlđ | công đoàn | đoàn thanh niên | trung ương đoàn | tỉnh đoàn | thành đoàn | quận đoàn | huyện đoàn | thị đoàn',
    'đoàn tncs hồ chí minh | đoàn thanh niên cộng sản hồ chí minh | hội liên hiệp phụ nữ | hội lhpn | hội nông dân | hội cựu chiến binh',
    'đoàn đại biểu quốc hội | bộ chỉ huy quân sự | ban chỉ huy quân sự | bộ tư lệnh | bộ đội biên phòng | bộ chỉ huy bộ đội biên phòng | quân khu',
    'bảo hiểm xã hội | bhxh | kho bạc nhà nước | ngân hàng nhà nước | kiểm toán nhà nước | kiểm toán khu vực | thuế | liên bộ | liên sở | ban dân vận',
    'ban tuyên giáo | ban tuyên giáo và dân vận | ban nội chính | ban dân tộc | ban tôn giáo | ban tổ chức | ban tổ chức trung ương | ban xây dựng đảng',
    'ủy ban kiểm tra | ubkt | văn phòng | văn phòng ubnd | văn phòng hđnd và ubnd | văn phòng hội đồng nhân dân và ủy ban nhân dân',
    'văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân | văn phòng đoàn đbqh và hđnd | văn phòng ủy ban nhân dân | tỉnh | thành phố | quận | huyện',
    'thị xã | xã | phường | thị trấn | đặc khu | ngành',
  ],
  free: [
    'trưởng phòng | phó trưởng phòng | ban chỉ đạo | bcđ | ban vận động | ban quản lý | ban điều hành | ban | tiểu ban | tổ | tổ công tác | tổ giúp việc | tổ kiểm tra | đoàn | đoàn kiểm tra',
    'đoàn thanh tra | đoàn giám sát | hội đồng | công ty | tổng công ty | tập đoàn | doanh nghiệp | xí nghiệp | nhà máy | hợp tác xã | htx',
    'chi nhánh | văn phòng đại diện | ngân hàng | quỹ | trường | nhà trường | học viện | đại học | viện | trung tâm | bệnh viện | trạm | trạm y tế | phòng',
    'phòng khám | khoa | bộ phận | cục | vụ | tổng cục | chi cục | hạt | hội | hiệp hội | liên hiệp | liên minh | liên hiệp hội | câu lạc bộ | đội',
    'cơ quan | đơn vị | thôn | khu phố | tổ dân phố | nhà xuất bản | báo | đài | hộ kinh doanh | cơ sở | nhà thầu | chủ đầu tư | trung đoàn | sư đoàn',
    'lữ đoàn | quân đoàn',
  ],
};

/** Fields with a comma, a dash or lower-case words inside, after `Bộ`, `Sở`, `Phòng`, `Thanh tra Sở`… */
export const BODY_FIELDS: readonly string[] = [
  'giáo dục và đào tạo | lao động - thương binh và xã hội | lao động, thương binh và xã hội | lao động - tb&xh | lao động - tb và xh',
  'tiếp công dân | tiếp dân | công nghệ số | chuyển đổi số | kinh tế số và xã hội số | phổ biến, giáo dục pháp luật | văn hóa, thể thao và du lịch | văn hóa và thể thao | văn hóa, thể thao | văn hóa, thông tin và thể thao | văn hóa - thông tin',
  'văn hóa, khoa học và thông tin | văn hóa - xã hội | văn hóa và thông tin | nông nghiệp và phát triển nông thôn | nông nghiệp và môi trường',
  'nông nghiệp và ptnt | tài nguyên và môi trường | kế hoạch và đầu tư | tài chính - kế hoạch | tài chính | khoa học và công nghệ',
  'khoa học, công nghệ và môi trường | thông tin và truyền thông | giao thông vận tải | giao thông công chính | quy hoạch - kiến trúc',
  'quy hoạch và kiến trúc | xây dựng | y tế | nội vụ | tư pháp | công thương | công nghiệp | thương mại | công an | quốc phòng | ngoại giao | ngoại vụ',
  'du lịch | dân tộc và tôn giáo | dân tộc | kinh tế | kinh tế, hạ tầng và đô thị | kinh tế và hạ tầng | kinh tế - hạ tầng | quản lý đô thị',
  'an toàn thực phẩm',
];

/** Lower-case words that carry the name of a `placed` body on. */
export const BODY_NAME_WORDS: readonly string[] = [
  'nhân dân | tỉnh | thành phố | tp | quận | huyện | thị xã | thị trấn | xã | phường | đặc khu | cấp tỉnh | cấp xã | cấp huyện | các cấp | các tỉnh',
  'khối | khu vực | các cơ quan | các doanh nghiệp | các khu công nghiệp | nhà nước | tối cao | cấp cao | quân sự | việt nam | trung ương | đảng',
  'đảng bộ | dân sự | xã hội | viên chức | vận tải | nông thôn | môi trường | công nghệ | du lịch | thể thao | truyền thông | đào tạo | cơ sở | tổ quốc',
  'nông dân | cựu chiến binh | chữ thập đỏ | người cao tuổi | người mù | quốc gia | nhà | trường | sở | cơ quan | dân vận | tôn giáo | chính quyền | ủy | công thương | y tế | thành | chính phủ | chính trị',
];

/** A verb or particle that starts what is said of an issuer: its name has ended before. */
export const BODY_END_WORDS: readonly string[] = [
  'về | v/v | ban hành | quy định | hướng dẫn | triển khai | thực hiện | phê duyệt | công bố | thành lập | kiện toàn | sửa đổi | bổ sung | điều chỉnh',
  'thay thế | bãi bỏ | tăng cường | đẩy mạnh | tiếp tục | nâng cao | phát động | giao | phân công | ủy quyền | phân cấp | chấp thuận | đề nghị',
  'yêu cầu | đảm bảo | bảo đảm | đến | tới | để | nhằm | gắn | theo | tại | trong | từ | đã | sẽ | được | là | có | gồm | khóa | nhiệm kỳ | ngày',
  'cho | với | đối với | do | bằng | như | nêu | nói | trên | tổ chức | lãnh đạo | kiểm tra | xây dựng | cụ thể | thông báo | nay | trước | sau | kết hợp',
  'và | kịp thời | đồng thời | nghiêm túc | hiệu quả | đăng ký | xin | báo cáo | cung cấp | mời | góp ý | trả lời | phúc đáp | tham gia | phối hợp',
  'rà soát | số | liên quan | kèm | cùng | nhất | làm | tuyên truyền | quán triệt | vào | này',
];

/** Bodies below, and bodies above, in `Cục Quản lý Dược - Bộ Y tế`: after the dash stands only the parent. */
export const SUBORDINATE_HEADS: readonly string[] = [
  'chi nhánh | phòng | khoa | tổ | đội | trạm | hạt | trung tâm | trường | viện | bệnh viện | học viện | chi cục | cục | vụ | tổng cục | ban quản lý',
  'thanh tra | văn phòng | xí nghiệp | nhà máy | sở',
];
export const PARENT_HEADS: readonly string[] = [
  'bộ | sở | tổng cục | công ty | tổng công ty | tập đoàn | đại học | ủy ban nhân dân | ubnd | ngân hàng | cục',
];

/** Bodies that an apposition behind a dash begins with: `Ban Dân vận Tỉnh ủy - cơ quan Thường trực …`. */
export const APPOSITION_HEADS: readonly string[] = ['cơ quan | đơn vị | trưởng | phó | thành viên | thường trực | chủ đầu tư'];

/** Of the end words, the ones that end a name with a capital too: `… của Chính phủ Quy định về …`. */
export const CAPITAL_END_WORDS: readonly string[] = ['về | v/v | quy định | ban hành | phê duyệt'];

/** Verbs that open the subject of a committee or team right behind its head noun: `Ban Chỉ đạo thực hiện …`. */
export const SUBJECT_VERBS: readonly string[] = [
  'phối hợp phổ biến, giáo dục pháp luật | phối hợp | thẩm định | thi đua | xét | tư vấn | quản lý | nghĩa vụ quân sự | phòng, chống thiên tai và tìm kiếm cứu nạn',
  'thực hiện | triển khai | xây dựng | phòng | kiểm tra | thanh tra | giám sát | tổ chức | cuộc vận động | phát triển | sắp xếp | tham mưu | bảo đảm | đảm bảo | liên ngành',
];

/** Words of a name that only look like the verb which they begin with. */
export const NOUNS_LIKE_VERBS: readonly string[] = [
  'giao thông | giao dịch | giao lưu | giao nhận | có vốn | xây dựng giao thông | đầu tư xây dựng | tư vấn xây dựng | sau đại học | trên địa bàn',
];

/** Levels, which stand for their authorities also in small letters: `Chỉ thị số … của tỉnh`. */
export const LEVEL_HEADS: readonly string[] = ['tỉnh | quận | huyện | xã | phường | ngành'];

/** Levels from the lowest; behind a comma a name goes on only upwards: `UBND phường 5, quận 3, tỉnh …`. */
export const LEVEL_RANKS: readonly string[] = [
  'thôn | khu phố | tổ dân phố',
  'xã | phường | thị trấn | đặc khu',
  'huyện | quận | thị xã',
  'tỉnh | thành phố | tp',
];

/** What a body does with an instrument that is named behind it: `được |X| phê duyệt tại Quyết định số …`. */
export const ISSUING_VERBS: readonly string[] = [
  'phê duyệt | ban hành | ký ban hành | thông qua | công nhận | chấp thuận | quy định | giao | cho phép | chỉ đạo | hướng dẫn | đề nghị | yêu cầu | kết luận | thống nhất',
  'thông báo | báo cáo | công bố | phát động',
];
