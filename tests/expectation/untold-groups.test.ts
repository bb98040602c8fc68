import { describe, expect, it } from 'vitest';
import { type CountedUnit, judgeCounts } from '../../src/expectation/judge-counts.js';
import { withUntoldGroups } from '../../src/expectation/untold-groups.js';
import { RandomSource } from '../../src/statistics/random-source.js';

const TECS = 12;
const PRECINCTS = 150;
const MOST = 100;
const SHARE = 0.6;

/** Precincts of a dozen TECs that differ, of which the list names none. */
function precinctsOfNoTec(seed: number): CountedUnit[] {
  const random = new RandomSource(seed);
  const levels = Array.from({ length: TECS }, () => Math.exp(0.8 * random.normal()));
  return Array.from({ length: PRECINCTS }, (_, i) => {
    const size = 300 + Math.floor(random.uniform() * 2000);
    const y = random.negativeBinomial(0.015 * size * (levels[i % TECS] ?? 1), 1);
    return { id: `${i + 1}`, y, exposure: 1, stratum: 'ordinary', size, band: '', region: '', tec: '', most: 1500 };
  });
}

const found = (units: readonly CountedUnit[]) =>
  judgeCounts(units, SHARE)
    .filter(({ q, robustZ }) => q <= 0.05 && (robustZ ?? 0) > 3.5)
    .map(({ id }) => id);

describe('precincts whose TEC nobody names', () => {
  it('are not accused of how far TECs differ', () => {
    const seeds = [6, 8, 25];
    expect(seeds.map((seed) => found(precinctsOfNoTec(seed)).length)).toEqual([1, 1, 1]);
    expect(seeds.map((seed) => found(withUntoldGroups(precinctsOfNoTec(seed), MOST)))).toEqual([[], [], []]);
  });

  it('are found all the same where one adds a whole street of people', () => {
    const units = precinctsOfNoTec(6).map((unit) => (unit.id === '40' ? { ...unit, y: unit.y + 1200 } : unit));
    expect(found(withUntoldGroups(units, MOST))).toEqual(['40']);
  });

  it('have a level of their own only where they are more than one TEC has, region by region', () => {
    const units = precinctsOfNoTec(1).map((unit, i) => ({ ...unit, region: i < MOST + 1 ? 'North' : 'South' }));
    const grouped = withUntoldGroups(units, MOST);
    expect(new Set(grouped.slice(0, MOST + 1).map(({ tec }) => tec)).size).toBe(MOST + 1);
    expect(grouped.slice(MOST + 1)).toEqual(units.slice(MOST + 1));
    expect(withUntoldGroups(units.slice(1, MOST + 1), MOST)).toEqual(units.slice(1, MOST + 1));
    const named = units.map((unit) => ({ ...unit, tec: 'TEC 1' }));
    expect(withUntoldGroups(named, MOST)).toEqual(named);
  });

  it('are one group where they are so many that a level for each would cost gigabytes', () => {
    const [unit] = precinctsOfNoTec(1);
    const many = Array.from({ length: 20_001 }, (_, i) => ({ ...unit!, id: `${i}` }));
    expect(withUntoldGroups(many, MOST)).toEqual(many);
    expect(new Set(withUntoldGroups(many.slice(1), MOST).map(({ tec }) => tec)).size).toBe(20_000);
  });

  it('show nobody a group of one', () => {
    const units = precinctsOfNoTec(1).map((unit) => ({ ...unit, region: 'North' }));
    const [first] = judgeCounts(withUntoldGroups(units, MOST), SHARE);
    expect(first).toMatchObject({ peerGroup: 'ordinary · North', peers: PRECINCTS });
  });
});
