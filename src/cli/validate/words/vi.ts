/** What the reports for people say; `Words` makes the other tables have the same. */
export const vi = {
  severities: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  basis: 'Căn cứ',
  whole: 'cả văn bản',
  fix: { safe: 'Sửa bằng --fix', unsafe: 'Sửa bằng --unsafe-fixes' },
  becomes: (before: string, after: string) => `“${before}” thành “${after}”`,
  inserts: (after: string) => `thêm “${after}”`,
  removes: (before: string) => `bỏ “${before}”`,
  mended: (count: number) => `Đã sửa ${count} chỗ.`,
  page: (page: number, place: string) => `trang ${page}, ${place}`,
  asOf: (when: string) => `Hiệu lực văn bản viện dẫn: theo danh mục rà soát đến ${when}.`,
  composes: (places: number) => `chuyển ${places} chỗ sang chữ dựng sẵn`,
  clean: (files: number) => `Không có gì cần sửa trong ${files} văn bản.`,
  total: (n: { errors: number; warnings: number; infos: number; files: number }) =>
    `${n.errors} lỗi, ${n.warnings} cảnh báo, ${n.infos} lưu ý trong ${n.files} văn bản.`,
  fixable: (safe: number, unsafe: number) =>
    `${[
      ...(safe > 0 ? [`Sửa được ${safe} chỗ bằng “--fix”`] : []),
      ...(unsafe > 0
        ? [`${safe > 0 ? 'thêm' : 'Sửa được'} ${unsafe} chỗ bằng “--fix --unsafe-fixes” (có thể đổi nghĩa, cần đọc lại)`]
        : []),
    ].join(', ')}.`,
};

export type Words = typeof vi;
