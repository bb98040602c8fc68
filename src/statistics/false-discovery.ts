/**
 * Benjamini-Hochberg q-values (1995): q = min over larger p of p·m/rank, in the order given. The family is the array: state
 * what it holds wherever a q is printed. Discrete p-values make it conservative.
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  return stepUp(p, p.length);
}

/** Benjamini-Yekutieli q-values (2001), for tests that share data: m is multiplied by 1 + 1/2 + … + 1/m (about 9.8 at 9,968). */
export function benjaminiYekutieli(p: readonly number[]): number[] {
  return stepUp(p, p.length * harmonicSum(p.length));
}

/** 1 + 1/2 + … + 1/m. */
export function harmonicSum(m: number): number {
  let sum = 0;
  for (let j = m; j >= 1; j -= 1) sum += 1 / j;
  return sum;
}

/**
 * q-values of several families of tests that are judged at one level together: each family's q is divided by its share
 * (shares sum to 1). Where nothing is there to find, the chance of any finding at q <= 0.05 is then at most 0.05 over all.
 */
export function dividedByShare(q: readonly number[], share: number): number[] {
  return q.map((each) => Math.min(1, each / share));
}

function stepUp(p: readonly number[], tests: number): number[] {
  const order = p.map((_, index) => index).sort((a, b) => (p[a] ?? 1) - (p[b] ?? 1) || a - b);
  const q = new Array<number>(p.length).fill(1);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const index = order[rank - 1] ?? 0;
    least = Math.min(least, ((p[index] ?? 1) * tests) / rank);
    q[index] = least;
  }
  return q;
}
