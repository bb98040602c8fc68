import { BAND_SPREAD, MOST_OF_A_BAND, PART_OF_STEP } from '../constants.js';

/** What each unit's count says of its mean: the residual as a part of the mean, and its weight (information). */
export interface Scores {
  readonly weights: Float64Array;
  readonly residuals: Float64Array;
}

/** Improves what each band of sizes has beside the power of the size. */
export function improveBands(
  units: readonly { readonly band: string }[],
  scores: Scores,
  levels: Map<string, number>,
): void {
  for (const [band, { score, information }] of sumsOf(units, scores, levels))
    levels.set(band, bounded((levels.get(band) ?? 0) + (PART_OF_STEP * score) / information));
}

/** The level of each unit's band by the band's other members, and the variance that so many of them leave; 0 where bands are not learnt. */
export function bandsOfOthers(
  units: readonly { readonly band: string }[],
  scores: Scores,
  levels: ReadonlyMap<string, number>,
): { readonly levels: Float64Array; readonly variances: Float64Array } {
  const sums = sumsOf(units, scores, levels);
  const made = { levels: new Float64Array(units.length), variances: new Float64Array(units.length) };
  units.forEach(({ band }, i) => {
    const level = levels.get(band);
    const sum = sums.get(band);
    if (level === undefined || sum === undefined) return;
    const weight = scores.weights[i] ?? 0;
    const information = sum.information - weight;
    made.levels[i] = bounded(level + (sum.score - weight * (scores.residuals[i] ?? 0)) / information);
    made.variances[i] = 1 / information;
  });
  return made;
}

const bounded = (level: number): number => Math.max(-MOST_OF_A_BAND, Math.min(MOST_OF_A_BAND, level));

/** Score and information of each band, drawn towards none. */
function sumsOf(
  units: readonly { readonly band: string }[],
  { weights, residuals }: Scores,
  levels: ReadonlyMap<string, number>,
) {
  const sums = new Map<string, { score: number; information: number }>();
  units.forEach(({ band }, i) => {
    if (band === '') return;
    let sum = sums.get(band);
    if (sum === undefined) {
      sum = { score: -(levels.get(band) ?? 0) / BAND_SPREAD ** 2, information: 1 / BAND_SPREAD ** 2 };
      sums.set(band, sum);
    }
    sum.score += (weights[i] ?? 0) * (residuals[i] ?? 0);
    sum.information += weights[i] ?? 0;
  });
  return sums;
}
