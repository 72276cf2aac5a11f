import { createMeasure } from '../likeness/index.ts';
import type { Recipient } from '../model/plan.ts';
import { bodyKey } from '../recognize/body/body-key.ts';
import type { Compared } from './compared.ts';
import { Pairing } from './pairing.ts';
import type { ChangeOf } from './plan-diff.ts';
import { textKey } from './text-key.ts';

type Change = ChangeOf<'recipients'>;
type Field = Extract<Change, { kind: 'changed' }>['fields'][number];

const ALIKE = 0.5;
/** Longer lists of free recipients are not all held against each other. */
const MOST_FREE = 100;

/** Nơi nhận, in whatever order they stand. */
export function compareRecipients({ old: { plan: old }, fresh: { plan: fresh } }: Compared): Change[] {
  const [ours, theirs] = [old.recipients, fresh.recipients];
  const pairs = new Pairing();
  pairs.pairByKey(
    ours,
    theirs,
    ({ text }) => textKey(text),
    ({ text }) => textKey(text),
  );
  pairs.pairByKey(ours, theirs, keyOf, keyOf);
  const free = pairs.free(ours.length, theirs.length);
  if (free.old.length <= MOST_FREE && free.fresh.length <= MOST_FREE) {
    const measure = createMeasure([...ours, ...theirs].map(({ name }) => name));
    const profileOf = ({ name }: Recipient) => measure.profileOf(name);
    pairs.pairBest(
      free.old.flatMap((one) =>
        free.fresh.flatMap((other) => {
          const [a, b] = [ours[one] as Recipient, theirs[other] as Recipient];
          const likeness = a.archive === b.archive ? measure.likeness(profileOf(a), profileOf(b)) : 0;
          return likeness >= ALIKE ? [{ old: one, fresh: other, likeness }] : [];
        }),
      ),
    );
  }
  return [
    ...theirs.flatMap((item, place): Change[] => {
      const before = pairs.oldOf.get(place);
      if (before === undefined) return [{ part: 'recipients', kind: 'added', old: null, new: item }];
      const fields = fieldsOf(ours[before] as Recipient, item);
      return fields.length === 0 ? [] : [{ part: 'recipients', kind: 'changed', old: ours[before] as Recipient, new: item, fields }];
    }),
    ...ours.flatMap((item, place): Change[] =>
      pairs.newOf.has(place) ? [] : [{ part: 'recipients', kind: 'removed', old: item, new: null }],
    ),
  ];
}

/** The archive is one recipient, whatever its units are called. */
const keyOf = ({ archive, name }: Recipient) => (archive ? 'archive' : bodyKey(name));

function fieldsOf(old: Recipient, fresh: Recipient): Field[] {
  if (textKey(old.text) === textKey(fresh.text)) return [];
  const fields: Field[] = [];
  // The archive's name holds its codes.
  if (!(old.archive && fresh.archive) && bodyKey(old.name) !== bodyKey(fresh.name)) fields.push('name');
  if (textKey(old.note ?? '') !== textKey(fresh.note ?? '')) fields.push('note');
  if (old.codes.join() !== fresh.codes.join()) fields.push('codes');
  if (old.copies !== fresh.copies) fields.push('copies');
  return fields;
}
