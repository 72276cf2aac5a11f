/** An EDTF date as people write it: `2023-03-10` → `10/3/2023`, `2024-03` → `3/2024`. */
export function writtenDate(edtf: string): string {
  const [year, month, day] = edtf.split('-');
  const parts = [
    day,
    month === undefined ? undefined : String(Number(month)).padStart(Number(month) < 3 && day !== undefined ? 2 : 1, '0'),
    year,
  ];
  return parts.filter((part) => part !== undefined).join('/');
}
