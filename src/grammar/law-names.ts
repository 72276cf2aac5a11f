/**
 * Lines of names parted by “|”.
 *
 * Names of laws, codes and ordinances, without the type word: many contain commas and `và`, so where a name ends can only
 * be known from a list (`Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ và Luật Căn cước`). Names that ended are kept:
 * plans of their time cite them. A name that is not here is read up to the first mark or verb that cannot belong to it.
 */
export const LAW_NAMES: readonly string[] = [
  // State organisation, public service
  'Tổ chức Quốc hội | Tổ chức Chính phủ | Tổ chức chính quyền địa phương | Tổ chức Hội đồng nhân dân và Ủy ban nhân dân | Tổ chức HĐND và UBND',
  'Tổ chức Tòa án nhân dân | Tổ chức Viện kiểm sát nhân dân | Tổ chức cơ quan điều tra hình sự | Ban hành văn bản quy phạm pháp luật',
  'Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân | Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  'Bầu cử đại biểu Hội đồng nhân dân | Bầu cử đại biểu Quốc hội | Hoạt động giám sát của Quốc hội và Hội đồng nhân dân | Trưng cầu ý dân',
  'Cán bộ, công chức | Viên chức | Thi đua, khen thưởng | Thanh tra | Kiểm toán nhà nước | Tiếp công dân | Khiếu nại | Tố cáo',
  'Khiếu nại, tố cáo | Tiếp cận thông tin | Phòng, chống tham nhũng | Phòng chống tham nhũng | Thực hành tiết kiệm, chống lãng phí',
  'Thực hiện dân chủ ở cơ sở | Thực hiện dân chủ ở xã, phường, thị trấn | Thủ đô | Lưu trữ | Bảo vệ bí mật nhà nước | Trách nhiệm bồi thường của Nhà nước',
  'Xử lý vi phạm hành chính | Xử lý vi phạm hành chính và công tác pháp chế | Hộ tịch | Cư trú | Căn cước | Căn cước công dân | Quốc tịch Việt Nam',
  'Tín ngưỡng, tôn giáo | Về hội | Ngân sách nhà nước | Phí và lệ phí',
  // Justice
  'Hình sự | Dân sự | Lao động | Hàng hải Việt Nam | Tố tụng hình sự | Tố tụng dân sự | Tố tụng hành chính | Thi hành án hình sự | Thi hành án dân sự',
  'Thi hành tạm giữ, tạm giam | Đặc xá | Hòa giải ở cơ sở | Hòa giải, đối thoại tại Tòa án | Phổ biến, giáo dục pháp luật | Trợ giúp pháp lý | Công chứng',
  'Luật sư | Giám định tư pháp | Đấu giá tài sản | Trọng tài thương mại | Tương trợ tư pháp | Lý lịch tư pháp | Phá sản | Tư pháp người chưa thành niên',
  'Nuôi con nuôi | Hôn nhân và gia đình',
  // Front and organisations, labour, social policy
  'Mặt trận Tổ quốc Việt Nam | Công đoàn | Thanh niên | Việc làm | An toàn, vệ sinh lao động | Bảo hiểm xã hội | Bảo hiểm y tế',
  'Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng | Trẻ em | Bảo vệ, chăm sóc và giáo dục trẻ em | Bình đẳng giới',
  'Phòng, chống bạo lực gia đình | Người cao tuổi | Người khuyết tật | Phòng, chống mua bán người | Ưu đãi người có công với cách mạng | Cựu chiến binh',
  'Dân số | Phòng, chống mại dâm',
  // Defence, security, order
  'Quốc phòng | An ninh quốc gia | An ninh mạng | An toàn thông tin mạng | Công an nhân dân | Nghĩa vụ quân sự | Dân quân tự vệ',
  'Sĩ quan Quân đội nhân dân Việt Nam | Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng | Biên giới quốc gia | Biên phòng Việt Nam',
  'Cảnh sát biển Việt Nam | Cảnh sát cơ động | Cảnh vệ | Phòng thủ dân sự | Giáo dục quốc phòng và an ninh | Động viên công nghiệp',
  'Công nghiệp quốc phòng, an ninh và động viên công nghiệp | Lực lượng dự bị động viên | Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
  'Phòng, chống khủng bố | Phòng, chống ma túy | Phòng, chống rửa tiền | Phòng cháy và chữa cháy | Phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ | Giao thông đường bộ | Trật tự, an toàn giao thông đường bộ | Đường bộ | Đường sắt',
  'Giao thông đường thủy nội địa | Hàng không dân dụng Việt Nam | Xuất cảnh, nhập cảnh của công dân Việt Nam',
  'Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam | Dữ liệu | Bảo vệ dữ liệu cá nhân',
  // Economy
  'Doanh nghiệp | Đầu tư | Đầu tư công | Đầu tư theo phương thức đối tác công tư | Đấu thầu | Hợp tác xã | Cạnh tranh | Thương mại',
  'Quản lý, sử dụng tài sản công | Quản lý thuế | Thuế giá trị gia tăng | Thuế thu nhập doanh nghiệp | Thuế thu nhập cá nhân | Thuế tiêu thụ đặc biệt',
  'Thuế xuất khẩu, thuế nhập khẩu | Thuế bảo vệ môi trường | Thuế tài nguyên | Hải quan | Quản lý ngoại thương | Các tổ chức tín dụng',
  'Ngân hàng Nhà nước Việt Nam | Chứng khoán | Kế toán | Kiểm toán độc lập | Kinh doanh bảo hiểm | Kinh doanh bất động sản | Giá | Thống kê',
  'Hỗ trợ doanh nghiệp nhỏ và vừa | Bảo vệ quyền lợi người tiêu dùng | Quản lý nợ công',
  'Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp | Dự trữ quốc gia',
  // Science, technology, information
  'Khoa học và công nghệ | Khoa học, công nghệ và đổi mới sáng tạo | Chuyển giao công nghệ | Công nghệ cao | Công nghệ thông tin',
  'Công nghiệp công nghệ số | Giao dịch điện tử | Viễn thông | Tần số vô tuyến điện | Bưu chính | Sở hữu trí tuệ | Đo lường',
  'Tiêu chuẩn và quy chuẩn kỹ thuật | Chất lượng sản phẩm, hàng hóa | Năng lượng nguyên tử | Báo chí | Xuất bản | Quảng cáo | Điện ảnh | Thư viện',
  'Di sản văn hóa | Du lịch | Thể dục, thể thao',
  // Education and health
  'Giáo dục | Giáo dục đại học | Giáo dục nghề nghiệp | Nhà giáo | Khám bệnh, chữa bệnh | Dược | An toàn thực phẩm | Phòng, chống bệnh truyền nhiễm',
  'Phòng bệnh | Phòng, chống tác hại của thuốc lá | Phòng, chống tác hại của rượu, bia',
  'Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS) | Phòng, chống HIV/AIDS',
  'Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác',
  // Land, building, environment, industry
  'Đất đai | Nhà ở | Xây dựng | Quy hoạch | Quy hoạch đô thị | Quy hoạch đô thị và nông thôn | Kiến trúc | Bảo vệ môi trường | Đa dạng sinh học',
  'Tài nguyên nước | Khoáng sản | Địa chất và khoáng sản | Đo đạc và bản đồ | Khí tượng thủy văn | Biển Việt Nam | Tài nguyên, môi trường biển và hải đảo',
  'Lâm nghiệp | Bảo vệ và phát triển rừng | Thủy sản | Thủy lợi | Đê điều | Thú y | Chăn nuôi | Trồng trọt | Bảo vệ và kiểm dịch thực vật',
  'Phòng, chống thiên tai | Cấp, thoát nước | Điện lực | Hóa chất | Dầu khí | Sử dụng năng lượng tiết kiệm và hiệu quả | Tình trạng khẩn cấp',
  'Thỏa thuận quốc tế | Điều ước quốc tế | Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài',
];

