import { describe, expect, it } from 'vitest';
import { bandsOfOthers, improveBands, type Scores } from '../../../src/statistics/peers/band-levels.js';

const units = (bands: string) => [...bands].map((band) => ({ band }));
const scores = (residuals: readonly number[], weight = 2): Scores => ({
  weights: Float64Array.from(residuals, () => weight),
  residuals: Float64Array.from(residuals),
});

describe('what bands of sizes have beside the power of the size', () => {
  it('is drawn towards none, the more so the fewer its members', () => {
    const levels = new Map<string, number>();
    improveBands(units('aab'), scores([0.5, 0.5, 0.5]), levels);
    // By hand: 0.6 · (2 · 2 · 0.5) / (25 + 4), where 25 = 1 / 0.2².
    expect(levels.get('a')).toBeCloseTo((0.6 * 2) / 29, 12);
    expect(levels.get('b')).toBeCloseTo((0.6 * 1) / 27, 12);
  });

  it('is said of each unit by the others of its band alone', () => {
    const levels = new Map([
      ['a', 0.1],
      ['b', 0],
    ]);
    const low = bandsOfOthers(units('aaab'), scores([-1, 0.2, 0.3, 4]), levels);
    const high = bandsOfOthers(units('aaab'), scores([4, 0.2, 0.3, 4]), levels);
    expect(low.levels[0]).toBeCloseTo(high.levels[0] ?? 1, 12);
    expect(low.levels[1]).toBeLessThan(high.levels[1] ?? 0);
    // By hand: 0.1 + (2 · 0.2 + 2 · 0.3 - 0.1 · 25) / (25 + 4).
    expect(low.levels[0]).toBeCloseTo(0.1 - 1.5 / 29, 12);
    expect(low.levels[3]).toBe(0);
  });

  it('is the less certain the fewer the others are', () => {
    const { variances } = bandsOfOthers(
      units('aaab'),
      scores([0, 0, 0, 0]),
      new Map([
        ['a', 0],
        ['b', 0],
      ]),
    );
    expect([...variances].map((each) => 1 / each)).toEqual([29, 29, 29, 25].map((each) => expect.closeTo(each, 9)));
  });

  it('is nothing where bands are not learnt', () => {
    const { levels, variances } = bandsOfOthers(units('ab'), scores([1, 1]), new Map());
    expect([...levels, ...variances]).toEqual([0, 0, 0, 0]);
  });
});
