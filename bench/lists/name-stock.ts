import type { Random } from '../../src/sample/random.js';

/** Names drawn the more often the earlier they stand in their stock. */
export interface NameStock {
  readonly names: readonly string[];
  readonly draw: () => string;
}

/** The names of a stock, drawn with a weight that falls as 1 / (rank + shift) ^ steepness. */
export function ranked(random: Random, names: readonly string[], steepness: number, shift = 2): NameStock {
  let total = 0;
  const upTo = names.map((_, at) => (total += 1 / (at + shift) ** steepness));
  const draw = () => {
    const wanted = (random.below(1_000_000) / 1_000_000) * total;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle]! >= wanted) high = middle;
      else low = middle + 1;
    }
    return names[low]!;
  };
  return { names, draw };
}

/** All that the parts make, one of each group, in an order of the seed's own. */
export function composed(random: Random, ...groups: readonly string[]): readonly string[] {
  const all = groups
    .map((group) => group.split(/\s+/u).filter((part) => part !== ''))
    .reduce((made, parts) => made.flatMap((start) => parts.map((part) => start + (part === '-' ? '' : part))), ['']);
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
