const ISO = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const VIETNAMESE = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;

/** A day as people write it on a command line, as EDTF: `1/3/2023` → `2023-03-01`, `2023-03`, `2023`; null when it is none. */
export function readDay(value: string): string | null {
  const { year, month, day } = (ISO.exec(value) ?? VIETNAMESE.exec(value))?.groups ?? {};
  if (year === undefined) return null;
  if (month === undefined) return year;
  const [m, d] = [Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return parts.join('-');
}
