import type { Plan } from '../model/plan.ts';
import { dayOf, identification } from './akn/identification.ts';
import { inline } from './akn/inline.ts';
import { outline } from './akn/outline.ts';
import { hrefOf, type References, references } from './akn/references.ts';
import { namer } from './akn/slug.ts';
import { element, text, type Xml } from './akn/xml.ts';
import type { Exporter } from './exporter.ts';
import { documentNumber } from './words/document-number.ts';
import { dateInWords, WORDS } from './words/index.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML): a plan as a `doc` with FRBR metadata, references and outline; several plans as a
 * `documentCollection`. What the model does not hold, such as the prose of “Mục đích, yêu cầu”, is not there.
 */
export const akn: Exporter = {
  id: 'akn',
  extensions: ['akn', 'xml'],
  mediaType: 'application/akn+xml',
  write(plans) {
    const [only, ...others] = plans;
    const content =
      only !== undefined && others.length === 0
        ? drawDoc(only.plan)
        : element('documentCollection', { name: 'keHoach' }, collectionMeta(), element('collectionBody', {}, plans.map(component)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: NAMESPACE }, content)}\n`;
  },
};

const component = ({ plan }: { readonly plan: Plan }, at: number): Xml =>
  element('component', { eId: `comp_${at + 1}` }, drawDoc(plan, `comp_${at + 1}__`));

/** What is to be said of several plans as one. */
const COLLECTION = {
  type: 'tập kế hoạch',
  title: null,
  number: null,
  date: null,
  issuer: null,
  parentBody: null,
  signature: null,
  bodies: [],
  citations: [],
};

function collectionMeta(): Xml {
  const refs = references(COLLECTION);
  return element('meta', {}, identification(COLLECTION, refs), refs.xml);
}

/** `prefix` keeps ids apart where several plans stand in one document. */
function drawDoc(plan: Plan, prefix = ''): Xml {
  const refs = references(plan, prefix);
  const name = namer();
  return element(
    'doc',
    { name: 'keHoach' },
    element('meta', {}, identification(plan, refs), refs.xml),
    drawPreface(plan, refs),
    plan.legalBases.length === 0 ? null : drawPreamble(plan, prefix),
    element('mainBody', {}, drawBody(outline(plan, (wanted) => name(prefix + wanted)))),
    drawConclusions(plan, refs, prefix),
  );
}

/** The standard wants something in it. */
const drawBody = (parts: readonly Xml[]) => (parts.length === 0 ? element('p', {}) : parts);

const paragraph = (...pieces: readonly (Xml | null)[]): Xml | null =>
  pieces.every((piece) => piece === null) ? null : element('p', {}, pieces);

function drawPreface(plan: Plan, { organization }: References): Xml {
  const { parentBody, issuer, place, date, type, title } = plan;
  const number = documentNumber(plan.number);
  const words = date === null ? null : element('docDate', { date: dayOf(date) }, text(dateInWords(date, WORDS.vi)));
  return element(
    'preface',
    {},
    paragraph(parentBody === null ? null : element('organization', { refersTo: organization(parentBody) }, text(parentBody))),
    paragraph(issuer === null ? null : element('docAuthority', {}, text(issuer))),
    paragraph(number === null ? null : element('docNumber', {}, text(number))),
    paragraph(place === null ? null : text(words === null ? place : `${place}, `), words),
    paragraph(element('docType', {}, text(type ?? 'KẾ HOẠCH'))),
    paragraph(title === null ? null : element('docTitle', {}, text(title))),
  );
}

function drawPreamble({ legalBases }: Plan, prefix: string): Xml {
  const one = (basis: Plan['legalBases'][number], at: number) => {
    const mark = { words: basis.text, name: 'ref', attributes: { href: hrefOf(basis) } };
    return element('citation', { eId: `${prefix}cits__cit_${at + 1}` }, element('p', {}, inline(basis.text, [mark])));
  };
  return element('preamble', {}, element('citations', { eId: `${prefix}cits` }, legalBases.map(one)));
}

function drawConclusions({ signature, recipients }: Plan, { person }: References, prefix: string): Xml | null {
  if (signature === null && recipients.length === 0) return null;
  const signed = signature && [
    signature.onBehalfOf === null ? null : paragraph(text(signature.onBehalfOf)),
    ...signature.positions.map((position) => paragraph(text(position))),
    signature.name === null ? null : paragraph(element('signature', {}, element('person', { refersTo: person }, text(signature.name)))),
  ];
  const item = ({ text: words }: Plan['recipients'][number], at: number) =>
    element('item', { eId: `${prefix}list_1__item_${at + 1}` }, element('num', {}, text('-')), element('p', {}, text(words)));
  const list =
    recipients.length === 0
      ? null
      : element('blockList', { eId: `${prefix}list_1` }, element('listIntroduction', {}, text('Nơi nhận:')), recipients.map(item));
  return element('conclusions', {}, signed, list);
}
