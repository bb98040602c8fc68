/**
 * Pseudo-random draws for Monte Carlo: sfc32 (Chris Doty-Humphrey, PractRand; 128 bits of state, period 2^128 on average),
 * started from one whole number. The same seed gives the same draws on every machine; nothing here reads a clock.
 */
export class RandomSource {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number) {
    this.a = mix(seed ^ 0x9e3779b9);
    this.b = mix(seed + 0x7f4a7c15);
    this.c = mix(Math.imul(seed | 1, 0x85ebca6b));
    for (let round = 0; round < 15; round += 1) this.uniform();
  }

  /** A number in the open interval (0, 1), of 32 random bits. */
  uniform(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 0x1_0000_0000;
  }

  /** A standard normal draw (Marsaglia's polar method). */
  normal(): number {
    for (;;) {
      const x = 2 * this.uniform() - 1;
      const y = 2 * this.uniform() - 1;
      const s = x * x + y * y;
      if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s);
    }
  }

  /** A Gamma(shape, 1) draw (Marsaglia and Tsang, 2000). */
  gamma(shape: number): number {
    if (shape < 1) return this.gamma(shape + 1) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(this.uniform()) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v;
    }
  }

  /** A Poisson draw: multiplication for small means, a gamma step (Ahrens and Dieter, 1974) down to them for large ones. */
  poisson(mean: number): number {
    let left = mean;
    let count = 0;
    while (left > 20) {
      const step = Math.floor((7 * left) / 8);
      const arrival = this.gamma(step);
      if (arrival > left) return count + this.binomial(step - 1, left / arrival);
      count += step;
      left -= arrival;
    }
    let product = this.uniform();
    const limit = Math.exp(-left);
    while (product > limit) {
      product *= this.uniform();
      count += 1;
    }
    return count;
  }

  /** A binomial draw by counting; n is small or the caller patient. */
  binomial(n: number, share: number): number {
    let hits = 0;
    for (let i = 0; i < n; i += 1) if (this.uniform() < share) hits += 1;
    return hits;
  }

  /** A negative binomial draw (NB2) with that mean and k. */
  negativeBinomial(mean: number, k: number): number {
    return this.poisson(k >= 1e7 ? mean : (mean * this.gamma(k)) / k);
  }
}

/** MurmurHash3's finishing mix: near seeds part. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
