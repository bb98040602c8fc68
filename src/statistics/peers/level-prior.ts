/** A group's ln level by its own counts, and the wider group that it lies in (empty: none). */
export interface GroupLevel {
  readonly mean: number;
  readonly error: number;
  readonly wider: string;
}

/** What the other groups let one expect of one group's level: for each possible spread of groups a normal distribution. */
export interface LevelPrior {
  readonly centre: number;
  readonly variance: number;
}

/** Spreads of ln level that groups may have, with ln of how likely each is before anything is seen. */
export const SPREADS: readonly { readonly spread: number; readonly logWeight: number }[] = [
  0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 1.3, 1.7,
].map((spread) => ({ spread, logWeight: -0.5 * (spread / 0.7) ** 2 }));

const HUBER = 2;

/**
 * The prior of every group from all groups but itself, for one spread: drawn towards the wider group's level as far as wider
 * groups are many and alike. A group far from all others has a bounded say.
 */
export function priorsOf(groups: readonly GroupLevel[], spread: number): LevelPrior[] {
  if (groups.length < 2) return groups.map(() => ({ centre: 0, variance: 1e4 }));
  const middle = weightedMedian(groups, spread);
  const weights = groups.map(({ mean, error }) => {
    const variance = error ** 2 + spread ** 2;
    const z = Math.abs(mean - middle) / Math.sqrt(variance);
    return Math.min(1, HUBER / Math.max(1e-9, z)) / variance;
  });
  const whole = sumOf(groups, weights);
  const centre = whole.score / whole.weight;
  const wider = new Map<string, Sum>();
  groups.forEach((group, i) => {
    const sum = wider.get(group.wider) ?? { score: 0, weight: 0 };
    sum.score += (weights[i] ?? 0) * (group.mean - centre);
    sum.weight += weights[i] ?? 0;
    wider.set(group.wider, sum);
  });
  const between = betweenWider([...wider.values()]);
  return groups.map((group, i) => {
    const own = weights[i] ?? 0;
    const rest = { score: whole.score - own * group.mean, weight: whole.weight - own };
    const others = rest.score / rest.weight;
    const error = 1 / rest.weight;
    const region = wider.get(group.wider) as Sum;
    if (between <= 0 || wider.size < 2) return { centre: others, variance: spread ** 2 + error };
    const weight = region.weight - own;
    const score = region.score - own * (group.mean - centre);
    const precision = weight + 1 / between;
    return { centre: others + score / precision, variance: spread ** 2 + 1 / precision + error };
  });
}

interface Sum {
  score: number;
  weight: number;
}

function sumOf(groups: readonly GroupLevel[], weights: readonly number[]): Sum {
  const sum = { score: 0, weight: 0 };
  groups.forEach(({ mean }, i) => {
    sum.score += (weights[i] ?? 0) * mean;
    sum.weight += weights[i] ?? 0;
  });
  return sum;
}

/** Variance between wider groups by moments (DerSimonian and Laird), at most what their middle half shows. */
function betweenWider(sums: readonly Sum[]): number {
  if (sums.length < 2) return 0;
  let [q, total, squares] = [0, 0, 0];
  for (const { score, weight } of sums) {
    q += Math.min(score ** 2 / weight, 16);
    total += weight;
    squares += weight ** 2;
  }
  return Math.max(0, (q - (sums.length - 1)) / (total - squares / total));
}

function weightedMedian(groups: readonly GroupLevel[], spread: number): number {
  const sorted = groups
    .map(({ mean, error }) => ({ mean, weight: 1 / (error ** 2 + spread ** 2) }))
    .sort((a, b) => a.mean - b.mean);
  const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  for (const { mean, weight } of sorted) {
    below += weight;
    if (below >= half) return mean;
  }
  return sorted.at(-1)?.mean ?? 0;
}
