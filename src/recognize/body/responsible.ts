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
  /** Labelled lines and cells that name roles, with the text behind the label; `ofList` where it is said of a list, as a heading is. */
  readonly labels: readonly { readonly roles: readonly Role[]; readonly value: string; readonly ofList?: boolean }[];
}

export interface FoundResponsible extends BodyMatch {
  readonly role: Role;
  /** Where the name was read; `start` and `end` are offsets into that text. */
  readonly from: 'heading' | 'subject' | 'addressee' | 'coordinating' | 'label';
  /** Which label, counted from 0; 0 for the others. */
  readonly label: number;
}

export function combineResponsible({ directive, headingBodies, labels }: ResponsibleInput): FoundResponsible[] {
  const { bodies, verbRole, colon, request } = readAssignment(directive);
  const labelled: FoundResponsible[] = [];
  for (let label = 0; label < labels.length; label++) {
    const { roles, value, ofList } = labels[label] as ResponsibleInput['labels'][number];
    if (ofList === true && colon && bodies.length > 0) continue;
    for (const { name, start, end, role } of readLabelValue(value, roles)) labelled.push({ name, start, end, role, from: 'label', label });
  }
  const found: FoundResponsible[] = [];
  // A body that stands as subject and in a label is named as in the label.
  const add = (name: string, start: number, end: number, role: Role, from: FoundResponsible['from']) => {
    if (from === 'coordinating' || !labelled.some((label) => isSameBody(label.name, name)))
      found.push({ name, start, end, role, from, label: 0 });
  };
  const shared = headingBodies.length > 0 && !(colon && bodies.length > 0);
  if (shared) for (const { name, start, end } of headingBodies) add(name, start, end, verbRole, 'heading');
  for (const { name, start, end, role, from } of bodies) {
    if (from === 'subject' && shared && !colon && leadsBelow(name, headingBodies)) continue;
    if (from === 'coordinating' || !(shared && request)) add(name, start, end, role, from);
  }
  return distinct(labelled.length === 0 ? found : [...found, ...labelled]);
}

/** “Lãnh đạo Ủy ban nhân dân xã ban hành …” under the heading of a Party body is what it does, not who does it. */
const leadsBelow = (name: string, headingBodies: readonly BodyMatch[]): boolean =>
  name.startsWith('Lãnh đạo ') && headingBodies.some((body) => PARTY_BODY.test(body.name));

const PARTY_BODY =
  /^(?:Các )?(?:đảng [uủ][ỷy]|đảng bộ|chi bộ|chi [uủ][ỷy]|cấp [uủ][ỷy]|(?:tỉnh|thành|huyện|quận|thị) [uủ][ỷy]|ban cán sự|đảng đoàn|ban chấp hành đảng bộ|ban thường vụ (?:đảng|tỉnh|thành|huyện|quận|thị))(?=\s|$)/iu;

function hasRoleBefore(found: readonly FoundResponsible[], end: number, role: Role): boolean {
  for (let i = 0; i < end; i++) if (found[i]?.role === role) return true;
  return false;
}

function distinct(found: FoundResponsible[]): FoundResponsible[] {
  if (found.every(({ role }, i) => !hasRoleBefore(found, i, role))) return found;
  const seen: Partial<Record<Role, Set<string>>> = {};
  return found.filter(({ role, name }) => {
    const key = bodyKey(name);
    const named = seen[role] ?? new Set();
    seen[role] = named;
    return !named.has(key) && named.add(key);
  });
}
