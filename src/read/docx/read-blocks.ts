import type { FlowBlock } from '../flow/flow.ts';
import { closeSink, type Sink } from '../flow/sink.ts';
import type { Handler } from '../xml/walk-xml.ts';
import { readAlternateContent } from './alternate-content.ts';
import type { Context } from './context.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';
import { isRevision } from './revisions.ts';

/** Elements that only hold blocks. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:hyperlink']);

/** Reads paragraphs and tables: of the body, a cell, a text box, a footnote. `done` gets them when the element ends. */
export function readBlocks(context: Context, done: (blocks: FlowBlock[]) => void): Handler {
  const sink: Sink = { blocks: [], open: null };
  const handler: Handler = {
    open(name) {
      if (name === 'w:p') return readParagraph(context, sink);
      if (name === 'w:tbl') return readTable(context, sink);
      if (TRANSPARENT.has(name)) return inner;
      if (isRevision(name)) return context.revisions.keeps(name) ? inner : null;
      if (name === 'mc:AlternateContent') return readAlternateContent(inner);
      if (name === 'w:altChunk' || name === 'w:subDoc') context.counts.embedded++;
      return null;
    },
    close() {
      closeSink(sink);
      done(sink.blocks);
    },
  };
  const inner: Handler = { open: (name, attributes) => handler.open?.(name, attributes) ?? null };
  return handler;
}
