import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrate } from '../../src/evaluate/calibration.js';
import { scorePersons } from '../../src/evaluate/score-persons.js';
import { scoreBCubed, scorePairs } from '../../src/link/truth-score.js';

/** For each record: the true and the found person (0: nobody else's), whether it counts, and its tier. */
type Row = readonly [truth: number, found: number, counts: boolean, tier?: number];

const labels = fc.array(
  fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.boolean(), fc.integer({ min: 1, max: 3 })),
  { maxLength: 40 },
);

function scored(rows: readonly Row[]) {
  const truth = Int32Array.from(rows, ([label], id) => (label === 0 ? -1 - id : label * 1_000_003));
  const personOf = Int32Array.from(rows, ([, person]) => person);
  const mask = Uint8Array.from(rows, ([, , counts]) => (counts ? 1 : 0));
  const tierOf = Uint8Array.from(rows, ([, person, , tier = 1]) => (person === 0 ? 0 : tier));
  return scorePersons(truth, { personOf, tierOf, end: 5 }, mask);
}

/** The same as plain labels below the number of records, of the records that count. */
function dense(rows: readonly Row[], side: 0 | 1): number[] {
  const known = new Map<string, number>();
  return rows
    .map((row, id) => [row, row[side] === 0 ? `alone ${id}` : `group ${row[side]}`] as const)
    .filter(([row]) => row[2])
    .map(([, name]) => {
      const label = known.get(name) ?? known.size;
      known.set(name, label);
      return label;
    });
}

test('pairs and B-cubed are those of the plain definitions, over the records that count', () => {
  fc.assert(
    fc.property(labels, (rows) => {
      const score = scored(rows);
      const [truth, found] = [dense(rows, 0), dense(rows, 1)];
      const pairs = scorePairs(truth, found);
      expect(score.pairs).toMatchObject({ right: pairs.right, found: pairs.found, true: pairs.true });
      if (truth.length === 0) return;
      const plain = scoreBCubed(truth, found);
      expect(score.bCubed.precision).toBeCloseTo(plain.precision, 10);
      expect(score.bCubed.recall).toBeCloseTo(plain.recall, 10);
    }),
  );
});

test('tiers share out the pairs, and the last one reaches the recall of all', () => {
  fc.assert(
    fc.property(labels, (rows) => {
      const { tiers, pairs } = scored(rows);
      expect(tiers.reduce((sum, tier) => sum + tier.found, 0)).toBe(pairs.found);
      expect(tiers.reduce((sum, tier) => sum + tier.right, 0)).toBe(pairs.right);
      if (tiers.length > 0) expect(tiers.at(-1)?.recall).toBeCloseTo(pairs.recall, 12);
    }),
  );
});

test('persons count as found with exactly their records only', () => {
  const exact = scored([
    [1, 1, true],
    [1, 1, true],
    [2, 2, true],
    [2, 2, true],
    [2, 0, true],
    [0, 3, true],
    [0, 3, true],
  ]);
  expect(exact.clusters).toMatchObject({ found: 3, right: 1, true: 2 });
  // The third person's records are strangers: joined, wrong, and no loss of recall.
  expect(exact.bCubedJoined.precision).toBeCloseTo(6 / 7, 12);
  expect(exact.bCubedJoined.recall).toBeCloseTo((2 + 4 / 3 + 1 / 3 + 2) / 7, 12);
});

test('a pair is as sure as the less sure of its records', () => {
  const { tiers } = scored([
    [1, 1, true, 1],
    [1, 1, true, 1],
    [1, 1, true, 3],
  ]);
  expect(tiers).toEqual([
    { tier: 'certain', found: 1, right: 1, precision: 1, recall: 1 / 3 },
    { tier: 'probable', found: 2, right: 2, precision: 1, recall: 1 },
  ]);
});

test('calibration: a perfect forecast has no error, a certain wrong one the greatest', () => {
  const perfect = calibrate([
    [1, true],
    [0, false],
  ]);
  expect(perfect).toMatchObject({ pairs: 2, brier: 0, expectedError: 0 });
  expect(calibrate([[1, false]])).toMatchObject({ brier: 1, expectedError: 1 });
  expect(calibrate([])).toEqual({ pairs: 0, brier: null, expectedError: null, bins: [] });
});

test('calibration: every pair is in one bin, whose edges hold its mean probability', () => {
  const pairs = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()));
  fc.assert(
    fc.property(pairs, (given) => {
      const { bins, pairs: all } = calibrate(given);
      expect(bins.reduce((sum, bin) => sum + bin.pairs, 0)).toBe(all);
      for (const { from, to, meanProbability, shareRight, low, high } of bins) {
        expect(meanProbability).toBeGreaterThanOrEqual(from - 1e-12);
        expect(meanProbability).toBeLessThanOrEqual(to + 1e-12);
        expect(low <= shareRight && shareRight <= high).toBe(true);
      }
    }),
  );
});
