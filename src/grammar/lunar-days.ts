/**
 * The days of the lunar calendar that plans name, by solar year: Tết (1/1), Giỗ Tổ Hùng Vương (10/3) and Trung thu (15/8),
 * for the meridian of Việt Nam (UTC+7), which differs from the Chinese calendar now and then (Tết 2030).
 */
export const LUNAR_DAYS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2023: { '1/1': '2023-01-22', '10/3': '2023-04-29', '15/8': '2023-09-29' },
  2024: { '1/1': '2024-02-10', '10/3': '2024-04-18', '15/8': '2024-09-17' },
  2025: { '1/1': '2025-01-29', '10/3': '2025-04-07', '15/8': '2025-10-06' },
  2026: { '1/1': '2026-02-17', '10/3': '2026-04-26', '15/8': '2026-09-25' },
  2027: { '1/1': '2027-02-06', '10/3': '2027-04-16', '15/8': '2027-09-15' },
  2028: { '1/1': '2028-01-26', '10/3': '2028-04-04', '15/8': '2028-10-03' },
  2029: { '1/1': '2029-02-13', '10/3': '2029-04-23', '15/8': '2029-09-22' },
  2030: { '1/1': '2030-02-02', '10/3': '2030-04-12', '15/8': '2030-09-12' },
};

/** The sixty-year cycle, in lower case: a lunar year has the stem and the branch that stand at its place in the cycle. */
export const LUNAR_STEMS: readonly string[] = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý'];
export const LUNAR_BRANCHES: readonly string[] = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi'];
