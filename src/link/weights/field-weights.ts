import { MISSING } from '../compare/level-cache.js';
import { LEAST_DISCOUNT } from '../link-constants.js';
import type { Dependence } from './field-dependence.js';
import type { ValueShares } from './value-shares.js';

/** What one column says for and against: m and u by level, and the bits that follow. */
export interface FieldWeights {
  readonly m: Float64Array;
  readonly u: Float64Array;
  /** log2(m/u) by level, made to fall from level to level: best at least 0, worst at most 0; MISSING is 0. */
  readonly bits: Float64Array;
  /** By code: what equality in this value says, rarer values more (term frequency). A single entry stands for all codes. */
  readonly exact: Float64Array;
  /** What equality says in a value of average rarity. */
  readonly meanExact: number;
  /** Share of the positive bits that counts, where an earlier column says much of the same. */
  readonly discount: number;
  /** That column, or -1; and by its level how many times more counts than where it agrees. */
  readonly parent: number;
  readonly more: Float64Array | null;
  /** Whether its names may be initials and short forms. */
  readonly isInitialled: boolean;
}

/**
 * Bits of one column from its m and its spread of values. More agreement never weighs less: levels out of order are pooled,
 * and equality in a common value (Smith) weighs less than in an average one, but never less than mere similarity.
 */
export function fieldWeights(
  m: Float64Array,
  spread: ValueShares,
  { discount: measured, parent, beside }: Dependence,
  initials: Uint8Array | null = null,
): FieldWeights {
  const { u, shares } = spread;
  const discount = Math.max(LEAST_DISCOUNT, measured);
  const bits = levelBitsOf(m, u, discount);
  const floor = Math.max(0, bits[2] ?? 0);
  const exact = shares.map((share, code) =>
    Math.max(initials?.[code] === 1 ? 0 : floor, Math.log2(m[0]! / share) * discount),
  );
  return {
    m,
    u,
    bits,
    exact,
    meanExact: Math.log2(m[0]! / u[0]!) * discount,
    discount,
    parent,
    more: moreBeside(discount, beside),
    isInitialled: initials !== null,
  };
}

/** By level of the other column, how many times the discounted bits count; never less than where it agrees. */
export function moreBeside(discount: number, beside: Float64Array | null): Float64Array | null {
  return beside === null ? null : beside.map((share) => Math.max(1, share / discount));
}

/** log2(m/u) by level as `FieldWeights.bits` describes it. */
export function levelBitsOf(m: Float64Array, u: Float64Array, discount: number): Float64Array {
  const bits = new Float64Array(8);
  fallingRatios(m, u).forEach((ratio, level) => {
    bits[level] = Math.log2(ratio);
  });
  const last = m.length - 1;
  for (let level = last - 1; level >= 0; level--) bits[level] = Math.max(bits[level]!, bits[level + 1]!);
  bits[0] = Math.max(0, bits[0]!);
  bits[last] = Math.min(0, bits[last]!);
  for (let level = 0; level <= last; level++) if (bits[level]! > 0) bits[level]! *= discount;
  bits[MISSING] = 0;
  return bits;
}

/** m/u by level with neighbours pooled until it falls (pool adjacent violators). */
function fallingRatios(m: Float64Array, u: Float64Array): Float64Array {
  const pools: { m: number; u: number; levels: number }[] = [];
  for (let level = 0; level < m.length; level++) {
    pools.push({ m: m[level]!, u: u[level]!, levels: 1 });
    for (let k = pools.length - 1; k > 0; k--) {
      const worse = pools[k]!;
      const better = pools[k - 1]!;
      if (better.m / better.u >= worse.m / worse.u) break;
      pools.splice(k - 1, 2, { m: better.m + worse.m, u: better.u + worse.u, levels: better.levels + worse.levels });
    }
  }
  return Float64Array.from(pools.flatMap((pool) => new Array<number>(pool.levels).fill(pool.m / pool.u)));
}
