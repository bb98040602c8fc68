import { FEWEST_PEERS, HALF_AN_EVENT } from './constants.js';

/** What one desk printed on one day. */
export interface DeskDay {
  readonly desk: string;
  readonly day: string;
  readonly y: number;
}

/**
 * For each how many times as many as on their other days the other desks print on its day, the middle one of them; 1 where they print
 * no more, and where fewer than ten can say. On the eve of polling all desks are busy, and none of them stands out by that.
 */
export function dayLevels(counts: readonly DeskDay[]): number[] {
  const times = timesOfUsual(counts);
  const levels = new Array<number>(counts.length).fill(1);
  for (const at of groupedBy(counts, ({ day }) => day).values()) {
    const known = at.filter((i) => times[i] !== null).sort((a, b) => Number(times[a]) - Number(times[b]) || a - b);
    const sorted = known.map((i) => times[i] ?? 1);
    const places = new Map(known.map((i, place) => [i, place]));
    for (const i of at) {
      const own = places.get(i) ?? sorted.length;
      const others = own < sorted.length ? sorted.length - 1 : sorted.length;
      if (others >= FEWEST_PEERS) levels[i] = Math.max(1, middleWithout(sorted, own));
    }
  }
  return levels;
}

/** How many times as many as in the middle of its desk's other days; null where there are none. */
function timesOfUsual(counts: readonly DeskDay[]): (number | null)[] {
  const times = new Array<number | null>(counts.length).fill(null);
  for (const at of groupedBy(counts, ({ desk }) => desk).values()) {
    if (at.length < 2) continue;
    const order = [...at].sort((a, b) => (counts[a]?.y ?? 0) - (counts[b]?.y ?? 0) || a - b);
    const sorted = order.map((i) => counts[i]?.y ?? 0);
    order.forEach((i, place) => {
      times[i] = ((counts[i]?.y ?? 0) + HALF_AN_EVENT) / (middleWithout(sorted, place) + HALF_AN_EVENT);
    });
  }
  return times;
}

/** The median of ascending numbers but the one at `place`; of all where there is none. */
function middleWithout(sorted: readonly number[], place: number): number {
  const many = place < sorted.length ? sorted.length - 1 : sorted.length;
  const other = (j: number) => sorted[j < place ? j : j + 1] ?? 0;
  return (other((many - 1) >> 1) + other(many >> 1)) / 2;
}

function groupedBy(counts: readonly DeskDay[], key: (count: DeskDay) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  counts.forEach((count, i) => {
    const found = groups.get(key(count));
    if (found === undefined) groups.set(key(count), [i]);
    else found.push(i);
  });
  return groups;
}
