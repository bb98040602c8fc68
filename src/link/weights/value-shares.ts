import { heldByInitial, learntLevel } from '../compare/initials.js';
import type { LevelCache } from '../compare/level-cache.js';
import { DRAWS_OF_VALUES, INITIAL, REDRAW } from '../link-constants.js';
import { sortByKey } from '../table/block-sort.js';
import { type FieldColumn, textOf } from '../table/people-table.js';
import { hashText, seededDraws } from '../table/scatter.js';

/** How often each value of a column stands, by code; a column of numbers, nearly all of them different, counts them as one. */
export interface ValueCounts {
  readonly held: Float64Array;
  readonly total: number;
}

/** How a column's values are spread over persons, and how often two different persons come out at each level. */
export interface ValueShares {
  /** By code: the chance that another person bears the value. A single entry stands for all codes. */
  readonly shares: Float64Array;
  /** By level: the chance for two different persons, equality first. Sums to 1. */
  readonly u: Float64Array;
  readonly counts: ValueCounts;
}

/** Counts the values of a column, each record once. */
export function countValues({ codes, values, numbers }: FieldColumn): ValueCounts {
  const held = new Float64Array(numbers === undefined ? values.length : 1);
  let total = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code < 0) continue;
    if (numbers === undefined) held[code]! += 1;
    total += 1;
  }
  return { held, total };
}

/** Records that share a person with others, and the part of each that counts. */
export interface Shared {
  readonly records: readonly number[];
  readonly parts: readonly number[];
}

/** The same counts with a person's records counted as one together: many entries do not make a name common (domain: 6.9). */
export function countPersons(column: FieldColumn, counts: ValueCounts, { records, parts }: Shared): ValueCounts {
  const held = counts.held.slice();
  let { total } = counts;
  records.forEach((record, k) => {
    const code = column.codes[record]!;
    if (code < 0) return;
    if (column.numbers === undefined) held[code]! -= 1 - parts[k]!;
    total -= 1 - parts[k]!;
  });
  return { held, total };
}

/** Shares of values and chance levels of one column. `before` is what fewer persons were known by; its draws may still serve. */
export function valueShares(
  column: FieldColumn,
  cache: LevelCache,
  counts: ValueCounts,
  before: ValueShares | null,
): ValueShares {
  const { held, total } = counts;
  const isSame = before !== null && total >= before.counts.total * REDRAW;
  const u = isSame ? before.u.slice() : unequalLevels(column, cache, counts);
  // An initial is shared by all whose names begin with it.
  const bearers = cache.initials === null ? held : withInitials(column, cache.initials, held);
  const shares =
    column.numbers === undefined
      ? bearers.map((count) => Math.max(count - 1, 0.5) / Math.max(total, 2))
      : Float64Array.of(0.5 / Math.max(total, 2));
  let equal = 0;
  for (let code = 0; code < held.length; code++) equal += held[code]! * Math.max(0, held[code]! - 1);
  u[0] = Math.max(equal, 1) / Math.max(1, total * (total - 1));
  const rest = u.subarray(1).reduce((sum, value) => sum + value, 0);
  for (let level = 1; level < u.length; level++) u[level] = (u[level]! / rest) * (1 - u[0]);
  return { shares, u, counts };
}

function withInitials(column: FieldColumn, initials: Uint8Array, held: Float64Array): Float64Array {
  const sums = heldByInitial(column, initials, held);
  return held.map((count, code) => (initials[code] === 1 ? sums[code]! : count));
}

/**
 * Levels of pairs of unequal values, each as often as it occurs: all of them where they are fewer than would be drawn, otherwise random
 * ones; numbers are as good as always different.
 */
function unequalLevels(column: FieldColumn, cache: LevelCache, { held, total }: ValueCounts): Float64Array {
  const levels = new Float64Array(cache.levelCount).fill(0.5);
  if (column.numbers !== undefined) levels[cache.levelCount - 1] = DRAWS_OF_VALUES;
  if (held.length < 2 || cache.levelCount === 2) return levels;
  const order = inOrder(column);
  const count = (a: number, b: number, times: number) => {
    const level = cache.level(a, b);
    if (cache.initials === null || level !== INITIAL) levels[learntLevel(level, cache.initials !== null)]! += times;
  };
  if (order.length * (order.length - 1) < 2 * DRAWS_OF_VALUES) {
    const once = (2 * DRAWS_OF_VALUES) / (total * total);
    for (let k = 1; k < order.length; k++)
      for (let j = 0; j < k; j++) count(order[k]!, order[j]!, held[order[k]!]! * held[order[j]!]! * once);
    return levels;
  }
  const upTo = new Float64Array(order.length);
  let sum = 0;
  for (let k = 0; k < order.length; k++) upTo[k] = sum += held[order[k]!]!;
  const draw = seededDraws(order.length);
  const starts = startsOf(upTo, total);
  const drawn = () => {
    const at = draw();
    const start = Math.floor(at * STARTS);
    return order[firstAbove(upTo, at * total, starts[start]!, starts[start + 1]!)]!;
  };
  for (let k = 0; k < DRAWS_OF_VALUES; k++) {
    const a = drawn();
    const b = drawn();
    if (a !== b) count(a, b, 1);
  }
  return levels;
}

/** The codes of a column in an order that depends on its values alone: by hash, and by text where two hashes are the same. */
function inOrder(column: FieldColumn): Int32Array {
  const { keys, records: codes } = sortByKey(Int32Array.from(column.values, (value) => hashText(value)));
  for (let k = 1; k < codes.length; k++) {
    for (let j = k; j > 0 && keys[j] === keys[j - 1]; j--) {
      if (textOf(column, codes[j]!) > textOf(column, codes[j - 1]!)) break;
      [codes[j - 1], codes[j]] = [codes[j]!, codes[j - 1]!];
    }
  }
  return codes;
}

/** A power of two, so that the part of the way that a draw falls into is exact. */
const STARTS = 4096;

/** Where a search begins for draws from each of so many equal parts of the way; the next part's beginning is where it ends. */
function startsOf(upTo: Float64Array, total: number): Int32Array {
  const last = upTo.length - 1;
  return Int32Array.from({ length: STARTS + 1 }, (_, part) =>
    part === STARTS ? last : firstAbove(upTo, (part / STARTS) * total, 0, last),
  );
}

/** The first place from `low` to `high` above which so much lies; `high` where none does. */
function firstAbove(upTo: Float64Array, wanted: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (upTo[middle]! > wanted) to = middle;
    else from = middle + 1;
  }
  return from;
}