/**
 * In front of `luật` these make another word (`pháp luật`, `kỷ luật`), a profession or school (`cử nhân Luật`, `Hội Luật
 * gia`), or a law that does not exist yet (`dự thảo Luật`). In lower case.
 */
export const NO_LAW_BEHIND: readonly string[] = [
  'pháp | kỷ | quy | định | niêm | âm | nhạc | quân | hiệp | trường | khoa | ngành | môn | học | cử nhân | thạc sĩ | tiến sĩ',
  'sinh viên | hội | đoàn | công ty | văn phòng | câu lạc bộ | tạp chí | báo | ngày | dự thảo | dự án',
];

/** Behind `luật` these show that it names no law: `Luật này`, `Luật sư`, `Luật và các văn bản`. In lower case. */
export const NO_LAW_NAME: readonly string[] = [
  'số | này | trên | của | và | có | được | do | đã | là | thì | các | cũng | hiện hành | liên quan | mới | sau | nêu | nói | với | quy định | năm | ngày | để',
  'trong | hoặc | khác | cho | về việc | sư | gia | học | định | pháp | lệ | tục | khoa | tnhh | chơi | thi đấu | chuyên ngành',
];

/** What cannot stand inside the name of a law that the list does not have. In lower case. */
export const LAW_NAME_ENDS: readonly string[] = [
  'năm | ngày | số | có | được | đã | là | để | đến | theo | tại | trong | nhằm | đảm bảo | bảo đảm | quy định | hướng dẫn | cho | gắn | với | trên | này | hiện hành',
  'khi | nêu | từ | bằng | như | thì | phải | cần | và các | và những | và luật | và bộ luật | và pháp lệnh | và nghị | và quyết | và thông | và chỉ | và kế',
  'và văn bản | và hướng dẫn | và công văn',
];
