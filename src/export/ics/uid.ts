import type { Deadline, Plan } from '../../model/plan.ts';
import { bodyKey } from '../../recognize/body/body-key.ts';
import { foldKey } from '../../text/fold.ts';
import { sha1 } from '../../text/sha1.ts';

/**
 * What makes a plan this plan, whatever is mended in it: its number and symbol, who issued it, and the year, since numbers
 * begin anew each year. A draft without a number is known by its title instead; one without a title too, by the name of its file.
 *
 * The day of issue is left out on purpose: a mistyped day that is put right must not double the calendar.
 */
export function planKey({ number, issuer, date, period, title }: Plan, name: string): string {
  const year = (date ?? period?.start ?? '').slice(0, 4);
  const symbol = (number?.symbol ?? '').replace(/\s+/g, '');
  const own = number?.serial ?? foldKey(title ?? name);
  return [own, symbol, bodyKey(issuer ?? ''), year].join('\n');
}

/**
 * What makes each deadline of a plan this one: its task (or section), its kind, and which of that kind it is there. Not its
 * words, nor its day: a day that is put off moves the event that is in the calendar already. All of the plan’s deadlines are to
 * be given, or a choice among them would number them anew.
 */
export function deadlineKeys(deadlines: readonly Deadline[]): Map<Deadline, string> {
  const counts = new Map<string, number>();
  return new Map(
    deadlines.map((deadline) => {
      const place = [deadline.task === null ? `section ${deadline.section}` : `task ${deadline.task}`, deadline.kind].join('\n');
      const ordinal = (counts.get(place) ?? 0) + 1;
      counts.set(place, ordinal);
      return [deadline, `${place}\n${ordinal}`];
    }),
  );
}

/** Version 4, made once, for this project alone. */
const NAMESPACE = '8f0b6a52-3f0c-4d0e-9a55-6d1f2b7c41e3';

/** A UUID of version 5: the same name, the same UID, on every machine. RFC 7986 wants no host and no user in it. */
export function uidOf(name: string): string {
  const namespace = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g) as string[], (hex) => Number.parseInt(hex, 16));
  const bytes = sha1(new Uint8Array([...namespace, ...new TextEncoder().encode(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
