import { defineConfig } from 'vitest/config';
import { ownNames } from './tests/own-names.js';

export default defineConfig({
  plugins: [ownNames()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    // Every core: vitest would leave one idle, which is half of a small machine.
    maxWorkers: '100%',
    // No test replaces a module or changes what another sees of the process, so modules are loaded once in a worker: half a second
    // a file is saved, and every check is read once.
    isolate: false,
    globalSetup: ['tests/shared/directory.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
