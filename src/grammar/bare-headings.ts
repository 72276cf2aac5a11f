/** Words that head something and say nothing by themselves, whatever their marker. Source: the headings usual in plans. */
export const BARE_HEADINGS = [
  'Mục đích',
  'Yêu cầu',
  'Mục đích, yêu cầu',
  'Mục tiêu',
  'Mục tiêu chung',
  'Mục tiêu cụ thể',
  'Chỉ tiêu',
  'Đối tượng',
  'Phạm vi',
  'Đối tượng, phạm vi',
  'Nội dung',
  'Nội dung thực hiện',
  'Nhiệm vụ',
  'Nhiệm vụ trọng tâm',
  'Nhiệm vụ cụ thể',
  'Nhiệm vụ, giải pháp',
  'Giải pháp',
  'Giải pháp thực hiện',
  'Thời gian',
  'Thời gian thực hiện',
  'Thời gian, địa điểm',
  'Địa điểm',
  'Thành phần',
  'Thành phần tham dự',
  'Kinh phí',
  'Kinh phí thực hiện',
  'Tổ chức thực hiện',
  'Phân công nhiệm vụ',
  'Phân công thực hiện',
  'Chế độ báo cáo',
];

/** What a title of some length opens with, and no directive: “Đối với cơ sở …”, “Lĩnh vực …”. */
export const TITLE_OPENERS = [
  'đối với | về | lĩnh vực | trong lĩnh vực | nhóm | nội dung | nhiệm vụ | công tác | giai đoạn | khu vực | tại',
];
