/** Only p-values below this one are stretched; those between it and the outermost ones say by how much. */
const FROM = 0.1;
/** The most extreme share of all units has no say: it is where something planted would be. */
const OUTERMOST = 0.005;
/** With fewer units the far tail cannot be learnt, and the fitted distribution is taken at its word. */
const FEWEST = 300;

/**
 * How much slower ordinary counts thin out than the fitted distribution: the scale s of -ln p beyond -ln 0.1, by maximum
 * likelihood with the outermost half per cent of the units censored. 1 where the fit holds; never below 1. A mixture of
 * kinds of precincts, or a log-normal spread, gives more.
 */
export function tailStretch(logP: readonly number[]): number {
  if (logP.length < FEWEST) return 1;
  const depths = logP.filter((each) => each < Math.log(FROM)).map((each) => Math.log(FROM) - each);
  depths.sort((a, b) => a - b);
  const inner = depths.length - Math.ceil(logP.length * OUTERMOST);
  if (inner < 10) return 1;
  const edge = depths[inner] ?? 0;
  const sum = depths.reduce((total, depth) => total + Math.min(depth, edge), 0);
  return Math.max(1, sum / inner);
}

/** ln p after stretching: ln 0.1 + (ln p - ln 0.1)/s below 0.1. */
export function stretchedLogP(logP: number, stretch: number): number {
  const from = Math.log(FROM);
  return logP >= from ? logP : from + (logP - from) / stretch;
}

/** The ln p that stretching turns into `logP`: for asking which count would reach a level. */
export function unstretchedLogP(logP: number, stretch: number): number {
  const from = Math.log(FROM);
  return logP >= from ? logP : from + (logP - from) * stretch;
}
