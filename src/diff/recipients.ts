import type { Recipient } from '../model/plan.ts';
import { bodyKey } from '../recognize/body/body-key.ts';
import type { Compared } from './compared.ts';
import { findAlike } from './find-alike.ts';
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
  const names = (recipients: readonly Recipient[]) => recipients.map(({ name }) => name);
  // The archive is like no other recipient.
  const least = (one: number, other: number) => (ours[one]?.archive === theirs[other]?.archive ? ALIKE : Number.POSITIVE_INFINITY);
  pairs.pairBest(findAlike(names(ours), names(theirs), pairs, MOST_FREE, least));
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
