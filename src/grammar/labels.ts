/** The vocabulary of labelled lines and of the heads of task tables. Lines hold phrases parted by “|”. */

/** Who a role's label speaks of: `Cơ quan chủ trì`, `Người thực hiện`. */
export const LABEL_NOUNS = [
  'lãnh đạo ubnd | lãnh đạo ubnd tỉnh | lãnh đạo phòng | lãnh đạo trường | lãnh đạo bộ | lãnh đạo tỉnh | lãnh đạo ban',
  'lãnh đạo đảng ủy | lãnh đạo khoa | lãnh đạo xã | cơ quan | đơn vị | cá nhân | người | bộ phận | tổ chức | sở | ngành',
  'phòng ban | phòng, ban | phòng | lãnh đạo | cán bộ | giáo viên | công chức | viên chức | đồng chí | đ/c | tập thể | địa phương',
  'cấp | cq | đv | cb | gv | nv | nhân sự | tổ | cơ quan, đơn vị | đơn vị, cá nhân | tổ chức, cá nhân | lãnh đạo đơn vị | lãnh đạo cơ quan',
  'lãnh đạo sở | thành viên | bên | họ tên người | tên người | chuyên viên | nhân viên | ban, ngành | sở, ngành | đầu mối',
  'ông, bà | lực lượng',
];

/**
 * The verbs of a role's label and the role that each gives. The first one counts; another only behind a comma or “và”. The
 * verbs of `CORE` make a label whatever stands behind it, the others only before a body: “Người trình bày: bà Hoa”, but
 * “Bộ phận phục vụ: Bố trí bàn ghế”.
 */
export const LABEL_VERBS = {
  leading: ['chủ trì | đầu mối | làm đầu mối | chịu trách nhiệm chính | chủ trì thực hiện | chủ trì chính | phụ trách chính | chủ tọa'],
  coordinating: ['phối hợp | cùng phối hợp | kết hợp | phối hợp thực hiện | hỗ trợ | cùng thực hiện | cùng làm'],
  advising: ['tham mưu | giúp việc | tham mưu, đề xuất | tham mưu, giúp việc'],
  directing: ['chỉ đạo | lãnh đạo | lãnh đạo, chỉ đạo | chỉ đạo thực hiện | phụ trách chỉ đạo'],
  monitoring: [
    'theo dõi | giám sát | kiểm tra | đôn đốc | theo dõi, đôn đốc | kiểm tra, giám sát | theo dõi, kiểm tra | giám sát, kiểm tra',
    'đôn đốc, kiểm tra | theo dõi, giám sát',
  ],
  implementing: [
    'thực hiện | phụ trách | triển khai | triển khai thực hiện | tổ chức thực hiện | tổ chức | chịu trách nhiệm',
    'chịu trách nhiệm thực hiện | phân công | phân công thực hiện | phân công nhiệm vụ | được phân công | được giao | trách nhiệm',
    'trách nhiệm thực hiện | tổng hợp | soạn thảo | xây dựng | chuẩn bị | báo cáo | trình bày | giảng dạy | dạy | đảm nhiệm | đảm nhận',
    'thực thi | tiến hành | điều hành | phục vụ | hướng dẫn | dẫn chương trình | đăng cai | đăng cai tổ chức | trình | thẩm định',
    'biên soạn | đề xuất | thẩm tra | xây dựng dự thảo | dự thảo | làm | làm chính | thường trực',
  ],
} as const;
export const CORE_VERBS = [
  'chủ trì | phối hợp | tham mưu | chỉ đạo | lãnh đạo | thực hiện | phụ trách | triển khai | tổ chức thực hiện | theo dõi',
  'giám sát | chủ tọa | chịu trách nhiệm | phân công | được phân công | được giao | trách nhiệm | đầu mối | cùng làm | cùng thực hiện',
];
/** Nouns that with a core verb make a label whatever stands behind it. */
export const CORE_NOUNS = ['cơ quan | đơn vị | cá nhân | người | cq | đv | lãnh đạo | sở, ngành | ban, ngành | cán bộ | tập thể'];

/** Verbs that give way to a role verb behind them: `Đơn vị chịu trách nhiệm chủ trì`, `Đơn vị được giao chủ trì`. */
export const WEAK_LABEL_VERBS = ['chịu trách nhiệm | được giao | được phân công | phân công | trách nhiệm | tổ chức'];

/** What may follow the verb of a role's label and adds nothing. */
export const LABEL_RESTS = [
  'thực hiện | tham mưu | nhiệm vụ | chính | chung | trực tiếp | triển khai | tổ chức | xây dựng | báo cáo | nội dung | công việc',
  'hoàn thành | cấp tỉnh | cấp xã | cấp huyện | soạn thảo | trình | tổng hợp | chủ yếu | này | theo dõi | thực hiện nhiệm vụ',
  'phối hợp | giải quyết | xử lý | hoạt động | chương trình | chủ trì | kiểm tra | của tỉnh | của đơn vị | của trường | cụ thể',
  'kế hoạch | dự kiến | các nội dung | thẩm định | hội nghị | cuộc họp | hội thảo | buổi lễ | buổi làm việc | điều hành',
];

