/**
 * Times of day are written in Vietnamese time with the zone spelled out, not in UTC: a rule counts days (“ngày 25 hằng tháng”,
 * “thứ Sáu”), and 06:00 on a Friday in Hà Nội is still Thursday in UTC. The name is fixed here, since programs that ask the
 * system get “Asia/Saigon”, and a TZID that differs from its VTIMEZONE shifts the event. There is no summer time: seven hours
 * ahead of UTC since 13 June 1975.
 */
export const ZONE = 'Asia/Ho_Chi_Minh';

export const ZONE_LINES: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** The end of a day in Việt Nam as UTC, the form that RFC 5545 wants of UNTIL beside a DTSTART with a zone. */
export const endOfDayInUtc = (day: string): string => `${day.replaceAll('-', '')}T165959Z`;
