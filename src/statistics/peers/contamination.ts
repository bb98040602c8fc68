/** What share of counts may be spikes, for estimating: an ordinary count is hardly ever taken for one at that rate. */
export const SPIKE_SHARE = 0.03;
const SPIKE_RANGE = Math.log(200);

/** One count under "ordinary, or now and then a spike": ln of its probability, and how likely it is an ordinary one. */
export interface Contaminated {
  readonly logPoint: number;
  readonly ordinary: number;
}

/** A spike may be any number of times the mean, on a scale of logarithms; what it is says nothing of the mean. */
export function contaminated(y: number, mean: number, logPoint: number, share = SPIKE_SHARE): Contaminated {
  const times = y / mean;
  if (times < 1.5) return { logPoint: logPoint + Math.log1p(-share), ordinary: 1 };
  const spike = (share * (1 - 1 / (times * times - 1.25))) / (SPIKE_RANGE * (y + 1));
  const plain = (1 - share) * Math.exp(logPoint);
  const sum = plain + spike;
  return { logPoint: Math.log(sum), ordinary: plain / sum };
}
