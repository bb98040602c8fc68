import { describe, expect, test } from 'vitest';
import { judgeCounts } from '../../src/expectation/judge-counts.js';
import { sharesOf } from '../../src/expectation/shares.js';
import type { RandomSource } from '../../src/statistics/random-source.js';
import { unit, units } from './units.js';

const SPIKED = [242, 174, 174, 41, 23, 20, 14, 6];

describe('a spike does not raise its own expectation', () => {
  // Sixty precincts of TECs of eight; in one of them three of eight have a spike on top.
  const rest = units(52, (random) => random.negativeBinomial(24, 1.5), 7, 7);
  const group = SPIKED.map((y, i) => unit(`spiked ${i}`, y, 'TEC spiked'));

  test('expected of a precinct is the same whatever it counted itself', () => {
    const expectedWith = (y: number) =>
      judgeCounts([...rest, ...group.map((each, i) => (i === 0 ? { ...each, y } : each))], 1).find(
        ({ id }) => id === 'spiked 0',
      )?.expected ?? 0;
    expect(Math.abs(expectedWith(242) / expectedWith(5000) - 1)).toBeLessThan(0.1);
    expect(Math.abs(expectedWith(30) / expectedWith(5000) - 1)).toBeLessThan(0.3);
  });

  test('three spikes among eight leave the group where its other five are', () => {
    const judged = judgeCounts([...rest, ...group], 1).filter(({ id }) => id.startsWith('spiked'));
    for (const { expected } of judged) expect(expected).toBeLessThan(60);
    expect(judged).toHaveLength(8);
  });

  test.each([0, 7, 20])('1,500 in a precinct whose neighbours have 15 is found, with %s TECs', (tecs) => {
    const counts = units(60, (random) => random.negativeBinomial(15, 1), 3, tecs).map((each, i) =>
      i === 8 ? { ...each, y: 1500 } : each,
    );
    expect(
      judgeCounts(counts, 0.5)
        .filter(({ q }) => q <= 0.05)
        .map(({ id }) => id),
    ).toEqual(['8']);
  });
});

test('spikes of one size at a tenth of 150 precincts are found, and not taken for how all of them spread', () => {
  const counts = units(150, (random) => random.negativeBinomial(20, 1), 11, 13).map((each, i) =>
    i % 10 === 4 ? { ...each, y: each.y + 200 } : each,
  );
  const found = judgeCounts(counts, 0.6)
    .filter(({ q }) => q <= 0.05)
    .map(({ id }) => Number(id) % 10);
  expect(found.filter((last) => last === 4).length).toBeGreaterThanOrEqual(8);
  expect(found.filter((last) => last !== 4)).toEqual([]);
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
    expect(shares.get('additions')).toBe(20 / 21);
  });
});
