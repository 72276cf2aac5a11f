/** How the items of a plan are numbered. Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, and practice. */

/** Điểm run through the Vietnamese alphabet without ă â ê ô ơ ư; f j w z are never used. */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** “Phần thứ nhất”, “Phần thứ hai” … */
export const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Names that count: “Ngày 1:”, “Giai đoạn 2:”, “Phần 1:”. */
export const COUNTED_NAMES = [
  'Ngày',
  'Phần',
  'Bước',
  'Đợt',
  'Giai đoạn',
  'Vòng',
  'Buổi',
  'Tuần',
  'Mục tiêu',
  'Nhiệm vụ',
  'Nội dung',
  'Nhóm nhiệm vụ',
  'Phần việc',
  'Công việc',
  'Hoạt động',
  'Dự án',
  'Tiểu dự án',
];

/** Bullets, by the style that they are of. The dashes are one style: converters change one for another. */
export const BULLETS: Readonly<Record<string, 'dash' | 'plus' | 'star' | 'dot'>> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '‐': 'dash',
  '+': 'plus',
  '*': 'star',
  '•': 'dot',
  '●': 'dot',
  '▪': 'dot',
  '■': 'dot',
  '◦': 'dot',
  '○': 'dot',
  '□': 'dot',
  '➢': 'dot',
  '►': 'dot',
  '♦': 'dot',
  '·': 'dot',
  // Bullets of the Symbol and Wingdings fonts, as converters leave them.
  '\uF0B7': 'dot',
  '\uF0A7': 'dot',
  '\uF0FC': 'dot',
};

/**
 * Depth of each style in the outline, the outermost first. `star` stands above `dash`: “* Nội dung:” titles the dashes
 * under it; a star met below a plus is deeper (see the outline).
 */
export const STYLE_RANK = {
  part: 0,
  chapter: 1,
  division: 2,
  article: 3,
  upperLetter: 4,
  roman: 5,
  arabic: 6,
  decimal: 7,
  counted: 8,
  arabicParen: 9,
  letter: 10,
  enclosed: 11,
  star: 12,
  dash: 13,
  dot: 14,
  plus: 15,
} as const;
