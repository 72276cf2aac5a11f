import { describe, expect, test } from 'vitest';
import { selectDeadlines } from '../../../src/recognize/time/index.ts';
import { draftLine, PLAN_2024 } from './notation.ts';

/** A directive, then its deadlines with who gets the result. Dates and limits count, cadences only of reporting, meeting, reviewing. */
const DIRECTIVES: [text: string, ...deadlines: string[]][] = [
  // The edge of a month that ends what is to be done.
  ['Các tổ họp phụ huynh đầu tháng 10.', 'đầu tháng 10 | period within | 2024-10-01..2024-10-31 | ?year'],
  ['Trồng rau vụ đông cuối tháng 9/2024; làm cỏ sau đó.', 'cuối tháng 9/2024 | period within | 2024-09-01..2024-09-30'],
  ['Báo cáo tình hình học sinh cuối tháng 9.'],
  ['Kết quả khảo sát giữa tháng 9.'],
  // The day of a report that comes regularly, and its week and quarter.
  ['Báo cáo 6 tháng: 10/6; báo cáo năm: 10/12.', '10/6 | date on | 2024-06-10 | ?year', '10/12 | date on | 2024-12-10 | ?year'],
  ['Sơ kết, tổng kết năm: 05 - 10/11/2024.', '05 - 10/11/2024 | period within | 2024-11-05..2024-11-10'],
  ['Đối thoại dân chủ quý 1 lần.', 'quý 1 lần | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Họp 02 lần/tuần.', '02 lần/tuần | recurring'],
  // A time that is all that is said of something.
  ['Kiểm tra: hằng năm.', 'hằng năm | recurring | FREQ=YEARLY'],
  ['Tổng kết 5 năm: năm 2028.', 'năm 2028 | period within | 2028-01-01..2028-12-31'],
  ['Mục tiêu: năm 2028 có 5 xã đạt chuẩn.'],
  ['Chỉ tiêu: năm 2024.'],
  // A month in digits between marks; a number is none.
  ['Lấy ý kiến Nhân dân: 5/2024.', '5/2024 | period within | 2024-05-01..2024-05-31'],
  ['Trình Ủy ban nhân dân xã (5/2024); niêm yết.', '5/2024 | period within | 2024-05-01..2024-05-31'],
  ['Theo Công văn số: 5/2024.'],
  ['Phát hành bản tin 5/2024.'],
  // A bracket that holds a day alone; a share and a feast are none.
  [
    'Tổ chức hội nghị viên chức (25/9), họp phụ huynh (05/10).',
    '25/9 | date on | 2024-09-25 | ?year',
    '05/10 | date on | 2024-10-05 | ?year',
  ],
  ['Hoàn thành 83% chỉ tiêu (10/12).'],
  ['Hưởng ứng Ngày Gia đình Việt Nam (28/6).'],
  ['Hoạt động 24 giờ (24/7).'],
  // A bracket that holds two days and no more; shares are none.
  ['Bước 2 (11/3 - 22/3): Đoàn kiểm tra các trường.', '11/3 - 22/3 | period within | 2024-03-11..2024-03-22 | ?year'],
  ['Đạt tỷ lệ (1/2 - 3/4) số hộ.'],
  // A day of what is done, and no day of the instrument in front of it.
  ['Tham mưu Quyết định - hoàn thành 01/3; bố trí kinh phí.', '01/3 | date on | 2024-03-01 | ?year'],
  ['Thực hiện Quyết định ngày 05/3.'],
  // What is called by its day; an anniversary alone limits nothing.
  ['Xóa xong 25 nhà tạm trước ngày Quốc khánh 02/9.', 'trước ngày Quốc khánh 02/9 | date before | 2024-09-01 | ?year'],
  ['Sơn sửa cổng trường trước dịp 30/4/2024.', 'trước dịp 30/4/2024 | date before | 2024-04-29'],
  ['Trao quà chậm nhất ngày Quốc tế Thiếu nhi 01/6.', 'chậm nhất ngày Quốc tế Thiếu nhi 01/6 | date by | 2024-06-01 | ?year'],
  ['Hưởng ứng Ngày Quốc tế Phụ nữ 8/3/2024.'],
  ['Lao động dọn vệ sinh trước dịp lễ.'],
  // So long after the work began; of the past it tells another story.
  ['Sơ kết mô hình sau 06 tháng triển khai.', 'sau 06 tháng triển khai | relative within'],
  ['Báo cáo kết quả sau 15 ngày thực hiện.', 'sau 15 ngày thực hiện | relative within'],
  ['Sau 05 năm thực hiện, các thôn đã có nhà văn hóa.'],
  // So long behind what is named in front.
  ['Sau Đại hội 3 ngày: gửi biên bản lên Đảng ủy Sở.', 'Sau Đại hội 3 ngày | relative within | to Đảng ủy Sở'],
  ['Nộp báo cáo sau khi kết thúc đợt kiểm tra 10 ngày.', 'sau khi kết thúc đợt kiểm tra 10 ngày | relative within'],
  ['Sau hội nghị có 3 ngày nghỉ.'],
  ['Gửi Bí thư duyệt trong ngày 22/02.', 'trong ngày 22/02 | date on | 2024-02-22 | ?year | to Bí thư'],
  // What the data cover is no limit.
  ['Báo cáo trước ngày 08/6; thời điểm chốt số liệu: từ 15/11/2023 đến 31/5/2024.', 'trước ngày 08/6 | date before | 2024-06-07 | ?year'],
  ['Chốt số liệu xong, kiểm kho từ 01/3 đến 10/3/2024.', 'từ 01/3 đến 10/3/2024 | period within | 2024-03-01..2024-03-10'],
  ['Cổng làng (khởi công 09/3, khánh thành 24/3).', '09/3 | date on | 2024-03-09 | ?year', '24/3 | date on | 2024-03-24 | ?year'],
  ['Gửi ảnh về Đoàn xã qua nhóm Zalo trước ngày 15/3.', 'trước ngày 15/3 | date before | 2024-03-14 | ?year | to Đoàn xã'],
  // A month of every year, said in front of it.
  ['Sơ kết hằng năm (tháng 12).', 'tháng 12 | recurring | FREQ=YEARLY;BYMONTH=12'],
  ['Báo cáo hằng năm vào quý IV.', 'quý IV | recurring | FREQ=YEARLY;BYMONTH=12'],
  ['Tổng kết năm (tháng 12).', 'tháng 12 | period within | 2024-12-01..2024-12-31 | ?year'],
  [
    'Sơ kết hằng năm; khen thưởng tháng 12/2024.',
    'hằng năm | recurring | FREQ=YEARLY',
    'tháng 12/2024 | period within | 2024-12-01..2024-12-31',
  ],
  ['Sơ kết sau 06 tháng; nhân rộng.', 'sau 06 tháng | relative within'],
  ['Sau 06 tháng, đàn bò tăng gấp đôi.'],
  // The issue of another instrument than the plan.
  ['Công khai quyết định bổ nhiệm trong 05 ngày kể từ ngày ban hành.', 'trong 05 ngày kể từ ngày ban hành | relative within'],
  ['Lập dự toán trong 05 ngày kể từ ngày ban hành.', 'trong 05 ngày kể từ ngày ban hành | relative within | 2024-02-25'],
  ['Niêm yết thông báo chậm nhất 03 ngày sau khi ký.', 'chậm nhất 03 ngày sau khi ký | relative by'],
  // Which report is due on which day.
  [
    'Gửi Sở Nội vụ trước ngày 05/6 (báo cáo 6 tháng) và 05/11 (báo cáo năm).',
    'trước ngày 05/6 | date before | 2024-06-04 | ?year | to Sở Nội vụ',
    '05/11 | date before | 2024-11-04 | ?year | to Sở Nội vụ',
  ],
  // What takes place behind a colon is no matter of the feast in front of it.
  ['Thao giảng chào mừng 20/11: tuần 2 tháng 11.', 'tuần 2 tháng 11 | period within | 2024-11-08..2024-11-14 | ?year'],
  ['Thao giảng chào mừng tháng 11.'],
  // Sunday in short, in front of its day.
  ['Họp phụ huynh: sáng CN 13/10.', 'sáng CN 13/10 | date on | 2024-10-13 | ?year'],
  ['Phòng CN 12 người dự họp.'],
  ['Đối thoại (dự kiến 23/01).', '23/01 | date on | 2024-01-23 | ?year'],
  // A working day is no cadence.
  [
    'Đối thoại 1 năm/lần, ngày làm việc thứ hai của tháng 5/2024.',
    '1 năm/lần | recurring | FREQ=YEARLY',
    'tháng 5/2024 | period within | 2024-05-01..2024-05-31',
  ],
  // Arrows and signs between two days.
  ['Kiểm tra từ 11/3 → 20/3/2024.', 'từ 11/3 → 20/3/2024 | period within | 2024-03-11..2024-03-20'],
  ['Kiểm tra từ ngày 11/3 ÷ 20/3.', 'từ ngày 11/3 ÷ 20/3 | period within | 2024-03-11..2024-03-20 | ?year'],
  ['Kiểm tra từ 11/3 -> 20/3/2024.', 'từ 11/3 -> 20/3/2024 | period within | 2024-03-11..2024-03-20'],
  ['Tăng 15 → 20 xã.'],
  // Which round is when.
  [
    'Kiểm tra 6 tháng đầu năm: từ 15/6 - 30/6; 6 tháng cuối năm: từ 01/11/2024.',
    'từ 15/6 - 30/6 | period within | 2024-06-15..2024-06-30 | ?year',
    'từ 01/11/2024 | date from | 2024-11-01..',
  ],
  ['Đường dây nóng: xử lý trong vòng 24 giờ.', 'trong vòng 24 giờ | relative within'],
  // Counted from what is only named behind it.
  ['Gửi tổ kiểm tra sau 05 ngày nhận được thông báo.', 'sau 05 ngày nhận được thông báo | relative within | to tổ kiểm tra'],
  ['Trả lời đơn sau 03 ngày làm việc có kết quả xác minh.', 'sau 03 ngày làm việc có kết quả xác minh | relative within'],
  ['Sau 10 ngày niêm yết, lập danh sách cử tri.'],
  // A length with its work behind a colon.
  ['Trong 24 giờ đầu: cứu người; trong 03 ngày: thống kê thiệt hại.', 'Trong 24 giờ | relative within', 'trong 03 ngày | relative within'],
  ['Tập huấn trong 3 ngày: 05, 06 và 07/8/2024.', '05, 06 và 07/8/2024 | period on | 2024-08-05..2024-08-07'],
  // Reports so often that no calendar has them.
  ['Khi có bão: báo cáo nhanh 6 giờ/lần về Ban Chỉ huy.', '6 giờ/lần | recurring | to Ban Chỉ huy'],
  ['Báo cáo mực nước 3 giờ một lần.', '3 giờ một lần | recurring'],
  // The day of a review.
  ['Sơ kết 30/11; tổng kết 20/12.', '30/11 | date on | 2024-11-30 | ?year', '20/12 | date on | 2024-12-20 | ?year'],
  ['Giám sát chuyên đề: một đảng viên (tổ số 2), tháng 9.', 'tháng 9 | period within | 2024-09-01..2024-09-30 | ?year'],
  // Signed is what the work makes, where nothing says that it is the plan.
  ['Gửi Sở Nội vụ chậm nhất 10 ngày sau khi ký.', 'chậm nhất 10 ngày sau khi ký | relative by | to Sở Nội vụ'],
  // So long before what the text is about.
  ['Gửi tài liệu trước 02 ngày.', 'trước 02 ngày | relative before'],
  ['Thông báo cho dân trước 15 ngày làm việc.', 'trước 15 ngày làm việc | relative before'],
  ['Sửa chữa nhà đã xuống cấp trước 5 năm.'],
  // Data that are handed in regularly are a report.
  ['Hằng tháng gửi số liệu về Văn phòng.', 'Hằng tháng | recurring | FREQ=MONTHLY | to Văn phòng'],
  ['Các tổ nộp danh sách hằng quý.', 'hằng quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Hằng năm gửi cán bộ đi bồi dưỡng.'],
  // A word behind the month that begins like a number.
  ['Gửi báo cáo cuối tháng về Ban Chỉ đạo xã.', 'cuối tháng | recurring | FREQ=MONTHLY;BYMONTHDAY=-1 | to Ban Chỉ đạo xã'],
  ['Nộp báo cáo vào cuối quý và cuối năm.', 'vào cuối quý | recurring | FREQ=MONTHLY;INTERVAL=3', 'cuối năm | recurring | FREQ=YEARLY'],
  // The year after the plan's ends with the plan's year.
  ['Hoàn thành số hóa hộ tịch trước năm 2025.', 'trước năm 2025 | date before | 2024-12-31'],
  ['Rà soát hồ sơ phát sinh trước năm 2024.'],
  // What is made in its time is handed on; of an event its report would be.
  [
    'Ban hành kế hoạch của đơn vị trong tháng 7/2024, gửi về Phòng Nội vụ để theo dõi.',
    'trong tháng 7/2024 | period within | 2024-07-01..2024-07-31 | to Phòng Nội vụ',
  ],
  ['Tổ chức hội nghị trong tháng 7/2024, báo cáo kết quả về Phòng Nội vụ.', 'trong tháng 7/2024 | period within | 2024-07-01..2024-07-31'],
  // A bracket ends the name of an office that is named after its work.
  [
    'Gửi kế hoạch về Hội Nông dân tỉnh (qua Ban Hỗ trợ nông dân phát triển kinh tế) trước ngày 15/10/2024.',
    'trước ngày 15/10/2024 | date before | 2024-10-14 | to Hội Nông dân tỉnh via Ban Hỗ trợ nông dân phát triển kinh tế',
  ],
  [
    'Gửi hồ sơ về Ủy ban nhân dân xã (qua Ban Quản lý chợ tổng hợp) trước ngày 15/10/2024.',
    'trước ngày 15/10/2024 | date before | 2024-10-14 | to Ủy ban nhân dân xã via Ban Quản lý chợ',
  ],
  // A meeting that comes at its time, a month that has a name.
  [
    'Báo cáo chi bộ vào kỳ họp tháng 3 và tháng 5.',
    'tháng 3 | period within | 2024-03-01..2024-03-31 | ?year',
    'tháng 5 | period within | 2024-05-01..2024-05-31 | ?year',
  ],
  ['Mỗi kỳ kiểm tra một lần, báo cáo chi bộ.', 'Mỗi kỳ | recurring | FREQ=MONTHLY;INTERVAL=6'],
  ['Nghị quyết kỳ họp tháng 3 được phổ biến đến đảng viên.'],
  ['Kết thúc Tháng Thanh niên có báo cáo về Đoàn xã.'],
  ['Kết thúc tháng có báo cáo về Đoàn xã.', 'Kết thúc tháng | recurring | FREQ=MONTHLY | to Đoàn xã'],
  // A month that ends what is to be done, and one that somebody has to look at.
  ['Tổ chức hội thi tháng 11.', 'tháng 11 | period within | 2024-11-01..2024-11-30 | ?year'],
  ['Bàn giao đất, khởi công tháng 7/2024.', 'tháng 7/2024 | period within | 2024-07-01..2024-07-31'],
  [
    'Kiểm tra đợt I tháng 5, đợt II tháng 10.',
    'tháng 5 | period within | 2024-05-01..2024-05-31 | ?year',
    'tháng 10 | period within | 2024-10-01..2024-10-31 | ?year',
  ],
  [
    'Trong các tháng 3, 6, 9 giao lưu với xã bạn.',
    'Trong các tháng 3 | period within | 2024-03-01..2024-03-31 | ?year',
    '6 | period within | 2024-06-01..2024-06-30 | ?year',
    '9 | period within | 2024-09-01..2024-09-30 | ?year',
  ],
  ['Trong tháng 5, 12 đơn vị cùng ra quân.', 'Trong tháng 5 | period within | 2024-05-01..2024-05-31 | ?year'],
  ['Chấm thi tuần 3 tháng 5.', 'tuần 3 tháng 5 | period within | 2024-05-15..2024-05-21 | ?year'],
  ['Ra quân T3/2024.', 'T3/2024 | period within | 2024-03-01..2024-03-31'],
  ['Xe T3/2024 đi kiểm định.'],
  ['Phản ánh vụ việc về Ban Công tác Mặt trận trong vòng 24 giờ.', 'trong vòng 24 giờ | relative within | to Ban Công tác Mặt trận'],
  ['Tổng hợp số liệu vào ngày 20 hằng tháng.', 'ngày 20 hằng tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=20'],
  [
    'Niêm yết biên bản trong vòng 03 ngày làm việc kể từ khi kết thúc đối thoại.',
    'trong vòng 03 ngày làm việc kể từ khi kết thúc đối thoại | relative within',
  ],
  ['Niêm yết danh sách trong 30 ngày.'],
  ['Công bố kết quả cuối tháng 8/2024.', 'cuối tháng 8/2024 | period within | 2024-08-01..2024-08-31'],
  ['Phân tích kết quả cuối tháng 8/2024.'],
  ['Họp ngày 5/3 và 1/2 số đại biểu dự.', 'ngày 5/3 | date on | 2024-03-05 | ?year'],
  ['Tăng từ 10-12 người.'],
  ['Từ 1.5 triệu đồng đến 2.5 triệu đồng.'],
  ['Đạt từ 8.5 điểm trở lên.'],
  ['Trả lời trong 10-15 ngày.'],
  // Reports that come back, each with a day of its own.
  [
    'Gửi báo cáo tuần trước 15h thứ Năm, báo cáo tháng trước ngày 20.',
    'tuần trước 15h thứ Năm | recurring before | 15:00 | FREQ=WEEKLY;BYDAY=TH',
    'trước ngày 20 | recurring before | FREQ=MONTHLY;BYMONTHDAY=19',
  ],
  ['Báo cáo tuần: trước 14 giờ thứ Sáu.', 'tuần: trước 14 giờ thứ Sáu | recurring before | 14:00 | FREQ=WEEKLY;BYDAY=FR'],
  ['Chế độ báo cáo: 6 tháng (10/6), năm (5/12).', '10/6 | date on | 2024-06-10 | ?year', '5/12 | date on | 2024-12-05 | ?year'],
  ['Hỗ trợ hộ nghèo (5/12).'],
  ['Thi cấp xã 20 tháng 5, cấp tỉnh 10 tháng 6.', '20 tháng 5 | date on | 2024-05-20 | ?year', '10 tháng 6 | date on | 2024-06-10 | ?year'],
  ['Trả nợ trong 20 tháng 5 lần.'],
  // The number of a round is no day of the month behind it.
  [
    'Kiểm tra 02 đợt/năm: đợt 1 tháng 5, đợt 2 tháng 10/2024.',
    'tháng 5 | period within | 2024-05-01..2024-05-31 | ?year',
    'tháng 10/2024 | period within | 2024-10-01..2024-10-31',
  ],
  ['Họp vòng 2 tháng 4.', 'tháng 4 | period within | 2024-04-01..2024-04-30 | ?year'],
  ['Họp ngày 2 tháng 4.', 'ngày 2 tháng 4 | date on | 2024-04-02 | ?year'],
  ['Làm việc 1 tháng 5 ngày.'],
  ['Trả lương tháng 12.'],
  ['Sinh hoạt chi bộ tháng 5.'],
  ['Mua sắm thiết bị quý IV.'],
  // A stretch of days in figures alone.
  ['Thẩm định: 10/9 - 20/9/2024.', '10/9 - 20/9/2024 | period within | 2024-09-10..2024-09-20'],
  ['Tỷ lệ 1/3 - 2/3 số hộ.'],
  ['Hạn nộp là ngày 12/4/2024.', 'Hạn nộp là ngày 12/4/2024 | date by | 2024-04-12'],
  ['Đến cuối năm 2024, mọi hồ sơ có bản số.', 'Đến cuối năm 2024 | date by | 2024-12-31'],
  ['Phấn đấu đến cuối năm 2024 mọi hồ sơ có bản số.'],
  [
    'Báo cáo đến ngày làm việc cuối cùng của quý.',
    'đến ngày làm việc cuối cùng của quý | recurring by | FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  ],
  ['Báo cáo vào cuối mỗi quý.', 'vào cuối mỗi quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Trong thời gian 02 tuần phải hoàn thành việc khắc phục.', 'Trong thời gian 02 tuần | relative within'],
  ['Kết thúc chuyên đề, trong 7 ngày nộp sản phẩm.', 'trong 7 ngày | relative within'],
  ['Tập huấn trong 7 ngày.'],
  ['Niêm yết trong thời hạn 05 ngày kể từ ngày ký.', 'trong thời hạn 05 ngày kể từ ngày ký | relative within | 2024-02-25'],
  [
    'Tổ chức hội thi tháng 6 (cấp tỉnh), tháng 7 (cấp xã).',
    'tháng 6 | period within | 2024-06-01..2024-06-30 | ?year',
    'tháng 7 | period within | 2024-07-01..2024-07-31 | ?year',
  ],
  ['Sinh hoạt chi đoàn tháng 6 (cấp xã).'],
  // Two days one after the other, also over the end of a month.
  ['Tuyên truyền ngày 29/02, 01/3.', 'ngày 29/02, 01/3 | period on | 2024-02-29..2024-03-01 | ?year'],
  ['Tuyên truyền ngày 28/02, 01/3.', 'ngày 28/02 | date on | 2024-02-28 | ?year', '01/3 | date on | 2024-03-01 | ?year'],
  ['Tham mưu sơ kết vào cuối tháng 6/2024.', 'cuối tháng 6/2024 | period within | 2024-06-01..2024-06-30'],
  ['Sơ kết cuối tháng 6/2024.', 'cuối tháng 6/2024 | period within | 2024-06-01..2024-06-30'],
  // What is done by then is no part of the event.
  ['Chậm nhất 05 ngày trước hội nghị gửi giấy mời.', 'Chậm nhất 05 ngày trước hội nghị | relative by'],
  ['Sau 01 tuần kể từ khi kết thúc đợt kiểm tra phải có báo cáo.', 'Sau 01 tuần kể từ khi kết thúc đợt kiểm tra | relative within'],
  ['Trong vòng 05 ngày kể từ ngày nộp hồ sơ.', 'Trong vòng 05 ngày kể từ ngày nộp hồ sơ | relative within'],
  // The day of a cadence, with its hour.
  ['Họp định kỳ 01 tháng 01 lần vào ngày 28.', 'định kỳ 01 tháng 01 lần vào ngày 28 | recurring on | FREQ=MONTHLY;BYMONTHDAY=28'],
  ['Báo cáo 1 tháng 2 lần (ngày 15 và ngày 30).', '1 tháng 2 lần (ngày 15 và ngày 30) | recurring on | FREQ=MONTHLY;BYMONTHDAY=15,30'],
  ['Báo cáo 1 tháng 2 lần (ngày 15).', '1 tháng 2 lần | recurring | FREQ=WEEKLY;INTERVAL=2'],
  ['Báo cáo tuần (trước 15h thứ Năm).', 'tuần (trước 15h thứ Năm) | recurring before | 15:00 | FREQ=WEEKLY;BYDAY=TH'],
  ['Báo cáo tuần (trước 45h thứ Năm).', 'tuần | recurring | FREQ=WEEKLY'],
  ['Giao ban tuần vào thứ Hai.', 'tuần vào thứ Hai | recurring on | FREQ=WEEKLY;BYDAY=MO'],
  ['Giao ban tuần, thứ Năm nghỉ.', 'tuần | recurring | FREQ=WEEKLY'],
  // On which occasion, and on which machine.
  ['Hướng dẫn cha mẹ học sinh tại cuộc họp đầu năm.'],
  ['Nhắc nhở trong các buổi giao ban hằng tuần.'],
  ['Họp cha mẹ học sinh đầu năm.', 'đầu năm | recurring | FREQ=YEARLY'],
  ['Thi trên máy tính từ ngày 22/4 đến ngày 26/4.', 'từ ngày 22/4 đến ngày 26/4 | period within | 2024-04-22..2024-04-26 | ?year'],
  ['Số liệu tính từ ngày 22/4 đến ngày 26/4.'],
  // The end of the plan's year, and of a term.
  ['Từ nay đến cuối năm kiểm tra ba đơn vị.', 'Từ nay đến cuối năm | date by | 2024-12-31 | ?year'],
  ['Hoàn thành số hóa trước cuối năm.', 'trước cuối năm | date before | 2024-12-30 | ?year'],
  ['Mục tiêu đến cuối năm có 80% thôn đạt chuẩn.'],
  ['Đến năm học sau đủ phòng học.'],
  ['Hết học kỳ I nộp sổ đầu bài.', 'Hết học kỳ I | recurring | FREQ=YEARLY'],
  ['Đầu học kỳ II nhận sổ đầu bài.'],
  ['Trong vòng 24h phải báo cáo Ban Chỉ huy.', 'Trong vòng 24h | relative within | to Ban Chỉ huy'],
  ['Trực ban trong vòng 24h.'],
  ['Kiểm tra Quý II/2024: 02 đơn vị.', 'Quý II/2024 | period within | 2024-04-01..2024-06-30'],
  // A day in figures that work is done on.
  ['Hoàn thành 30/9.', '30/9 | date on | 2024-09-30 | ?year'],
  ['Hoàn thành 3/4 khối lượng.'],
  ['Hoàn thành 3/4.'],
  // A day without a month, none in the heading.
  ['Đối thoại với giáo viên, ngày 20.'],
  // A day of the month or week in a list of cadences.
  [
    'Họp tổ hằng tuần (chiều thứ Sáu), 6 tháng, 01 năm.',
    'hằng tuần (chiều thứ Sáu) | recurring on | FREQ=WEEKLY;BYDAY=FR',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    '01 năm | recurring | FREQ=YEARLY',
  ],
  ['Sinh hoạt chi đội mỗi tháng 01 lần vào ngày 28.', 'mỗi tháng 01 lần vào ngày 28 | recurring on | FREQ=MONTHLY;BYMONTHDAY=28'],
  ['Họp tổ hằng tuần (chiều thứ Sáu), năm nay có thêm tổ Tin.', 'hằng tuần (chiều thứ Sáu) | recurring on | FREQ=WEEKLY;BYDAY=FR'],
  ['Họp tổ mỗi tháng 02 lần, ngày 28 nghỉ.', 'mỗi tháng 02 lần | recurring | FREQ=WEEKLY;INTERVAL=2'],
  // An office with a number for a name.
  ['Báo cáo Công an tỉnh (qua PX03) trước 20/11/2024.', 'trước 20/11/2024 | date before | 2024-11-19 | to Công an tỉnh via PX03'],
  [
    'Gửi Viện kiểm sát tỉnh (qua Phòng 15) trước 20/11/2024.',
    'trước 20/11/2024 | date before | 2024-11-19 | to Viện kiểm sát tỉnh via Phòng 15',
  ],
  ['Gửi báo cáo về Sở Y tế (qua 02 hộp thư) trước 20/11/2024.', 'trước 20/11/2024 | date before | 2024-11-19 | to Sở Y tế'],
  // How long a notice hangs, and by when it must.
  [
    'Niêm yết tại trụ sở trong thời hạn 15 ngày kể từ ngày được giao dự toán.',
    'trong thời hạn 15 ngày kể từ ngày được giao dự toán | relative within',
  ],
  ['Niêm yết tại trụ sở trong thời hạn 30 ngày kể từ ngày niêm yết.'],
  ['Nộp sổ đầu bài trước ngày 10/01 năm sau.', 'trước ngày 10/01 năm sau | date before | 2025-01-09 | ?year'],
  ['Họp phụ huynh trước ngày 15/01 của năm kế tiếp.', 'trước ngày 15/01 của năm kế tiếp | date before | 2025-01-14 | ?year'],
  ['Trực từ ngày 25/12 đến ngày 05/01 năm sau.', 'từ ngày 25/12 đến ngày 05/01 năm sau | period within | 2024-12-25..2025-01-05 | ?year'],
  ['Nộp sổ trước ngày 20/12, năm sau chấm tiếp.', 'trước ngày 20/12 | date before | 2024-12-19 | ?year'],
  ['Dự thảo kế hoạch năm sau.'],
  ['Nộp biên bản chậm nhất 03 ngày sau buổi họp.', 'chậm nhất 03 ngày sau buổi họp | relative by'],
  ['Trong 12 giờ sau bão: báo cáo nhanh về Ban Chỉ huy tỉnh.', 'Trong 12 giờ sau bão | relative within | to Ban Chỉ huy tỉnh'],
  ['Theo dõi sức khỏe học sinh trong 03 ngày sau tiêm.'],
  ['Nghỉ 02 ngày sau lễ.'],
  [
    'Báo cáo về Phòng Nội vụ theo mốc: lần 1 ngày 20/4/2024; lần 2 ngày 20/5/2024.',
    'ngày 20/4/2024 | date on | 2024-04-20 | to Phòng Nội vụ',
    'ngày 20/5/2024 | date on | 2024-05-20 | to Phòng Nội vụ',
  ],
  [
    'Báo cáo về Phòng Nội vụ ngày 20/4/2024; lần 2 ngày 20/5/2024 trồng bàng.',
    'ngày 20/4/2024 | date on | 2024-04-20 | to Phòng Nội vụ',
    'ngày 20/5/2024 | date on | 2024-05-20',
  ],
  ['Họp giao ban: tuần 2 tháng 12/2024 (cấp huyện).', 'tuần 2 tháng 12/2024 | period within | 2024-12-08..2024-12-14'],
  ['Khai mạc trong tuần 2, tháng 12/2024.', 'trong tuần 2, tháng 12/2024 | period within | 2024-12-08..2024-12-14'],
  [
    'Nộp báo cáo về Sở trước ngày 10 các tháng 6 và 12.',
    'trước ngày 10 các tháng 6 và 12 | recurring before | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=9 | to Sở',
  ],
  [
    'Họp Ban vào ngày 05 của các tháng 3, 6, 9 và 12 hằng năm.',
    'ngày 05 của các tháng 3, 6, 9 và 12 hằng năm | recurring on | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=5',
  ],
  ['Nộp báo cáo trước ngày 10 các tháng 6, 12/2024.'],
  ['Lập dự toán trước tháng 7 của năm liền trước năm kế hoạch.'],
  ['Lập dự toán trước tháng 7 năm 2024.', 'trước tháng 7 năm 2024 | date before | 2024-06-30'],
  ['Xong trước 16h30 ngày thứ Sáu 22/3/2024.', 'trước 16h30 ngày thứ Sáu 22/3/2024 | date before | 16:30 | 2024-03-22'],
  ['Ngày thứ hai của hội thi trao giải.'],
  ['Tổng hợp ý kiến gửi BGH hàng tháng.', 'hàng tháng | recurring | FREQ=MONTHLY | to BGH'],
  ['Gửi quà cho học sinh nghèo hằng năm.'],
  [
    'Tham mưu Ủy ban nhân dân huyện ban hành Kế hoạch, hoàn thành trong quý I/2024.',
    'trong quý I/2024 | period within | 2024-01-01..2024-03-31',
  ],
  [
    'Gửi báo cáo kết quả về Sở Nội vụ (qua Phòng Cải cách hành chính) trước ngày 15 tháng 11 năm 2024 để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.',
    'trước ngày 15 tháng 11 năm 2024 | date before | 2024-11-14 | to Sở Nội vụ via Phòng Cải cách hành chính',
  ],
  [
    'Định kỳ hằng quý (trước ngày 15 của tháng cuối quý), 6 tháng (trước ngày 10/6), năm (trước ngày 10/12) báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh qua Sở Tư pháp.',
    'trước ngày 15 của tháng cuối quý | recurring before | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14 | to Ủy ban nhân dân tỉnh via Sở Tư pháp',
    'trước ngày 10/6 | date before | 2024-06-09 | ?year | to Ủy ban nhân dân tỉnh via Sở Tư pháp',
    'trước ngày 10/12 | date before | 2024-12-09 | ?year | to Ủy ban nhân dân tỉnh via Sở Tư pháp',
  ],
  [
    'Hằng năm, trước ngày 30/11, các cơ quan, đơn vị báo cáo kết quả thực hiện về Thường trực Huyện ủy (qua Ban Tổ chức Huyện ủy).',
    'trước ngày 30/11 | recurring before | 2024-11-29 | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29 | ?year | to Thường trực Huyện ủy via Ban Tổ chức Huyện ủy',
  ],
  [
    'Báo cáo định kỳ hằng tháng trước ngày 20 gửi về Văn phòng HĐND và UBND xã.',
    'trước ngày 20 | recurring before | FREQ=MONTHLY;BYMONTHDAY=19 | to Văn phòng HĐND và UBND xã',
  ],
  [
    'Các phòng, ban gửi báo cáo về Phòng Nội vụ trước ngày 10/6 để tổng hợp báo cáo UBND huyện trước ngày 15/6/2024.',
    'trước ngày 10/6 | date before | 2024-06-09 | ?year | to Phòng Nội vụ',
    'trước ngày 15/6/2024 | date before | 2024-06-14 | to UBND huyện',
  ],
  ['Tổ chức hội nghị sơ kết 6 tháng đầu năm vào tháng 6/2024.', 'tháng 6/2024 | period within | 2024-06-01..2024-06-30'],
  ['Tổ chức Lễ phát động hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam (ngày 09/11).'],
  ['Tổ chức các hoạt động kỷ niệm 70 năm Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024).'],
  ['Sơ kết học kỳ I: ngày 10/5/2024.', 'ngày 10/5/2024 | date on | 2024-05-10'],
  ['Tổng kết năm học (hoàn thành trước ngày 25/5/2024).', 'trước ngày 25/5/2024 | date before | 2024-05-24'],
  [
    'Sơ kết học kỳ I; nộp biên bản trước ngày 10/5/2024.',
    'học kỳ I | recurring | FREQ=YEARLY',
    'trước ngày 10/5/2024 | date before | 2024-05-09',
  ],
  [
    'Định kỳ hằng quý tổ chức giao ban; báo cáo kết quả về Sở Nội vụ.',
    'Định kỳ hằng quý | recurring | FREQ=MONTHLY;INTERVAL=3 | to Sở Nội vụ',
  ],
  ['Vẽ tranh tường: tháng 3/2024.', 'tháng 3/2024 | period within | 2024-03-01..2024-03-31'],
  [
    'Diễn tập chữa cháy ít nhất một lần (tháng 4 và tháng 10).',
    'tháng 4 | period within | 2024-04-01..2024-04-30 | ?year',
    'tháng 10 | period within | 2024-10-01..2024-10-31 | ?year',
  ],
  ['Số vụ cháy giảm so với tháng 3/2023.'],
  ['Dự thảo báo cáo kết quả, trình lãnh đạo duyệt trong tháng 10/2024.', 'trong tháng 10/2024 | period within | 2024-10-01..2024-10-31'],
  ['Thông báo kết quả chấm trong tháng 10/2024.', 'trong tháng 10/2024 | period within | 2024-10-01..2024-10-31'],
  ['Báo cáo kết quả thực hiện trong tháng 10/2024.'],
  ['Trình lãnh đạo số liệu phát sinh trong tháng 10/2024.'],
  [
    'Phổ biến quy định đến đảng viên trong sinh hoạt chi bộ định kỳ tháng 7/2024; viết bản cam kết.',
    'tháng 7/2024 | period within | 2024-07-01..2024-07-31',
  ],
  ['Đưa nội dung vào sinh hoạt chi bộ tháng 7/2024.'],
  ['Góp ý cho dự thảo chương trình sinh hoạt tháng 7/2024.'],
  ['Trình Ban Chấp hành tại kỳ họp thường lệ tháng 7/2024.', 'tháng 7/2024 | period within | 2024-07-01..2024-07-31'],
  ['Thực hiện kết luận tại kỳ họp tháng 7/2024.'],
  // Last year's date, left in by a slip of the pen
  ['Thành lập tổ giúp việc trước ngày 15/11/2023.', 'trước ngày 15/11/2023 | date before | 2023-11-14'],
  ['Mở hội nghị chậm nhất ngày 20/11/2023.', 'chậm nhất ngày 20/11/2023 | date by | 2023-11-20'],
  ['Mở hội nghị chậm nhất ngày 20/11/2021.'],
  ['Rà soát hợp đồng ký trước ngày 15/11/2023.'],
  ['Chi trả cho người đã nghỉ việc trước ngày 15/11/2023.'],
  ['Kiểm tra các dự án được phê duyệt trước ngày 15/11/2023.'],
  ['Giám sát việc chi, 06 tháng báo cáo Hội đồng một lần.', '06 tháng | recurring | FREQ=MONTHLY;INTERVAL=6 | to Hội đồng'],
  ['Sau 3 tháng báo cáo kết quả.'],
  [
    'Báo cáo Thường trực Huyện ủy sau 05 ngày kết thúc đợt giám sát.',
    'sau 05 ngày kết thúc đợt giám sát | relative within | to Thường trực Huyện ủy',
  ],
  ['Mở lớp 03 ngày, kết thúc ngày 15/11/2024.', 'ngày 15/11/2024 | date on | 2024-11-15'],
  ['Mở lớp 05 ngày kết thúc trước ngày 20/11/2024.', 'trước ngày 20/11/2024 | date before | 2024-11-19'],
  [
    'Báo cáo quý, 6 tháng, năm trước ngày 15 tháng cuối quý.',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    'năm | recurring | FREQ=YEARLY',
    'trước ngày 15 tháng cuối quý | recurring before | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14',
  ],
  ['Chế độ báo cáo: 6 tháng, năm.', '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6', 'năm | recurring | FREQ=YEARLY'],
  ['Báo cáo: năm nội dung sau.'],
  ['Đưa kết quả vào tiêu chí đánh giá, xếp loại đảng viên cuối năm.'],
  ['Lấy đó làm cơ sở để bình xét thi đua hằng năm.'],
  ['Đánh giá, xếp loại đảng viên hằng năm.', 'hằng năm | recurring | FREQ=YEARLY'],
  ['Đối thoại với Nhân dân ít nhất 01 năm/02 lần.', 'ít nhất 01 năm/02 lần | recurring | FREQ=MONTHLY;INTERVAL=6'],
  ['Bồi dưỡng ít nhất 01 năm cho người mới.'],
  [
    'Tiếp công dân vào thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng.',
    'thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng | recurring on | FREQ=MONTHLY;BYDAY=1TH,3TH',
  ],
  ['Tham mưu sơ kết 01 năm, tổng kết 05 năm thực hiện Chỉ thị.'],
  ['Sơ kết 6 tháng, tổng kết 01 năm.', '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6', '01 năm | recurring | FREQ=YEARLY'],
  [
    'Cử người tham gia, báo tên về Ban Thường trực trước ngày 08/9/2024.',
    'trước ngày 08/9/2024 | date before | 2024-09-07 | to Ban Thường trực',
  ],
  ['Nộp báo cáo ngày 20 tháng báo cáo.', 'ngày 20 tháng báo cáo | recurring | FREQ=MONTHLY;BYMONTHDAY=20'],
  ['Gửi biên bản, nghị quyết hội nghị trong ngày 20/11/2024.', 'trong ngày 20/11/2024 | date on | 2024-11-20'],
  ['Công bố quyết định kiểm tra vào ngày 20/11/2024.', 'ngày 20/11/2024 | date on | 2024-11-20'],
  ['Công bố quyết định kiểm tra tại trụ sở (8 giờ ngày 20/11).', '8 giờ ngày 20/11 | date on | 08:00 | 2024-11-20 | ?year'],
  ['Thực hiện quyết định của Giám đốc ngày 20/11/2024.'],
  ['Duyệt chương trình tối 20/11/2024.', 'tối 20/11/2024 | date on | 2024-11-20'],
  ['Duyệt kế hoạch chiều ngày 20/11/2024.', 'chiều ngày 20/11/2024 | date on | 2024-11-20'],
  ['Thực hiện chương trình ngày 20/11/2024.'],
  ['Thực hiện kết luận tại cuộc họp lúc 8 giờ ngày 20/11/2023.'],
  ['Duy trì giao ban hằng tuần vào thứ Sáu.', 'hằng tuần vào thứ Sáu | recurring on | FREQ=WEEKLY;BYDAY=FR'],
  ['Họp chi ủy hằng tháng (ngày 25).', 'hằng tháng (ngày 25) | recurring on | FREQ=MONTHLY;BYMONTHDAY=25'],
  ['Họp chi ủy hằng tháng, ngày 25/3/2024 họp mở rộng.', 'hằng tháng | recurring | FREQ=MONTHLY', 'ngày 25/3/2024 | date on | 2024-03-25'],
  ['Định kỳ ngày 20 tháng cuối quý tổng hợp báo cáo.', 'ngày 20 tháng cuối quý | recurring | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'],
  ['Niêm yết chương trình chậm nhất 02 ngày trước khi họp.', 'chậm nhất 02 ngày trước khi họp | relative by'],
  ['Niêm yết danh sách trong vòng 15 ngày.'],
  [
    'Gửi mẫu về Trung tâm Y tế dự phòng tỉnh trước ngày 10/10/2024.',
    'trước ngày 10/10/2024 | date before | 2024-10-09 | to Trung tâm Y tế dự phòng tỉnh',
  ],
  ['Báo cáo Sở Y tế dự kiến số lượng trước ngày 10/10/2024.', 'trước ngày 10/10/2024 | date before | 2024-10-09 | to Sở Y tế'],
  ['Tháng 3: Tổ chức tập huấn cho cán bộ thôn.', 'Tháng 3 | period within | 2024-03-01..2024-03-31 | ?year'],
  ['Quý II/2024, hoàn thành việc rà soát văn bản.', 'Quý II/2024 | period within | 2024-04-01..2024-06-30'],
  ['Luật Đất đai có hiệu lực thi hành từ ngày 01/8/2024, các đơn vị chủ động triển khai.'],
  ['Phấn đấu đến năm 2025 có 100% thôn đạt chuẩn.'],
  ['Hoàn thành việc số hóa hồ sơ trong năm 2025.', 'trong năm 2025 | period within | 2025-01-01..2025-12-31'],
  [
    'Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản, các đơn vị góp ý gửi Phòng Tư pháp.',
    'Trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản | relative within | to Phòng Tư pháp',
  ],
  [
    'Các đội gửi danh sách về Ban Tổ chức trước 05 ngày tổ chức hội thi.',
    'trước 05 ngày tổ chức hội thi | relative before | to Ban Tổ chức',
  ],
  ['Chậm nhất 05 ngày trước ngày khai mạc, Ban Tổ chức gửi tài liệu cho đại biểu.', 'Chậm nhất 05 ngày trước ngày khai mạc | relative by'],
  ['Đợt 1 từ 02/4 đến 30/4/2024.', 'từ 02/4 đến 30/4/2024 | period within | 2024-04-02..2024-04-30'],
  ['Nộp báo cáo trước 1/4.', 'trước 1/4 | date before | 2024-03-31 | ?year'],
  ['Vận động đạt trước 1/3 số hộ.'],
  ['Phấn đấu đến 2/3 số hộ tham gia.'],
  ['Xây dựng kế hoạch công tác hằng năm và tổ chức thực hiện.'],
  ['Bồi dưỡng kiến thức quốc phòng hằng năm cho đối tượng 4.'],
  ['Duy trì họp giao ban vào sáng thứ Hai hằng tuần.', 'sáng thứ Hai hằng tuần | recurring on | FREQ=WEEKLY;BYDAY=MO'],
  ['Tổ chức sinh hoạt chi bộ định kỳ ngày 03 hằng tháng.', 'ngày 03 hằng tháng | recurring | FREQ=MONTHLY;BYMONTHDAY=3'],
  ['Đối thoại với thanh niên ít nhất 01 lần/năm.', 'ít nhất 01 lần/năm | recurring | FREQ=YEARLY'],
  ['Số liệu báo cáo tính từ ngày 15/12/2023 đến ngày 14/6/2024.'],
  [
    'Báo cáo quý gửi trước ngày 10 của tháng cuối quý; báo cáo năm gửi trước ngày 05/12/2024.',
    'trước ngày 10 của tháng cuối quý | recurring before | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=9',
    'trước ngày 05/12/2024 | date before | 2024-12-04',
  ],
  [
    'Từ ngày 01/3/2024 đến hết ngày 31/3/2024, tổ chức Tháng Thanh niên.',
    'Từ ngày 01/3/2024 đến hết ngày 31/3/2024 | period within | 2024-03-01..2024-03-31',
  ],
  ['Triển khai Tháng hành động phòng, chống ma túy năm 2024.'],
  ['Thường xuyên đôn đốc, kiểm tra, kịp thời khắc phục tồn tại.'],
  ['Thực hiện nghiêm chế độ báo cáo định kỳ, đột xuất theo quy định.'],
  ['Tổng kết 5 năm thực hiện Nghị quyết; sơ kết 03 năm thi hành Luật.'],
  [
    'Sơ kết học kỳ I, tổng kết năm học và báo cáo Phòng Giáo dục và Đào tạo.',
    'học kỳ I | recurring | FREQ=YEARLY | to Phòng Giáo dục và Đào tạo',
    'năm học | recurring | FREQ=YEARLY | to Phòng Giáo dục và Đào tạo',
  ],
  [
    'Báo cáo kết quả hoạt động tháng, quý, 6 tháng, 9 tháng và cả năm về Đảng ủy xã.',
    'tháng | recurring | FREQ=MONTHLY | to Đảng ủy xã',
    'quý | recurring | FREQ=MONTHLY;INTERVAL=3 | to Đảng ủy xã',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6 | to Đảng ủy xã',
    '9 tháng | recurring | FREQ=YEARLY;BYMONTH=9 | to Đảng ủy xã',
    'cả năm | recurring | FREQ=YEARLY | to Đảng ủy xã',
  ],
  [
    'Đăng ký danh sách tham gia về Văn phòng UBND xã trước 16 giờ 00 ngày 20/5/2024.',
    'trước 16 giờ 00 ngày 20/5/2024 | date before | 16:00 | 2024-05-20 | to Văn phòng UBND xã',
  ],
  ['Khi có sự cố, báo cáo Sở Y tế trong vòng 02 giờ.', 'trong vòng 02 giờ | relative within | to Sở Y tế'],
  ['Theo dõi người bệnh trong vòng 24 giờ.'],
  ['Gửi báo cáo về Phòng trước ngày 12/5/2024.', 'trước ngày 12/5/2024 | date before | 2024-05-11 | to Phòng'],
  ['Báo cáo về Sở (qua Văn phòng Sở) trước ngày 12/5/2024.', 'trước ngày 12/5/2024 | date before | 2024-05-11 | to Sở via Văn phòng Sở'],
  // What a deputy is in charge of is of the name.
  [
    'Báo cáo về Sở (qua Phó Giám đốc phụ trách hoạt động ngoài giờ và phong trào) trước ngày 12/5/2024.',
    'trước ngày 12/5/2024 | date before | 2024-05-11 | to Sở via Phó Giám đốc phụ trách hoạt động ngoài giờ và phong trào',
  ],
  [
    'Báo cáo về Sở (qua Phó Giám đốc phụ trách để tổng hợp) trước ngày 12/5/2024.',
    'trước ngày 12/5/2024 | date before | 2024-05-11 | to Sở via Phó Giám đốc phụ trách',
  ],
  // No instrument is dated every year, and “pháp luật” is none.
  ['Ký cam kết theo kế hoạch từ đầu tháng 9 hằng năm.', 'từ đầu tháng 9 hằng năm | recurring from | FREQ=YEARLY;BYMONTH=9'],
  ['Thi tìm hiểu pháp luật ngày 12/9/2024.', 'ngày 12/9/2024 | date on | 2024-09-12'],
  ['Thi tìm hiểu Luật Du lịch ngày 12/9/2024.'],
  [
    'Báo cáo về huyện (qua Phòng Nội vụ) trước ngày 12/5/2024.',
    'trước ngày 12/5/2024 | date before | 2024-05-11 | to huyện via Phòng Nội vụ',
  ],
  ['Báo cáo về xã hội hóa trước ngày 12/5/2024.', 'trước ngày 12/5/2024 | date before | 2024-05-11'],
  ['Nộp bài về trường trước ngày 12/5/2024.', 'trước ngày 12/5/2024 | date before | 2024-05-11'],
  ['Báo cáo Viện trưởng; (2) tham mưu sơ kết, xong trước ngày 15/6/2024.', 'trước ngày 15/6/2024 | date before | 2024-06-14'],
  [
    'Báo cáo Sở Y tế theo các mốc: 15/3/2024 và 15/9/2024.',
    '15/3/2024 | date on | 2024-03-15 | to Sở Y tế',
    '15/9/2024 | date on | 2024-09-15 | to Sở Y tế',
  ],
  ['Dọn vệ sinh trước ngày 12/5/2024.', 'trước ngày 12/5/2024 | date before | 2024-05-11'],
  ['Xong tuyển sinh trước ngày 12/5/2024.', 'trước ngày 12/5/2024 | date before | 2024-05-11'],
  ['Phát vở cho học sinh ngày 12/5/2024.', 'ngày 12/5/2024 | date on | 2024-05-12'],
  ['Lấy mốc 31/12/2024 để so sánh.'],
  [
    'Rà soát theo Quyết định số 5/QĐ-UBND (từ ngày 01/9 đến ngày 14/12).',
    'từ ngày 01/9 đến ngày 14/12 | period within | 2024-09-01..2024-12-14 | ?year',
  ],
  ['Rà soát theo Quyết định số 5/QĐ-UBND (ngày 01/9/2024).'],
  ['Mời đại biểu dự hội nghị lúc 7 giờ 30, ngày 25/4/2024 tại Hội trường.', '7 giờ 30, ngày 25/4/2024 | date on | 07:30 | 2024-04-25'],
  ['Tổ chức kiểm tra định kỳ 6 tháng một lần đối với các trường.', 'định kỳ 6 tháng một lần | recurring | FREQ=MONTHLY;INTERVAL=6'],
  [
    'Định kỳ 6 tháng, năm các cơ quan, đơn vị báo cáo kết quả thực hiện gửi về Ủy ban nhân dân huyện (qua Phòng Nội vụ) trước ngày 15/6 và 15/12.',
    'trước ngày 15/6 | date before | 2024-06-14 | ?year | to Ủy ban nhân dân huyện via Phòng Nội vụ',
    '15/12 | date before | 2024-12-14 | ?year | to Ủy ban nhân dân huyện via Phòng Nội vụ',
  ],
  ['Đánh giá kết quả thực hiện nhiệm vụ trong quý I và triển khai nhiệm vụ quý II.'],
  ['Giao chỉ tiêu phát triển đảng viên giai đoạn 2021 - 2025.'],
  ['Tổng hợp, báo cáo cấp trên theo quy định trước ngày 25/11/2024.', 'trước ngày 25/11/2024 | date before | 2024-11-24'],
  [
    'Rà soát hộ nghèo xong trước ngày 14/11/2024, báo cáo Chủ tịch UBND xã.',
    'trước ngày 14/11/2024 | date before | 2024-11-13 | to Chủ tịch UBND xã',
  ],
  ['Kinh phí: 1.500.000 đồng/lớp, tỷ lệ 1/500, điện thoại 0912.345.678, trực 24/7.'],
  ['Ban Chỉ đạo họp định kỳ mỗi quý một lần, họp đột xuất khi cần.', 'định kỳ mỗi quý một lần | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Thời gian nộp hồ sơ chậm nhất ngày 30-4-2024.', 'chậm nhất ngày 30-4-2024 | date by | 2024-04-30'],
  ['Học sinh lớp 9 ôn tập từ 15/5 đến 10/6.', 'từ 15/5 đến 10/6 | period within | 2024-05-15..2024-06-10 | ?year'],
  ['Hoàn thành trước ngày 31/6/2024.', 'trước ngày 31/6/2024 | date before | impossible'],
  ['Lễ khai giảng năm học 2024 - 2025 tổ chức ngày 05/9/2024.', 'ngày 05/9/2024 | date on | 2024-09-05'],
  ['Căn cứ tình hình, Quý cơ quan phối hợp thực hiện.'],
  ['Tiếp công dân vào ngày 15 và ngày 30 hằng tháng.', 'ngày 15 và ngày 30 hằng tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=15,30'],
  [
    'Đến hết tháng 6/2024 hoàn thành 50% kế hoạch; đến 31/12/2024 hoàn thành 100%.',
    'Đến hết tháng 6/2024 | date by | 2024-06-30',
    'đến 31/12/2024 | date by | 2024-12-31',
  ],
  ['Cuối năm tổ chức tổng kết, khen thưởng.', 'Cuối năm | recurring | FREQ=YEARLY'],
  ['Trẻ em từ 6 tháng tuổi đến 24 tháng tuổi.'],
  [
    'Báo cáo 6 tháng đầu năm gửi trước ngày 10/6; báo cáo năm gửi trước ngày 10/12.',
    'trước ngày 10/6 | date before | 2024-06-09 | ?year',
    'trước ngày 10/12 | date before | 2024-12-09 | ?year',
  ],
  [
    'Gửi danh sách về Phòng trước ngày 20 hàng tháng, qua Bộ phận Tổ chức.',
    'trước ngày 20 hàng tháng | recurring before | FREQ=MONTHLY;BYMONTHDAY=19 | to Phòng via Bộ phận Tổ chức',
  ],
  [
    'Báo cáo kết quả về UBND thành phố (qua Phòng Nội vụ) theo quy định: Báo cáo quý I trước ngày 10/3; báo cáo 6 tháng trước ngày 10/6; báo cáo quý III trước ngày 10/9; báo cáo năm trước ngày 10/12.',
    'trước ngày 10/3 | date before | 2024-03-09 | ?year | to UBND thành phố via Phòng Nội vụ',
    'trước ngày 10/6 | date before | 2024-06-09 | ?year | to UBND thành phố via Phòng Nội vụ',
    'trước ngày 10/9 | date before | 2024-09-09 | ?year | to UBND thành phố via Phòng Nội vụ',
    'trước ngày 10/12 | date before | 2024-12-09 | ?year | to UBND thành phố via Phòng Nội vụ',
  ],
  [
    'Báo cáo tháng (trước ngày 20 hàng tháng), báo cáo quý (trước ngày 20 của tháng cuối quý), báo cáo 6 tháng (trước ngày 20/6), báo cáo năm (trước ngày 20/12).',
    'trước ngày 20 hàng tháng | recurring before | FREQ=MONTHLY;BYMONTHDAY=19',
    'trước ngày 20 của tháng cuối quý | recurring before | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=19',
    'trước ngày 20/6 | date before | 2024-06-19 | ?year',
    'trước ngày 20/12 | date before | 2024-12-19 | ?year',
  ],
  [
    'Giao Phòng Nội vụ tổng hợp, báo cáo UBND huyện trước ngày 30/11 hằng năm hoặc đột xuất khi có yêu cầu.',
    'trước ngày 30/11 hằng năm | recurring before | 2024-11-29 | FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29 | ?year | to UBND huyện',
  ],
  [
    'Gửi về Sở Tư pháp trước ngày 15/6/2024 (đối với báo cáo 6 tháng) và trước ngày 15/11/2024 (đối với báo cáo năm).',
    'trước ngày 15/6/2024 | date before | 2024-06-14 | to Sở Tư pháp',
    'trước ngày 15/11/2024 | date before | 2024-11-14 | to Sở Tư pháp',
  ],
  [
    'Tổ chức hội nghị đối thoại giữa người đứng đầu với nhân dân ít nhất 2 lần/năm.',
    'ít nhất 2 lần/năm | recurring | FREQ=MONTHLY;INTERVAL=6',
  ],
  [
    'Trước ngày 25 hàng tháng, các đơn vị gửi báo cáo về Công an xã.',
    'Trước ngày 25 hàng tháng | recurring before | FREQ=MONTHLY;BYMONTHDAY=24 | to Công an xã',
  ],
  [
    'Ban hành kế hoạch trước ngày 28/02/2024; tổ chức thực hiện thường xuyên trong năm.',
    'trước ngày 28/02/2024 | date before | 2024-02-27',
  ],
  ['Mỗi năm tổ chức ít nhất 01 cuộc kiểm tra.'],
  ['Sinh hoạt chuyên đề 01 lần/quý.', '01 lần/quý | recurring | FREQ=MONTHLY;INTERVAL=3'],
  ['Sơ kết vào giữa năm, tổng kết vào cuối năm.', 'vào giữa năm | recurring | FREQ=YEARLY', 'vào cuối năm | recurring | FREQ=YEARLY'],
  ['Tổng kết vào tháng 12/2024.', 'tháng 12/2024 | period within | 2024-12-01..2024-12-31'],
  ['Chậm nhất vào ngày 20/11/2024 hoàn thành hồ sơ.', 'Chậm nhất vào ngày 20/11/2024 | date by | 2024-11-20'],
  [
    'Sơ kết thực hiện Kế hoạch vào năm 2026 và tổng kết vào năm 2030.',
    'năm 2026 | period within | 2026-01-01..2026-12-31',
    'năm 2030 | period within | 2030-01-01..2030-12-31',
  ],
  [
    'Năm 2025: Xây dựng 02 mô hình; năm 2026: nhân rộng.',
    'Năm 2025 | period within | 2025-01-01..2025-12-31',
    'năm 2026 | period within | 2026-01-01..2026-12-31',
  ],
  [
    'Vào thứ 6 hàng tuần gửi báo cáo nhanh về Ban Chỉ huy Phòng thủ dân sự.',
    'thứ 6 hàng tuần | recurring on | FREQ=WEEKLY;BYDAY=FR | to Ban Chỉ huy Phòng thủ dân sự',
  ],
  ['Báo cáo nhanh trước 16h00 hằng ngày về Ban Chỉ đạo.', 'trước 16h00 hằng ngày | recurring before | 16:00 | FREQ=DAILY | to Ban Chỉ đạo'],
  [
    'Tổ chức Hội nghị từ 7 giờ 30 phút đến 11 giờ 00 phút ngày 05 tháng 4 năm 2024.',
    'từ 7 giờ 30 phút đến 11 giờ 00 phút ngày 05 tháng 4 năm 2024 | date on | 07:30 | 2024-04-05',
  ],
  [
    'Trong tháng 6 và tháng 12/2024, tổ chức kiểm tra.',
    'Trong tháng 6 | period within | 2024-06-01..2024-06-30',
    'tháng 12/2024 | period within | 2024-12-01..2024-12-31',
  ],
  ['Xây dựng nông thôn mới giai đoạn 2021-2025 theo kế hoạch 5 năm 2021-2025.'],
  ['Công văn ngày 12/3/2024 của UBND huyện.'],
  [
    'Báo cáo Sở Y tế theo quý, 6 tháng, năm.',
    'quý | recurring | FREQ=MONTHLY;INTERVAL=3 | to Sở Y tế',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6 | to Sở Y tế',
    'năm | recurring | FREQ=YEARLY | to Sở Y tế',
  ],
  ['Thu phí theo quý, 6 tháng.'],
  ['Lập sổ theo tháng, quý, năm.'],
  [
    'Công khai mức thu; thời gian công khai: định kỳ 6 tháng và hằng năm.',
    'định kỳ 6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    'hằng năm | recurring | FREQ=YEARLY',
  ],
  ['Công khai mức thu hằng năm.'],
  ['Mở lớp; thời gian học: 3 tháng.'],
  [
    'Đợt 1 (từ ngày 10/3/2024 đến ngày 20/3/2024): Kiểm tra các trường; đợt 2 (tháng 9): kiểm tra các trạm y tế.',
    'từ ngày 10/3/2024 đến ngày 20/3/2024 | period within | 2024-03-10..2024-03-20',
    'tháng 9 | period within | 2024-09-01..2024-09-30 | ?year',
  ],
  ['Tổ chức Ngày hội Đại đoàn kết toàn dân tộc (18/11).'],
  [
    'Gửi danh sách cán bộ đăng ký trước 17h00, ngày 15/3/2024 về Phòng Nội vụ.',
    'trước 17h00, ngày 15/3/2024 | date before | 17:00 | 2024-03-15 | to Phòng Nội vụ',
  ],
  [
    'Báo cáo kết quả về Phòng Giáo dục và Đào tạo (qua email) trước ngày 20/5.',
    'trước ngày 20/5 | date before | 2024-05-19 | ?year | to Phòng Giáo dục và Đào tạo',
  ],
  [
    'Sở Tài chính, Sở Nội vụ thẩm định trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ.',
    'trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ | relative within',
  ],
  [
    'Định kỳ 01 năm, 6 tháng, quý hoặc đột xuất báo cáo Ban Thường vụ Huyện ủy.',
    'Định kỳ 01 năm | recurring | FREQ=YEARLY | to Ban Thường vụ Huyện ủy',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6 | to Ban Thường vụ Huyện ủy',
    'quý | recurring | FREQ=MONTHLY;INTERVAL=3 | to Ban Thường vụ Huyện ủy',
  ],
  [
    'Tổ chức giao ban, sơ kết, tổng kết theo định kỳ (tháng, quý, 6 tháng, năm).',
    'tháng | recurring | FREQ=MONTHLY',
    'quý | recurring | FREQ=MONTHLY;INTERVAL=3',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    'năm | recurring | FREQ=YEARLY',
  ],
  [
    'Tham mưu UBND xã họp giao ban hàng quý, 6 tháng, 01 năm để đánh giá kết quả.',
    'hàng quý | recurring | FREQ=MONTHLY;INTERVAL=3',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    '01 năm | recurring | FREQ=YEARLY',
  ],
  [
    'Kết thúc học kỳ I và cuối năm học, báo cáo kết quả về Phòng GDĐT.',
    'Kết thúc học kỳ I | recurring | FREQ=YEARLY | to Phòng GDĐT',
    'cuối năm học | recurring | FREQ=YEARLY | to Phòng GDĐT',
  ],
  ['Tổ chức khám sức khỏe định kỳ hằng năm cho người lao động.'],
  ['Định kỳ hằng năm rà soát, sửa đổi quy chế chi tiêu nội bộ.', 'Định kỳ hằng năm | recurring | FREQ=YEARLY'],
  ['Báo cáo kết quả 9 tháng và ước thực hiện cả năm 2024 trước ngày 15/9/2024.', 'trước ngày 15/9/2024 | date before | 2024-09-14'],
  ['Tuyên truyền trên hệ thống loa truyền thanh 02 lần/tuần.'],
  ['Tổ chức chào cờ sáng thứ Hai đầu tháng.', 'sáng thứ Hai đầu tháng | recurring | FREQ=MONTHLY;BYDAY=1MO'],
  ['Hoàn thành công tác tuyển quân năm 2025 trước 31/12/2024.', 'trước 31/12/2024 | date before | 2024-12-30'],
  ['Tỷ lệ hộ nghèo giảm từ 1/3 xuống còn 1/4.'],
  ['Họp xét thi đua trong tuần cuối tháng 5.', 'trong tuần cuối tháng 5 | period within | 2024-05-25..2024-05-31 | ?year'],
  [
    'Các tổ báo cáo về Ban Giám hiệu vào ngày 25 hằng tháng.',
    'ngày 25 hằng tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=25 | to Ban Giám hiệu',
  ],
  [
    'Sau 05 ngày kể từ khi kết thúc đợt kiểm tra, Đoàn kiểm tra báo cáo Chủ tịch UBND huyện.',
    'Sau 05 ngày kể từ khi kết thúc đợt kiểm tra | relative within | to Chủ tịch UBND huyện',
  ],
  ['Trước 15 ngày làm việc, đơn vị gửi hồ sơ đề nghị.', 'Trước 15 ngày làm việc | relative before'],
  [
    'Theo dõi, báo cáo kết quả về Sở Y tế để tổng hợp. Thời gian gửi báo cáo trước ngày 30/11/2024.',
    'trước ngày 30/11/2024 | date before | 2024-11-29 | to Sở Y tế',
  ],
  [
    'Nộp báo cáo tự đánh giá trước ngày 30/5/2024 cho Tổ trưởng chuyên môn.',
    'trước ngày 30/5/2024 | date before | 2024-05-29 | to Tổ trưởng chuyên môn',
  ],
  ['Bảo đảm thời gian từ 7h30 đến 11h30 các ngày trong tuần.'],
  ['Đảng ủy xã chỉ đạo đại hội chi bộ xong trước 15/3/2025.', 'trước 15/3/2025 | date before | 2025-03-14'],
  ['Từ năm 2025, áp dụng phần mềm mới.'],
  ['Thời điểm chốt số liệu báo cáo ngày 14/11/2024.'],
  ['Sinh viên khóa 2020 - 2024 hoàn thành khóa luận.'],
  ['Cấp phát 5.000 tờ rơi; 15/20 xã hoàn thành; đạt 98,5%.'],
  ['Tổ chức Hội thi cấp huyện ngày 26, 27/3/2024.', 'ngày 26, 27/3/2024 | period on | 2024-03-26..2024-03-27'],
  [
    'Các xã, thị trấn tổ chức xong trong tháng 4, cấp huyện tổ chức trong tháng 5.',
    'trong tháng 4 | period within | 2024-04-01..2024-04-30 | ?year',
    'trong tháng 5 | period within | 2024-05-01..2024-05-31 | ?year',
  ],
  [
    'Tổng hợp kết quả, báo cáo Ban Thường vụ Đảng ủy xã (qua Văn phòng Đảng ủy) chậm nhất ngày 25/11/2024.',
    'chậm nhất ngày 25/11/2024 | date by | 2024-11-25 | to Ban Thường vụ Đảng ủy xã via Văn phòng Đảng ủy',
  ],
  [
    'Gửi báo cáo về Ủy ban nhân dân huyện thông qua Phòng Văn hóa và Thông tin trước ngày 05/12.',
    'trước ngày 05/12 | date before | 2024-12-04 | ?year | to Ủy ban nhân dân huyện via Phòng Văn hóa và Thông tin',
  ],
  [
    'Báo cáo kết quả thực hiện về Sở Lao động - Thương binh và Xã hội trước ngày 10/12/2024 để tổng hợp.',
    'trước ngày 10/12/2024 | date before | 2024-12-09 | to Sở Lao động - Thương binh và Xã hội',
  ],
  [
    'Báo cáo gửi về Văn phòng HĐND và UBND thành phố, đồng thời gửi Phòng Tư pháp theo dõi trước ngày 10/12.',
    'trước ngày 10/12 | date before | 2024-12-09 | ?year | to Văn phòng HĐND và UBND thành phố',
  ],
  [
    'Định kỳ hằng quý báo cáo Chủ tịch UBND xã kết quả thực hiện.',
    'Định kỳ hằng quý | recurring | FREQ=MONTHLY;INTERVAL=3 | to Chủ tịch UBND xã',
  ],
  ['Hằng tháng tổng hợp, báo cáo cấp ủy, chính quyền địa phương.', 'Hằng tháng | recurring | FREQ=MONTHLY'],
  [
    'Gửi hồ sơ đề nghị khen thưởng về Ban Thi đua - Khen thưởng trước ngày 30/10.',
    'trước ngày 30/10 | date before | 2024-10-29 | ?year | to Ban Thi đua - Khen thưởng',
  ],
  [
    'Các chi bộ gửi báo cáo về Đảng ủy (qua đồng chí Trần Thị B) trước ngày 15/11/2024.',
    'trước ngày 15/11/2024 | date before | 2024-11-14 | to Đảng ủy via Trần Thị B',
  ],
  [
    'Phòng Nội vụ tham mưu UBND huyện báo cáo UBND tỉnh trước ngày 20/12/2024.',
    'trước ngày 20/12/2024 | date before | 2024-12-19 | to UBND tỉnh',
  ],
  [
    'Gửi báo cáo về Ban Chỉ đạo phòng, chống và kiểm soát dịch bệnh tỉnh trước ngày 15/12/2024.',
    'trước ngày 15/12/2024 | date before | 2024-12-14 | to Ban Chỉ đạo phòng, chống và kiểm soát dịch bệnh tỉnh',
  ],
  [
    'Lập báo cáo định kỳ 6 tháng, năm gửi Thanh tra huyện tổng hợp.',
    'định kỳ 6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6 | to Thanh tra huyện',
    'năm | recurring | FREQ=YEARLY | to Thanh tra huyện',
  ],
  ['Nộp hồ sơ tại Bộ phận Tiếp nhận và Trả kết quả trước ngày 15/5/2024.', 'trước ngày 15/5/2024 | date before | 2024-05-14'],
  ['Báo cáo Bộ Nội vụ, Ủy ban nhân dân tỉnh trước ngày 31/12/2024.', 'trước ngày 31/12/2024 | date before | 2024-12-30 | to Bộ Nội vụ'],
  [
    'Gửi kết quả tự chấm điểm về Sở Nội vụ trước ngày 15/12/2024; Sở Nội vụ thẩm định, trình UBND tỉnh trước ngày 31/12/2024.',
    'trước ngày 15/12/2024 | date before | 2024-12-14 | to Sở Nội vụ',
    'trước ngày 31/12/2024 | date before | 2024-12-30',
  ],
  [
    'Các xã, phường gửi báo cáo quý I (trước ngày 15/3), 6 tháng (trước ngày 15/6), 9 tháng (trước ngày 15/9), năm (trước ngày 15/12) về UBND thị xã (qua Phòng Y tế thị xã).',
    'trước ngày 15/3 | date before | 2024-03-14 | ?year | to UBND thị xã via Phòng Y tế thị xã',
    'trước ngày 15/6 | date before | 2024-06-14 | ?year | to UBND thị xã via Phòng Y tế thị xã',
    'trước ngày 15/9 | date before | 2024-09-14 | ?year | to UBND thị xã via Phòng Y tế thị xã',
    'trước ngày 15/12 | date before | 2024-12-14 | ?year | to UBND thị xã via Phòng Y tế thị xã',
  ],
  [
    'Kết quả kiểm tra báo cáo về Ban Giám hiệu sau 03 ngày kể từ ngày kiểm tra.',
    'sau 03 ngày kể từ ngày kiểm tra | relative within | to Ban Giám hiệu',
  ],
  [
    'Tổ trưởng tổng hợp báo cáo cho Phó Hiệu trưởng chuyên môn vào ngày 25 hằng tháng.',
    'ngày 25 hằng tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=25 | to Phó Hiệu trưởng chuyên môn',
  ],
  ['Báo cáo đột xuất khi có yêu cầu; báo cáo định kỳ theo quy định.'],
  [
    'Định kỳ (06 tháng, 01 năm), báo cáo tình hình thực hiện với Ban Chỉ huy quân sự huyện.',
    '06 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    '01 năm | recurring | FREQ=YEARLY',
  ],
  [
    'Trước ngày 15/6 và trước ngày 15/12 hằng năm, các đơn vị báo cáo kết quả về Sở Khoa học và Công nghệ.',
    'Trước ngày 15/6 | recurring before | 2024-06-14 | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=14 | ?year | to Sở Khoa học và Công nghệ',
    'trước ngày 15/12 hằng năm | recurring before | 2024-12-14 | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14 | ?year | to Sở Khoa học và Công nghệ',
  ],
  [
    'Chế độ báo cáo: Quý I, II, III báo cáo trước ngày 15 tháng cuối quý; báo cáo năm trước ngày 30/11.',
    'trước ngày 15 tháng cuối quý | recurring before | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14',
    'trước ngày 30/11 | date before | 2024-11-29 | ?year',
  ],
  [
    'Trong quá trình thực hiện, định kỳ vào ngày 20 hằng tháng, các đơn vị báo cáo tiến độ về Sở Xây dựng.',
    'ngày 20 hằng tháng | recurring on | FREQ=MONTHLY;BYMONTHDAY=20 | to Sở Xây dựng',
  ],
  [
    'Xây dựng báo cáo sơ kết giai đoạn 2021-2023 gửi Bộ Tài chính trước ngày 31/3/2024.',
    'trước ngày 31/3/2024 | date before | 2024-03-30 | to Bộ Tài chính',
  ],
  ['Ban hành Kế hoạch trong tháng 01/2024.', 'trong tháng 01/2024 | period within | 2024-01-01..2024-01-31'],
  [
    'Tham mưu ban hành Quyết định trong quý II/2024, gửi Sở Tư pháp thẩm định trước ngày 15/5/2024.',
    'trong quý II/2024 | period within | 2024-04-01..2024-06-30',
    'trước ngày 15/5/2024 | date before | 2024-05-14 | to Sở Tư pháp',
  ],
  ['Đăng tải dự thảo trên cổng thông tin điện tử trong thời gian 60 ngày.'],
  ['Tổ chức 02 lớp tập huấn (quý II, quý III).', 'quý II, quý III | period within | 2024-04-01..2024-09-30 | ?year'],
  [
    'Phối hợp tổ chức Tuần lễ học tập suốt đời (từ ngày 01/10 đến ngày 07/10/2024).',
    'từ ngày 01/10 đến ngày 07/10/2024 | period within | 2024-10-01..2024-10-07',
  ],
  [
    'Triển khai khảo sát từ tháng 3 đến tháng 5/2024, hoàn thành báo cáo trong tháng 6/2024.',
    'từ tháng 3 đến tháng 5/2024 | period within | 2024-03-01..2024-05-31',
    'trong tháng 6/2024 | period within | 2024-06-01..2024-06-30',
  ],
  ['Bố trí trực 24/24h, báo cáo nhanh hằng ngày về Ban Chỉ huy trước 16h00.', 'hằng ngày | recurring | FREQ=DAILY | to Ban Chỉ huy'],
  ['Họp đánh giá vào chiều thứ Sáu tuần cuối tháng.', 'chiều thứ Sáu tuần cuối tháng | recurring on | FREQ=MONTHLY;BYDAY=-1FR'],
  [
    'Định kỳ hằng tuần, tháng, quý, 6 tháng, năm tổ chức giao ban, đánh giá kết quả.',
    'Định kỳ hằng tuần | recurring | FREQ=WEEKLY',
    'tháng | recurring | FREQ=MONTHLY',
    'quý | recurring | FREQ=MONTHLY;INTERVAL=3',
    '6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    'năm | recurring | FREQ=YEARLY',
  ],
  ['Rà soát, cập nhật số liệu hộ nghèo định kỳ hằng năm theo Thông tư.', 'định kỳ hằng năm | recurring | FREQ=YEARLY'],
  [
    'Thời gian báo cáo: trước ngày 10 hằng tháng đối với báo cáo tháng; trước ngày 10/12/2024 đối với báo cáo năm.',
    'trước ngày 10 hằng tháng | recurring before | FREQ=MONTHLY;BYMONTHDAY=9',
    'trước ngày 10/12/2024 | date before | 2024-12-09',
  ],
  [
    'Báo cáo sơ kết 6 tháng trước ngày 30/5, tổng kết năm trước ngày 30/10/2024 gửi về Liên đoàn Lao động huyện.',
    'trước ngày 30/5 | date before | 2024-05-29 | ?year | to Liên đoàn Lao động huyện',
    'trước ngày 30/10/2024 | date before | 2024-10-29 | to Liên đoàn Lao động huyện',
  ],
  ['Từ nay đến hết quý II/2024, hoàn thành việc cấp thẻ.', 'Từ nay đến hết quý II/2024 | date by | 2024-06-30'],
  ['Kiểm tra ít nhất 02 đơn vị/quý.'],
  ['Thực hiện công khai tài chính hằng quý, 6 tháng, năm.'],
  [
    'Tổ chức hội nghị tổng kết công tác năm, triển khai nhiệm vụ năm 2025 trong tháng 12/2024.',
    'trong tháng 12/2024 | period within | 2024-12-01..2024-12-31',
  ],
  ['Phấn đấu hoàn thành trước thời hạn 01 tháng.'],
  ['Hoàn thành chậm nhất trong quý III/2024.', 'chậm nhất trong quý III/2024 | date by | 2024-09-30'],
  ['Họp Ban Chỉ đạo 6 tháng một lần.', '6 tháng một lần | recurring | FREQ=MONTHLY;INTERVAL=6'],
  [
    'Sơ kết 6 tháng đầu năm trước ngày 20/6, tổng kết năm trước ngày 20/12/2024.',
    'trước ngày 20/6 | date before | 2024-06-19 | ?year',
    'trước ngày 20/12/2024 | date before | 2024-12-19',
  ],
  ['Thành lập Đoàn kiểm tra trước 05 ngày.'],
  ['Chủ tịch UBND xã tiếp công dân định kỳ vào thứ Năm hằng tuần.', 'thứ Năm hằng tuần | recurring on | FREQ=WEEKLY;BYDAY=TH'],
  [
    'Đối thoại trực tiếp với Nhân dân định kỳ 6 tháng hoặc 01 năm.',
    'định kỳ 6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    '01 năm | recurring | FREQ=YEARLY',
  ],
  ['Học sinh đăng ký trước 11h30 thứ Sáu (ngày 10/5/2024).', 'ngày 10/5/2024 | date on | 2024-05-10'],
  ['Hoàn thành việc niêm yết trong vòng 10 ngày kể từ ngày bầu cử.', 'trong vòng 10 ngày kể từ ngày bầu cử | relative within'],
  ['Niêm yết phương án trong thời hạn 20 ngày kể từ ngày họp.'],
  ['Phục vụ hội nghị sơ kết 6 tháng (Văn phòng tham mưu, tháng 7/2024).', 'tháng 7/2024 | period within | 2024-07-01..2024-07-31'],
  ['Phục vụ hội nghị (theo kết quả tháng 7/2024 của Văn phòng).'],
  [
    'Báo cáo kết quả rà soát về Phòng Nội vụ trong tháng 5.',
    'trong tháng 5 | period within | 2024-05-01..2024-05-31 | ?year | to Phòng Nội vụ',
  ],
  ['Đánh giá kết quả phục vụ về mọi mặt trong tháng 5.'],
  ['Báo cáo tiến độ từ nay đến cuối năm.'],
  ['Cấp giấy chứng nhận trong 15 ngày kể từ ngày nhận hồ sơ.', 'trong 15 ngày kể từ ngày nhận hồ sơ | relative within'],
  [
    'Quán triệt trong quý I; sơ kết vào tháng 6; tổng kết vào tháng 12.',
    'trong quý I | period within | 2024-01-01..2024-03-31 | ?year',
    'tháng 6 | period within | 2024-06-01..2024-06-30 | ?year',
    'tháng 12 | period within | 2024-12-01..2024-12-31 | ?year',
  ],
  [
    'Tổng hợp kết quả, báo cáo Ủy ban nhân dân quận định kỳ vào cuối mỗi quý.',
    'định kỳ vào cuối mỗi quý | recurring | FREQ=MONTHLY;INTERVAL=3 | to Ủy ban nhân dân quận',
  ],
  ['Thực hiện kết luận tại cuộc họp ngày 15/01/2024 của Thường trực Huyện ủy.'],
  ['Ngày 10/01/2024: Họp Ban Tổ chức.', 'Ngày 10/01/2024 | date on | 2024-01-10'],
  ['Ngày 18/11/2024: Nghiệm thu mô hình, bàn giao hồ sơ cho thôn.', 'Ngày 18/11/2024 | date on | 2024-11-18'],
  ['Các phường tự kiểm tra: Từ ngày 04 - 12/10/2024', 'Từ ngày 04 - 12/10/2024 | period within | 2024-10-04..2024-10-12'],
  ['Báo cáo năm về nữ công, bình đẳng giới theo mẫu của công đoàn cấp trên.', 'năm | recurring | FREQ=YEARLY'],
  [
    'Định kỳ 6 tháng, năm kiểm điểm hoạt động của Tổ.',
    'Định kỳ 6 tháng | recurring | FREQ=MONTHLY;INTERVAL=6',
    'năm | recurring | FREQ=YEARLY',
  ],
  ['Gắn việc bình xét, xếp loại viên chức hàng năm với kết quả công việc.', 'hàng năm | recurring | FREQ=YEARLY'],
  ['Đưa vào báo cáo của tổ giữa học kỳ và cuối năm.', 'giữa học kỳ | recurring | FREQ=YEARLY', 'cuối năm | recurring | FREQ=YEARLY'],
  ['Trước ngày 20, các tổ nộp kế hoạch.'],
];

describe('deadlines in the text of a directive', () => {
  test.each(DIRECTIVES)('%s', (text, ...deadlines) => {
    expect(selectDeadlines(text, 'task', PLAN_2024, []).deadlines.map(draftLine)).toEqual(deadlines);
  });
});

describe('where the name of a receiver ends', () => {
  const receiver = (words: string) => {
    const text = `Lập danh mục, gửi về ${words} trước ngày 15/6/2024.`;
    return selectDeadlines(text, 'task', PLAN_2024, []).deadlines[0]?.submitTo?.name;
  };

  test.each([
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'Chi cục Biển, Hải đảo và Kiểm ngư',
    'Chi cục Dân số - Trẻ em và Phòng, chống tệ nạn xã hội',
    'Chi cục Giám định xây dựng',
    'Cục An toàn thông tin',
    'Cục Đăng kiểm Việt Nam',
    'Cảnh sát biển Vùng 2',
    'Thuế cơ sở 4',
    'Ban Chỉ đạo 389 tỉnh',
    'Ban Quản lý các khu công nghiệp tỉnh',
    'Ban An toàn giao thông tỉnh',
    'Văn phòng Điều phối nông thôn mới tỉnh',
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch',
    'Trung tâm Quản lý và Khai thác công trình thủy lợi',
    'Quỹ Bảo vệ và Phát triển rừng tỉnh',
    'Liên hiệp các tổ chức hữu nghị tỉnh',
    'Công đoàn các khu công nghiệp',
    'Công đoàn các KCN tỉnh',
    'Đảng ủy các cơ quan Đảng tỉnh',
    'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
  ])('%s', (name) => {
    expect(receiver(name)).toBe(name);
    expect(receiver(`UBND tỉnh (qua ${name})`)).toBe('UBND tỉnh');
  });

  test.each([
    '02 bản',
    'bản mềm',
    'biên bản',
    'tờ trình',
    'phương án',
    'ý kiến góp ý',
    'nhu cầu vốn',
    'hướng dẫn',
    'thống nhất',
    'ký ban hành',
    'cấp phép',
    'nắm tình hình',
    'và Sở Tài chính',
    'kết quả đầu tư xây dựng',
    'công trình',
    'các cơ sở vi phạm',
    'và các khu cách ly',
  ])('not “Sở Y tế %s”', (behind) => {
    expect(receiver(`Sở Y tế ${behind}`)).toBe('Sở Y tế');
    expect(receiver(`UBND tỉnh ${behind}`)).toBe('UBND tỉnh');
  });
});

describe('years in a plan of several years', () => {
  const context = { ...PLAN_2024, period: { start: '2024-01-01', end: '2026-12-31' } };
  const lines = (text: string) => selectDeadlines(text, 'task', context, []).deadlines.map(draftLine);

  test.each([
    ['Xuất bản sách ảnh trong năm 2025.', 'trong năm 2025 | period within | 2025-01-01..2025-12-31'],
    ['Nghiệm thu trong năm 2025; bàn giao hồ sơ.', 'trong năm 2025 | period within | 2025-01-01..2025-12-31'],
    ['Trong năm 2025: phủ kín trạm đo.', 'Trong năm 2025 | period within | 2025-01-01..2025-12-31'],
    ['Thi công từ năm 2025 đến năm 2026.', 'từ năm 2025 đến năm 2026 | period within | 2025-01-01..2026-12-31'],
  ])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

  test.each([
    'Bố trí kinh phí trong năm 2025.',
    'Thực hiện các nhiệm vụ trong năm 2025.',
    'Xây dựng kế hoạch năm 2025.',
    'Ban hành giá dịch vụ áp dụng trong năm 2025.',
    'Triển khai từ năm 2024 đến năm 2026.',
    'Rà soát các dự án trong năm 2025 theo phân cấp.',
  ])('not in “%s”', (text) => expect(lines(text)).toEqual([]));
});

test.each([
  ['Tập huấn trong nửa đầu tháng 6/2024.', 'trong nửa đầu tháng 6/2024 | period within | 2024-06-01..2024-06-30'],
  ['Tập huấn vào nửa cuối quý II/2024.', 'nửa cuối quý II/2024 | period within | 2024-04-01..2024-06-30'],
  ['Trong vòng 24 giờ chuyển hồ sơ cho Công an tỉnh.', 'Trong vòng 24 giờ | relative within | to Công an tỉnh'],
  ['Trực ban trong vòng 24 giờ.', undefined],
  ['Tập huấn cho nửa đầu danh sách.', undefined],
])('%s', (text, expected) => {
  expect(selectDeadlines(text, 'task', PLAN_2024, []).deadlines.map(draftLine)[0]).toBe(expected);
});

describe('a limit by a feast whose day nobody wrote', () => {
  const unread = (text: string) => selectDeadlines(text, 'task', PLAN_2024, []).unread.map(({ text: words }) => words);

  test.each([
    ['Chi trả quà xong trước Tết Nguyên đán Giáp Thìn 2024.', 'trước Tết Nguyên đán Giáp Thìn 2024'],
    ['Nộp danh sách trước dịp Tết Trung thu.', 'trước dịp Tết Trung thu'],
  ])('somebody has to look at “%s”', (text, words) => expect(unread(text)).toEqual([words]));

  test.each(['Sơ kết tháng 9/2024.', 'Họp rút kinh nghiệm; tổng kết tháng 12.'])('nor at a review of a month or in it: %s', (text) =>
    expect(unread(text)).toEqual([/tháng .*(?=\.)/u.exec(text)?.[0]]),
  );

  test.each(['Thăm hỏi các gia đình dịp Tết Nguyên đán.', 'Trang trí trường trước Tết.', 'Trước tết trồng cây, các tổ họp.'])(
    'not at “%s”',
    (text) => expect(unread(text)).toEqual([]),
  );
});

describe('a day on which something lapses is none to be done by', () => {
  const read = (text: string) => selectDeadlines(text, 'task', PLAN_2024, []);

  test.each([
    ['Rà soát các thỏa ước hết hạn trong quý III và IV.', ['hết hạn trong quý III', 'IV']],
    ['Đổi thẻ thư viện hết hạn ngày 30/6/2024.', ['hết hạn ngày 30/6/2024']],
    ['Thu các khoản vay đến hạn trước ngày 30/9/2024.', ['đến hạn trước ngày 30/9/2024']],
  ])('somebody has to look at “%s”', (text, words) => {
    expect(read(text).deadlines).toEqual([]);
    expect(read(text).unread.map(({ text: said }) => said)).toEqual(words);
  });

  test.each([
    ['Nộp hồ sơ dự thi, hết hạn vào ngày 30/6/2024.', 'hết hạn vào ngày 30/6/2024 | date by | 2024-06-30'],
    ['Nhận bài dự thi hết hạn ngày 30/6/2024.', 'hết hạn ngày 30/6/2024 | date by | 2024-06-30'],
    ['Hết hạn nộp bài ngày 30/6/2024.', 'ngày 30/6/2024 | date on | 2024-06-30'],
  ])('but “%s”', (text, expected) => expect(read(text).deadlines.map(draftLine)).toEqual([expected]));

  test('nor is a contract that lapses in the year of the plan', () => {
    expect(read('Gia hạn các hợp đồng hết hạn trong năm 2024.')).toMatchObject({ deadlines: [], unread: [] });
  });
});

describe('who a report goes to', () => {
  const receivers = (text: string) => selectDeadlines(text, 'task', PLAN_2024, []).deadlines.map(({ submitTo }) => submitTo?.name ?? null);

  test.each([
    ['Lập danh sách, gửi Văn phòng tổng hợp trước ngày 15/6/2024.', 'Văn phòng'],
    ['Báo cáo gửi Ban Tổ chức tổng hợp trước ngày 15/6/2024.', 'Ban Tổ chức'],
    ['Gửi Văn phòng Tổng hợp trước ngày 15/6/2024.', 'Văn phòng Tổng hợp'],
    ['Gửi Phòng Kế hoạch tổng hợp trước ngày 15/6/2024.', 'Phòng Kế hoạch tổng hợp'],
    ['Nộp về Phòng Kiểm tra, giám sát trước ngày 15/6/2024.', 'Phòng Kiểm tra, giám sát'],
    ['Nộp về Phòng Kiểm tra, Văn phòng trước ngày 15/6/2024.', 'Phòng Kiểm tra'],
    ['Nộp về Phòng Dân chủ cơ sở trước ngày 15/6/2024.', 'Phòng Dân chủ cơ sở'],
    ['Nộp về văn phòng không muộn hơn ngày 15/6/2024.', 'văn phòng'],
    ['Nộp về P.CTHSSV trước ngày 15/6/2024.', 'P.CTHSSV'],
    ['Nộp về P. Đào tạo (cô Hằng) trước ngày 15/6/2024.', 'P. Đào tạo'],
    ['Nộp về Tổ Tổng hợp trước ngày 15/6/2024.', 'Tổ Tổng hợp'],
  ])('%s', (text, name) => expect(receivers(text)).toEqual([name]));

  test.each([
    ['Các trạm báo cáo về Chi cục trước ngày 15/6/2024; Văn thư dự thảo báo cáo trình lãnh đạo trước ngày 25/6/2024.', null],
    ['Các trạm báo cáo về Chi cục trước ngày 15/6/2024; báo cáo việc thực hiện chương trình tiêm trước ngày 25/6/2024.', 'Chi cục'],
  ])('of two reports: %s', (text, second) => expect(receivers(text)).toEqual(['Chi cục', second]));
});

describe('a plan issued before the years that it covers', () => {
  const AHEAD = { year: 2025, issueDate: '2024-02-20', headingDate: null, period: { start: '2025-01-01', end: '2028-12-31' } };
  const read = (text: string) => selectDeadlines(text, 'task', AHEAD, []).deadlines.map(draftLine);

  test.each([
    ['Đưa vào sử dụng từ tháng 5/2024.', 'từ tháng 5/2024 | date from | 2024-05-01..'],
    ['Mở cửa từ ngày 15/5/2024.', 'từ ngày 15/5/2024 | date from | 2024-05-15..'],
    ['Xong trước ngày 15/5/2024.', 'trước ngày 15/5/2024 | date before | 2024-05-14'],
  ])('has what begins or ends before them: %s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('and not what was over when it was issued', () => expect(read('Các cây trồng từ tháng 5/2023.')).toEqual([]));
});
