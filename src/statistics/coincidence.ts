/** Expected pairs that share a value by chance, for one class of n people whose value's shares have Σq² = 1/D. */
export function expectedPairs(n: number, d: number): number {
  return (n * (n - 1)) / 2 / d;
}

/** Expected pairs across two lists, by class: Σ a_k·b_k / D. */
export function expectedPairsAcross(sizes: readonly (readonly [number, number])[], d: number): number {
  return sizes.reduce((sum, [a, b]) => sum + a * b, 0) / d;
}

/** D = 1/Σq²: as many equally likely values would give as many coincidences. */
export function effectiveValues(counts: readonly number[]): number {
  const total = counts.reduce((sum, each) => sum + each, 0);
  return total ** 2 / counts.reduce((sum, each) => sum + each * each, 0);
}

/** The D at which `n` people share a value with probability `chance`: -C(n, 2)/ln(1 - chance). */
export function effectiveValuesFrom(n: number, chance: number): number {
  return (n * (n - 1)) / 2 / -Math.log1p(-chance);
}
