import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const FOLDER = fileURLToPath(new URL('../fixtures/plans/', import.meta.url));

/** The names of the plans there; `NAME.tree.txt` and `NAME.plan.txt` are what the parser makes of them. */
export const DOCUMENTS = readdirSync(FOLDER)
  .filter((name) => /^[^.]+\.(?:txt|md)$/.test(name))
  .sort();
