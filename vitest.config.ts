import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/long/**'], testTimeout: 180_000, hookTimeout: 120_000 },
});
