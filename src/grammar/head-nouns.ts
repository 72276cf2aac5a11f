/**
 * The words that open a body's name. Each line holds phrases parted by “|”.
 *
 * Bodies carry a duty, so persons stand here too: an office (`Chủ tịch Ủy ban nhân dân xã`), a class of people (`giáo viên
 * chủ nhiệm`), a job (`kế toán`).
 */
export const HEAD_NOUNS = {
  /** Names that are whole by themselves or that nothing else can begin with. */
  body: [
    'quốc hội | ủy ban thường vụ quốc hội | chính phủ | hội đồng nhân dân | thường trực hội đồng nhân dân | đoàn đại biểu quốc hội',
    'ủy ban nhân dân | ủy ban | thường trực ủy ban nhân dân | thường trực hđnd | đoàn đbqh | chính quyền | cấp ủy | ban dân tộc',
    'công an | bộ chỉ huy quân sự | ban chỉ huy quân sự | ban chqs | bộ chqs | ban chỉ huy | bộ tư lệnh | bộ đội biên phòng',
    'đồn biên phòng | bộ đội | dân quân | dân quân tự vệ | tòa án | tòa án nhân dân | viện kiểm sát | viện kiểm sát nhân dân',
    'thi hành án dân sự | cơ quan thi hành án dân sự | kho bạc | kho bạc nhà nước | bảo hiểm xã hội | kiểm toán nhà nước',
    'thanh tra chính phủ | văn phòng chính phủ | hải quan | cảnh sát biển | cảng vụ | bưu điện | viễn thông | điện lực | hạt kiểm lâm',
    'đội quản lý thị trường | ban chấp hành | ban thường vụ | ban thường trực | ban bí thư | bộ chính trị | tỉnh ủy | thành ủy',
    'huyện ủy | quận ủy | thị ủy | đảng ủy | đảng bộ | chi bộ | chi ủy | đảng đoàn | ban cán sự đảng | ban cán sự | ban dân vận',
    'ban tuyên giáo | ban tuyên giáo và dân vận | ban tổ chức | ban nội chính | ban xây dựng đảng | ủy ban kiểm tra',
    'cơ quan ủy ban kiểm tra | trung tâm chính trị | trường chính trị | ban ctmt | mặt trận tổ quốc | mặt trận',
    'ban công tác mặt trận | liên đoàn lao động | tổng liên đoàn lao động | công đoàn | đoàn thanh niên | đoàn tncs | đoàn thể',
    'hội liên hiệp phụ nữ | hội lhpn | hội phụ nữ | hội nông dân | hội cựu chiến binh | hội ccb | hội người cao tuổi | hội lhtn',
    'hội chữ thập đỏ | hội khuyến học | hội luật gia | hội cha mẹ học sinh | hội cmhs | ban đại diện cha mẹ học sinh',
    'ban đại diện cmhs | ban đại diện hội cha mẹ học sinh | tỉnh đoàn | thành đoàn | huyện đoàn | quận đoàn | thị đoàn | xã đoàn',
    'phường đoàn | đoàn trường | đoàn xã | đoàn phường | chi đoàn | liên đội | chi đội | chi hội | phân đoàn | ban chỉ đạo | ban giám hiệu',
    'ban giám đốc | ban lãnh đạo | ban thanh tra nhân dân | ban ttnd | ban giám sát | ban giám sát đầu tư của cộng đồng',
    'ban giám sát đầu tư cộng đồng | ban quản lý | ban điều hành | ban biên tập | ban quản trị | ban vận động | ban đại diện',
    'ban nữ công | ban nề nếp | ban pháp chế | ban văn hóa - xã hội | ban kinh tế - xã hội | ban tiếp công dân | ban bảo vệ',
    'hội đồng | hội đồng trường | hội đồng quản trị | hội đồng thành viên | hội đồng thi đua - khen thưởng | tổ giúp việc',
    'tổ công tác | tổ thư ký | tổ chuyên gia | tổ soạn thảo | tiểu ban | bộ phận | bộ môn | văn phòng | trung tâm | chi cục',
    'tổng cục | chi nhánh | tổng công ty | công ty | tập đoàn | doanh nghiệp | hợp tác xã | liên minh hợp tác xã | xí nghiệp',
    'ngân hàng | bệnh viện | phòng khám | trạm y tế | trung tâm y tế | thư viện | bảo tàng | nhà văn hóa | nhà thiếu nhi',
    'nhà trường | nhà máy | nhà thầu | nhà xuất bản | nhà hát | trường học | học viện | tổ dân phố | khu phố | khu dân cư',
    'ban nhân dân | tổ hòa giải | tổ liên gia | câu lạc bộ | liên hiệp | liên đoàn | liên minh | hiệp hội | tạp chí | trung đoàn',
    'tiểu đoàn | đại đội | trung đội | sư đoàn | lữ đoàn | hải đội | quân khu | quân đoàn | quân chủng | binh chủng | chủ đầu tư',
    'hội người mù | hội đồng đội | liên chi đoàn | liên chi hội | phân đội | tập thể lãnh đạo | tổ tiết kiệm và vay vốn | trang thông tin điện tử | kíp trực',
    'trung ương hội | trung ương đoàn | trung ương mặt trận | cơ quan điều tra | cơ quan thi hành án | cổng thông tin điện tử',
    'tổ đại biểu | tổ bầu cử | tổ tự quản | ký túc xá | viettel | mobifone | báo và đài | báo, đài | phân hiệu | phân xưởng',
    'báo và phát thanh, truyền hình | báo và phát thanh - truyền hình | nhà mạng | agribank | vietcombank | vietinbank | bidv',
    'hội đồng phối hợp phổ biến, giáo dục pháp luật | hội đồng phối hợp pbgdpl | hội đồng tự đánh giá | ban phát triển | ban tự quản',
    'làng trẻ em | trại giam | trại tạm giam | nhà tạm giữ | trại giáo dưỡng | thông tấn xã | nghiệp đoàn | xưởng sản xuất | nhóm trẻ | cơ sở mầm non',
    'mạng lưới an toàn vệ sinh viên | ban an toàn, vệ sinh lao động | hội thanh niên xung phong | hội cựu thanh niên xung phong',
    'đội thanh niên xung kích | ban giám khảo | ban trọng tài | ban thư ký | ban hậu cần | ban lễ tân | ban khánh tiết | ban kiểm phiếu',
    'ban bầu cử | ban kiểm soát | quỹ tín dụng nhân dân | quỹ tín dụng | đơn vị thi công | đơn vị tư vấn | đơn vị tư vấn giám sát | nhà thầu thi công | tư vấn giám sát',
    'tổ bảo vệ an ninh, trật tự | lực lượng tham gia bảo vệ an ninh, trật tự | lực lượng bảo vệ an ninh, trật tự | tổ bảo vệ antt',
    'đài phát thanh | đài truyền thanh | đài truyền hình | cơ sở giáo dục | cơ sở đào tạo | cơ sở y tế | cơ sở khám bệnh, chữa bệnh',
    'vườn quốc gia | đảng bộ bộ phận | bp một cửa | bộ phận một cửa | cơ quan thường trực | cơ quan tham mưu | cơ quan chuyên môn',
    'công đoàn cơ sở | công đoàn cấp trên | công đoàn cấp trên trực tiếp | công đoàn cấp trên trực tiếp cơ sở | đoàn cơ sở | hội cơ sở | đảng ủy cơ sở | đảng bộ cơ sở | chi bộ cơ sở | chi, đảng bộ | chi, đảng bộ cơ sở | cấp ủy cơ sở',
    'hội nông dân cơ sở | hội phụ nữ cơ sở | hội cựu chiến binh cơ sở | mặt trận cơ sở',
    'nông trường | lâm trường | cửa hàng | siêu thị | khách sạn | nhà trưng bày | nhà truyền thống | mạng lưới atvsv | đại hội thành viên',
    'công đoàn bộ phận | công đoàn trường | công đoàn công ty | tổ hợp tác | hội đồng tuyển sinh',
    'tổ chức đảng | tổ chức công đoàn | tổ chức đoàn thanh niên | tổ chức cơ sở đảng | thống kê cơ sở | thuế cơ sở',
  ],
  /** Short words that are a body only with a name behind them: `Sở Y tế`, `Tổ 3`, `Phòng Tư pháp`. */
  unit: [
    'bộ | sở | ban | phòng | cục | vụ | viện | hội | đoàn | đội | tổ | nhóm | khoa | trường | trạm | hạt | đồn | báo | đài | ngành',
    'khối | cụm | quỹ | cảng | kho | lớp | thuế | xưởng | chuyền | mỏ | hệ | p',
  ],
  /** Common nouns for bodies: `cơ quan`, `đơn vị liên quan`. */
  group: [
    'cơ quan | đơn vị | cơ sở | địa phương | cá nhân | tập thể | lực lượng | hộ gia đình | hộ kinh doanh | chủ hộ | sở ngành',
    'phòng ban | ban ngành | bộ ngành | hệ thống chính trị | chủ rừng | chủ cơ sở | chủ phương tiện | chủ tàu | chủ tàu cá | chủ trang trại',
  ],
  /** Nouns that are a body only when counted: “Tổ chức …” is a verb, `các tổ chức` are bodies. */
  counted: [
    'tổ chức | cấp | bên | trường | lớp | khoa | chủ thể | hội quán | phân hội | tổ hội | em | em học sinh | đồng chí | thầy cô',
    'hộ | tuyến',
  ],
  /** Levels of the administration, which stand for their authorities: `các xã, phường`, `16 phường`. */
  level: [
    'tỉnh | thành phố | quận | huyện | thị xã | xã | phường | thị trấn | đặc khu | thôn | bản | ấp | khóm | buôn | làng | xóm | sóc',
    'khu | tiểu khu',
  ],
  /** Offices: whole only with the body that they belong to, except at the head of a school or an enterprise. */
  title: [
    'xã đội trưởng | thôn đội trưởng | ca trưởng | thủ tướng | phó thủ tướng | bộ trưởng | thứ trưởng | chủ tịch | phó chủ tịch',
    'chủ nhiệm | phó chủ nhiệm | bí thư | phó bí thư | giám đốc | phó giám đốc | tổng giám đốc | hiệu trưởng | phó hiệu trưởng',
    'hiệu phó | thủ trưởng | trưởng | phó | trưởng phòng | phó trưởng phòng | phó phòng | trưởng ban | phó trưởng ban | phó ban',
    'trưởng đoàn | phó trưởng đoàn | phó đoàn | trưởng khoa | phó trưởng khoa | trưởng bộ môn | trưởng trạm | trạm trưởng',
    'trưởng thôn | trưởng bản | trưởng ấp | trưởng xóm | trưởng khu | trưởng khu phố | phó viện trưởng | phó vụ trưởng',
    'phó chi cục trưởng | phó tổng giám đốc | phó đội trưởng | lớp trưởng | lớp phó | tổ trưởng | tổ phó | nhóm trưởng',
    'trưởng nhóm | đội trưởng | đội phó | khối trưởng | cục trưởng | phó cục trưởng | vụ trưởng | viện trưởng | chi cục trưởng',
    'hạt trưởng | đồn trưởng | chánh văn phòng | phó chánh văn phòng | chánh thanh tra | chánh án | kế toán trưởng | thư ký',
    'thư ký hội đồng | chỉ huy trưởng | chỉ huy phó | chính trị viên | chính ủy | tư lệnh | tổng phụ trách | tổng phụ trách đội',
    'tham mưu trưởng | phó tham mưu trưởng | phó chính ủy | chi ủy viên | đảng ủy viên | huyện ủy viên | tỉnh ủy viên | thành ủy viên',
    'trưởng công an | trưởng tiểu ban | giám thị | quản đốc | điều dưỡng trưởng | người đứng đầu | cấp phó | người phụ trách',
    'người được phân công | người được giao | người chủ trì | người thực hiện | người đại diện | người quản lý | người phát ngôn',
    'trưởng ca | trưởng kíp | trưởng nhóm trẻ | phó quản đốc | đại diện | đại diện lãnh đạo | phó trưởng công an | phó trưởng thôn | trưởng ban quản lý',
  ],
  /** Classes of people; several in a row are one body: `cán bộ, công chức, người lao động và Nhân dân`. */
  people: [
    'người bệnh | người nhà người bệnh | bệnh nhân | cán bộ | công chức | viên chức | người lao động | nhân viên | chuyên viên',
    'giáo viên | giảng viên | giáo viên chủ nhiệm | giáo viên bộ môn | nhà giáo | học sinh | sinh viên | học viên | thành viên',
    'ủy viên | đảng viên | đoàn viên | hội viên | công đoàn viên | nhân dân | người dân | công dân | quần chúng | chiến sĩ',
    'chiến sỹ | sĩ quan | quân nhân | bác sĩ | bác sỹ | điều dưỡng | dược sĩ | kỹ thuật viên | nữ hộ sinh | hộ sinh | báo cáo viên',
    'tuyên truyền viên | cộng tác viên | tình nguyện viên | hòa giải viên | phụ huynh | phụ huynh học sinh | cha mẹ học sinh',
    'cha mẹ | người sử dụng lao động | công nhân | nông dân | ngư dân | chuyên gia | gia đình | thanh niên | phụ nữ | đội ngũ',
    'thầy giáo | cô giáo | người học | người có uy tín | già làng | trẻ em | hội đồng sư phạm | thầy thuốc | nghệ nhân | luật sư',
    'trợ giúp viên pháp lý | thanh tra viên | kiểm sát viên | thẩm phán | chấp hành viên | đại biểu | cử tri',
    'an toàn vệ sinh viên | an toàn viên | hướng dẫn viên | thuyết minh viên | xã viên | cổ đông | thuyền viên | bạn đọc | cố vấn học tập | kiểm soát viên | hộ thành viên',
  ],
  /** Jobs in a small unit, also the names of its desks: `Kế toán`, `Văn thư`. */
  job: [
    'kế toán | thủ quỹ | văn thư | thủ kho | bảo vệ | y tế | y tế thôn | y tế thôn bản | y tế học đường | y tế trường học | cán bộ y tế | cấp dưỡng | cô nuôi',
    'lao công | thủ thư | nhân viên cấp dưỡng | nhân viên nuôi dưỡng | nhân viên thư viện | lái xe | tạp vụ | thiết bị | thống kê | địa chính | tư pháp - hộ tịch | kế toán ngân sách | tài chính - kế toán',
  ],
  /** Nouns that are verbs as often: bodies only before a name or a level (`Lãnh đạo Sở`, `Thanh tra tỉnh`). */
  verbal: ['lãnh đạo | chỉ huy | thanh tra | thường trực | kiểm lâm | thường vụ'],
} as const;

