import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchFiles } from '../../src/app/match/match-files.js';
import { packageRoot } from '../../src/package-root.js';

// Public sets with known truth; they stand beside the repository and are not part of it (see their licences there).
const FOLDER = join(process.env['ROLLPROOF_TEST_DATA'] ?? join(packageRoot(), '..', 'shared', 'data'), 'linkage');
const isThere = existsSync(join(FOLDER, 'febrl1.csv'));
if (!isThere) console.warn(`The public linkage sets are not at ${FOLDER}: their accuracy is not tested.`);

const SETS = [
  { file: 'febrl1.csv', truth: 'rec_id', least: 1 },
  { file: 'febrl2.csv', truth: 'rec_id', least: 0.999 },
  { file: 'fake_1000.csv', truth: 'cluster', least: 0.985 },
];

describe.skipIf(!isThere)('sets with known truth, without labels and with default settings', () => {
  test.each(SETS)('$file: F1 of at least $least', async ({ file, truth, least }) => {
    const { score } = await matchFiles([join(FOLDER, file)], { truth });
    expect(score!.pairs.f1).toBeGreaterThanOrEqual(least);
    expect(score!.bCubed.f1).toBeGreaterThanOrEqual(0.95);
    // Calibration: of the pairs given 0.95 or more at least nine in ten are right.
    const sure = score!.reliability.filter(({ from }) => from >= 0.95);
    for (const { shareRight } of sure) expect(shareRight).toBeGreaterThanOrEqual(0.9);
  });
});
