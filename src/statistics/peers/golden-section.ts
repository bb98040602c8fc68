import { GOLDEN_SECTION } from '../constants.js';

/** Where a function of one peak is highest, to `precision`, by golden-section search. */
export function highest(of: (at: number) => number, from: number, to: number, precision: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN_SECTION * (high - low), low + GOLDEN_SECTION * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  while (high - low > precision) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN_SECTION * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN_SECTION * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}
