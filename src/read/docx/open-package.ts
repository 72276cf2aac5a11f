import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { type Handler, walkXml } from '../xml/walk-xml.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { NAMESPACES } from './namespaces.ts';

/** The parts of a Word file, by what they are for. */
export interface Package {
  /** Walks through the document itself. */
  walkDocument(root: Handler): void;
  /** Walks through a part that the document refers to (`styles`, `numbering`, `footnotes`); false when there is none. */
  walkPart(kind: string, root: Handler): boolean;
}

interface Relation {
  readonly kind: string;
  readonly target: string;
}

const MAIN = 'word/document.xml';

/** @throws Unreadable */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  const zip = openZip(bytes, 'docx', limits);
  const walk = (part: Uint8Array, root: Handler) => walkXml(part, root, NAMESPACES, 'docx', limits);
  const main = relationsOf('', zip, walk).find(({ kind }) => kind === 'officeDocument')?.target ?? MAIN;
  const document = zip.read(main);
  if (document === null) throw new Unreadable('file-part-missing', { format: 'docx', part: main });
  const relations = relationsOf(main, zip, walk);
  return {
    walkDocument: (root) => walk(document, root),
    walkPart(kind, root) {
      const part = zip.read(relations.find((relation) => relation.kind === kind)?.target ?? `word/${kind}.xml`);
      if (part !== null) walk(part, root);
      return part !== null;
    },
  };
}

/** What a part refers to inside the file; nothing outside of it is ever looked at. */
function relationsOf(source: string, zip: Zip, walk: (part: Uint8Array, root: Handler) => void): Relation[] {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const part = zip.read(`${folder}_rels/${source.slice(slash)}.rels`);
  const relations: Relation[] = [];
  const list: Handler = {
    open(name, attribute) {
      if (name === 'rel:Relationships') return list;
      const target = attribute('Target') ?? '';
      if (name === 'rel:Relationship' && attribute('TargetMode') !== 'External')
        relations.push({ kind: (attribute('Type') ?? '').split('/').at(-1) as string, target: resolve(folder, target) });
      return null;
    },
  };
  if (part !== null) walk(part, list);
  return relations;
}

/** `/word/styles.xml` stands from the root, `styles.xml` and `../x.xml` from the folder of the part that refers to it. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
