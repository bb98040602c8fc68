import { exactInterval, exactUpperBound, type Interval, studentQuantile } from '../statistics/intervals.js';

/** What a check in the field said of the things drawn from one stratum. */
export interface FieldCount {
  readonly yes: number;
  readonly no: number;
  /** Looked into, and not to be established. */
  readonly unknown: number;
}

/** A share with its interval; what could not be established counts against it at the lower end and for it at the upper one. */
export interface Estimate extends Interval {
  readonly share: number | null;
  readonly looked: number;
}

/** Of the findings of a check, the share that the field confirmed. */
export function precisionOf({ yes, no, unknown }: FieldCount): Estimate {
  const looked = yes + no + unknown;
  if (looked === 0) return { share: null, low: 0, high: 1, looked };
  return {
    share: yes + no === 0 ? null : yes / (yes + no),
    low: exactInterval(yes, looked).low,
    high: exactInterval(yes + unknown, looked).high,
    looked,
  };
}

/** At most so many of the entries without a finding should have had one, at 95 %: what could not be established counts as missed. */
export function mostMissed({ yes, no, unknown }: FieldCount, entries: number): number {
  const looked = yes + no + unknown;
  return looked === 0 ? entries : Math.ceil(exactUpperBound(yes + unknown, looked) * entries);
}

/**
 * The precision of all checks together, each weighted by its findings, with Korn and Graubard's interval (Survey Methodology, 1998):
 * Clopper and Pearson's of as many draws as would have the same variance. The variance is that of strata drawn without putting back,
 * with half a draw added to either side, because a stratum whose few draws all agree has some spread as well.
 */
export function overallPrecision(strata: readonly (FieldCount & { readonly findings: number })[]): Estimate {
  const own = strata.map(({ yes, no, unknown, findings }) => ({ yes, unknown, n: yes + no + unknown, findings }));
  const looked = own.reduce((sum, { n }) => sum + n, 0);
  const findings = own.reduce((sum, stratum) => sum + stratum.findings, 0);
  // Of a check that nobody looked into nothing is known.
  if (looked === 0 || own.some(({ n }) => n === 0)) return { share: null, low: 0, high: 1, looked };
  const mean = (hits: (one: (typeof own)[number]) => number) =>
    own.reduce((sum, one) => sum + (hits(one) / one.n) * (one.findings / findings), 0);
  const bounds = (share: number): Interval => {
    const variance = own.reduce((sum, { yes, unknown, n, findings: size }) => {
      const middle = (yes + unknown / 2 + 0.5) / (n + 1);
      return sum + (size / findings) ** 2 * Math.max(0, 1 - n / size) * ((middle * (1 - middle)) / n);
    }, 0);
    const middle = (share * looked + 0.5) / (looked + 1);
    const effective = variance === 0 ? looked : Math.min(looked, (middle * (1 - middle)) / variance);
    return exactInterval(share * effective, effective);
  };
  const [least, most] = [mean(({ yes }) => yes), mean(({ yes, unknown }) => yes + unknown)];
  return { share: least === most ? least : null, low: bounds(least).low, high: bounds(most).high, looked };
}

/** A share estimated from clusters, and what drawing in clusters cost. */
export interface ClusterEstimate extends Estimate {
  readonly clusters: number;
  /** By so much the variance is larger than that of as many people drawn one by one; null where it cannot be told. */
  readonly designEffect: number | null;
}

/**
 * A share from clusters drawn in proportion to their size, with as many people in each: the mean of the clusters' shares, with
 * Student's interval between clusters (Cochran, Sampling Techniques, 1977, 9A.3). A cluster drawn twice counts twice. Whoever could
 * not be established is a no at the lower end and a yes at the upper one.
 */
export function clusterEstimate(clusters: readonly FieldCount[]): ClusterEstimate {
  const own = clusters.filter(({ yes, no, unknown }) => yes + no + unknown > 0);
  const looked = own.reduce((sum, { yes, no, unknown }) => sum + yes + no + unknown, 0);
  const told = own.filter(({ yes, no }) => yes + no > 0);
  if (told.length === 0) return { share: null, low: 0, high: 1, looked, clusters: own.length, designEffect: null };
  const share = meanOf(told.map(({ yes, no }) => yes / (yes + no)));
  const ends = [0, 1].map((unclear) =>
    betweenClusters(
      own.map(({ yes, no, unknown }) => (yes + unclear * unknown) / (yes + no + unknown)),
      looked,
    ),
  );
  const designEffect = ends[0]?.low === ends[1]?.low ? (ends[0]?.designEffect ?? null) : null;
  return { share, low: ends[0]?.low ?? 0, high: ends[1]?.high ?? 1, looked, clusters: own.length, designEffect };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function betweenClusters(
  shares: readonly number[],
  looked: number,
): Interval & { readonly designEffect: number | null } {
  const share = meanOf(shares);
  const count = shares.length;
  if (count === 1) return { low: 0, high: 1, designEffect: null };
  const variance = shares.reduce((sum, one) => sum + (one - share) ** 2, 0) / (count - 1) / count;
  // Where all clusters say the same their spread says nothing: then as many people drawn one by one would say no more than this.
  if (variance === 0) return { ...exactInterval(Math.round(share * looked), looked), designEffect: null };
  const half = studentQuantile(0.975, count - 1) * Math.sqrt(variance);
  const simple = (share * (1 - share)) / looked;
  return {
    low: Math.max(0, share - half),
    high: Math.min(1, share + half),
    designEffect: simple === 0 ? null : variance / simple,
  };
}

/** How many people to ask for a margin of error at 95 %, where the share may be a half and people of a cluster are alike by `alike`. */
export function sizeFor(
  margin: number,
  each: number,
  alike: number,
): { readonly people: number; readonly clusters: number } {
  const designEffect = 1 + (each - 1) * alike;
  const people = Math.ceil((designEffect * 1.959964 ** 2 * 0.25) / margin ** 2);
  const clusters = Math.ceil(people / each);
  return { people: clusters * each, clusters };
}
