import { test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import { PLANTED_KINDS } from '../../src/sample/plant/wanted/plant-more.js';
import type { SampleOptions } from '../../src/sample/write-sample.js';
import { loadExample } from '../checks/example-audit.js';
import { expectTruth, truthOf } from '../sample/expect-truth.js';
import { withSample } from '../sample/sample-folder.js';

test.each<SampleOptions & { readonly name: string }>([
  { name: 'the smallest with all that is planted', voters: 6_000, seed: 1 },
  { name: 'one with a precinct over size', voters: 45_000, seed: 5 },
  { name: 'two more cases of every kind', voters: 12_000, seed: 4, plant: PLANTED_KINDS.map((kind) => `${kind}=2`) },
])('other elections hold their truth too: $name', async ({ name: _, ...options }) => {
  await withSample(options, async (folder) => {
    const db = await loadExample(folder);
    const truth = truthOf(folder);
    for (const check of allChecks()) expectTruth(db, truth, check, 'other');
  });
});
