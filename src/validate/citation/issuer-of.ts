import { ISSUERS, type Issuer } from '../../grammar/issuers.ts';
import { bodyKey } from '../../recognize/body/body-key.ts';
import { compileOpenings } from '../compile-openings.ts';

const BY_SYMBOL: ReadonlyMap<string, Issuer> = new Map(ISSUERS.flatMap((issuer) => issuer.symbols.map((symbol) => [symbol, issuer])));
const NAMES: readonly (readonly [name: string, issuer: Issuer])[] = ISSUERS.flatMap((issuer) =>
  issuer.names.split(' | ').map((name) => [bodyKey(name), issuer] as const),
);
const BY_WHOLE_NAME: ReadonlyMap<string, Issuer> = new Map(NAMES.filter(([, { whole }]) => whole === true));
const issuerOpening = compileOpenings(NAMES.filter(([, { whole }]) => whole === undefined));

/** Who signs with these letters; null where several may, or nobody is known to. */
export const issuerOfSymbol = (symbol: string | null): Issuer | null => (symbol === null ? null : (BY_SYMBOL.get(symbol) ?? null));

/** Which issuer a name is of: `UBND tỉnh` signs as every Ủy ban nhân dân does. Null for one that the table does not have. */
export function issuerNamed(name: string): Issuer | null {
  const key = bodyKey(name);
  return BY_WHOLE_NAME.get(key) ?? issuerOpening(key) ?? null;
}

/** The key under which two names of one issuer are equal: the Bộ and its Bộ trưởng, Ban Bí thư and Ban Bí thư Trung ương Đảng. */
export function issuerKey(name: string): string {
  return bodyKey(name)
    .replace(/^bộ trưởng (?=bộ )/, '')
    .replace(/^bch /, 'ban chấp hành ')
    .replace(/^(ban bí thư|ban chấp hành trung ương)(?: trung ương)?(?: đảng)?$/, '$1')
    .replace(/^thủ tướng$/, 'thủ tướng chính phủ');
}
