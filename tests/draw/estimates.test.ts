import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterEstimate, mostMissed, overallPrecision, precisionOf, sizeFor } from '../../src/draw/estimates.js';
import { drawClusters, equalShares, smallestTickets, ticketOf } from '../../src/draw/tickets.js';
import { exactInterval, exactUpperBound, studentQuantile } from '../../src/statistics/intervals.js';
import { randomFrom } from './random.js';

test('exact intervals are those of the tables', () => {
  // Clopper and Pearson (1934) at 95 %; computed to more digits by the binomial sums themselves.
  expect(exactInterval(0, 10).high).toBeCloseTo(1 - 0.025 ** 0.1, 10);
  expect(exactInterval(5, 10).low).toBeCloseTo(0.187086, 6);
  expect(exactInterval(5, 10).high).toBeCloseTo(0.812914, 6);
  expect(exactInterval(10, 10)).toEqual({ low: expect.closeTo(0.025 ** 0.1, 10), high: 1 });
  expect(exactUpperBound(0, 59)).toBeCloseTo(1 - 0.05 ** (1 / 59), 10);
  // Student's table: 12.706 with 1 degree of freedom, 2.262 with 9, 2.045 with 29.
  expect([1, 9, 29].map((freedom) => studentQuantile(0.975, freedom).toFixed(3))).toEqual(['12.706', '2.262', '2.045']);
});

test('a ticket is a plain digest, and the smallest are drawn whatever the order of the keys', () => {
  // As "printf '835174920613,abc' | sha256sum" gives it.
  expect(ticketOf('835174920613', 'abc')).toBe('db1c18c502586edc1498bc1e7a01784e47109910fc5e059a353a73e53d4c91e3');
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 120 }), fc.nat(30), (keys, most) => {
      const sorted = [...keys].sort((a, b) => (ticketOf('1', a) < ticketOf('1', b) ? -1 : 1)).slice(0, most);
      expect(smallestTickets('1', keys, most)).toEqual(sorted);
      expect(smallestTickets('1', [...keys].reverse(), most)).toEqual(sorted);
    }),
    { numRuns: 60 },
  );
});

test('shares are equal, nobody gives more than it has, and all that is wanted is given', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 12 }), fc.nat(200), (sizes, wanted) => {
      const shares = equalShares(sizes, wanted);
      const all = sizes.reduce((sum, size) => sum + size, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(wanted, all));
      const open = shares.filter((share, at) => share < (sizes[at] ?? 0));
      shares.forEach((share, at) => {
        expect(share).toBeLessThanOrEqual(sizes[at] ?? 0);
        for (const other of open) expect(share).toBeLessThanOrEqual(other + 1);
      });
    }),
    { numRuns: 100 },
  );
});

test('precincts are drawn in proportion to their entries', () => {
  const drawn = drawClusters('123456789012', 'list-to-people', [100, 300, 600], 3000);
  const shares = [0, 1, 2].map((place) => drawn.filter((one) => one === place).length / 3000);
  for (const [at, share] of [0.1, 0.3, 0.6].entries()) expect(shares[at]).toBeCloseTo(share, 1);
});

test('of 1,000 simulated draws the exact intervals hold the truth at least as often as they say', () => {
  const random = randomFrom(20_260_611);
  const strata = [
    { findings: 200, right: 170, drawn: 20 },
    { findings: 35, right: 12, drawn: 20 },
    { findings: 6, right: 6, drawn: 6 },
  ];
  const truth =
    strata.reduce((sum, { right }) => sum + right, 0) / strata.reduce((sum, { findings }) => sum + findings, 0);
  const held = [0, 0, 0];
  let [overall, missed] = [0, 0];
  for (let draw = 0; draw < 1000; draw += 1) {
    const counts = strata.map(({ findings, right, drawn }) => {
      const yes = drawnOf(random, findings, right, drawn);
      return { findings, yes, no: drawn - yes, unknown: 0 };
    });
    for (const [at, count] of counts.entries()) {
      const { low, high } = precisionOf(count);
      const share = (strata[at]?.right ?? 0) / count.findings;
      if (low <= share && share <= high) held[at] = (held[at] ?? 0) + 1;
    }
    const all = overallPrecision(counts);
    if (all.low <= truth && truth <= all.high) overall += 1;
    const yes = drawnOf(random, 5000, 60, 50);
    if (mostMissed({ yes, no: 50 - yes, unknown: 0 }, 5000) >= 60) missed += 1;
  }
  // 95 % less three standard errors of a thousand draws.
  const least = 1000 * (0.95 - 3 * Math.sqrt((0.95 * 0.05) / 1000));
  for (const count of [...held, overall, missed]) expect(count).toBeGreaterThanOrEqual(least);
});

test('of 1,000 simulated draws of precincts the interval of Student holds the truth', () => {
  const random = randomFrom(77);
  let held = 0;
  const effects: number[] = [];
  for (let draw = 0; draw < 1000; draw += 1) {
    const clusters = Array.from({ length: 25 }, () => {
      const own = Math.min(1, Math.max(0, 0.8 + (random() + random() + random() - 1.5) * 0.25));
      const yes = Array.from({ length: 10 }, random).filter((one) => one < own).length;
      return { yes, no: 10 - yes, unknown: 0 };
    });
    const { low, high, designEffect } = clusterEstimate(clusters);
    effects.push(designEffect ?? 1);
    if (low <= 0.8 && 0.8 <= high) held += 1;
  }
  expect(held).toBeGreaterThanOrEqual(1000 * (0.95 - 3 * Math.sqrt((0.95 * 0.05) / 1000)));
  expect(effects.reduce((sum, one) => sum + one, 0) / 1000).toBeGreaterThan(1);
});

test('what could not be established widens the interval to both sides', () => {
  const sure = precisionOf({ yes: 8, no: 2, unknown: 0 });
  const unsure = precisionOf({ yes: 8, no: 2, unknown: 5 });
  expect(unsure.low).toBeLessThan(sure.low);
  expect(unsure.high).toBeGreaterThan(precisionOf({ yes: 13, no: 2, unknown: 0 }).high - 1e-12);
  expect(mostMissed({ yes: 0, no: 0, unknown: 0 }, 100)).toBe(100);
});

test('people who could not be established widen the interval of precincts to both sides, and do not move it', () => {
  const own = (unknown: number) =>
    clusterEstimate([0.9, 0.8, 0.7, 0.9, 0.6].map((share) => ({ yes: share * 10, no: 10 - share * 10, unknown })));
  expect(own(2).share).toBeCloseTo(own(0).share ?? 0, 12);
  expect(own(2).low).toBeLessThan(own(0).low);
  expect(own(2).high).toBeGreaterThan(own(0).high);
  expect(clusterEstimate([{ yes: 0, no: 0, unknown: 4 }])).toMatchObject({ share: null, low: 0, high: 1, looked: 4 });
});

test('the size for a margin is that of the textbook', () => {
  // 385 people one by one for 5 %; ten of a precinct, alike by 0.05, cost 1.45 times as many.
  expect(sizeFor(0.05, 1, 0.05)).toEqual({ people: 385, clusters: 385 });
  expect(sizeFor(0.05, 10, 0.05)).toEqual({ people: 560, clusters: 56 });
});

/** How many of the right ones are among those drawn without putting them back. */
function drawnOf(random: () => number, all: number, right: number, drawn: number): number {
  let [left, good, hits] = [all, right, 0];
  for (let at = 0; at < drawn; at += 1) {
    if (random() < good / left) {
      hits += 1;
      good -= 1;
    }
    left -= 1;
  }
  return hits;
}
