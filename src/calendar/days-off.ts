import { addDays, type Day, makeDay, weekday, yearOf } from './day.ts';
import { BESIDE_NATIONAL_DAY, DAYS_BEFORE_TET, LUNAR_HOLIDAYS } from './lunar-holidays.ts';

/** Why a day is off. `office`: by a file of the office’s own. */
export type DayOffKind =
  | 'weekend'
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'reunification'
  | 'labour'
  | 'national'
  | 'compensatory'
  | 'office';

export interface DayOff {
  readonly kind: DayOffKind;
  /** As the office’s file calls it, null for the days that everybody has. */
  readonly name: string | null;
}

/** What an office adds for a year: more days off, and days on which it works although they are off (swaps). */
export interface OfficeDays {
  readonly off: ReadonlyMap<Day, string | null>;
  readonly work: ReadonlySet<Day>;
}

export type DaysOff = (day: Day) => DayOff | null;

const TET_DAYS = 5;

/** Public holidays: Bộ luật Lao động 2019, Điều 112. */
function holidaysOf(year: number): Map<Day, DayOffKind> {
  const days = new Map<Day, DayOffKind>([[makeDay(year, 1, 1), 'new-year']]);
  const lunar = LUNAR_HOLIDAYS[year];
  if (lunar !== undefined) {
    const first = addDays(lunar.tet, -(DAYS_BEFORE_TET[year] ?? 1));
    for (let i = 0; i < TET_DAYS; i++) days.set(addDays(first, i), 'tet');
    days.set(lunar.hungKings, 'hung-kings');
  }
  days
    .set(makeDay(year, 4, 30), 'reunification')
    .set(makeDay(year, 5, 1), 'labour')
    .set(makeDay(year, 9, 2), 'national');
  const beside = BESIDE_NATIONAL_DAY[year];
  if (beside !== undefined) days.set(beside, 'national');
  return days;
}

/** A weekly day of rest on which a holiday falls is made up for on the next working day: Điều 111 khoản 3. */
function withCompensation(holidays: ReadonlyMap<Day, DayOffKind>): Map<Day, DayOffKind> {
  const days = new Map(holidays);
  for (const day of [...holidays.keys()].filter(isWeekend).sort()) {
    let next = addDays(day, 1);
    while (isWeekend(next) || days.has(next)) next = addDays(next, 1);
    days.set(next, 'compensatory');
  }
  return days;
}

const isWeekend = (day: Day) => weekday(day) >= 6;

/** Saturdays, Sundays, public holidays with what makes up for them, and what the office adds, which has the last word. */
export function createDaysOff(office?: OfficeDays): DaysOff {
  const years = new Map<number, Map<Day, DayOffKind>>();
  return (day) => {
    if (office?.work.has(day)) return null;
    const own = office?.off.get(day);
    if (own !== undefined) return { kind: 'office', name: own };
    const year = yearOf(day);
    const days = years.get(year) ?? withCompensation(holidaysOf(year));
    years.set(year, days);
    const kind = days.get(day) ?? (isWeekend(day) ? 'weekend' : null);
    return kind === null ? null : { kind, name: null };
  };
}

/** No row of days off is longer than this; an office’s file cannot have a longer one. */
export const MOST_DAYS_OFF = 60;

/** The working day at or next to a day; `before` or `after` says on which side. */
export function toWorkingDay(day: Day, side: 'before' | 'after', daysOff: DaysOff): Day {
  let found = day;
  for (let i = 0; i < MOST_DAYS_OFF && daysOff(found) !== null; i++) found = addDays(found, side === 'before' ? -1 : 1);
  return daysOff(found) === null ? found : day;
}
