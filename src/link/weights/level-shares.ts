/** Shares of the sums by level; no more than `most` of the records of one person may have the level that is capped. */
export function normalised(sums: Float64Array, most: number, capped: number): Float64Array {
  const total = sums.reduce((sum, value) => sum + value, 0);
  const differing = sums[capped]! / total;
  if (differing <= most) return sums.map((value) => value / total);
  const others = sums.length - 1;
  return sums.map((value, level) =>
    level === capped ? most : ((value + 1e-9) / (total - sums[capped]! + 1e-9 * others)) * (1 - most),
  );
}

/** The largest difference between two columns of shares. */
export function largestStep(a: Float64Array, b: Float64Array): number {
  let step = 0;
  for (let level = 0; level < a.length; level++) step = Math.max(step, Math.abs(a[level]! - b[level]!));
  return step;
}
