/** Expected pairs that share a value by chance, for one class of n people whose value's shares have Σq² = 1/D. */
export function expectedPairs(n: number, d: number): number {
  return (n * (n - 1)) / 2 / d;
}
