/** How well a linkage agrees with the truth; shares from 0 to 1. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly right: number;
  readonly true: number;
}

function scoresOf(right: number, found: number, truth: number): Scores {
  const precision = found === 0 ? 1 : right / found;
  const recall = truth === 0 ? 1 : right / truth;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, found, right, true: truth };
}

const pairsOf = (size: number) => (size * (size - 1)) / 2;

/** Sizes of the groups that labels make, and of the groups that two labellings make together. */
function groupSizes(a: ArrayLike<number>, b: ArrayLike<number> | null): number[] {
  const sizes = new Map<number, number>();
  for (let i = 0; i < a.length; i++) {
    const key = b === null ? a[i]! : a[i]! * a.length + b[i]!;
    sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return [...sizes.values()];
}

/**
 * Pairwise scores of a clustering: every two records of one group count as a pair. Both label records with numbers below the
 * number of records. With `lists` only pairs across lists count.
 */
export function scorePairs(
  truth: ArrayLike<number>,
  found: ArrayLike<number>,
  lists: ArrayLike<number> | null = null,
): Scores {
  const count = (a: ArrayLike<number>, b: ArrayLike<number> | null) =>
    groupSizes(a, b).reduce((sum, size) => sum + pairsOf(size), 0);
  if (lists === null) return scoresOf(count(truth, found), count(found, null), count(truth, null));
  const both = Float64Array.from({ length: truth.length }, (_, i) => truth[i]! * truth.length + found[i]!);
  const dense = denseLabels(both);
  return scoresOf(
    count(dense, null) - count(dense, lists),
    count(found, null) - count(found, lists),
    count(truth, null) - count(truth, lists),
  );
}

function denseLabels(labels: Float64Array): Int32Array {
  const known = new Map<number, number>();
  return Int32Array.from(labels, (label) => {
    const at = known.get(label) ?? known.size;
    known.set(label, at);
    return at;
  });
}

/** Exact groups: how many found persons are a true person with all its records and no other. Single records count. */
export function scoreClusters(truth: ArrayLike<number>, found: ArrayLike<number>): Scores {
  const sizeOf = (labels: ArrayLike<number>) => {
    const sizes = new Map<number, number>();
    for (let i = 0; i < labels.length; i++) sizes.set(labels[i]!, (sizes.get(labels[i]!) ?? 0) + 1);
    return sizes;
  };
  const trueSizes = sizeOf(truth);
  const foundSizes = sizeOf(found);
  const common = new Map<number, number>();
  for (let i = 0; i < truth.length; i++) {
    const key = truth[i]! * truth.length + found[i]!;
    common.set(key, (common.get(key) ?? 0) + 1);
  }
  let right = 0;
  for (const [key, size] of common) {
    const label = Math.floor(key / truth.length);
    if (trueSizes.get(label) === size && foundSizes.get(key % truth.length) === size) right += 1;
  }
  return scoresOf(right, foundSizes.size, trueSizes.size);
}

/** B-cubed: for the average record, how much of its found person is right and how much of its true person is found. */
export function scoreBCubed(
  truth: ArrayLike<number>,
  found: ArrayLike<number>,
): Omit<Scores, 'found' | 'right' | 'true'> {
  const size = truth.length;
  const trueSizes = new Map<number, number>();
  const foundSizes = new Map<number, number>();
  const common = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    const key = truth[i]! * size + found[i]!;
    trueSizes.set(truth[i]!, (trueSizes.get(truth[i]!) ?? 0) + 1);
    foundSizes.set(found[i]!, (foundSizes.get(found[i]!) ?? 0) + 1);
    common.set(key, (common.get(key) ?? 0) + 1);
  }
  let precision = 0;
  let recall = 0;
  for (const [key, count] of common) {
    precision += (count * count) / foundSizes.get(key % size)!;
    recall += (count * count) / trueSizes.get(Math.floor(key / size))!;
  }
  precision /= Math.max(1, size);
  recall /= Math.max(1, size);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
