import ICAL from 'ical.js';

export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  /** `2023-03-14`, or with a time of day `2023-03-14T13:30:00`. */
  readonly start: string;
  readonly end: string;
  /** In the order in which it is written; empty for none. */
  readonly rule: readonly string[];
  readonly until: string | null;
  /** The first days of a recurrence, as ical.js works them out. */
  readonly days: readonly string[];
  readonly alarms: number;
}

const MOST_DAYS = 40;

/** The events of a calendar as ical.js reads them. */
export function readCalendar(text: string): ReadEvent[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const rule = component.getFirstPropertyValue('rrule') as ICAL.Recur | null;
    const days: string[] = [];
    if (rule !== null) {
      const iterator = event.iterator();
      for (let day = iterator.next(); day && days.length < MOST_DAYS; day = iterator.next()) days.push(day.toString().slice(0, 10));
    }
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      rule:
        rule
          ?.toString()
          .split(';')
          .filter((part) => !part.startsWith('UNTIL=')) ?? [],
      until: rule?.until?.toString().slice(0, 10) ?? null,
      days,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}
