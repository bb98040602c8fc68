/** Gamma and beta functions in logarithms. Arguments and results are plain numbers; domains are positive unless said. */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = 0.9189385332046727;
const SMALL = 1e-300;

/** ln Γ(x) for x > 0, to about 14 digits (Lanczos, g = 7, as in Numerical Recipes and Godfrey). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < 9; i += 1) sum += (LANCZOS[i] ?? 0) / (z + i);
  const t = z + 7.5;
  return HALF_LOG_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln of the regularised upper incomplete gamma function Q(a, x): exact far in the tail, where 1 - P would be zero. */
export function logUpperGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x < a + 1) return Math.log1p(-Math.exp(logLowerSeries(a, x)));
  return logUpperFraction(a, x);
}

/** The regularised lower incomplete gamma function P(a, x): the distribution of a Gamma(a, 1) variable. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? Math.exp(logLowerSeries(a, x)) : -Math.expm1(logUpperFraction(a, x));
}

function logLowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-16; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return a * Math.log(x) - x - logGamma(a) + Math.log(sum);
}

/** Lentz's continued fraction (Numerical Recipes, 6.2). */
function logUpperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALL;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i += 1) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / awayFromZero(an * d + b);
    c = awayFromZero(b + an / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return a * Math.log(x) - x - logGamma(a) + Math.log(h);
}

/** The regularised incomplete beta function I_x(a, b): the distribution of a Beta(a, b) variable. */
export function lowerBeta(x: number, a: number, b: number): number {
  return Math.exp(logLowerBeta(x, a, b));
}

/** ln I_x(a, b): finite where the function itself would be 0. */
export function logLowerBeta(x: number, a: number, b: number): number {
  if (x <= 0) return Number.NEGATIVE_INFINITY;
  if (x >= 1) return 0;
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  if (x < (a + 1) / (a + b + 2)) return front + Math.log(betaFraction(x, a, b) / a);
  return Math.log1p(-Math.min(1, Math.exp(front) * (betaFraction(1 - x, b, a) / b)));
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < SMALL ? SMALL : value;
}

/**
 * The quantile of a Gamma(shape, rate) variable at `share`: Halley's steps (third order) from Wilson and Hilferty's start,
 * within a bracket that they halve where they leave it.
 */
export function gammaQuantile(share: number, shape: number, rate: number): number {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  const scale = logGamma(shape);
  let x = quantileNear(share, shape);
  for (let i = 0; i < 200 && high - low > 1e-12 * Math.max(1e-3, low); i += 1) {
    const excess = lowerGamma(shape, x) - share;
    if (excess < 0) low = x;
    else high = x;
    const newton = excess / Math.exp((shape - 1) * Math.log(x) - x - scale);
    const next = x - newton / (1 - 0.5 * Math.min(1, newton * ((shape - 1) / x - 1)));
    // What such a step leaves is its cube, in standard deviations: nothing.
    const isLast = Math.abs(next - x) <= 1e-5 * Math.min(x, Math.sqrt(shape));
    if (isLast && next > 0) return next / rate;
    x = next > low && next < high ? next : high < Number.POSITIVE_INFINITY ? (low + high) / 2 : 2 * low;
  }
  return x / rate;
}

/** Near the quantile of a Gamma(shape, 1) variable: from Hastings's quantile of a normal one, or from the power that it is near 0. */
function quantileNear(share: number, shape: number): number {
  const tail = Math.min(share, 1 - share);
  const t = Math.sqrt(-2 * Math.log(tail));
  const upper = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  const z = share < 0.5 ? -upper : upper;
  const near = shape * (1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3;
  return near > 0.02 * shape ? near : Math.exp((Math.log(share) + logGamma(shape + 1)) / shape);
}
