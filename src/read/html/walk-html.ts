import { Parser } from 'htmlparser2';
import type { Limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { Handler } from '../xml/walk-xml.ts';

/**
 * Walks through HTML, tidy or not, and hands its elements (by their lower-case names) to handlers. Nothing is run or fetched.
 *
 * @throws Unreadable for what nests too deep
 */
export function walkHtml(text: string, root: Handler, { depth: most }: Limits): void {
  const stack: Handler[] = [root];
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length + skipped > most) throw new Unreadable('limit-exceeded', { limit: 'depth', most });
        const handler = skipped > 0 ? null : (stack.at(-1)?.open?.(name, (key) => attributes[key]) ?? null);
        if (handler === null) skipped++;
        else stack.push(handler);
      },
      ontext(words) {
        if (skipped === 0) stack.at(-1)?.text?.(words);
      },
      onclosetag() {
        if (skipped > 0) skipped--;
        else stack.pop()?.close?.();
      },
    },
    { decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  while (stack.length > 0) stack.pop()?.close?.();
}
