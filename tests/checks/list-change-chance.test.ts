import { expect, test } from 'vitest';
import { allChecks, populationOf } from '../../src/checks/index.js';
import { normalUpperTail } from '../../src/statistics/normal.js';
import { inFolder, loadExample } from './example-audit.js';

// The share of precincts that a normal spread brings beyond LQ19's limit is computed in the query, whatever the limit.

const COUNTS = Array.from({ length: 12 }, (_, i) => `${i + 1},${900 + i}`).join('\n');
const FILES = {
  'previous_figures.csv': `precinct,voters on list\n${COUNTS}\n`,
  'precinct_figures.csv': `precinct,voters on list\n${COUNTS}\n`,
};

test.each([1, 2, 3, 3.5, 4, 5, 6.5])('at a limit of %d it is that of the normal distribution', async (limit) => {
  const check = allChecks().find(({ code }) => code === 'LQ19')!;
  const population = await inFolder(FILES, async (folder) =>
    populationOf(await loadExample(folder), check, { z_limit: limit, least_share: 0.05 }),
  );
  const exact = 2 * normalUpperTail(limit);
  expect(Number(population['tail']) / exact).toBeCloseTo(1, 2);
  // Both are kept with twelve digits.
  expect(Number(population['expected_by_chance'])).toBeCloseTo(12 * Number(population['tail']), 10);
});
