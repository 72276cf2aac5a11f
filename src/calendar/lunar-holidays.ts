/**
 * Tết Nguyên đán (1/1) and Giỗ Tổ Hùng Vương (10/3) of the lunar calendar, by solar year.
 *
 * The calendar is that of Việt Nam, with days that begin at UTC+7 (Quyết định 121/CP ngày 08/8/1967 của Hội đồng Chính phủ), and
 * differs from the Chinese one now and then: Tết 2030 is on 2 February, a day before China’s. The rows are astronomical results;
 * `tests/calendar/lunar-calendar.ts` works them out again from the moon and the sun.
 */
export const LUNAR_HOLIDAYS: Readonly<Record<number, { readonly tet: string; readonly hungKings: string }>> = {
  2020: { tet: '2020-01-25', hungKings: '2020-04-02' },
  2021: { tet: '2021-02-12', hungKings: '2021-04-21' },
  2022: { tet: '2022-02-01', hungKings: '2022-04-10' },
  2023: { tet: '2023-01-22', hungKings: '2023-04-29' },
  2024: { tet: '2024-02-10', hungKings: '2024-04-18' },
  2025: { tet: '2025-01-29', hungKings: '2025-04-07' },
  2026: { tet: '2026-02-17', hungKings: '2026-04-26' },
  2027: { tet: '2027-02-06', hungKings: '2027-04-16' },
  2028: { tet: '2028-01-26', hungKings: '2028-04-04' },
  2029: { tet: '2029-02-13', hungKings: '2029-04-23' },
  2030: { tet: '2030-02-02', hungKings: '2030-04-12' },
  2031: { tet: '2031-01-23', hungKings: '2031-04-01' },
  2032: { tet: '2032-02-11', hungKings: '2032-04-19' },
  2033: { tet: '2033-01-31', hungKings: '2033-04-09' },
  2034: { tet: '2034-02-19', hungKings: '2034-04-28' },
  2035: { tet: '2035-02-08', hungKings: '2035-04-17' },
};

/**
 * Of the five days of Tết, those before the first day of the year: one or two, as each year’s notice has it. Not in the table:
 * one, the last day of the old year.
 */
export const DAYS_BEFORE_TET: Readonly<Record<number, number>> = { 2020: 2, 2021: 2, 2023: 2, 2024: 2, 2025: 2 };

/** The day off beside 2 September (since 2021), as each year’s notice has it. In later years a file of days off tells. */
export const BESIDE_NATIONAL_DAY: Readonly<Record<number, string>> = {
  2021: '2021-09-03',
  2022: '2022-09-01',
  2023: '2023-09-01',
  2024: '2024-09-03',
  2025: '2025-09-01',
  2026: '2026-09-01',
};
