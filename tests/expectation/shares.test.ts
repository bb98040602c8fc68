import { expect, test } from 'vitest';
import { FALSE_DISCOVERY_RATE, WEIGHTS } from '../../src/expectation/constants.js';
import { type SpikeFamily, sharesOf } from '../../src/expectation/shares.js';
import { REPLICATES } from '../../src/statistics/constants.js';
import { smallestTailCount } from '../../src/statistics/negative-binomial.js';

// Where the shares come from: constants.ts says it in words.
const FAMILIES = Object.keys(WEIGHTS) as SpikeFamily[];
/** About where the first rank of a thousand tests lies. */
const DEPTH = Math.log(0.05 / 1000);
const REACH = 5;

/** Events that a spike needs more for each factor of e in q. */
const slopeOf = (mean: number, k: number) =>
  (smallestTailCount(DEPTH - REACH, mean, k) - smallestTailCount(DEPTH, mean, k)) / REACH;

const PRECINCTS_OF_A_DESK = 5;
const PRECINCTS_OF_A_TEC = 12;

function derived(): Record<SpikeFamily, number> {
  // A TEC's sum is near normal: z grows by 1/z for each factor of e; chance and what districts differ by are alike.
  const spread = Math.sqrt(PRECINCTS_OF_A_TEC * (20 + 20 ** 2) + (0.3 * PRECINCTS_OF_A_TEC * 20) ** 2);
  // An hour of thirteen.
  const hour = slopeOf(20 / 13, 1e6);
  return {
    additions: slopeOf(20, 1),
    avc_used: slopeOf(4, 1),
    certificates: slopeOf(20, 1) / PRECINCTS_OF_A_DESK,
    additions_by_area: spread / 4 / PRECINCTS_OF_A_TEC,
    addition_time: hour,
    certificate_time: hour / PRECINCTS_OF_A_DESK,
  };
}

test('each family has the share that its slope asks for, and Monte Carlo tests at least what lets them speak', () => {
  const total = FAMILIES.reduce((sum, family) => sum + WEIGHTS[family], 0);
  const least = (total * 1) / (FALSE_DISCOVERY_RATE * (REPLICATES + 1));
  for (const [family, weight] of Object.entries(derived())) {
    const asked = Math.max(weight, least);
    expect(WEIGHTS[family as SpikeFamily] / asked, family).toBeGreaterThan(0.7);
    expect(WEIGHTS[family as SpikeFamily] / asked, family).toBeLessThan(1.6);
  }
});

test('no other shares of the counts need fewer events in sum', () => {
  const slopes = derived();
  const counts = ['additions', 'avc_used', 'certificates', 'additions_by_area'] as const;
  const total = counts.reduce((sum, family) => sum + WEIGHTS[family], 0);
  const needed = (weights: Record<(typeof counts)[number], number>) =>
    counts.reduce((sum, family) => sum - slopes[family] * Math.log(weights[family]), 0);
  const ours = needed(WEIGHTS);
  for (const from of counts)
    for (const to of counts) {
      if (from === to) continue;
      const moved = 0.02 * total;
      if (WEIGHTS[from] <= moved) continue;
      const other = { ...WEIGHTS, [from]: WEIGHTS[from] - moved, [to]: WEIGHTS[to] + moved };
      expect(needed(other), `${from} to ${to}`).toBeGreaterThan(ours - 0.05);
    }
});

test('whatever an election has, the shares of what is there make one', () => {
  for (let mask = 1; mask < 2 ** FAMILIES.length; mask += 1) {
    const present = FAMILIES.filter((_, i) => (mask >> i) % 2 === 1);
    const shares = sharesOf(present);
    expect([...shares.keys()]).toEqual(present);
    expect([...shares.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    // No family that is there has less than it would have among all.
    for (const family of present) expect(shares.get(family)).toBeGreaterThanOrEqual(WEIGHTS[family] / 32 - 1e-12);
  }
});
