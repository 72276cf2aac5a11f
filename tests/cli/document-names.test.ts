import { expect, test } from 'vitest';
import { DOCUMENT } from '../../src/cli/document-names.ts';
import { FORMATS } from '../../src/read/formats.ts';
import { READERS } from '../../src/read/readers.ts';

/** Pictures in a folder are documents to those alone who name them; Word 97 and RTF files are read through a converter. */
const readable = Object.values(FORMATS).filter(
  ({ id, mediaType }) => !mediaType.startsWith('image/') && (['text', 'markdown', 'doc', 'rtf'].includes(id) || id in READERS),
);

test.each(readable.flatMap(({ extensions }) => extensions))('a .%s file in a folder is a document', (extension) => {
  expect(DOCUMENT.test(`Kế hoạch.${extension.toUpperCase()}`)).toBe(true);
});

test.each(['json', 'png', 'exe', 'bak', 'txt~', 'tmp'])('a .%s file in a folder is none', (extension) => {
  expect(DOCUMENT.test(`a.${extension}`)).toBe(false);
});
