import { defineConfig } from 'vitest/config';

// Runs that take minutes: kills, full disks, national scale. `npm test` leaves them out; .ci/run takes what fits.
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    // One at a time: moments of kills are measured.
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
