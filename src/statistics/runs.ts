import { normalUpperTail } from './normal.js';

/** Result of a runs test: how many runs there are, how many were to be expected, and P(so few or fewer). */
export interface RunsTest {
  readonly runs: number;
  readonly expected: number;
  readonly p: number;
}

/**
 * Wald and Wolfowitz's runs test (1940) on a sequence of two kinds: few runs mean that like stands beside like. Normal
 * approximation with continuity correction; exact enough from ten of each kind on.
 */
export function runsTest(sequence: readonly boolean[]): RunsTest {
  const yes = sequence.filter(Boolean).length;
  const no = sequence.length - yes;
  const runs = sequence.reduce((count, each, i) => count + (i > 0 && each === sequence[i - 1] ? 0 : 1), 0);
  if (yes === 0 || no === 0) return { runs, expected: runs, p: 1 };
  const n = yes + no;
  const expected = (2 * yes * no) / n + 1;
  const variance = ((expected - 1) * (expected - 2)) / (n - 1);
  return { runs, expected, p: variance <= 0 ? 1 : normalUpperTail((expected - runs - 0.5) / Math.sqrt(variance)) };
}

/**
 * Is a sequence sorted beyond chance? Counts neighbours in rising order; of n different values in random order (n - 1)/2
 * rise, with variance (n + 1)/12. Equal neighbours are left out.
 */
export function orderedRunTest(values: readonly string[]): {
  readonly rising: number;
  readonly pairs: number;
  readonly p: number;
} {
  const steps = values
    .slice(1)
    .map((each, i) => compare(each, values[i] ?? ''))
    .filter((step) => step !== 0);
  const rising = steps.filter((step) => step > 0).length;
  const pairs = steps.length;
  if (pairs < 2) return { rising, pairs, p: 1 };
  const p = normalUpperTail((rising - pairs / 2 - 0.5) / Math.sqrt((pairs + 2) / 12));
  return { rising, pairs, p };
}

/** By code point: no locale may change an audit. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
