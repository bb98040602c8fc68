import { type CountCell, cellLikelihood, type ExpectedCount, makeCells, winsorLimit } from './count-cells.js';

/** How counts spread around their expectations: variance E + E²/k. */
export interface Dispersion {
  readonly k: number;
  /** A k as small as the data still allow (one standard error, by the profile likelihood): what tails are computed with. */
  readonly cautious: number;
}

const LOWEST = Math.log(1e-6);
const HIGHEST = Math.log(1e3);

/**
 * Fits k by maximum likelihood with the upper tenth of the counts censored (Spiegelhalter's winsorising as a likelihood):
 * of a large count it only uses that it is large, so that a planted spike of 100 or of 10,000 moves it alike and little.
 */
export function fitDispersion(units: readonly ExpectedCount[], start = 1): Dispersion {
  let k = start;
  let cells: CountCell[] = [];
  for (let round = 0; round < 4; round += 1) {
    cells = makeCells(units, k);
    const before = k;
    k = Math.exp(-bestLogInverse(cells));
    if (Math.abs(Math.log(k / before)) < 0.01) break;
  }
  return { k, cautious: cautiousK(cells, k) };
}

/** Golden-section search over ln(1/k). */
function bestLogInverse(cells: readonly CountCell[]): number {
  const golden = 0.6180339887498949;
  let [low, high] = [LOWEST, HIGHEST];
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let [atLeft, atRight] = [cellLikelihood(cells, Math.exp(-left)), cellLikelihood(cells, Math.exp(-right))];
  while (high - low > 1e-3) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = cellLikelihood(cells, Math.exp(-left));
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = cellLikelihood(cells, Math.exp(-right));
    }
  }
  return (low + high) / 2;
}

function cautiousK(cells: readonly CountCell[], k: number): number {
  const floor = cellLikelihood(cells, k) - 0.5;
  let low = Math.log(1 / k);
  let high = HIGHEST;
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    if (cellLikelihood(cells, Math.exp(-middle)) > floor) low = middle;
    else high = middle;
  }
  return Math.exp(-low);
}

/** A factor on the expectations of a group of peers, with the relative variance that its estimate has. */
export interface GroupFactor {
  readonly factor: number;
  readonly relativeVariance: number;
}

/**
 * The factor by which a group's counts exceed their expectations, from winsorised counts: the fixed point at which
 * Σ w·min(y, limit) = Σ w·E[min(Y, limit)] with the limits of the fitted distribution. `prior` = a of a Gamma(a, a) that
 * draws small groups towards 1 (0: no prior); w = 1/(1 + E/k) is the weight that an over-dispersed count deserves.
 */
export function fitFactor(units: readonly ExpectedCount[], k: number, prior: number): GroupFactor {
  const groups = new Map<number, number[]>();
  for (const { y, expected } of units) {
    if (expected <= 0) continue;
    const counts = groups.get(expected);
    if (counts === undefined) groups.set(expected, [y]);
    else counts.push(y);
  }
  let factor = 1;
  let information = 0;
  for (let round = 0; round < 60; round += 1) {
    let seen = prior;
    let foreseen = prior;
    let [slope, variance] = [0, 0];
    for (const [base, counts] of groups) {
      const expected = base * factor;
      const weight = 1 / (1 + expected / k);
      const winsorised = winsorLimit(expected, k);
      for (const y of counts) seen += weight * Math.min(y, winsorised.limit);
      foreseen += (weight * winsorised.mean * counts.length) / factor;
      slope += weight * winsorised.slope * counts.length;
      variance += weight ** 2 * winsorised.variance * counts.length;
    }
    // Cutting large counts costs information: about a fifth where k is below 1.
    information = prior + (variance === 0 ? 0 : slope ** 2 / variance);
    const next = Math.max(1e-9, foreseen === 0 ? 1 : seen / foreseen);
    const settled = Math.abs(next - factor) < 1e-4 * factor;
    factor = next;
    if (settled) break;
  }
  return { factor, relativeVariance: information === 0 ? 1 : 1 / information };
}