/** Labels that are a role by themselves in a table's head or before a body: `Trách nhiệm`, `Báo cáo viên`. */
export const ROLE_NOUNS = [
  'trách nhiệm | phân công | báo cáo viên | giảng viên | diễn giả | người điều hành | người chịu trách nhiệm | người được giao',
  'nhân sự | lực lượng | lực lượng thực hiện | giáo viên dạy | chịu trách nhiệm | giao | giao cho | ai làm | ai thực hiện | ai phụ trách | ai chịu trách nhiệm',
];

/** Labels that speak of something else, by kind. */
export const LABEL_KINDS = {
  time: [
    'thời gian | thời hạn | thời điểm | tiến độ | hạn hoàn thành | hạn nộp | hạn báo cáo | hạn cuối | hạn chót | lộ trình',
    'ngày hoàn thành | ngày thực hiện | ngày tổ chức | kỳ hạn | mốc thời gian | lịch thực hiện | lịch trình | thời gian hoàn thành',
    'thời gian thực hiện | dự kiến thời gian | thời lượng | kỳ báo cáo | tần suất | thời gian bắt đầu | thời gian kết thúc',
    'ngày nộp | lịch tổ chức | ngày giờ | khung giờ | ngày bầu cử | ngày thi | ngày khai mạc | ngày bế mạc | ngày khai giảng',
    'ngày diễn ra | ngày ra quân | ngày phát động | ngày kiểm tra | ngày tiếp công dân',
  ],
  deliverable: [
    'sản phẩm | kết quả | đầu ra | sản phẩm đầu ra | kết quả đầu ra | sản phẩm dự kiến | kết quả dự kiến | dự kiến sản phẩm',
    'dự kiến kết quả | dự kiến kết quả đạt được | kết quả đạt được | kết quả, sản phẩm | hồ sơ sản phẩm | sản phẩm hoàn thành',
    'sản phẩm, kết quả | minh chứng | kết quả cần đạt | hình thức văn bản | văn bản ban hành | sản phẩm chủ yếu | kết quả thực hiện',
    'yêu cầu sản phẩm | yêu cầu kết quả',
  ],
  participants: [
    'thành phần | người tham dự | người dự | đại biểu | khách mời | số lượng | số người | đơn vị tham gia | đơn vị tham dự',
    'lực lượng tham gia | lực lượng huy động | cơ quan tham dự | người tham gia | sĩ số | thành phần mời | thành phần tham dự | người học | số lượng tham gia',
  ],
  place: ['địa điểm | nơi thực hiện | nơi tổ chức | địa bàn | điểm cầu | nơi tập trung | nơi làm việc'],
  content: [
    'nội dung | chủ đề | mục đích | mục tiêu | ý nghĩa | chuyên đề | đề tài | nội dung công việc | mục đích, yêu cầu',
    'mục đích - yêu cầu | thể loại | tên hoạt động | tên gọi | môn thi | các môn thi | môn thi đấu | các môn thi đấu',
  ],
  subject: [
    'đối tượng | phạm vi | quy mô | đối tượng, phạm vi | đối tượng và phạm vi | phạm vi, đối tượng | đơn vị được kiểm tra',
    'địa phương được kiểm tra | cơ quan được kiểm tra | đơn vị được giám sát | địa phương được giám sát | đơn vị được thanh tra',
    'thời kỳ kiểm tra | thời kỳ giám sát | thời kỳ thanh tra | niên độ kiểm tra | mốc kiểm tra | mốc giám sát | mốc kiểm tra, giám sát',
  ],
  means: [
    'hình thức | phương pháp | phương thức | cách thức | phương tiện | trang phục | công cụ | cách làm | cách thức thực hiện',
    'cách thực hiện',
  ],
  note: ['ghi chú | lưu ý | chú ý | liên hệ | đầu mối liên hệ | thông tin liên hệ | điện thoại liên hệ | ghi chép'],
  funding: [
    'kinh phí | nguồn kinh phí | dự toán | dự toán kinh phí | nguồn lực | nguồn vốn | tổng kinh phí | kinh phí thực hiện',
    'tổng mức đầu tư | chi phí | dự kiến kinh phí',
  ],
} as const;

/** Labels of a time only before one: “Hoàn thành: trước 15/7”, “Dự kiến: tháng 10”. */
export const TIME_VERBS = [
  'hoàn thành | dự kiến | dự kiến hoàn thành | hạn | bắt đầu | kết thúc | khởi công | thực hiện | triển khai | tiến hành',
  'tổ chức thực hiện | triển khai thực hiện | xong | hoàn tất | xong trước | hoàn thành trước | hoàn tất trước',
];

