import type { Encoding } from './encoding.ts';

export interface LegacyFont {
  readonly encoding: Extract<Encoding, 'tcvn3' | 'vni'>;
  /** A font of capitals, whose small letters are shown as capitals: `.VnTimeH`. */
  readonly capitals: boolean;
}

/** The encoding that a font's letters are in, told from its name: `.VnTime`, `VNI-Times`; null for a font of Unicode. */
export function legacyFont(name: string | undefined): LegacyFont | null {
  if (name === undefined) return null;
  if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  return /^VNI[- ]/i.test(name) ? { encoding: 'vni', capitals: false } : null;
}
