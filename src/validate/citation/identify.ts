import { PARTY_TERMS } from '../../grammar/party-terms.ts';
import type { Citation } from '../../model/plan.ts';
import type { Instrument, Register } from '../register/register.ts';
import type { CitedInstrument } from './cited-instrument.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { issuerKey, issuerOfSymbol } from './issuer-of.ts';
import { isLaw } from './law.ts';
import { isSameType } from './type-of.ts';

/**
 * The instrument of the register that a citation means, null where that is not certain.
 *
 * Number and date name it; without a date the number does where the register has one such instrument and type and issuer
 * agree. Numbers of local bodies are borne by many (`12/QĐ-UBND`): there the issuer has to be named and agree, too.
 */
export function identify({ citation, symbol }: CitedInstrument, register: Register): Instrument | null {
  const { code, date } = citation;
  if (code === null) return identifyByName(citation, register);
  const known = register.withNumber(code);
  if (known.length === 0) return null;
  const single = isBorneByOne(symbol);
  const agreeing = known.filter((instrument) => single || agreesOnIssuer(citation, instrument, true));
  const found =
    date === null
      ? onlyOne(known.length === 1 && (symbol?.year != null || citation.issuer !== null) ? agreeing : []).filter(
          (instrument) => isSameType(citation.type, instrument.type) && agreesOnIssuer(citation, instrument, symbol?.year == null),
        )
      : agreeing.filter((instrument) => instrument.date?.startsWith(date));
  const typed = found.filter((instrument) => isSameType(citation.type, instrument.type));
  return judgeable(typed.length > 0 ? typed : found);
}

/**
 * The instrument that a citation must mean though its date is another: numbers start anew each year in the State, each term
 * and for each type in the Party, and those with a year are given once.
 */
export function identifyBySeries({ citation, symbol }: CitedInstrument, register: Register): Instrument | null {
  const { code, date, type } = citation;
  if (code === null || date === null || date.length < 10 || symbol === null) return null;
  const known = register.withNumber(code);
  if (known.length === 0 || !isBorneByOne(symbol)) return null;
  const series = known.filter((instrument) => {
    if (instrument.date === null || !isSameType(type, instrument.type)) return false;
    if (symbol.year !== null) return true;
    if (!agreesOnIssuer(citation, instrument, false)) return false;
    return symbol.separator === '/' ? instrument.date.slice(0, 4) === date.slice(0, 4) : termOf(instrument.date) === termOf(date);
  });
  return judgeable(series);
}

const termOf = (day: string): number => PARTY_TERMS.findLastIndex((first) => first <= day);

/** A law or ordinance by name: with its date or year, or by a name that nothing in force bears any more. */
function identifyByName({ type, title, date }: Citation, register: Register): Instrument | null {
  if (title === null || !isLaw(type)) return null;
  const named = register.withName(type, title);
  if (date !== null) return judgeable(named.filter((instrument) => instrument.date?.startsWith(date)));
  return judgeable(
    named.filter(({ status, replacedBy }) => status === 'expired' && replacedBy !== null && !isNameOf(replacedBy, named[0], register)),
  );
}

/** Whether the successor has the same name, as laws have that are written anew. */
function isNameOf(number: string, instrument: Instrument | undefined, register: Register): boolean {
  const successors = register.withNumber(number);
  return successors.length === 0 || successors.some(({ title }) => title === instrument?.title);
}

const onlyOne = <T>(found: readonly T[]): readonly T[] => (found.length === 1 ? found : []);

function judgeable(found: readonly Instrument[]): Instrument | null {
  const [instrument, other] = found;
  return instrument === undefined || other !== undefined || !instrument.judged ? null : instrument;
}

const isBorneByOne = (symbol: DocumentSymbol | null): boolean => issuerOfSymbol(symbol?.issuer ?? null)?.single === true;

/** Whether the issuers named are one; `named` where silence is no agreement. */
function agreesOnIssuer({ issuer }: Citation, instrument: Instrument, named: boolean): boolean {
  if (issuer === null || instrument.issuer === null) return !named;
  return issuerKey(issuer) === issuerKey(instrument.issuer);
}
