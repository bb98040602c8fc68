import { anscombe } from '../statistics/robust-z.js';
import { BUSY, FEWEST_PEERS, HALF_AN_EVENT, KEPT_OF_A_DAY, KEPT_OF_A_SQUARE, MOST_OF_A_DAY } from './constants.js';

/** What one desk printed on one day. */
export interface DeskDay {
  readonly desk: string;
  readonly day: string;
  readonly y: number;
}

/** How busy a desk's day is by the other desks. */
export interface DayLevel {
  /** How many times as many as on their other days the other desks print on this day, the middle one of them; 1 where they print no more. */
  readonly level: number;
  /** Variance of ln of that among the other desks, beyond what their counts scatter on other days; 0 where the day is no busy one. */
  readonly variance: number;
}

/**
 * How busy each desk's day is; as usual where fewer than ten other desks can say. On the eve of polling all desks are busy, some more
 * than others, and none of them stands out by that.
 */
export function dayLevels(counts: readonly DeskDay[]): DayLevel[] {
  const usual = usualOf(counts);
  const levels = new Array<number>(counts.length).fill(1);
  const days = [...groupedBy(counts, ({ day }) => day).values()];
  for (const at of days) {
    const known = at.filter((i) => usual[i] !== null);
    for (const [i, middle] of eachWithout(known, at, (i) => ((counts[i]?.y ?? 0) + HALF_AN_EVENT) / (usual[i] ?? 1)))
      levels[i] = Math.max(1, middle);
  }
  const scatter = counts.map(({ y }, i) => scatterOf(y, (levels[i] ?? 1) * (usual[i] ?? 1)));
  const isBusy = (i: number) => (levels[i] ?? 1) >= BUSY;
  const ordinary = lowerMean(scatter.filter((_, i) => usual[i] !== null && !isBusy(i)).sort((a, b) => a - b));
  const variances = new Array<number>(counts.length).fill(0);
  for (const at of days) {
    const busy = at.filter(isBusy);
    const known = busy.filter((i) => usual[i] !== null);
    for (const [i, mean] of eachWithout(known, busy, (each) => scatter[each] ?? 0, lowerMean))
      variances[i] = Math.min(MOST_OF_A_DAY, Math.max(0, mean - ordinary));
  }
  return levels.map((level, i) => ({ level, variance: variances[i] ?? 0 }));
}

/** The middle of its desk's other days, with half an event; null where there are none. */
function usualOf(counts: readonly DeskDay[]): (number | null)[] {
  const usual = new Array<number | null>(counts.length).fill(null);
  for (const at of groupedBy(counts, ({ desk }) => desk).values()) {
    if (at.length < 2) continue;
    for (const [i, middle] of eachWithout(at, at, (each) => counts[each]?.y ?? 0, middleOf, 1))
      usual[i] = middle + HALF_AN_EVENT;
  }
  return usual;
}

/** What one count says of the variance of how many times as many as expected there are: its distance on Anscombe's scale squared, less a Poisson's. */
function scatterOf(y: number, expected: number): number {
  const distance = anscombe(y) - anscombe(expected);
  return (distance ** 2 / KEPT_OF_A_SQUARE - 1) / (expected + 1);
}

/** Of ascending numbers but the one at `place`; of all where there is none there. */
type Without = (sorted: readonly number[], place?: number) => number;

/** For each of `wanted` what `of` makes of the values of `known` but its own, where at least `fewest` others are known. */
function* eachWithout(
  known: readonly number[],
  wanted: readonly number[],
  amountOf: (i: number) => number,
  of: Without = middleOf,
  fewest = FEWEST_PEERS,
): Generator<readonly [number, number]> {
  const order = [...known].sort((a, b) => amountOf(a) - amountOf(b) || a - b);
  const sorted = order.map(amountOf);
  const places = new Map(order.map((i, place) => [i, place]));
  for (const i of wanted) {
    const own = places.get(i) ?? sorted.length;
    if (sorted.length - (own < sorted.length ? 1 : 0) >= fewest) yield [i, of(sorted, own)];
  }
}

/** The median. */
const middleOf: Without = (sorted, place = sorted.length) => {
  const many = place < sorted.length ? sorted.length - 1 : sorted.length;
  const other = (j: number) => sorted[j < place ? j : j + 1] ?? 0;
  return (other((many - 1) >> 1) + other(many >> 1)) / 2;
};

/** The mean of all but the largest tenth: what stands out on a day says nothing of the day. 0 of nothing. */
const lowerMean: Without = (sorted, place = sorted.length) => {
  const many = place < sorted.length ? sorted.length - 1 : sorted.length;
  const kept = Math.floor(many * KEPT_OF_A_DAY);
  let sum = 0;
  for (let j = 0; j < kept; j += 1) sum += sorted[j < place ? j : j + 1] ?? 0;
  return sum / Math.max(1, kept);
};

function groupedBy(counts: readonly DeskDay[], key: (count: DeskDay) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  counts.forEach((count, i) => {
    const found = groups.get(key(count));
    if (found === undefined) groups.set(key(count), [i]);
    else found.push(i);
  });
  return groups;
}
