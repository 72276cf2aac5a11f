/**
 * Bodies that ended, and what there is since: Nghị quyết 203/2025/QH15 and Luật 72/2025/QH15 (no district level from
 * 01/7/2025), Nghị định 150/2025/NĐ-CP, Luật Thanh tra 84/2025/QH15, and the mergers of the spring of 2025, whose days
 * differ by province: they are judged from the first day on which all were over. In lower case with the tone on the first
 * vowel; parted by “|”. A bare “Phòng Nội vụ” or “Thành ủy” may be another body and is not here.
 */
export interface DissolvedBodies {
  /** First day on which a plan may name them no more. */
  readonly from: string;
  readonly names: string;
  readonly since: Readonly<Record<'vi' | 'en', string>>;
}

export const DISSOLVED_BODIES: readonly DissolvedBodies[] = [
  {
    from: '2025-07-01',
    names:
      'ủy ban nhân dân quận | ủy ban nhân dân huyện | ủy ban nhân dân thị xã | ủy ban nhân dân các quận | ủy ban nhân dân các huyện | ủy ban nhân dân các thị xã | hội đồng nhân dân quận | hội đồng nhân dân huyện | hội đồng nhân dân thị xã | quận ủy | huyện ủy | thị ủy | công an quận | công an huyện | công an thị xã | ủy ban nhân dân thị trấn | hội đồng nhân dân thị trấn',
    since: {
      vi: 'cấp huyện và thị trấn đã kết thúc hoạt động; nay là xã, phường, đặc khu',
      en: 'there is no district level and no thị trấn any more, but xã, phường, đặc khu',
    },
  },
  {
    from: '2025-07-01',
    names: 'thanh tra quận | thanh tra huyện | thanh tra thị xã | thanh tra sở',
    since: { vi: 'nay là Thanh tra tỉnh', en: 'now the inspectorate of the province' },
  },
  {
    from: '2025-07-01',
    names:
      'ban dân vận trung ương | ban dân vận tỉnh ủy | ban dân vận thành ủy | ban tuyên giáo trung ương | ban tuyên giáo tỉnh ủy | ban tuyên giáo thành ủy',
    since: { vi: 'nay là Ban Tuyên giáo và Dân vận', en: 'now the Ban Tuyên giáo và Dân vận' },
  },
  {
    from: '2025-07-01',
    names:
      'sở kế hoạch và đầu tư | sở giao thông vận tải | sở tài nguyên và môi trường | sở nông nghiệp và phát triển nông thôn | sở lao động - thương binh và xã hội | sở thông tin và truyền thông | bộ kế hoạch và đầu tư | bộ giao thông vận tải | bộ tài nguyên và môi trường | bộ nông nghiệp và phát triển nông thôn | bộ lao động - thương binh và xã hội | bộ thông tin và truyền thông',
    since: {
      vi: 'đã hợp nhất năm 2025 (nay là Tài chính, Xây dựng, Nông nghiệp và Môi trường, Nội vụ, Khoa học và Công nghệ)',
      en: 'merged in 2025 (now Tài chính, Xây dựng, Nông nghiệp và Môi trường, Nội vụ, Khoa học và Công nghệ)',
    },
  },
];
