/** Words of an address in the form for comparison, and what stands in their place in the other state; one of both may be ''. */
export interface Replaced {
  readonly before: string;
  readonly after: string;
}

/** What differs between two addresses, run of words by run of words; what both share, in its order, is left out. */
export function replacedWords(before: string, after: string): readonly Replaced[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const kept = longestShared(one, other);
  const found: Replaced[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [one.length, other.length] as const]) {
    if (nextI > i || nextJ > j)
      found.push({ before: one.slice(i, nextI).join(' '), after: other.slice(j, nextJ).join(' ') });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
}

/** Whether what differs is the number of a house or a flat alone: another one there is another dwelling, unless the whole street has new ones. */
export function isDwellingNumber({ before, after }: Replaced): boolean {
  return [...wordsOf(before), ...wordsOf(after)].every((word) => HOUSE_OR_FLAT.test(word));
}

/** True if both have the same words and the same numbers, the latter in the same order. */
export function isReordered(before: string, after: string): boolean {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  return one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ');
}

/** True if the words stand in an address, next to each other. */
export function hasWords(address: string, words: string): boolean {
  return ` ${address} `.includes(` ${words} `);
}

/** Up to three digits, with a letter or a building behind them; longer numbers are codes of the post. */
const HOUSE_OR_FLAT = /^\d{1,3}(?!\d)\p{L}?(?:\/.*)?$/u;

function wordsOf(address: string): readonly string[] {
  return address === '' ? [] : address.split(' ');
}

/** Places, in both, of the longest row of words that both have in the same order. */
function longestShared(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Int32Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        one[i] === other[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (one[i] === other[j]) places.push([i++, j++]);
    else {
      const [skipped, added] = [lengths[i + 1]![j]!, lengths[i]![j + 1]!];
      // Of two ways that are as long, the one that keeps step: house 4, flat 4 are the house and the flat.
      const isSkipped = skipped === added ? one.length - i >= other.length - j : skipped > added;
      if (isSkipped) i += 1;
      else j += 1;
    }
  }
  return places;
}
