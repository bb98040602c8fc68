/** What may lie on top of ordinary counts: how large a share of them are spikes, and of what size. */
export interface Spikes {
  readonly share: number;
  /** About how many a spike adds, where spikes are of one size (somebody said how many); null: any number of times the mean. */
  readonly size: number | null;
}

/** For estimating: an ordinary count is hardly ever taken for a spike at that rate. */
export const FEW_SPIKES: Spikes = { share: 0.03, size: null };

const RANGE = Math.log(200);
/** Not quite impossible: a logarithm that can be added up. */
const LEAST = 1e-300;
/** No spike has fewer than so many times the mean. */
const LEAST_TIMES = 1.5;
/** Standard deviation of ln of a spike of one size. */
const SIZE_SPREAD = 0.35;
const HEAD = Math.log(SIZE_SPREAD) + 0.9189385332046727;

/** ln P(y) under "ordinary, or now and then a spike", `logPoint` being that of an ordinary count. */
export function logContaminated(y: number, mean: number, logPoint: number, spikes = FEW_SPIKES): number {
  if (y < LEAST_TIMES * mean) return logPoint + Math.log1p(-spikes.share);
  const either = (1 - spikes.share) * Math.exp(logPoint) + spikes.share * spikePoint(y, mean, spikes.size);
  return Math.log(Math.max(LEAST, either));
}

/** How likely a count is an ordinary one. */
export function ordinaryShare(y: number, mean: number, logPoint: number): number {
  if (y < LEAST_TIMES * mean) return 1;
  const plain = (1 - FEW_SPIKES.share) * Math.exp(logPoint);
  return plain / (plain + FEW_SPIKES.share * spikePoint(y, mean, null));
}

/** P(y) of a spike: it grows from nothing where a count could as well be ordinary. */
function spikePoint(y: number, mean: number, size: number | null): number {
  const times = y / mean;
  const far = 1 - 1 / (times * times - 1.25);
  if (size === null) return far / (RANGE * (y + 1));
  const logY = Math.log(y + 0.5);
  const z = (logY - Math.log(size + mean)) / SIZE_SPREAD;
  return far * Math.exp(-0.5 * z * z - HEAD - logY);
}
