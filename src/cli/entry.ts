import { createHash } from 'node:crypto';
import type { Engine } from './engine.ts';
import { nodeIo } from './io.ts';
import { run } from './main.ts';

/** The parser is loaded when there is something to parse: help, completion and schema do without it. */
const engine: Engine = {
  async parse(bytes, options) {
    const { inspectTree, parsePlan } = await import('../index.ts');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { plan, tree } = await parsePlan(bytes, { ...options, sha256 });
    return { plan, tree: () => inspectTree(tree) };
  },
};

/** The program itself: what `bin/qcdc.js` starts. */
export const main = (argv: readonly string[], io = nodeIo()) => run(argv, io, engine);
