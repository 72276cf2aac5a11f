/** Who is responsible for a task: what its labels, its heading and the directive itself say, put together. */
import type { Role } from '../../model/plan.ts';
import { bodyKey, isSameBody } from './body-key.ts';
import type { BodyMatch } from './body-match.ts';
import { readLabelValue } from './label-value.ts';
import { readAssignment } from './read-assignment.ts';

export interface ResponsibleInput {
  readonly directive: string;
  /** The bodies of the innermost heading that names any. */
  readonly headingBodies: readonly BodyMatch[];
  /** Labelled lines and cells that name roles, with the text behind the label. */
  readonly labels: readonly { readonly roles: readonly Role[]; readonly value: string }[];
}

export interface FoundResponsible extends BodyMatch {
  readonly role: Role;
  /** Where the name was read; `start` and `end` are offsets into that text. */
  readonly from: 'heading' | 'subject' | 'addressee' | 'coordinating' | 'label';
  /** Which label, counted from 0; 0 for the others. */
  readonly label: number;
}

export function combineResponsible({ directive, headingBodies, labels }: ResponsibleInput): FoundResponsible[] {
  const reading = readAssignment(directive);
  const labelled: FoundResponsible[] = [];
  for (const [label, { roles, value }] of labels.entries()) {
    for (const { name, start, end, role } of readLabelValue(value, roles)) labelled.push({ name, start, end, role, from: 'label', label });
  }
  const named = reading.bodies.map(({ name, start, end, role, from }): FoundResponsible => ({ name, start, end, role, from, label: 0 }));
  const heading = headingBodies.map(
    ({ name, start, end }): FoundResponsible => ({ name, start, end, role: reading.verbRole, from: 'heading', label: 0 }),
  );
  const doers =
    reading.colon && named.length > 0
      ? named
      : headingBodies.length > 0 && reading.request
        ? [...heading, ...named.filter(isPartner)]
        : [...heading, ...named];
  // A body that stands as subject and in a label is named as in the label.
  const free = doers.filter((body) => isPartner(body) || !labelled.some((label) => isSameBody(label.name, body.name)));
  return distinct([...free, ...labelled]);
}

const isPartner = (body: FoundResponsible): boolean => body.from === 'coordinating';

function distinct(found: readonly FoundResponsible[]): FoundResponsible[] {
  if (new Set(found.map(({ role }) => role)).size === found.length) return [...found];
  const seen = new Set<string>();
  return found.filter(({ role, name }) => {
    const key = `${role} ${bodyKey(name)}`;
    return !seen.has(key) && seen.add(key);
  });
}