/** Heads of columns that hold times; before a colon they open a directive (“Quý I: Xây dựng kế hoạch”). */
export const TIME_COLUMNS = [
  'ngày | tháng | tuần | quý | buổi | giờ | năm | thứ | đợt | lịch | ngày, tháng | ngày tháng | thứ, ngày | thứ ngày',
  'thời khóa biểu | hạn | dự kiến | hoàn thành | bắt đầu | kết thúc | ngày, giờ | tháng, năm | năm học | ngày xong | xong | xong trước',
  'hoàn thành trước | hạn xong | ngày làm | tg | t/gian | kế hoạch thời gian | trước ngày | deadline',
  'ngày chậm nhất | ngày chậm nhất phải hoàn thành | ngày phải hoàn thành | chậm nhất | hoàn thành trước ngày | xong trước ngày | tháng thực hiện',
  'tháng hoàn thành | quý thực hiện | ngày phải xong | thời điểm chậm nhất | khi nào | khi nào xong | bao giờ | bao giờ xong | khi nào hoàn thành',
];

/** Heads of the columns that name persons, who do what the column of duties beside them says. */
export const PERSON_HEADS = [
  'họ và tên | họ tên | họ, tên | tên | tên cán bộ | họ và tên cán bộ | họ tên cán bộ | họ và tên đảng viên | thành viên',
  'họ và tên thành viên | họ tên, chức vụ | họ và tên, chức vụ | họ và tên - chức vụ | họ tên - chức vụ | họ và tên/chức vụ | đồng chí',
  'họ và tên người thực hiện | họ và tên người phụ trách | họ và tên giáo viên | họ tên giáo viên | cán bộ, đảng viên',
];
/** Heads that name bodies and no role, of those who do what stands beside them where nothing else says who does. */
export const BODY_HEADS = [
  'đơn vị | các đơn vị | cơ quan | bộ phận | phòng, ban | phòng ban | cơ quan, đơn vị | đơn vị, bộ phận | đơn vị, cá nhân | đơn vị/cá nhân',
];
/** Heads of the columns of duties that persons beside them have. */
export const DUTY_HEADS = [
  'nhiệm vụ | nhiệm vụ được giao | nhiệm vụ được phân công | nhiệm vụ phân công | phân công nhiệm vụ | nội dung phân công | nhiệm vụ cụ thể',
  'nội dung công việc | công việc | công việc được giao | nội dung nhiệm vụ | nội dung phụ trách | công việc phụ trách',
];

/** Words that make a sentence of what stands before a colon. */
export const NOT_IN_LABELS = [
  'phải | cần | được | là | có | theo | đối với | nếu | khi | các | sẽ | đã | không | do | để | của | và các | cho | với | từ',
  'này | những | mỗi | như | ngoài | cùng | tại các',
];

/** What may close a label: “Thành phần gồm:”. */
export const LABEL_TAILS = ['gồm | bao gồm | gồm có | cụ thể | như sau | dự kiến | cụ thể như sau'];

/** Heads of the columns that number the rows and that say what is to be done. */
export const ORDINAL_HEADS = ['stt | tt | số tt | s tt | số thứ tự | thứ tự | số | mã | no | ttr | stt/tt'];
/** A head that says so only where nothing stands beside it: “Việc”, not “Việc làm mới”. */
export const BARE_TASK_HEADS = ['việc | các việc'];
/** Heads of columns that name an event; beside somebody and a time it is to be held. */
export const EVENT_HEADS = [
  'môn | môn thi đấu | môn thể thao | nội dung thi đấu | trò chơi | giải | giải đấu | tiết mục | hội thi | cuộc thi | sự kiện | lễ hội',
  'tên sự kiện | tên giải | hội diễn | tên văn bản | văn bản cần ban hành | văn bản ban hành | tên đề án | tên nghị quyết | tên dự thảo',
  'tên chương trình, kế hoạch | tên kế hoạch | tên chuyên đề',
];
export const TASK_HEADS = [
  'nội dung | nội dung công việc | nhiệm vụ | công việc | hoạt động | nội dung nhiệm vụ | nội dung thực hiện | nội dung hoạt động',
  'công việc phải thực hiện | công việc phải làm | lịch trình công việc | lịch trình thời gian và các công việc phải thực hiện',
  'tên nhiệm vụ | tên công việc | tên hoạt động | đầu việc | hạng mục | nhiệm vụ, giải pháp | nội dung, nhiệm vụ',
  'nội dung nhiệm vụ, giải pháp | nội dung chương trình | chương trình | các nhiệm vụ | các hoạt động | các công việc',
  'công việc cụ thể | nhiệm vụ cụ thể | nhiệm vụ trọng tâm | nhiệm vụ thực hiện | giải pháp | nội dung chi tiết',
  'việc phải làm | phần việc | công việc phải làm | nội dung phải làm | nội dung cần thực hiện | việc thực hiện | tên việc',
  'danh mục nhiệm vụ | các nội dung triển khai | nội dung triển khai | hoạt động, nhiệm vụ | nội dung trọng tâm | nội dung chính | công việc thực hiện | nội dung kế hoạch | việc cần làm | làm gì | làm việc gì',
  'nhiệm vụ chủ yếu | nội dung các bước | tên nội dung | nội dung sinh hoạt | nội dung giám sát | nội dung kiểm tra',
  'nội dung tuyên truyền | nội dung tập huấn | trình tự | các bước thực hiện | các bước | bước thực hiện | tên chuyên đề',
];