export type HeadKind = keyof typeof HEAD_NOUNS;

/** Heads written in capital letters only; in small ones they are other words (`ca`, `vp`). */
export const ABBREVIATED_HEADS: Readonly<Partial<Record<HeadKind, readonly string[]>>> = {
  body: [
    'UBND | HĐND | TTHĐND | MTTQ | MTTQVN | UBMTTQ | UBMTTQVN | UBMT | UBKT | BTV | BCH | BTT | BTG | BDV | BCĐ | BGH | BGĐ | BQL',
    'LĐLĐ | CĐ | CĐCS | ĐTN | TTND | TTYT | TYT | CLB | VP | TAND | VKSND | THADS | KBNN | BHXH | NHNN | KTNN | HĐQT | HĐTV | BCHQS',
    'CA | PGD | PGDĐT | SGD | SGDĐT | ĐTNCS | HLHPN | LHPN | HND | HCCB | CCB | CMHS | BĐD | HĐSP | HĐTĐKT | NXB | DN | TTVH | TCM',
    'UB | QS | CHQS | TT HĐND | BTGDV | BXDĐ | TTPVHCC | TTHTCĐ | VNPT | HTX | BKS | NSDLĐ | TDP | KDC',
  ],
  title: [
    'UVBTV | UVTV | UVBCH | UVUBKT | UVBTVĐU | ĐUV | HUV | TUV | QUV | PCN | CT | PCT | GĐ | PGĐ | HT | PHT | P.HT | TTCM | TPCM | TTVP | CVP | PCVP | TPT | TPTĐ | BT | PBT | KTT | CTCĐ | TGĐ | PTGĐ',
  ],
  people: [
    'CBCCVC | CBCC | CCVC | CBCCVCNLĐ | CCVCNLĐ | CBGV | CBGVNV | CB-GV-NV | GVCN | GVBM | GV | CBQL | CBVC | NLĐ | HS | HSSV | SV',
    'NV | CB | GVNV | PHHS | ĐVTN',
  ],
  job: ['KT | YT | NVYT | VT | TQ'],
};

