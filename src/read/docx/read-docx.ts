import type { LegacyFont } from '../../decode/legacy-font.ts';
import type { Extraction, ReaderOptions } from '../extraction.ts';
import { extractFlow } from '../flow/extract-flow.ts';
import type { FlowBlock } from '../flow/flow.ts';
import { makeNotices } from '../flow/make-notices.ts';
import { createListCounter } from '../flow/numbering/list-counter.ts';
import { Unreadable } from '../unreadable.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Context } from './context.ts';
import { readNumbering } from './numbering/read-numbering.ts';
import { openPackage, type Package } from './open-package.ts';
import { readBlocks } from './read-blocks.ts';
import { createRevisions } from './revisions.ts';
import { createStyles } from './styles.ts';

/**
 * Reads a Word file (WordprocessingML, transitional and strict) as Word shows it: automatic numbers and bullets are there, headers,
 * footers, comments and hidden text are not; of a tracked change there is one side.
 *
 * @throws Unreadable
 */
export async function readDocx(bytes: Uint8Array, options: ReaderOptions): Promise<Extraction> {
  const file = openPackage(bytes, options.limits);
  const { styles, root: stylesRoot } = createStyles();
  file.walkPart('styles', stylesRoot);
  const { numbering, root: numberingRoot } = readNumbering();
  file.walkPart('numbering', numberingRoot);
  const shared = { styles, numbering, revisions: createRevisions(options.changes), encodings: new Set<LegacyFont['encoding']>() };
  const startStory = (notes: Context['notes']): Context => {
    const story: Context = {
      ...shared,
      counter: createListCounter(numbering, styles.listOf),
      notes,
      counts: { paragraphs: 0, notes: 0, hidden: 0, embedded: 0 },
      fields: [],
      readBlocks: (done) => readBlocks(story, done),
    };
    return story;
  };

  const context = startStory(new Map([...readNotes(file, 'footnote', startStory), ...readNotes(file, 'endnote', startStory)]));
  let blocks: FlowBlock[] | null = null;
  const body = readBlocks(context, (read) => {
    blocks = read;
  });
  const document: Handler = { open: (name) => (name === 'w:document' ? document : name === 'w:body' ? body : null) };
  file.walkDocument(document);
  if (blocks === null) throw new Unreadable('file-damaged', { format: 'docx' });
  const { revisions, counts, encodings } = context;
  const { view, insertions, deletions } = revisions;
  return extractFlow({ blocks, notices: makeNotices({ ...counts, view, insertions, deletions, encodings }) });
}

/** The notes of a kind, by the element that refers to them. */
function readNotes(
  file: Package,
  kind: 'footnote' | 'endnote',
  startStory: (notes: Context['notes']) => Context,
): Map<string, readonly FlowBlock[]> {
  const notes = new Map<string, readonly FlowBlock[]>();
  const context = startStory(new Map());
  const list: Handler = {
    open(name, attribute) {
      if (name === `w:${kind}s`) return list;
      const id = attribute('w:id');
      // The rules between text and notes are notes too.
      if (name !== `w:${kind}` || id === undefined || /separator/i.test(attribute('w:type') ?? '')) return null;
      return readBlocks(context, (blocks) => notes.set(`w:${kind}Reference ${id}`, blocks));
    },
  };
  file.walkPart(`${kind}s`, list);
  return notes;
}
