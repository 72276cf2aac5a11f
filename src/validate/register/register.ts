import { foldKey } from '../../text/fold.ts';

/** `superseded`: its content was taken over, without a clause that repeals it. */
export type InstrumentStatus = 'in-force' | 'amended' | 'expired' | 'superseded' | 'unknown';

/** What is known of an instrument (văn bản). A field that is null is not known and never compared. */
export interface Instrument {
  /** Number and symbol as one string: `33/CT-TTg`. */
  readonly number: string;
  /** Other forms of the number that are met and are not wrong. */
  readonly alsoWritten: readonly string[];
  /** Names that everybody knows it by: `Đề án 06`. */
  readonly shortNames: readonly string[];
  readonly type: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** First day in force. */
  readonly effective: string | null;
  readonly status: InstrumentStatus;
  /** First day out of force. */
  readonly outOfForceFrom: string | null;
  /** Number of its successor. */
  readonly replacedBy: string | null;
  /** Whether plans may be judged by it: what is known from a citing plan alone is not. */
  readonly judged: boolean;
  /** EDTF: up to when what is said of it was looked into. */
  readonly asOf: string;
}

/** How many numbers are kept with their keys; a plan has some dozens. */
const KEPT_KEYS = 4096;
const keys = new Map<string, string>();

/** The key under which two ways of writing a number are one: `06-ĐA/TU` and `6 - ĐA/TU`. */
export function numberKey(number: string): string {
  const known = keys.get(number);
  if (known !== undefined) return known;
  const plain = number
    .replace(/\s+/g, '')
    .replace(/[–—−‑]/g, '-')
    .replace(/[Ðð]/g, 'Đ');
  const key = plain.replace(/^0{1,8}(?=\d)/, '').toUpperCase();
  if (keys.size >= KEPT_KEYS) keys.clear();
  keys.set(number, key);
  return key;
}

/** Instruments by number, name and short name, indexed once. An instrument that it does not hold is unknown, and never wrong. */
export class Register {
  /** EDTF: up to when what it says was looked into. */
  readonly asOf: string;
  readonly instruments: readonly Instrument[];
  readonly #byNumber = new Map<string, Instrument[]>();
  readonly #byName = new Map<string, Instrument[]>();
  readonly #byShortName = new Map<string, Instrument[]>();

  constructor(asOf: string, instruments: readonly Instrument[]) {
    this.asOf = asOf;
    this.instruments = instruments;
    for (const instrument of instruments) {
      for (const number of [instrument.number, ...instrument.alsoWritten]) add(this.#byNumber, numberKey(number), instrument);
      for (const name of instrument.shortNames) add(this.#byShortName, foldKey(name), instrument);
      if (instrument.title !== null) add(this.#byName, nameKey(instrument.type, instrument.title), instrument);
    }
  }

  withNumber(number: string): readonly Instrument[] {
    return this.#byNumber.get(numberKey(number)) ?? [];
  }

  /** Laws are cited by name: `Luật`, `Thanh tra`. */
  withName(type: string, title: string): readonly Instrument[] {
    return this.#byName.get(nameKey(type, title)) ?? [];
  }

  withShortName(name: string): readonly Instrument[] {
    return this.#byShortName.get(foldKey(name)) ?? [];
  }

  /** This register with an office's own entries, which have the last word on the numbers and dates that they name. */
  with(own: Register): Register {
    const replaced = ({ number, date }: Instrument) =>
      own.withNumber(number).some((entry) => entry.date === null || date === null || entry.date === date);
    return new Register(this.asOf, [...own.instruments, ...this.instruments.filter((entry) => !replaced(entry))]);
  }
}

const nameKey = (type: string, title: string): string => foldKey(`${type} ${title}`);

function add(map: Map<string, Instrument[]>, key: string, instrument: Instrument): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [instrument]);
  else if (!found.includes(instrument)) found.push(instrument);
}
