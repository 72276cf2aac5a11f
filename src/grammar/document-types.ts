/**
 * Tên loại văn bản and the abbreviations that stand for them in a document number.
 *
 * State: Nghị định 30/2020/NĐ-CP Điều 7 and Phụ lục III; normative types: Luật Ban hành văn bản quy phạm pháp luật. Party:
 * Quy định 66-QĐ/TW and 399-QĐ/TW. `symbols` is empty where the type has no abbreviation of its own (a State công văn is
 * numbered by its issuer, a law by the Quốc hội that passed it).
 */
export interface DocumentType {
  readonly word: string;
  readonly symbols: readonly string[];
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  // Normative
  { word: 'Hiến pháp', symbols: [] },
  { word: 'Bộ luật', symbols: [] },
  { word: 'Luật', symbols: [] },
  { word: 'Pháp lệnh', symbols: ['PL'] },
  { word: 'Lệnh', symbols: ['L'] },
  { word: 'Mệnh lệnh', symbols: ['ML'] },
  { word: 'Chỉ lệnh', symbols: ['CL'] },
  { word: 'Nghị quyết liên tịch', symbols: ['NQLT'] },
  { word: 'Nghị quyết', symbols: ['NQ', 'NQCĐ'] },
  { word: 'Nghị định', symbols: ['NĐ'] },
  { word: 'Thông tư liên tịch', symbols: ['TTLT', 'TTLN', 'TTLB'] },
  { word: 'Thông tư liên ngành', symbols: ['TTLN', 'TTLT'] },
  { word: 'Thông tư liên bộ', symbols: ['TTLB', 'TTLT'] },
  { word: 'Thông tư', symbols: ['TT'] },
  { word: 'Văn bản hợp nhất', symbols: ['VBHN'] },
  // Administrative and Party
  { word: 'Quyết định', symbols: ['QĐ'] },
  { word: 'Quy định', symbols: ['QĐ', 'QĐi', 'QyĐ'] },
  { word: 'Quy chế phối hợp', symbols: ['QCPH', 'QC'] },
  { word: 'Quy chế', symbols: ['QC'] },
  { word: 'Chỉ thị', symbols: ['CT'] },
  { word: 'Kết luận thanh tra', symbols: ['KL', 'KLTTr', 'KLTT'] },
  { word: 'Kết luận kiểm tra', symbols: ['KL', 'KLKT'] },
  { word: 'Kết luận', symbols: ['KL'] },
  { word: 'Thông báo kết luận', symbols: ['TB', 'TBKL', 'KL'] },
  { word: 'Thông báo', symbols: ['TB'] },
  { word: 'Thông tri', symbols: ['TT'] },
  { word: 'Thông cáo', symbols: ['TC'] },
  { word: 'Hướng dẫn liên ngành', symbols: ['HD', 'HDLN', 'HDLT'] },
  { word: 'Hướng dẫn liên tịch', symbols: ['HD', 'HDLT', 'HDLN'] },
  { word: 'Hướng dẫn', symbols: ['HD'] },
  { word: 'Chương trình hành động', symbols: ['CTr', 'CTrHĐ', 'CTHĐ', 'CT'] },
  { word: 'Chương trình phối hợp', symbols: ['CTr', 'CTrPH', 'CTPH', 'CT'] },
  { word: 'Chương trình công tác', symbols: ['CTr', 'CT'] },
  { word: 'Chương trình', symbols: ['CTr', 'CT'] },
  { word: 'Kế hoạch hành động', symbols: ['KH', 'KHHĐ'] },
  { word: 'Kế hoạch liên tịch', symbols: ['KH', 'KHLT'] },
  { word: 'Kế hoạch liên ngành', symbols: ['KH', 'KHLN'] },
  { word: 'Kế hoạch phối hợp', symbols: ['KH', 'KHPH'] },
  { word: 'Kế hoạch', symbols: ['KH'] },
  { word: 'Phương án', symbols: ['PA'] },
  { word: 'Đề án', symbols: ['ĐA'] },
  { word: 'Dự án', symbols: ['DA'] },
  { word: 'Báo cáo thẩm định', symbols: ['BC', 'BCTĐ'] },
  { word: 'Báo cáo thẩm tra', symbols: ['BC', 'BCTTr'] },
  { word: 'Báo cáo', symbols: ['BC'] },
  { word: 'Biên bản ghi nhớ', symbols: ['BGN'] },
  { word: 'Biên bản', symbols: ['BB'] },
  { word: 'Tờ trình', symbols: ['TTr'] },
  { word: 'Hợp đồng', symbols: ['HĐ'] },
  { word: 'Công văn liên ngành', symbols: ['CV', 'CVLN'] },
  { word: 'Công văn', symbols: ['CV'] },
  { word: 'Công điện', symbols: ['CĐ'] },
  { word: 'Văn bản', symbols: ['CV', 'VB'] },
  { word: 'Giấy mời', symbols: ['GM'] },
  { word: 'Giấy giới thiệu', symbols: ['GGT'] },
  { word: 'Giấy ủy quyền', symbols: ['GUQ'] },
  { word: 'Giấy phép', symbols: ['GP'] },
  { word: 'Phiếu chuyển', symbols: ['PC'] },
  { word: 'Phiếu gửi', symbols: ['PG'] },
  { word: 'Phiếu báo', symbols: ['PB'] },
  { word: 'Bản ghi nhớ', symbols: ['BGN'] },
  { word: 'Bản thỏa thuận', symbols: ['BTT'] },
  { word: 'Thỏa thuận', symbols: ['TTh', 'TT'] },
  { word: 'Điều lệ', symbols: ['ĐL'] },
];

