import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start whole processes, on machines that may be busy.
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/cli/entry.ts'] },
  },
});
