import { FAR_OFF, WHOLE_PERCENT_PARTS } from './constants.js';
import { logGamma } from './special-functions.js';

/** One precinct: how many of its voters voted. */
export interface Turnout {
  readonly listed: number;
  readonly voted: number;
}

/** What is rarer than this adds nothing to any probability that is printed. */
const NOTHING = 1e-40;

/** Whether a turnout lies within 0.05 of a whole per cent; in whole numbers, so that no machine rounds it otherwise. */
export function isWholePercent({ listed, voted }: Turnout): boolean {
  const rest = (100 * voted) % listed;
  return WHOLE_PERCENT_PARTS * Math.min(rest, listed - rest) <= listed;
}

/**
 * The probability that a precinct of this size and turnout lies within 0.05 of a whole per cent, its voters deciding one by one
 * (Kobak, Shpilkin, Pshenichnikov 2016). On a small list, where every turnout or none is one, it is near 1 or 0.
 */
export function chanceOfWholePercent({ listed, voted }: Turnout): number {
  const share = voted / listed;
  const far = FAR_OFF * Math.sqrt(listed * share * (1 - share)) + 1;
  const from = Math.max(0, Math.ceil(voted - far));
  const to = Math.min(listed, Math.floor(voted + far));
  let whole = 0;
  for (let count = from; count <= to; count += 1) {
    if (!isWholePercent({ listed, voted: count })) continue;
    const ways = logGamma(listed + 1) - logGamma(count + 1) - logGamma(listed - count + 1);
    whole += Math.exp(ways + count * Math.log(share) + (listed - count) * Math.log(1 - share));
  }
  return Math.min(1, whole);
}

/** P(at least `least` of independent events with these probabilities happen), exact to 1e-35. */
export function tailOfSum(probabilities: readonly number[], least: number): number {
  // masses[i]: the probability that so far i events have happened; none outside from and to is worth counting.
  const masses = new Float64Array(probabilities.length + 2);
  masses[0] = 1;
  let [from, to] = [0, 0];
  for (const p of probabilities) {
    to += 1;
    for (let count = to; count > from; count -= 1)
      masses[count] = (masses[count] as number) * (1 - p) + (masses[count - 1] as number) * p;
    masses[from] = (masses[from] as number) * (1 - p);
    while ((masses[from] as number) < NOTHING && from < to) from += 1;
    while ((masses[to] as number) < NOTHING && to > from) to -= 1;
  }
  return masses.subarray(Math.max(least, from), to + 1).reduceRight((sum, mass) => sum + mass, 0);
}
