import { mixed, Sfc32 } from './sfc32.js';

/** Pseudo-random draws for Monte Carlo, started from one whole number. */
export class RandomSource extends Sfc32 {
  constructor(seed: number) {
    super(mixed(seed ^ 0x9e3779b9), mixed(seed + 0x7f4a7c15), mixed(Math.imul(seed | 1, 0x85ebca6b)));
  }

  /** A number in the open interval (0, 1), of 32 random bits. */
  uniform(): number {
    return (this.next() + 0.5) / 0x1_0000_0000;
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
