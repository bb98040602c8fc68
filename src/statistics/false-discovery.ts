/**
 * Benjamini-Hochberg q-values (1995): q = min over larger p of p·m/rank, in the order given. The family is the array: state
 * what it holds wherever a q is printed. Discrete p-values make it conservative.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, index) => index).sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1) || a - b);
  const q = new Array<number>(p.length).fill(1);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const index = order[rank - 1] ?? 0;
    least = Math.min(least, ((p[index] ?? 1) * p.length) / rank);
    q[index] = least;
  }
  return q;
}
