import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lostFacts, SAVED, SETS, score } from './accuracy/measure.ts';

/** What the last saved run found, by document: digests of facts. */
const saved: Record<string, string[]> = JSON.parse(readFileSync(SAVED, 'utf8'));

describe.each(SETS)('accuracy of $name', ({ name, folder }) => {
  const here = existsSync(folder);
  it.skipIf(!here)(here ? 'loses no fact that the saved run found' : `is skipped: no ${name} plans beside the project`, async () => {
    for (const scored of await score(folder)) {
      const { document } = scored;
      expect(lostFacts(scored, saved[document] ?? []), document).toEqual([]);
    }
  });
});
