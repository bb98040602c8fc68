import type { Spikes } from './contamination.js';
import { type LevelGrid, type LevelLikelihood, likelihoodOf, momentsOf } from './group-levels.js';
import { type LevelPrior, priorsOf, SPREADS } from './level-prior.js';
import type { MeanFit } from './mean-fit.js';
import type { Noise } from './noise-family.js';

/** A noise that the predictions average over. */
export interface WeightedNoise {
  readonly noise: Noise;
  readonly k: number;
  /** What spikes may lie on top. */
  readonly spikes: Spikes;
  /** ln of its prior weight. */
  readonly logWeight: number;
  /** ln of how many times that weight it has where few are judged: there the other kind of noise has the heavier tail. */
  readonly logWeightOfFew: number;
}

/** Units that have a level in common, inside a wider group (empty: none). */
export interface Group {
  readonly members: number[];
  readonly wider: string;
}

/** One noise with each group's likelihood and prior on its grid, and ln of how likely it makes all counts. */
export interface PreparedNoise extends WeightedNoise {
  readonly likelihoods: readonly LevelLikelihood[];
  /** ln prior density of each group's level at its nodes, spreads averaged by the other groups. */
  readonly priors: readonly Float64Array[];
  readonly logFit: number;
  /** Each group's part of that. */
  readonly fits: Float64Array;
}

/** Prepares one noise: levels, their priors and the whole fit. */
export function prepareNoise(
  weighted: WeightedNoise,
  groups: readonly Group[],
  grids: readonly LevelGrid[],
  y: readonly number[],
  { logMeans }: MeanFit,
): PreparedNoise {
  const likelihoods = grids.map((grid) => likelihoodOf(grid, y, logMeans, weighted.noise, weighted.spikes));
  const levels = groups.map(({ wider }, g) => ({
    ...momentsOf(grids[g] as LevelGrid, likelihoods[g] as LevelLikelihood),
    wider,
  }));
  const priors = SPREADS.map(({ spread }) => priorsOf(levels, spread));
  const densities = grids.map((grid, g) => SPREADS.map((_, s) => densityOf(grid, priors[s]?.[g] as LevelPrior)));
  const fits = densities.map((each, g) => each.map((density) => logSum(density, likelihoods[g]?.all as Float64Array)));
  const totals = SPREADS.map(({ logWeight }, s) => fits.reduce((sum, each) => sum + (each[s] ?? 0), logWeight));
  let logFit = weighted.logWeight;
  const parts = new Float64Array(groups.length);
  const averaged = densities.map((each, g) => {
    const without = totals.map((total, s) => total - (fits[g]?.[s] ?? 0));
    const top = Math.max(...without);
    const weights = without.map((value) => Math.exp(value - top));
    const sum = weights.reduce((total, value) => total + value, 0);
    const mixed = (grids[g] as LevelGrid).nodes.map((_, j) =>
      Math.log(
        Math.max(
          1e-300,
          each.reduce((total, density, s) => total + ((weights[s] ?? 0) / sum) * Math.exp(density[j] ?? 0), 0),
        ),
      ),
    );
    parts[g] = logSum(mixed, likelihoods[g]?.all as Float64Array);
    logFit += parts[g] ?? 0;
    return mixed;
  });
  return { ...weighted, likelihoods, priors: averaged, logFit, fits: parts };
}

function densityOf({ nodes, spacing }: LevelGrid, { centre, variance }: LevelPrior): Float64Array {
  // A prior narrower than the grid would fall between its nodes.
  const sd = Math.max(Math.sqrt(variance), 0.6 * spacing);
  return nodes.map(
    (node) => -0.5 * ((node - centre) / sd) ** 2 - Math.log(sd) + Math.log(spacing) - 0.9189385332046727,
  );
}

/** ln of the sum of exp(one + other). */
export function logSum(one: Float64Array, other: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < one.length; j += 1) top = Math.max(top, (one[j] ?? 0) + (other[j] ?? 0));
  let sum = 0;
  for (let j = 0; j < one.length; j += 1) sum += Math.exp((one[j] ?? 0) + (other[j] ?? 0) - top);
  return top + Math.log(sum);
}
