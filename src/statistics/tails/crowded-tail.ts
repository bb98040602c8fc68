import { CROWDED, CROWDED_ERRORS, CROWDED_FROM, DEPTH_ON_TOP, FEWEST_FOR_TAIL, ROUNDS_ON_TOP } from '../constants.js';

/**
 * The share of all counts that is too many for ordinary ones, by how many lie beyond p = 0.05; 0 where a fit a little off and
 * chance make as many. A heavy tail has more counts far out and no more beyond p = 0.05 than any other (real
 * elections: 0.7 to 1.2 times as many): where that is crowded, something lies on top, a tenth of all precincts with a spike say.
 * Of fewer than 300 counts a crowd is not told from places of another kind, eight of thirty say.
 */
export function crowdOf(logP: readonly number[]): number {
  if (logP.length < FEWEST_FOR_TAIL) return 0;
  const ordinary = logP.length * CROWDED_FROM;
  const found = logP.filter((each) => each < Math.log(CROWDED_FROM)).length;
  if (found <= CROWDED * ordinary + CROWDED_ERRORS * Math.sqrt(ordinary)) return 0;
  return (found - ordinary) / logP.length;
}

/**
 * How straight the ordinary counts of a crowded tail thin out: depths are those of ordinary counts, exponential, and `crowd` of
 * them another, deeper gamma one (expectation and maximisation). At least 1: as the fit says.
 */
export function scaleUnderCrowd(depths: readonly number[], crowd: number): number {
  const cut = depths.map((each) => Math.min(each, DEPTH_ON_TOP / 2));
  let [scale, deep] = [1, Math.max(1, cut.reduce((sum, each) => sum + each, 0) / cut.length)];
  for (let round = 0; round < ROUNDS_ON_TOP; round += 1) {
    let [sum, weight, deepSum, deepWeight] = [0, 0, 0, 0];
    for (const each of cut) {
      const ordinary = ((1 - crowd) * Math.exp(-each / scale)) / scale;
      const part = ordinary / (ordinary + (crowd * each * Math.exp(-each / deep)) / deep ** 2);
      sum += part * each;
      weight += part;
      deepSum += (1 - part) * each;
      deepWeight += 1 - part;
    }
    scale = Math.max(1, sum / weight);
    deep = Math.max(scale, deepSum / deepWeight / 2);
  }
  return scale;
}
