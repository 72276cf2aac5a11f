import { describe, expect, test } from 'vitest';
import { page, showTables } from './show-tables.ts';

const cases: [name: string, source: string, expected: string][] = [
  [
    'cells at the top of their rows',
    page`
Phân công cụ thể như sau:
 TT   Nội dung công việc              Đơn vị chủ trì      Thời gian
 1    Khơi thông cống rãnh ở chợ      Đội Vệ sinh         Trước ngày
      Mường Tấc                                           10/5/2033
 2    Phun thuốc diệt muỗi            Trạm Y tế           Tháng 6
 3    Tổng vệ sinh trường học, trạm   Các trường học,     Hằng tuần
      y tế, trụ sở                    thôn, bản
III. KINH PHÍ`,
    page`
[layout 1-7 of 8]
TT ¦ Nội dung công việc ¦ Đơn vị chủ trì ¦ Thời gian
1 ¦ Khơi thông cống rãnh ở chợ Mường Tấc ¦ Đội Vệ sinh ¦ Trước ngày 10/5/2033
2 ¦ Phun thuốc diệt muỗi ¦ Trạm Y tế ¦ Tháng 6
3 ¦ Tổng vệ sinh trường học, trạm y tế, trụ sở ¦ Các trường học, thôn, bản ¦ Hằng tuần`,
  ],
  [
    'short cells in the middle of their rows, heads over several lines',
    page`
                                                      Thời gian đoàn         Thời hạn
  TT      Tên cơ sở          Nội dung kiểm tra
                                                      đến cơ sở              làm việc
                         Việc niêm yết giá, sổ theo
                         dõi nhập thuốc; điều kiện
   1      Quầy thuốc     bảo quản lạnh                   12/8/2033            01 ngày
          Bình Tâm       Chứng chỉ của người bán
                         thuốc
          Nhà thuốc      Việc bán thuốc kê đơn trong
   2      Minh An,       ba tháng gần nhất               13/8/2033            02 ngày
          xã Tà Hừa      Hồ sơ phòng cháy

    (*) Lịch có thể thay đổi khi có dịch trên địa bàn hoặc do thời tiết xấu phải hoãn lại.`,
    page`
[layout 0-11 of 12]
TT ¦ Tên cơ sở ¦ Nội dung kiểm tra ¦ Thời gian đoàn đến cơ sở ¦ Thời hạn làm việc
1 ¦ Quầy thuốc Bình Tâm ¦ Việc niêm yết giá, sổ theo dõi nhập thuốc; điều kiện bảo quản lạnh Chứng chỉ của người bán thuốc ¦ 12/8/2033 ¦ 01 ngày
2 ¦ Nhà thuốc Minh An, xã Tà Hừa ¦ Việc bán thuốc kê đơn trong ba tháng gần nhất Hồ sơ phòng cháy ¦ 13/8/2033 ¦ 02 ngày`,
  ],
  [
    'columns a single space apart',
    page`
STT   Tên bản                   Nội dung hỗ trợ                       Thời gian
        Bản Thẳm Xây 02 bể chứa nước, mỗi bể 10 m3, và ống dẫn
 1     Luông Hạ  từ đầu nguồn về bản                                 Quý I
                 Tập huấn cho tổ quản lý nước
 2     Bản Huổi  Sửa nhà sinh hoạt cộng đồng, làm hàng rào           Quý II
         Lếch    quanh sân bóng
 3     Bản Na Di Trồng 300 cây bóng mát                              Quý III`,
    page`
[layout 0-7 of 7]
STT ¦ Tên bản ¦ Nội dung hỗ trợ ¦ Thời gian
1 ¦ Bản Thẳm Luông Hạ ¦ Xây 02 bể chứa nước, mỗi bể 10 m3, và ống dẫn từ đầu nguồn về bản Tập huấn cho tổ quản lý nước ¦ Quý I
2 ¦ Bản Huổi Lếch ¦ Sửa nhà sinh hoạt cộng đồng, làm hàng rào quanh sân bóng ¦ Quý II
3 ¦ Bản Na Di ¦ Trồng 300 cây bóng mát ¦ Quý III`,
  ],
  [
    'group rows, short and across the columns',
    page`
 TT    Nhiệm vụ                         Chủ trì            Phối hợp
 I     Hạ tầng
 1     Lắp trạm phát sóng ở bản vùng    Sở A               Các xã
       lõm
 II    Kỹ năng số cho người dân, hộ kinh doanh và hợp tác xã trên toàn huyện
 2     Mở lớp cầm tay chỉ việc          Huyện đoàn         Thôn, bản`,
    page`
[layout 0-6 of 6]
TT ¦ Nhiệm vụ ¦ Chủ trì ¦ Phối hợp
I ¦ Hạ tầng »3
1 ¦ Lắp trạm phát sóng ở bản vùng lõm ¦ Sở A ¦ Các xã
II ¦ Kỹ năng số cho người dân, hộ kinh doanh và hợp tác xã trên toàn huyện »3
2 ¦ Mở lớp cầm tay chỉ việc ¦ Huyện đoàn ¦ Thôn, bản`,
  ],
  [
    'blank lines between the rows, the head again on the next page with its columns moved',
    page`
 STT     Công việc                     Người thực hiện       Hạn xong

         Đếm lại số lượng máy bơm
  1      và ống hút                    Ông Lù Văn Mưn        05/3

  2      Tra dầu, chạy thử             Bà Hoàng Thị Lả       07/3

  STT     Công việc                      Người thực hiện       Hạn xong

          Sắp xếp vật tư theo từng
   3      điểm xung yếu trên tuyến       Ông Lù Văn Mưn        10/3
          đê

Các thành viên báo cáo hằng ngày qua nhóm trao đổi chung của đội xung kích.`,
    page`
[layout 0-8 of 9]
STT ¦ Công việc ¦ Người thực hiện ¦ Hạn xong
1 ¦ Đếm lại số lượng máy bơm và ống hút ¦ Ông Lù Văn Mưn ¦ 05/3
2 ¦ Tra dầu, chạy thử ¦ Bà Hoàng Thị Lả ¦ 07/3
3 ¦ Sắp xếp vật tư theo từng điểm xung yếu trên tuyến đê ¦ Ông Lù Văn Mưn ¦ 10/3`,
  ],
  [
    'no ordinals: a time begins each row',
    page`
   Thời gian             Nội dung                              Người phụ trách
   7h00 - 7h30           Tập trung, điểm danh                  Cô Mùa Thị Dở
   7h30 - 9h00           Nghe kể chuyện về anh hùng            Thầy Hạng A Páo
                         của bản
   Sau 9h00              Dâng hoa                              Cả lớp`,
    page`
[layout 0-5 of 5]
Thời gian ¦ Nội dung ¦ Người phụ trách
7h00 - 7h30 ¦ Tập trung, điểm danh ¦ Cô Mùa Thị Dở
7h30 - 9h00 ¦ Nghe kể chuyện về anh hùng của bản ¦ Thầy Hạng A Páo
Sau 9h00 ¦ Dâng hoa ¦ Cả lớp`,
  ],
  [
    'a head over two others, the columns numbered',
    page`
                                              Cơ quan thực hiện
 TT        Nội dung                                                            Thời hạn
                                       Chủ trì           Phối hợp
 (1)          (2)                        (3)                (4)                   (5)
 1    Mua 02 xuồng máy             Ban Chỉ huy PA      Công an xã              Tháng 4
 2    Diễn tập cứu đuối            Công an xã          Xã đội                  Tháng 5`,
    page`
[layout 0-6 of 6]
TT ¦ Nội dung ¦ Chủ trì ¦ Phối hợp ¦ Thời hạn
1 ¦ Mua 02 xuồng máy ¦ Ban Chỉ huy PA ¦ Công an xã ¦ Tháng 4
2 ¦ Diễn tập cứu đuối ¦ Công an xã ¦ Xã đội ¦ Tháng 5`,
  ],
  [
    'two tables, the second with another head',
    page`
 TT   Nội dung            Thời gian
 1    Chọn giống ngô      Tháng 1
 2    Làm đất             Tháng 2

 TT   Tên hộ              Diện tích      Ghi chú
 1    Giàng A Sì          0,5 ha         đất dốc
 2    Thào Thị Mỷ         0,8 ha`,
    page`
[layout 0-3 of 6]
TT ¦ Nội dung ¦ Thời gian
1 ¦ Chọn giống ngô ¦ Tháng 1
2 ¦ Làm đất ¦ Tháng 2
[layout 3-6 of 6]
TT ¦ Tên hộ ¦ Diện tích ¦ Ghi chú
1 ¦ Giàng A Sì ¦ 0,5 ha ¦ đất dốc
2 ¦ Thào Thị Mỷ ¦ 0,8 ha`,
  ],
];

describe('printed tables, their columns told by white', () => {
  test.each(cases)('%s', (_, source, expected) => {
    expect(showTables(source)).toBe(expected);
  });
});
