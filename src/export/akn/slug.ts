/** A name as part of an identifier or a path: `Ủy ban nhân dân xã Bình Khê` → `uy-ban-nhan-dan-xa-binh-khe`. */
export function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? 'x';
}

/** Gives names that nothing else has: a second `sec_II` becomes `sec_II_2`. */
export function namer(): (wanted: string) => string {
  const taken = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    while (taken.has(name)) {
      const next = (taken.get(wanted) ?? 1) + 1;
      taken.set(wanted, next);
      name = `${wanted}_${next}`;
    }
    taken.set(name, 1);
    return name;
  };
}
