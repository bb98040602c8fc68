import { describe, expect, test } from 'vitest';
import { type CountedUnit, judgeCounts } from '../../src/expectation/judge-counts.js';
import { sharesOf } from '../../src/expectation/shares.js';
import { RandomSource } from '../../src/statistics/random-source.js';
import { fitDispersion } from '../../src/statistics/robust-fit.js';

function units(count: number, draw: (random: RandomSource, i: number) => number, seed = 1): CountedUnit[] {
  const random = new RandomSource(seed);
  return Array.from({ length: count }, (_, i) => {
    return { id: `${i}`, y: draw(random, i), exposure: 1, stratum: 'ordinary', groups: [`TEC ${i % 20}`] };
  });
}

describe('robust fit', () => {
  test('finds k, and planted spikes of 100 or of 100,000 move it alike and little', () => {
    const random = new RandomSource(2);
    const counts = Array.from({ length: 5000 }, () => ({ y: random.negativeBinomial(25, 0.75), expected: 25 }));
    const clean = fitDispersion(counts);
    expect(clean.k).toBeCloseTo(0.75, 1);
    expect(clean.cautious).toBeLessThan(clean.k);
    const spiked = (y: number) => fitDispersion(counts.map((each, i) => (i < 100 ? { ...each, y } : each))).k;
    expect(spiked(100_000)).toBeCloseTo(spiked(150), 6);
    expect(spiked(100_000)).toBeGreaterThan(0.65);
  });

  test('counts that spread less than a Poisson are taken for Poisson', () => {
    expect(fitDispersion(Array.from({ length: 500 }, (_, i) => ({ y: 5 + (i % 3), expected: 6 }))).k).toBeGreaterThan(
      1000,
    );
  });
});

describe('counts against peers', () => {
  test('ordinary counts give no finding; spikes that stand out do, with their expectation unmoved', () => {
    const ordinary = units(2000, (random) => random.negativeBinomial(5, 2));
    expect(judgeCounts(ordinary, 1).filter(({ q }) => q <= 0.05)).toEqual([]);
    const spiked = ordinary.map((unit, i) => (i < 5 ? { ...unit, y: unit.y + 80 } : unit));
    const found = judgeCounts(spiked, 1).filter(({ q }) => q <= 0.05);
    expect(found.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    for (const { expected, detectable, eb05 } of found) {
      expect(expected).toBeLessThan(6.5);
      expect(detectable).toBeLessThan(80);
      expect(eb05).toBeGreaterThan(3);
    }
  });

  test('a TEC that is high as a whole raises what its precincts may have', () => {
    const draw = (random: RandomSource, i: number) => random.negativeBinomial(i % 20 === 3 ? 25 : 5, 2);
    const judged = judgeCounts(units(2000, draw), 1);
    const inHighTec = judged.filter((_, i) => i % 20 === 3);
    expect(inHighTec[0]?.expected).toBeGreaterThan(15);
    expect(inHighTec[0]?.peerGroup).toBe('ordinary · TEC 3');
    expect(inHighTec[0]?.peers).toBe(100);
    expect(judged.filter(({ q }) => q <= 0.05)).toEqual([]);
  });

  test('a log-normal spread is learnt from the data and not reported', () => {
    const draw = (random: RandomSource) => random.poisson(25 * Math.exp(0.9 * random.normal() - 0.405));
    expect(judgeCounts(units(6000, draw), 1).filter(({ q }) => q <= 0.05).length).toBeLessThanOrEqual(1);
  });

  test('fewer than ten of a kind are not compared, and equal counts are no spike', () => {
    expect(
      judgeCounts(
        units(9, (_, i) => i * 100),
        1,
      ),
    ).toEqual([]);
    expect(
      judgeCounts(
        units(50, () => 7),
        1,
      ).filter(({ q }) => q <= 0.05),
    ).toEqual([]);
    expect(judgeCounts([], 1)).toEqual([]);
  });

  test('the order of precincts changes nothing', () => {
    const some = units(300, (random) => random.negativeBinomial(5, 1));
    const judged = new Map(judgeCounts(some, 1).map((unit) => [unit.id, unit]));
    for (const unit of judgeCounts([...some].reverse(), 1)) {
      expect(unit.expected).toBeCloseTo(judged.get(unit.id)?.expected ?? 0, 6);
      expect(unit.q).toBeCloseTo(judged.get(unit.id)?.q ?? 0, 6);
    }
  });

  test('shares sum to one over what is there', () => {
    const shares = sharesOf(['additions', 'addition_time']);
    expect([...shares.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(shares.get('additions')).toBe(8 / 9);
  });
});
