/**
 * Issuers by the letters that they sign with: Nghị định 30/2020/NĐ-CP, Phụ lục III; Hướng dẫn 36-HD/VPTW; ministries by their
 * decrees. In lower case with the tone on the first vowel; a line's names are parted by “|”, the first is the full one, and a
 * place or field may follow them.
 */
export interface Issuer {
  readonly symbols: readonly string[];
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
    names: 'quốc hội',
    single: true,
    whole: true,
    never: ['Nghị định', 'Thông tư', 'Pháp lệnh', 'Quyết định', 'Chỉ thị', 'Kế hoạch'],
  },
  {
    symbols: ['UBTVQH'],
    names: 'ủy ban thường vụ quốc hội | ubtvqh',
    single: true,
    whole: true,
    never: ['Luật', 'Bộ luật', 'Nghị định', 'Thông tư'],
  },
  { symbols: ['CTN'], names: 'chủ tịch nước', single: true, whole: true, never: ['Nghị định', 'Thông tư', 'Luật', 'Bộ luật'] },
  { symbols: ['CP'], names: 'chính phủ', single: true, whole: true, never: ['Quyết định', 'Chỉ thị', 'Thông tư', 'Luật', 'Bộ luật'] },
  {
    symbols: ['TTg'],
    names: 'thủ tướng chính phủ | thủ tướng',
    single: true,
    whole: true,
    never: ['Nghị định', 'Thông tư', 'Luật', 'Bộ luật', 'Nghị quyết'],
  },
  { symbols: ['VPCP'], names: 'văn phòng chính phủ', single: true, whole: true, never: ['Nghị định'] },
  { symbols: ['TTCP'], names: 'thanh tra chính phủ | tổng thanh tra chính phủ', single: true, whole: true, never: ['Nghị định'] },
  {
    symbols: ['TW'],
    names:
      'bộ chính trị | ban bí thư | ban bí thư trung ương | ban bí thư trung ương đảng | ban chấp hành trung ương | ban chấp hành trung ương đảng | bch trung ương | bch trung ương đảng',
    single: true,
    whole: true,
    never: PARTY_TYPES_NEVER,
  },
  ...[
    ['BNV', 'nội vụ'],
    ['BTP', 'tư pháp'],
    ['BTC', 'tài chính'],
    ['BCA', 'công an'],
    ['BQP', 'quốc phòng'],
    ['BNG', 'ngoại giao'],
    ['BCT', 'công thương'],
    ['BXD', 'xây dựng'],
    ['BYT', 'y tế'],
    ['BGDĐT', 'giáo dục và đào tạo'],
    ['BKHCN', 'khoa học và công nghệ'],
    ['BVHTTDL', 'văn hóa, thể thao và du lịch'],
    ['BNNMT', 'nông nghiệp và môi trường'],
    ['BDTTG', 'dân tộc và tôn giáo'],
    ['BLĐTBXH', 'lao động - thương binh và xã hội'],
    ['BKHĐT', 'kế hoạch và đầu tư'],
    ['BGTVT', 'giao thông vận tải'],
    ['BTNMT', 'tài nguyên và môi trường'],
    ['BNNPTNT', 'nông nghiệp và phát triển nông thôn'],
    ['BTTTT', 'thông tin và truyền thông'],
  ].map(
    ([symbol = '', field = '']): Issuer => ({
      symbols: [symbol],
      names: `bộ ${field} | bộ trưởng bộ ${field}`,
      single: true,
      whole: true,
      never: ['Nghị định', 'Luật', 'Bộ luật', 'Pháp lệnh'],
    }),
  ),
  { symbols: ['UBND'], names: 'ủy ban nhân dân | chủ tịch ủy ban nhân dân | phó chủ tịch ủy ban nhân dân', never: LOCAL_NEVER },
  { symbols: ['HĐND'], names: 'hội đồng nhân dân | thường trực hội đồng nhân dân', never: [...LOCAL_NEVER, 'Chỉ thị'] },
  {
    symbols: ['TU', 'ThU', 'QU', 'HU'],
    names:
      'tỉnh ủy | thành ủy | thị ủy | quận ủy | huyện ủy | ban thường vụ tỉnh ủy | ban thường vụ thành ủy | ban thường vụ thị ủy | ban thường vụ quận ủy | ban thường vụ huyện ủy',
    never: PARTY_TYPES_NEVER,
  },
];
