import { expect, test } from 'vitest';
import * as api from '../src/index.ts';

/** What users import. A name that goes, or changes its meaning, is a major version. */
test('the exported names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'RULES',
    'alignPlans',
    'applyDiff',
    'diffPlans',
    'inspectTree',
    'parsePlan',
    'parseText',
    'validate',
  ]);
});