/** Abbreviations that also stand for the type word in running text: `theo QĐ số 12/QĐ-UBND`, `NQ 18-NQ/TW`. */
export const TYPE_ABBREVIATIONS: readonly string[] = [
  'NQLT | NQ | NĐ | TTLT | TT | QĐ | QyĐ | QC | CT | KL | TB | HD | CTr | KH | ĐA | BC | TTr | CV | CĐ | PL | VB',
];

/** Types of which a bare number is a name that people use: `Nghị định 99`, `Chương trình 135`. */
export const NUMBER_NAMED_TYPES: readonly string[] = [
  'Nghị quyết | Nghị định | Quyết định | Quy định | Quy chế | Chỉ thị | Kết luận | Thông báo kết luận | Thông báo | Thông tư | Thông tư liên tịch | Thông tri',
  'Pháp lệnh | Hướng dẫn | Chương trình | Chương trình hành động | Kế hoạch | Đề án | Dự án | Phương án | Công văn | Công điện | Văn bản | Tờ trình | Báo cáo | Lệnh',
];

/** Their abbreviations that, in front of a bare number, can hardly be anything else: `NĐ 99`. */
export const NUMBER_NAMED_ABBREVIATIONS: readonly string[] = ['NQ | NĐ | QĐ | KL'];

/** Types that a Quyết định or Nghị quyết carries, so that its number stands behind their name: `Quy chế … số 12/QĐ-UBND`. */
export const CARRIED_TYPES: readonly string[] = [
  'Quy chế | Quy định | Đề án | Dự án | Chương trình | Chương trình hành động | Kế hoạch | Phương án | Điều lệ | Hướng dẫn',
];

/** Types that say only that something was written: any number may stand behind them. */
export const GENERIC_TYPES: readonly string[] = ['Văn bản | Giấy phép | Giấy mời | Hợp đồng | Thỏa thuận | Biên bản'];

/** Abbreviations of types that begin the symbol of an issuer as well: Hội đồng, Công đoàn, Thanh tra, Thường trực, Tiểu ban. */
export const AMBIGUOUS_TYPE_SYMBOLS: readonly string[] = ['HĐ | CĐ | TTr | TT | TB | PC | TC | CT | BTT | TTh'];
