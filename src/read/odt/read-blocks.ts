import type { FlowBlock } from '../flow/flow.ts';
import { closeSink, type Sink } from '../flow/sink.ts';
import type { Handler } from '../xml/walk-xml.ts';
import { noteChange } from './changes.ts';
import type { Context } from './context.ts';
import type { OpenList } from './lists.ts';
import { readBoxes } from './read-boxes.ts';
import { readParagraph } from './read-paragraph.ts';
import { readTable } from './read-table.ts';

/** Elements that only hold blocks. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  ...['text:section', 'text:index-body', 'text:index-title', 'text:table-of-content', 'text:illustration-index', 'text:table-index'],
  ...['text:alphabetical-index', 'text:user-index', 'text:object-index', 'text:bibliography', 'text:numbered-paragraph'],
]);

/** Reads paragraphs, lists and tables: of the document, a cell, a text box, a note. `done` gets them when the element ends. */
export function readBlocks(context: Context, done: (blocks: FlowBlock[]) => void): Handler {
  const sink: Sink = { blocks: [], open: null };

  /** What stands in an item of `list`; only the first paragraph of an item shows its number. */
  function content(list: OpenList | null, start: number | null): Handler {
    let shown = list === null;
    const handler: Handler = {
      open(name, attribute) {
        if (name === 'text:p' || name === 'text:h') {
          const place = shown || list === null ? null : context.lists.placeOf(list, start);
          shown = true;
          return readParagraph(context, sink, { attribute, heading: name === 'text:h', place, listed: list !== null });
        }
        if (name === 'text:list') return items(context.lists.open(attribute, list));
        if (name === 'table:table') return readTable(context, sink);
        if (name.startsWith('draw:')) return readBoxes(context, (blocks) => sink.blocks.push(...blocks));
        if (noteChange(name, attribute, context.changes) !== null) return null;
        return TRANSPARENT.has(name) ? handler : null;
      },
    };
    return handler;
  }

  const items = (list: OpenList): Handler => ({
    open(name, attribute) {
      if (name === 'text:list-header') return header(list);
      if (name !== 'text:list-item') return null;
      const start = Number(attribute('text:start-value') ?? '');
      return content(list, start > 0 ? start : null);
    },
  });

  /** A list's header shows no number. */
  const header = (list: OpenList): Handler => {
    const handler = content(null, null);
    return {
      open: (name, attribute) =>
        name === 'text:list' ? items(context.lists.open(attribute, list)) : (handler.open?.(name, attribute) ?? null),
    };
  };

  return {
    ...content(null, null),
    close() {
      closeSink(sink);
      done(sink.blocks);
    },
  };
}
