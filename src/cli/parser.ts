/** What of the library reading a plan needs, and no more: it is loaded whenever there is something to parse. */
export { parsePlan } from '../parse.ts';
export { inspectTree } from '../tree/inspect.ts';
