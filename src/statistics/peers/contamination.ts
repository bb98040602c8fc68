import { LEAST_SPIKE_AMONG_NOBODIES } from '../constants.js';

/** What may lie on top of ordinary counts: how large a share of them are spikes, and of what size. */
export interface Spikes {
  readonly share: number;
  /** About how many a spike adds, where spikes are of one size (somebody said how many); null: any number of times the mean. */
  readonly size: number | null;
  /** A spike has so many more than the mean at the least; missing: it may be of any size. */
  readonly above?: number;
}

/** For estimating: an ordinary count is hardly ever taken for a spike at that rate. */
export const FEW_SPIKES: Spikes = { share: 0.03, size: null };
/** Where nearly all count nobody, four among them are no spike, or the few who count somebody would all be spikes: what no check would call one. */
export const SPIKES_AMONG_NOBODIES: Spikes = { ...FEW_SPIKES, above: LEAST_SPIKE_AMONG_NOBODIES };

const RANGE = Math.log(200);
/** Not quite impossible: a logarithm that can be added up. */
const LEAST = 1e-300;
/** No spike has fewer than so many times the mean. */
const LEAST_TIMES = 1.5;
/** The mean by which spikes are measured: so large that a spike of `LEAST_TIMES` has `above` more than the true one. */
const spikeMean = (mean: number, { above = 0 }: Spikes): number => Math.max(mean, (mean + above) / LEAST_TIMES);
/** Standard deviation of ln of a spike of one size. */
const SIZE_SPREAD = 0.35;
const HEAD = Math.log(SIZE_SPREAD) + 0.9189385332046727;

/** ln P(y) under "ordinary, or now and then a spike", `logPoint` being that of an ordinary count. */
export function logContaminated(y: number, mean: number, logPoint: number, spikes = FEW_SPIKES): number {
  if (y < LEAST_TIMES * spikeMean(mean, spikes)) return logPoint + Math.log1p(-spikes.share);
  const either = (1 - spikes.share) * Math.exp(logPoint) + spikes.share * spikePoint(y, mean, spikes);
  return Math.log(Math.max(LEAST, either));
}

/** How likely a count is an ordinary one. */
export function ordinaryShare(y: number, mean: number, logPoint: number, spikes = FEW_SPIKES): number {
  if (y < LEAST_TIMES * spikeMean(mean, spikes)) return 1;
  const plain = (1 - spikes.share) * Math.exp(logPoint);
  return plain / (plain + spikes.share * spikePoint(y, mean, spikes));
}

/** P(y) of a spike: it grows from nothing where a count could as well be ordinary. */
function spikePoint(y: number, mean: number, spikes: Spikes): number {
  const { size } = spikes;
  const times = y / spikeMean(mean, spikes);
  const far = 1 - 1 / (times * times - 1.25);
  if (size === null) return far / (RANGE * (y + 1));
  const logY = Math.log(y + 0.5);
  const z = (logY - Math.log(size + mean)) / SIZE_SPREAD;
  return far * Math.exp(-0.5 * z * z - HEAD - logY);
}
