import { LARGEST_REDACTED, SHOWN_STEP } from '../constants.js';

/**
 * Counts of which a reader may know that `plus` less `minus` gives some exact number: a sum and its parts, or the precincts
 * of an area whose total is announced. Counts are named by their place in the list.
 */
export interface Equation {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** A count as it is published; null where nothing is known. */
export type ShownCount = number | 'redacted' | null;

interface State {
  readonly counts: readonly (number | null)[];
  readonly redacted: Uint8Array;
  readonly sums: readonly Sum[];
  /** The equations in which each count stands. */
  readonly termsOf: readonly (readonly Term[])[];
}

/** That a count stands in an equation, and on which side. */
interface Term {
  readonly sum: number;
  readonly sign: 1 | -1;
}

/** An equation with what a reader who knows its right side can tell: `rest` is what the redacted counts add up to. */
interface Sum {
  readonly equation: Equation;
  restLow: number;
  restHigh: number;
  redactedPlus: number;
  redactedMinus: number;
}

/**
 * Redacts small counts, then more counts, the smallest first, until within each equation no redacted count stands alone, and
 * none can be told to be more than 0 or less than 7 from the others; what is left is rounded. Equations are looked at one by
 * one: a reader who solves many at once is not ruled out, but every published count leaves a doubt of two either way.
 */
export function suppressSmallCounts(
  counts: readonly (number | null)[],
  equations: readonly Equation[],
): readonly ShownCount[] {
  const state = stateOf(counts, equations);
  counts.forEach((count, place) => {
    if (count !== null && count <= LARGEST_REDACTED) redact(state, place);
  });
  const waiting = state.sums.map((_, index) => index);
  while (waiting.length > 0) {
    const sum = state.sums[waiting.pop() as number] as Sum;
    if (isSafe(sum)) continue;
    const place = smallestShown(state, sum.equation);
    if (place === null) continue;
    redact(state, place);
    waiting.push(...(state.termsOf[place] ?? []).map(({ sum: index }) => index));
  }
  return counts.map((count, place) => {
    if (count === null) return null;
    return state.redacted[place] === 1 ? 'redacted' : rounded(count);
  });
}

/** A count as it is shown: the nearest multiple of `SHOWN_STEP`. */
export function rounded(count: number): number {
  return Math.round(count / SHOWN_STEP) * SHOWN_STEP;
}

/** What a reader can tell of a published count. */
function boundsOf(count: number): { readonly low: number; readonly high: number } {
  const shown = rounded(count);
  const slack = (SHOWN_STEP - 1) / 2;
  return { low: Math.max(LARGEST_REDACTED + 1, shown - slack), high: shown + slack };
}

function stateOf(counts: readonly (number | null)[], equations: readonly Equation[]): State {
  const termsOf: Term[][] = counts.map(() => []);
  const sums = equations.map((equation, index): Sum => {
    let exact = 0;
    const shown = { low: 0, high: 0 };
    const add = (place: number, sign: 1 | -1) => {
      termsOf[place]?.push({ sum: index, sign });
      const count = counts[place] ?? null;
      if (count === null) return;
      const { low, high } = boundsOf(count);
      exact += sign * count;
      shown.low += sign === 1 ? low : -high;
      shown.high += sign === 1 ? high : -low;
    };
    for (const place of equation.plus) add(place, 1);
    for (const place of equation.minus) add(place, -1);
    return { equation, restLow: exact - shown.high, restHigh: exact - shown.low, redactedPlus: 0, redactedMinus: 0 };
  });
  return { counts, redacted: new Uint8Array(counts.length), sums, termsOf };
}

function redact(state: State, place: number): void {
  if (state.redacted[place] === 1) return;
  state.redacted[place] = 1;
  const { low, high } = boundsOf(state.counts[place] ?? 0);
  for (const { sum: index, sign } of state.termsOf[place] ?? []) {
    const sum = state.sums[index] as Sum;
    if (sign === 1) {
      sum.redactedPlus += 1;
      sum.restLow += high;
      sum.restHigh += low;
    } else {
      sum.redactedMinus += 1;
      sum.restLow -= low;
      sum.restHigh -= high;
    }
  }
}

/** Whether no redacted count of the equation is alone in it, and each may still be anything from 0 to 7. */
function isSafe({ restLow, restHigh, redactedPlus, redactedMinus }: Sum): boolean {
  if (redactedPlus + redactedMinus === 1) return false;
  const plusIsSafe = (redactedMinus > 0 || restHigh >= LARGEST_REDACTED) && (redactedPlus > 1 || restLow <= 0);
  const minusIsSafe = (redactedPlus > 0 || -restLow >= LARGEST_REDACTED) && (redactedMinus > 1 || -restHigh <= 0);
  return (redactedPlus === 0 || plusIsSafe) && (redactedMinus === 0 || minusIsSafe);
}

function smallestShown({ counts, redacted }: State, { plus, minus }: Equation): number | null {
  let smallest: number | null = null;
  for (const place of [...minus, ...plus]) {
    const count = counts[place] ?? null;
    if (count === null || redacted[place] === 1) continue;
    if (smallest === null || count < (counts[smallest] ?? 0)) smallest = place;
  }
  return smallest;
}
