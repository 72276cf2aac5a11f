/**
 * Issuers by the letters that they sign with: Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW; ministries by their
 * decrees. In lower case with the tone on the first vowel; a line's names are parted by “|”, the first is the full one, and a
 * place or field may follow them.
 */
export interface Issuer {
  readonly symbols: readonly string[];
  /** What it is called in a sentence. */
  readonly title: string;
  readonly names: string;
  /** Types that it cannot issue (Luật Ban hành văn bản quy phạm pháp luật). */
  readonly never?: readonly string[];
  /** Borne by one body of the country alone, so that number and year tell the instrument. */
  readonly single?: true;
  /** The name is complete: nothing follows. */
  readonly whole?: true;
}

const PARTY_TYPES_NEVER = ['Nghị định', 'Thông tư', 'Luật', 'Bộ luật', 'Pháp lệnh', 'Lệnh'];
const LOCAL_NEVER = ['Nghị định', 'Thông tư', 'Luật', 'Bộ luật', 'Pháp lệnh'];

export const ISSUERS: readonly Issuer[] = [
  {
    symbols: ['QH'],
    title: 'Quốc hội',
    names: 'quốc hội',
    single: true,
    whole: true,
    never: ['Nghị định', 'Thông tư', 'Pháp lệnh', 'Quyết định', 'Chỉ thị', 'Kế hoạch'],
  },
  {
    symbols: ['UBTVQH'],
    title: 'Ủy ban Thường vụ Quốc hội',
    names: 'ủy ban thường vụ quốc hội | ubtvqh',
    single: true,
    whole: true,
    never: ['Luật', 'Bộ luật', 'Nghị định', 'Thông tư'],
  },
  {
    symbols: ['CTN'],
    title: 'Chủ tịch nước',
    names: 'chủ tịch nước',
    single: true,
    whole: true,
    never: ['Nghị định', 'Thông tư', 'Luật', 'Bộ luật'],
  },
  {
    symbols: ['CP'],
    title: 'Chính phủ',
    names: 'chính phủ',
    single: true,
    whole: true,
    never: ['Quyết định', 'Chỉ thị', 'Thông tư', 'Luật', 'Bộ luật'],
  },
  {
    symbols: ['TTg'],
    title: 'Thủ tướng Chính phủ',
    names: 'thủ tướng chính phủ | thủ tướng',
    single: true,
    whole: true,
    never: ['Nghị định', 'Thông tư', 'Luật', 'Bộ luật', 'Nghị quyết'],
  },
  { symbols: ['VPCP'], title: 'Văn phòng Chính phủ', names: 'văn phòng chính phủ', single: true, whole: true, never: ['Nghị định'] },
  {
    symbols: ['TTCP'],
    title: 'Thanh tra Chính phủ',
    names: 'thanh tra chính phủ | tổng thanh tra chính phủ',
    single: true,
    whole: true,
    never: ['Nghị định'],
  },
  {
    symbols: ['TW'],
    title: 'Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư',
    names:
      'bộ chính trị | ban bí thư | ban bí thư trung ương | ban bí thư trung ương đảng | ban chấp hành trung ương | ban chấp hành trung ương đảng | bch trung ương | bch trung ương đảng',
    single: true,
    whole: true,
    never: PARTY_TYPES_NEVER,
  },
  ...[
    ['BNV', 'Nội vụ'],
    ['BTP', 'Tư pháp'],
    ['BTC', 'Tài chính'],
    ['BCA', 'Công an'],
    ['BQP', 'Quốc phòng'],
    ['BNG', 'Ngoại giao'],
    ['BCT', 'Công Thương'],
    ['BXD', 'Xây dựng'],
    ['BYT', 'Y tế'],
    ['BGDĐT', 'Giáo dục và Đào tạo'],
    ['BKHCN', 'Khoa học và Công nghệ'],
    ['BVHTTDL', 'Văn hóa, Thể thao và Du lịch'],
    ['BNNMT', 'Nông nghiệp và Môi trường'],
    ['BDTTG', 'Dân tộc và Tôn giáo'],
    ['BLĐTBXH', 'Lao động - Thương binh và Xã hội'],
    ['BKHĐT', 'Kế hoạch và Đầu tư'],
    ['BGTVT', 'Giao thông vận tải'],
    ['BTNMT', 'Tài nguyên và Môi trường'],
    ['BNNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
    ['BTTTT', 'Thông tin và Truyền thông'],
  ].map(
    ([symbol = '', field = '']): Issuer => ({
      symbols: [symbol],
      title: `Bộ ${field}`,
      names: `bộ ${field.toLowerCase()} | bộ trưởng bộ ${field.toLowerCase()}`,
      single: true,
      whole: true,
      never: ['Nghị định', 'Luật', 'Bộ luật', 'Pháp lệnh'],
    }),
  ),
  {
    symbols: ['UBND'],
    title: 'Ủy ban nhân dân',
    names: 'ủy ban nhân dân | chủ tịch ủy ban nhân dân | phó chủ tịch ủy ban nhân dân',
    never: LOCAL_NEVER,
  },
  {
    symbols: ['HĐND'],
    title: 'Hội đồng nhân dân',
    names: 'hội đồng nhân dân | thường trực hội đồng nhân dân',
    never: [...LOCAL_NEVER, 'Chỉ thị'],
  },
  {
    symbols: ['TU', 'ThU', 'QU', 'HU'],
    title: 'tỉnh ủy, thành ủy hoặc cấp ủy tương đương',
    names:
      'tỉnh ủy | thành ủy | thị ủy | quận ủy | huyện ủy | ban thường vụ tỉnh ủy | ban thường vụ thành ủy | ban thường vụ thị ủy | ban thường vụ quận ủy | ban thường vụ huyện ủy',
    never: PARTY_TYPES_NEVER,
  },
];
