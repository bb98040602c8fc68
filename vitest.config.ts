import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    // Every core: vitest would leave one idle, which is half of a small machine.
    maxWorkers: '100%',
    globalSetup: ['tests/shared/directory.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
