import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles, pathOf } from './generated-files.ts';

test.each([...(await generatedFiles())])('%s is up to date (npm run generate)', (file, content) => {
  expect(readFileSync(pathOf(file), 'utf8')).toBe(content);
});
