import type { Nodes, Parents, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { LineIndex } from '../source/line-index.ts';
import { MappedText } from '../text/mapped-text.ts';
import type { Root } from '../tree/nodes.ts';
import { partFramedRows } from './cell-lines.ts';
import { buildDocument } from './document.ts';
import { splitLines } from './lines.ts';

/** A stretch of Markdown that stands for other words, or for none. */
interface Edit {
  start: number;
  end: number;
  put: string;
}

/**
 * Reads Markdown. remark (with tables) says what is syntax: emphasis, links, escapes, entities, HTML tags. Lines, markers and
 * bullets are then read from the source itself, since CommonMark renumbers lists, joins `a) …` and `b) …` to one paragraph, and
 * takes `Độc lập - Tự do - Hạnh phúc` over a rule for a heading.
 */
export function readMarkdown(source: string, text: MappedText, index: LineIndex): Root {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text.text);
  const edits: Edit[] = [];
  collectEdits(tree, text.text, edits);
  return buildDocument(source, index, partFramedRows(splitLines(applyEdits(text, edits))));
}

function collectEdits(node: Nodes, source: string, edits: Edit[], inCell = false): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  switch (node.type) {
    case 'text':
      alignText(node, source.slice(start, end), start, edits);
      return;
    case 'inlineCode': {
      const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0;
      edits.push({ start, end: start + ticks, put: '' }, { start: end - ticks, end, put: '' });
      return;
    }
    case 'html':
      // Tags are dropped, a line break becomes a space; what stands between them is other nodes' text. “<Tên đơn vị>” is no tag.
      for (const tag of source
        .slice(start, end)
        .matchAll(/<!--(?:[^-]|-(?!->)){0,10000}-->|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,400})?\/?>/gi)) {
        // The reader of tables parts the paragraphs of a cell by it.
        if (inCell && /^<br/i.test(tag[0])) continue;
        edits.push({ start: start + tag.index, end: start + tag.index + tag[0].length, put: /^<br/i.test(tag[0]) ? ' ' : '' });
      }
      return;
    case 'break':
      if (source[start] === '\\') edits.push({ start, end: start + 1, put: '' });
      return;
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      dropAround(node, start, end, edits);
      break;
    case 'strong':
      // Stars are left for the line reader, which tells bold lines by them.
      if (source[start] === '_') dropAround(node, start, end, edits);
      break;
  }
  if ('children' in node) for (const child of node.children) collectEdits(child, source, edits, inCell || node.type === 'tableCell');
}

function dropAround(node: Parents, start: number, end: number, edits: Edit[]): void {
  const first = node.children[0]?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return;
  if (first > start) edits.push({ start, end: first, put: '' });
  if (end > last) edits.push({ start: last, end, put: '' });
}

/** Escapes (`\-`) and entities (`&amp;`): where the value is not the source, the source is syntax. */
function alignText(node: Text, slice: string, start: number, edits: Edit[]): void {
  if (node.value === slice) return;
  let at = 0;
  let read = 0;
  while (at < slice.length && read < node.value.length) {
    if (slice[at] === node.value[read]) {
      at++;
      read++;
    } else if (slice[at] === '\\') {
      edits.push({ start: start + at, end: start + at + 1, put: '' });
      at++;
    } else if (slice[at] === '&') {
      const semicolon = slice.indexOf(';', at);
      if (semicolon < 0) return;
      const put = String.fromCodePoint(node.value.codePointAt(read) as number);
      edits.push({ start: start + at, end: start + semicolon + 1, put: put === '\u00A0' ? ' ' : put });
      at = semicolon + 1;
      read += put.length;
    } else if (/\s/.test(slice[at] as string)) at++;
    else return;
  }
}

function applyEdits(text: MappedText, edits: readonly Edit[]): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    if (edit.start > at) parts.push(text.slice(at, edit.start));
    if (edit.put !== '') parts.push(MappedText.standIn(edit.put, text.span(edit.start, edit.end)));
    at = edit.end;
  }
  parts.push(text.slice(at));
  return MappedText.concat(parts.filter((part) => part.length > 0));
}
