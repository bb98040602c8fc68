import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/long/**'], testTimeout: 60_000, hookTimeout: 60_000 },
});
