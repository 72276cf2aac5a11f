/**
 * The lunar calendar of Việt Nam worked out from the sun and the moon, to check the table with. New moons and the sun’s longitude
 * are those of Jean Meeus, Astronomical Algorithms (1998), ch. 49 and 25, without the smallest terms; days begin at midnight UTC+7.
 */
const ZONE = 7 / 24;
const RADIAN = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * RADIAN);

/** Julian day number of the day, in Việt Nam, on which new moon `k` falls (0 was in January 2000). */
function newMoonDay(k: number): number {
  const T = k / 1236.85;
  const E = 1 - 0.002516 * T - 0.0000074 * T * T;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * T * T;
  const M = 2.5534 + 29.1053567 * k;
  const m = 201.5643 + 385.81693528 * k + 0.0107582 * T * T;
  const F = 160.7108 + 390.67050284 * k - 0.0016118 * T * T;
  const omega = 124.7746 - 1.56375588 * k;
  const correction =
    -0.4072 * sin(m) +
    0.17241 * E * sin(M) +
    0.01608 * sin(2 * m) +
    0.01039 * sin(2 * F) +
    0.00739 * E * sin(m - M) -
    0.00514 * E * sin(m + M) +
    0.00208 * E * E * sin(2 * M) -
    0.00111 * sin(m - 2 * F) -
    0.00057 * sin(m + 2 * F) +
    0.00056 * E * sin(2 * m + M) -
    0.00042 * sin(3 * m) +
    0.00042 * E * sin(M + 2 * F) +
    0.00038 * E * sin(M - 2 * F) -
    0.00024 * E * sin(2 * m - M) -
    0.00017 * sin(omega);
  // Dynamical time runs about 70 seconds ahead of the clock in these years.
  return Math.floor(mean + correction - 70 / 86400 + 0.5 + ZONE);
}

/** Which twelfth of its way the sun is on at the beginning of a day: 0 from the spring equinox, 9 from the winter solstice. */
function sunSign(day: number): number {
  const T = (day - 0.5 - ZONE - 2451545) / 36525;
  const M = 357.52911 + 35999.05029 * T;
  const centre = (1.914602 - 0.004817 * T) * sin(M) + 0.019993 * sin(2 * M) + 0.000289 * sin(3 * M);
  const longitude = 280.46646 + 36000.76983 * T + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * T);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const julianDay = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 2440588;
const isoDay = (julian: number) => new Date((julian - 2440588) * 86_400_000).toISOString().slice(0, 10);

/** The new moon that begins the eleventh month, the one with the winter solstice, of a year. */
function eleventhMonth(year: number): number {
  let k = Math.round((julianDay(year, 12, 31) - 2451550) / 29.530588861) + 1;
  while (newMoonDay(k) > julianDay(year, 12, 31)) k--;
  return sunSign(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** A day of the lunar calendar in a solar year, for months that no leap month comes between: `lunarDay(2023, 1, 1)` is Tết. */
export function lunarDay(year: number, month: number, day: number): string {
  const [before, after] = [eleventhMonth(year - 1), eleventhMonth(year)];
  const leapYear = after - before === 13;
  const starts: number[] = [];
  let leapSeen = false;
  for (let k = before; k < after; k++) {
    // The leap month is the first in which the sun does not change its sign.
    const leap: boolean = leapYear && !leapSeen && k > before && sunSign(newMoonDay(k)) === sunSign(newMoonDay(k + 1));
    leapSeen ||= leap;
    if (!leap) starts.push(newMoonDay(k));
  }
  return isoDay((starts[month + 1] as number) + day - 1);
}
