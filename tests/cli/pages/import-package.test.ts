import { expect, test } from 'vitest';
import { importPackage } from '../../../src/cli/pages/import-package.ts';
import { vi } from '../../../src/diagnostics/messages/vi.ts';

test('a package that is here is handed over', async () => {
  expect(await importPackage('utif2', 'tif', async () => 7)).toBe(7);
});

test('one that is not is named, with what to do', async () => {
  const missing = importPackage('utif2', 'tif', () => Promise.reject(new Error('ERR_MODULE_NOT_FOUND')));
  await expect(missing).rejects.toMatchObject({ code: 'picture-package-missing', args: { format: 'tif', name: 'utif2' } });
  expect(vi()['picture-package-missing']({ format: 'tif', name: 'utif2' })).toContain('npm install utif2');
});
