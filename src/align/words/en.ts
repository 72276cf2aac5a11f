import type { Words } from './vi.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const en: Words = {
  title: 'A lower plan against the upper one',
  upper: 'Upper',
  lower: 'Lower',
  unnamed: 'a plan without a title',
  basis: {
    cited: (what) => `The upper plan is among the bases: ${what}.`,
    'dated-otherwise': (what) => `The upper plan is among the bases, with another date: ${what}.`,
    'not-a-basis': (what) => `The upper plan is mentioned, but not among the bases: ${what}.`,
    missing: () => 'The upper plan is not among the bases.',
    unknown: () => 'The upper plan has no number yet, so whether it is among the bases is not known.',
  },
  statuses: { matched: 'With a counterpart', perhaps: 'Perhaps with a counterpart: needs a look', missing: 'Without a counterpart' },
  concerns: {
    named: (names) => `given to ${names}`,
    group: (names) => `given to ${names} together`,
    everyone: () => 'names no body',
  },
  likeness: (percent) => `${percent}% alike`,
  late: (lower, upper, days) => `“${lower}” is ${count(days, 'day')} after “${upper}” of the upper plan`,
  noBody: 'Whose plan the lower one is is not known: only tasks that name no body are looked at. Add “--body”.',
  none: 'No task of the upper plan concerns this body.',
  total: (n) =>
    `${count(n.matched, 'task')} with a counterpart, ${n.perhaps} perhaps, ${n.missing} without; ${count(n.late, 'deadline')} after the upper one; ${count(n.others, 'task')} of others not looked at.`,
};
