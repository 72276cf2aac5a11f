import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digest, SAVED, SETS, score } from './accuracy/measure.ts';

/** What the last saved run found, by document: digests of facts. */
const saved: Record<string, string[]> = JSON.parse(readFileSync(SAVED, 'utf8'));

describe.each(SETS)('accuracy of $name', ({ name, folder }) => {
  const here = existsSync(folder);
  it.skipIf(!here)(here ? 'loses no fact that the saved run found' : `is skipped: no ${name} plans beside the project`, async () => {
    for (const { document, comparison } of await score(folder)) {
      const found = new Set(comparison.hits.map((fact) => digest(document, fact)));
      const lost = (saved[document] ?? []).filter((fact) => !found.has(fact));
      const known = comparison.misses.filter((fact) => lost.includes(digest(document, fact)));
      expect(lost.length, `${document}\n${known.map(({ group, fact }) => `- ${group}: ${fact}`).join('\n')}`).toBe(0);
    }
  });
});
