import { decode } from '../../decode/decode.ts';
import type { Extraction, Notice, ReaderOptions } from '../extraction.ts';
import { extractFlow } from '../flow/extract-flow.ts';
import type { FlowBlock } from '../flow/flow.ts';
import type { Context } from './context.ts';
import { PLAIN } from './look.ts';
import { readBlocks } from './read-blocks.ts';
import { walkHtml } from './walk-html.ts';

/**
 * Reads a web page as a browser shows it without style sheets and scripts: numbers of lists, tables, columns of a letterhead.
 *
 * @throws Unreadable
 */
export async function readHtml(bytes: Uint8Array, { limits, encoding: forced }: ReaderOptions): Promise<Extraction> {
  const { text, encoding, replaced, guessed } = decode(bytes, forced);
  const context: Context = {
    counts: { paragraphs: 0, hidden: 0 },
    readBlocks: (look, done) => readBlocks(context, look, done),
  };
  let blocks: FlowBlock[] = [];
  const root = readBlocks(context, PLAIN, (read) => {
    blocks = read;
  });
  walkHtml(text.replace(/^\uFEFF/, ''), root, limits);
  const notices: Notice[] = [
    ...(guessed ? [{ code: 'decomposed-text', args: { encoding }, span: null } as const] : []),
    ...(replaced > 0 ? [{ code: 'decoding-replaced', args: { count: replaced }, span: null } as const] : []),
    ...(context.counts.hidden > 0 ? [{ code: 'hidden-text', args: { count: context.counts.hidden }, span: null } as const] : []),
  ];
  // A page has no paragraphs that could be counted as people count them.
  return { ...extractFlow({ blocks, notices }), origins: [], encoding };
}
