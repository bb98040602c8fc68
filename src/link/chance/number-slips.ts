import { MOST_NUMBERS_TRIED } from '../link-constants.js';

const DIGITS = '0123456789';

/**
 * How often one wrong digit makes another number in use of a number, from 0 to 1: what a number without a check digit that we
 * know gives away by chance. `numbers` are all in use, in the order of their texts; some hundred of them are tried, spread evenly.
 */
export function shareOfSlipsInUse(numbers: readonly string[]): number {
  const step = Math.max(1, Math.ceil(numbers.length / MOST_NUMBERS_TRIED));
  let [tried, inUse] = [0, 0];
  for (let at = 0; at < numbers.length; at += step) {
    const number = numbers[at]!;
    for (let place = 0; place < number.length; place++) {
      if (!DIGITS.includes(number.charAt(place))) continue;
      for (const digit of DIGITS) {
        if (digit === number.charAt(place)) continue;
        tried += 1;
        if (isAmong(numbers, number.slice(0, place) + digit + number.slice(place + 1))) inUse += 1;
      }
    }
  }
  return tried === 0 ? 0 : inUse / tried;
}

function isAmong(sorted: readonly string[], text: string): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === text) return true;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
