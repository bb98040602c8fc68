import { mixed, Sfc32 } from '../statistics/sfc32.js';

/**
 * A source of pseudo-random draws seeded by a text. Every draw is integer arithmetic, so that all engines and machines give
 * the same election; no logarithm or power is ever taken.
 */
export class Random extends Sfc32 {
  constructor(seed: string) {
    super(hashText(seed, 1), hashText(seed, 2), hashText(seed, 3));
  }

  /** A whole number from 0 to `limit` less one, every one equally likely. */
  below(limit: number): number {
    const fair = 0x1_0000_0000 - (0x1_0000_0000 % limit);
    let drawn = this.next();
    while (drawn >= fair) drawn = this.next();
    return drawn % limit;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** True in `percent` of a hundred draws. */
  percent(percent: number): boolean {
    return this.below(10_000) < percent * 100;
  }

  /** One of the choices, each equally likely. */
  pick<T>(choices: readonly T[]): T {
    const picked = choices[this.below(choices.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }

  /** One of the choices, the first ones far more often than the last: weight 1 / (rank + 4 + size / 40), as names are spread. */
  pickHeavyTailed<T>(choices: readonly T[]): T {
    const sums = cumulativeWeights(choices.length);
    const drawn = this.below(sums[choices.length - 1] ?? 0);
    let low = 0;
    let high = choices.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > drawn) high = middle;
      else low = middle + 1;
    }
    return choices[low] as T;
  }

  /** The first number of a pair by the weight that is the second: `[[18, 3], [25, 7]]` gives 25 in seven of ten draws. */
  pickWeighted<T>(choices: readonly (readonly [T, number])[]): T {
    let drawn = this.below(choices.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [choice, weight] of choices) {
      drawn -= weight;
      if (drawn < 0) return choice;
    }
    throw new RangeError('nothing to pick from');
  }
}

/**
 * Named sub-streams of one seed. What is drawn from one never moves another, so a planting added later leaves the rest of
 * the election as it was.
 */
export function streamsOf(seed: number): (name: string) => Random {
  return (name) => new Random(`${seed}/${name}`);
}

/** FNV-1a over UTF-16 units with MurmurHash3's finishing mix. */
function hashText(text: string, salt: number): number {
  let hash = Math.imul(0x811c9dc5 ^ salt, 0x01000193);
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

const weightsBySize = new Map<number, readonly number[]>();

function cumulativeWeights(size: number): readonly number[] {
  const known = weightsBySize.get(size);
  if (known !== undefined) return known;
  let sum = 0;
  const sums = Array.from({ length: size }, (_, rank) => {
    sum += Math.floor(1_000_000 / (rank + 4 + Math.floor(size / 40)));
    return sum;
  });
  weightsBySize.set(size, sums);
  return sums;
}