/** What makes something else of a head noun, by its next words: “Ban hành”, “Đoàn kết”, “Hội nghị”, “Bộ tiêu chí”. */
export const NOT_A_HEAD: Readonly<Record<string, string | readonly string[]>> = {
  ban: 'hành | bố | đầu | sơ | đêm | ngày | phát | tặng | thưởng',
  bộ: [
    'luật | máy | quy tắc | tiêu chí | chỉ số | thủ tục | câu hỏi | hồ sơ | tài liệu | sản phẩm | công cụ | mẫu | pháp điển',
    'nhận diện | ảnh | sách | đề | dữ liệu | nguyên tắc | lọc | phận | môn | chấm | giải pháp | đội | cục',
  ],
  sở: 'hữu | thích | tại | dĩ | trường',
  phòng: [
    'chống | ngừa | cháy | bệnh | họp | học | thủ | vệ | tránh | dịch | ngự | hộ | trừ | không | thi | ngủ | làm việc | hội trường',
    'trực | tiếp dân | tiếp công dân | máy | đọc',
  ],
  cục: 'diện | bộ',
  vụ: 'việc | án | mùa | đông | xuân | hè | thu | nổ | cháy | tai | lợi | chiêm',
  viện: 'trợ | phí | dẫn | chứng',
  hội: [
    'nghị | thảo | thi | diễn | đàm | họp | chợ | nhập | tụ | chẩn | trại | trường | ý | khỏe | làng | xuân | giảng | báo | thao',
    'thề | viên',
  ],
  đoàn: 'kết | tụ | viên | công tác phí',
  đội: 'hình | ngũ',
  tổ: 'quốc | tiên | ấm | hợp',
  nhóm: 'zalo | facebook | viber | họp | nhiệm vụ | đối tượng | lĩnh vực | vấn đề | giải pháp | chỉ tiêu | nội dung | tiêu chí | ngành | hộ',
  khoa: 'học | trương | mục',
  trường: 'hợp | ca | kỳ | tồn | phái | quay',
  báo: 'cáo | động | hiệu | giá | tin | ân | hỏng | thức | đáp | cho | về | công | danh',
  đài: 'thọ | tưởng | hoa',
  ngành: 'nghề | học | hàng',
  hệ: 'thống | quả | số | lụy | sinh thái | điều hành | giá trị | tiêu chí | tọa độ | đào tạo',
  khối: 'lượng | đại đoàn kết | u',
  cụm: 'từ | công nghiệp | công trình',
  quỹ: 'đạo | đất | lương | đen | thời gian | nhà',
  kho: 'tàng | học liệu | dữ liệu',
  lớp: 'tập huấn | bồi dưỡng | đào tạo | học | trước | tuyên truyền | phủ',
  'cơ sở': 'dữ liệu | vật chất | hạ tầng | pháp lý | lý luận | khoa học | thực tiễn | để | chính trị | tính | lưu trú du lịch bị',
  'cơ quan': 'báo chí đưa',
  'đơn vị': 'tính | đo | hành chính | bầu cử',
  'tổ chức': 'thực hiện | triển khai | bộ máy | lại',
  cấp: 'độ | phát | giấy | phép | thẻ | kinh phí | phối | bách | thiết | tài khoản | phó',
  bên: 'cạnh | trong | ngoài | trên | dưới',
  bản: 'thân | đồ | sao | chất | tin | cam kết | tổng hợp | vẽ | lĩnh | quyền | ghi | sắc | kế hoạch | in | đăng ký | photo | gốc | mềm | kê | khai | chụp',
  khu: 'vực | công nghiệp | kinh tế | di tích | đất | đô thị | chế xuất | cách ly',
  làng: 'nghề',
  trưởng: 'thành',
  phó: 'mặc',
  'đại diện': 'cho',
  'thành viên': 'mới',
  'gia đình': 'văn hóa | hiếu học | chính sách | có công',
  'công an': 'ninh',
  'chính quyền': 'điện tử | số | đô thị',
  'bảo vệ': 'môi trường | và | bí mật | dữ liệu | an ninh | quyền | trẻ em | rừng | thực vật | tài nguyên | nền tảng',
  'y tế': 'dự phòng',
  'thống kê': 'số | các | danh | kết | tình | báo',
  'thường trực': 'tại | 24 | sẵn',
  'kế toán': 'các',
  'thiết bị': 'dạy | và | của | phục vụ | y tế',
  'đại biểu': 'quốc hội khóa',
  'thanh niên': 'xung phong',
  'hội đồng': 'hương',
  tỉnh: 'táo',
  thuế: 'suất | thu nhập | giá trị | giá | đất | môn bài',
  'công đoàn': 'phí',
  'tham mưu trưởng': 'ban | phòng | đoàn | khoa | tiểu ban | bộ phận | thôn',
};

/** Counting words before a head: `Các sở, ban, ngành`, `16 phường`. */
export const QUANTIFIERS = [
  'các | những | mỗi | mọi | từng | toàn thể | toàn bộ | tất cả | tất cả các | toàn thể các | mỗi một | một số | một | hai | ba',
  'bốn | toàn | hệ thống các',
];
