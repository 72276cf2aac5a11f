import type { Plan, Role } from '../../model/plan.ts';
import { ROLE_NAMES } from '../words/role-names.ts';
import { namer, slug } from './slug.ts';
import { element, type Xml } from './xml.ts';

/** Who and what the document speaks of, each with the id under which the text refers to it. */
export interface References {
  readonly xml: Xml;
  /** The program that wrote the metadata. */
  readonly self: string;
  organization(name: string): string;
  person: string | null;
}

/** The issuer, the bodies that are responsible, their roles, who signs: each once. `prefix` begins every id. */
export function references(plan: Pick<Plan, 'issuer' | 'parentBody' | 'bodies' | 'signature' | 'citations'>, prefix = ''): References {
  const unique = namer();
  const name = (wanted: string) => unique(prefix + wanted);
  const self = name('qcdc');
  const organizations = new Map<string, string>();
  for (const body of [plan.issuer, plan.parentBody, ...plan.bodies.map((one) => one.name)]) {
    if (body !== null && !organizations.has(body)) organizations.set(body, name(`org_${slug(body)}`));
  }
  const signer = plan.signature?.name ?? null;
  const person = signer === null ? null : name(`person_${slug(signer)}`);
  const roles = new Set<Role>(plan.bodies.flatMap((body) => body.roles));
  return {
    self: `#${self}`,
    organization: (body) => `#${organizations.get(body) ?? self}`,
    person: person && `#${person}`,
    xml: element(
      'references',
      { source: `#${self}` },
      plan.citations.map((citation, at) =>
        element('activeRef', {
          eId: name(`ref_${at + 1}`),
          href: hrefOf(citation),
          showAs: [citation.type, citation.code ?? citation.title].filter(Boolean).join(' '),
        }),
      ),
      [...organizations].map(([body, eId]) =>
        element('TLCOrganization', { eId, href: `/akn/ontology/organization/vn/${slug(body)}`, showAs: body }),
      ),
      element('TLCOrganization', { eId: self, href: '/akn/ontology/organization/qcdc', showAs: 'qcdc' }),
      person && signer !== null
        ? element('TLCPerson', { eId: person, href: `/akn/ontology/person/vn/${slug(signer)}`, showAs: signer })
        : null,
      [...roles].map((role) =>
        element('TLCRole', { eId: name(`role_${role}`), href: `/akn/ontology/role/vn/${role}`, showAs: ROLE_NAMES[role] }),
      ),
    ),
  };
}

/** The work that is cited, by kind, date and number, as far as they are known: `/akn/vn/doc/nghi-dinh/2020-03-05/30-2020-nd-cp`. */
export function hrefOf({ type, date, code, title }: Plan['citations'][number]): string {
  return `/akn/vn/doc/${slug(type)}/${date ?? 'nd'}/${slug(code ?? title ?? type)}`;
}
