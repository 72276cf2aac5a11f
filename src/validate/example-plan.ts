import type { Example, Regime } from './rule.ts';

/** The parts of a plan in the order of the page; each is whole lines. */
export interface PlanParts {
  /** State: Quốc hiệu and Tiêu ngữ; Party: the heading of the Party. */
  readonly heading: string;
  /** The issuer, its superior body above it. */
  readonly issuer: string;
  readonly number: string;
  readonly placeDate: string;
  /** Type and subject. */
  readonly title: string;
  /** What stands before the first section. */
  readonly bases: string;
  /** The sections. */
  readonly body: string;
  /** The last paragraph, with its end mark. */
  readonly closing: string;
  readonly recipients: string;
  readonly signature: string;
}

const ORDER: readonly (keyof PlanParts)[] = [
  'heading',
  'issuer',
  'number',
  'placeDate',
  'title',
  'bases',
  'body',
  'closing',
  'recipients',
  'signature',
];

/** Two plans without a fault, into which the examples of rules are put. */
const FAULTLESS: Readonly<Record<Regime, PlanParts>> = {
  state: {
    heading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    issuer: 'ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ',
    number: 'Số: 15/KH-UBND',
    placeDate: 'Suối Mơ, ngày 06 tháng 3 năm 2026',
    title: 'KẾ HOẠCH\nThực hiện chuyển đổi số trên địa bàn xã năm 2026',
    bases:
      'Căn cứ Quyết định số 212/QĐ-UBND ngày 14 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về giao chỉ tiêu chuyển đổi số năm 2026;\nỦy ban nhân dân xã Suối Mơ xây dựng Kế hoạch như sau:',
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Nâng cao chất lượng phục vụ Nhân dân.',
      '2. Bảo đảm đúng tiến độ.',
      'II. NHIỆM VỤ',
      '1. Rà soát thiết bị tại các thôn trước ngày 15/5/2026.',
      '2. Tập huấn kỹ năng số cho Nhân dân trước ngày 15/9/2026.',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Văn hóa - Xã hội chủ trì tập huấn, hoàn thành trước ngày 15/9/2026.',
      '2. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, báo cáo kết quả trước ngày 15/12/2026.',
    ].join('\n'),
    closing: 'Trên đây là Kế hoạch thực hiện chuyển đổi số trên địa bàn xã năm 2026./.',
    recipients: [
      'Nơi nhận:',
      '- Ủy ban nhân dân tỉnh (báo cáo);',
      '- Phòng Văn hóa - Xã hội;',
      '- Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;',
      '- Lưu: VT.',
    ].join('\n'),
    signature: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHà Văn Lâm',
  },
  party: {
    heading: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    issuer: 'ĐẢNG BỘ TỈNH BÌNH SƠN\nĐẢNG ỦY XÃ SUỐI MƠ\n*',
    number: 'Số 12-KH/ĐU',
    placeDate: 'Suối Mơ, ngày 06 tháng 7 năm 2026',
    title: 'KẾ HOẠCH\nkiểm tra công tác dân vận năm 2026\n-----',
    bases:
      'Thực hiện Chương trình số 08-CTr/TU, ngày 14/01/2026 của Ban Thường vụ Tỉnh ủy về công tác dân vận năm 2026, Đảng ủy xã Suối Mơ xây dựng Kế hoạch như sau:',
    body: [
      'I- MỤC ĐÍCH, YÊU CẦU',
      '1. Đánh giá đúng kết quả công tác dân vận.',
      '2. Bảo đảm khách quan.',
      'II- NỘI DUNG',
      '1. Kiểm tra việc tiếp dân tại các chi bộ trước ngày 15/9/2026.',
      '2. Kiểm tra việc đối thoại với Nhân dân trước ngày 15/10/2026.',
      'III- TỔ CHỨC THỰC HIỆN',
      '1. Ban Xây dựng Đảng chủ trì kiểm tra, hoàn thành trước ngày 15/10/2026.',
      '2. Văn phòng Đảng ủy tổng hợp, báo cáo kết quả trước ngày 15/12/2026.',
    ].join('\n'),
    closing: 'Trên đây là Kế hoạch kiểm tra công tác dân vận năm 2026.',
    recipients: [
      'Nơi nhận:',
      '- Ban Thường vụ Tỉnh ủy (báo cáo);',
      '- Ban Xây dựng Đảng;',
      '- Các chi bộ trực thuộc;',
      '- Lưu Văn phòng Đảng ủy.',
    ].join('\n'),
    signature: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHà Văn Lâm',
  },
};

/** The whole plan of an example; an empty part leaves its lines out. */
export function examplePlan({ regime, parts }: Pick<Example, 'regime' | 'parts'>): string {
  const plan = { ...FAULTLESS[regime], ...parts };
  return `${ORDER.map((part) => plan[part])
    .filter((lines) => lines !== '')
    .join('\n\n')}\n`;
}
