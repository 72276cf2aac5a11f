import type { FlowBlock } from '../flow/flow.ts';
import { makeLines, type Written } from '../flow/make-lines.ts';
import { showText } from '../flow/show-text.ts';
import type { Handler } from '../xml/walk-xml.ts';
import type { Context } from './context.ts';
import { createHtmlList, type HtmlList } from './html-list.ts';
import { isHidden, type Look, lookOf } from './look.ts';
import { readTable } from './read-table.ts';

/** What is no text of the page. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  ...[
    'head',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'object',
    'select',
    'button',
    'textarea',
    'audio',
    'video',
  ],
]);
/** What begins a paragraph, and ends the one before it. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['html', 'body', 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'blockquote', 'center', 'pre'],
  ...[
    'section',
    'article',
    'header',
    'footer',
    'main',
    'aside',
    'nav',
    'figure',
    'figcaption',
    'address',
    'form',
    'fieldset',
    'hr',
    'caption',
  ],
  // Of a table whose tags do not match.
  ...['tr', 'td', 'th', 'tbody', 'thead', 'tfoot'],
]);
/** Paragraphs that a browser sets apart from others. */
const APART: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre']);
/** The space around them, in points. */
const SPACE = 12;

/** Reads paragraphs, lists and tables: of the page or a cell. `done` gets them when the element ends. */
export function readBlocks(context: Context, look: Look, done: (blocks: FlowBlock[]) => void): Handler {
  const blocks: FlowBlock[] = [];
  let written: Written[] = [];
  let label = '';
  let spaced = true;
  let apart = false;

  /** Ends a paragraph. A number waits for words, which may stand in a paragraph of the item, unless the item ends. */
  function flush(at: Look, itemEnds = false): void {
    const lines = makeLines(written);
    const filled = lines.some((line) => /\S/.test(line.text));
    if (filled || (itemEnds && label !== ''))
      blocks.push({
        type: 'paragraph',
        number: context.counts.paragraphs++,
        label,
        lines,
        centred: at.centred,
        above: apart ? SPACE : 0,
        below: apart ? SPACE : 0,
        depth: at.depth,
      });
    written = [];
    if (filled || itemEnds) label = '';
    spaced = true;
  }

  function write(text: string, { bold, capitals, verbatim }: Look): void {
    const folded = verbatim ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ');
    const shown = spaced && !verbatim ? folded.replace(/^ /, '') : folded;
    if (shown === '') return;
    spaced = /[ \n]$/.test(shown);
    written.push({ text: showText(shown, undefined, capitals), bold });
  }

  function content(at: Look, list: HtmlList | null): Handler {
    return {
      open(name, attribute) {
        if (PASSED_OVER.has(name)) return null;
        if (isHidden(attribute)) {
          context.counts.hidden++;
          return null;
        }
        const own = lookOf(name, attribute, at);
        if (name === 'br') written.push({ text: '\n', bold: own.bold });
        if (name === 'br') spaced = true;
        if (name === 'table') {
          flush(at);
          return readTable(context, attribute, own, (table) => blocks.push(table));
        }
        if (!BLOCKS.has(name)) return content(own, list);
        flush(at);
        apart = APART.has(name);
        const numbered = name === 'ol' || name === 'ul' ? createHtmlList(name, attribute, list) : list;
        if (name === 'li') label = (list ?? createHtmlList('ul', () => undefined, null)).next(attribute);
        return { ...content(own, numbered), close: () => flush(own, name === 'li') };
      },
      text: (text) => write(text, at),
    };
  }

  return {
    ...content(look, null),
    close() {
      flush(look);
      done(blocks);
    },
  };
}
