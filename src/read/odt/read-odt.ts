import type { Extraction, ReaderOptions } from '../extraction.ts';
import { extractFlow } from '../flow/extract-flow.ts';
import type { FlowBlock } from '../flow/flow.ts';
import { makeNotices } from '../flow/make-notices.ts';
import { createListCounter } from '../flow/numbering/list-counter.ts';
import { Unreadable } from '../unreadable.ts';
import { type Handler, walkXml } from '../xml/walk-xml.ts';
import { openZip } from '../zip/open-zip.ts';
import { createChanges, readChanges } from './changes.ts';
import type { Context } from './context.ts';
import { createLists } from './lists.ts';
import { NAMESPACES } from './namespaces.ts';
import { readBlocks } from './read-blocks.ts';
import { createStyles } from './styles.ts';

const CONTENT = 'content.xml';

/**
 * Reads an OpenDocument text (ISO/IEC 26300) as LibreOffice shows it, numbers of lists and headings with it.
 *
 * @throws Unreadable
 */
export async function readOdt(bytes: Uint8Array, { limits, changes: view }: ReaderOptions): Promise<Extraction> {
  const zip = openZip(bytes, 'odt', limits);
  const walk = (name: string, root: Handler): boolean => {
    const part = zip.read(name);
    if (part !== null) walkXml(part, root, NAMESPACES, 'odt', limits);
    return part !== null;
  };
  if (isEncrypted(walk)) throw new Unreadable('file-encrypted', { format: 'odt' });

  const { styles, holder } = createStyles();
  const changes = createChanges(view);
  const lists = createLists(styles);
  const context: Context = {
    styles,
    lists,
    counter: createListCounter(lists.numbering, () => null),
    changes,
    counts: { paragraphs: 0, notes: 0, hidden: 0 },
    encodings: new Set(),
    readBlocks: (done) => readBlocks(context, done),
  };
  let blocks: FlowBlock[] | null = null;
  const body = readBlocks(context, (read) => {
    blocks = read;
  });
  const text: Handler = {
    ...body,
    open: (name, attribute) => (name === 'text:tracked-changes' ? readChanges(changes) : (body.open?.(name, attribute) ?? null)),
  };
  const root: Handler = {
    open(name) {
      if (name === 'office:document-content' || name === 'office:document-styles' || name === 'office:body') return root;
      if (name === 'office:styles' || name === 'office:automatic-styles') return holder;
      return name === 'office:text' ? text : null;
    },
  };
  walk('styles.xml', root);
  if (!walk(CONTENT, root)) throw new Unreadable('file-part-missing', { format: 'odt', part: CONTENT });
  if (blocks === null) throw new Unreadable('file-damaged', { format: 'odt' });
  const { counts, encodings } = context;
  const { insertions, deletions } = changes;
  const notices = makeNotices({ view, insertions: insertions.size, deletions, hidden: counts.hidden, embedded: 0, encodings });
  return extractFlow({ blocks, notices });
}

function isEncrypted(walk: (name: string, root: Handler) => boolean): boolean {
  let encrypted = false;
  const manifest: Handler = {
    open(name) {
      encrypted ||= name === 'manifest:encryption-data';
      return manifest;
    },
  };
  walk('META-INF/manifest.xml', manifest);
  return encrypted;
}
