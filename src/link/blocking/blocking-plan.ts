import { shareOfInitials } from '../compare/initials.js';
import { isName, type PeopleTable } from '../table/people-table.js';
import { type ImaginedMatches, imagineMatches } from '../weights/expected-slips.js';
import type { LinkModel } from '../weights/link-model.js';
import { type BlockingKey, blockingKeysOf } from './blocking-keys.js';

/** One pass of blocking: records that share all of its blocking keys are compared. */
export interface PassPlan {
  readonly name: string;
  readonly blockingKeys: readonly BlockingKey[];
  /** Pairs to expect if the blocking keys were independent. */
  readonly predictedPairs: number;
  /** Most pairs that the pass may yield; its largest blocks are left out until it fits. */
  readonly cap: number;
}

/** How many pairs a list of this size may give in all: hundreds per record of a short list, a few of a national one. */
function pairBudget(size: number): number {
  return Math.min(300 * size, 1_000_000 + 2 * size);
}

/** How many comparisons a short list has time for besides, whether a need for them is seen or not. */
function spareBudget({ size, focus }: PeopleTable): number {
  let sought = 0;
  for (let i = 0; i < size; i++) sought += focus === undefined ? 1 : focus[i]!;
  return Math.min(300 * sought, 1_500_000 - 1.5 * size);
}

/** What going through the list once costs, in comparisons per record. */
const PASS_COST = 0.1;
/** A pass may spend the whole budget if it brings this share of the matches that no earlier pass brings. */
const WORTH_ALL = 0.01;
/** A match that one pass has already counts so much for the second: columns are worse kept than anyone expects. */
const SECOND_TIME = 0.05;

/**
 * The passes for a list, the most rewarding first: of all columns taken singly, in twos and in threes, always the one that
 * brings together most of the matches still missed for what it costs, until none is worth its cost. A short list then takes
 * the passes of fewest pairs besides, as long as there is time.
 */
export function planPasses(table: PeopleTable, universe: number, usual: LinkModel): readonly PassPlan[] {
  const imagined = imagineMatches(table, usual.weights, usual.priorBits);
  const candidates = passesOf(table, universe, pairBudget(table.size));
  const chosen = rewarding(candidates, imagined, table.size);
  const useful = candidates.filter((pass) => matchesOf(pass, imagined).some((word) => word !== 0));
  let spare = spareBudget(table);
  for (const pass of useful) {
    if (chosen.includes(pass) || isContained(pass, useful)) continue;
    spare -= pass.predictedPairs + table.size;
    if (spare < 0) break;
    chosen.push(pass);
  }
  return chosen;
}

function rewarding(candidates: readonly PassPlan[], imagined: ImaginedMatches, size: number): PassPlan[] {
  const left = new Map(candidates.map((pass) => [pass, matchesOf(pass, imagined)]));
  const chosen: PassPlan[] = [];
  const once = new Uint32Array(imagined.words);
  const twice = new Uint32Array(imagined.words);
  const budget = pairBudget(size);
  for (;;) {
    let best: PassPlan | null = null;
    let bestRate = (imagined.size * WORTH_ALL) / budget;
    for (const [pass, matches] of left) {
      const anew = bitsLeft(matches, once);
      const gain = anew + SECOND_TIME * (bitsLeft(matches, twice) - anew);
      const rate = gain / (pass.predictedPairs + PASS_COST * size);
      if (rate > bestRate) [best, bestRate] = [pass, rate];
    }
    if (best === null) return chosen;
    chosen.push(best);
    left.get(best)!.forEach((word, w) => {
      twice[w]! |= once[w]! & word;
      once[w]! |= word;
    });
    left.delete(best);
  }
}

/** True if a wider pass brings all that this one brings, without having to skip blocks. */
function isContained(pass: PassPlan, passes: readonly PassPlan[]): boolean {
  return passes.some(
    (wide) => wide !== pass && wide.predictedPairs * 4 <= wide.cap && contains(wide, pass) && !contains(pass, wide),
  );
}

/** Two records that agree on `narrow` agree on `wide` too. */
function contains(wide: PassPlan, narrow: PassPlan): boolean {
  return wide.blockingKeys.every((needed) =>
    narrow.blockingKeys.some(
      (blockingKey) => blockingKey.name === needed.name || blockingKey.implies.includes(needed.name),
    ),
  );
}

function passesOf(table: PeopleTable, universe: number, budget: number): readonly PassPlan[] {
  const blockingKeys = blockingKeysOf(table);
  const candidates = new Map<string, PassPlan>();
  for (const names of combinations(table)) {
    const found = names.map((name) => blockingKeys.get(name)).filter((blockingKey) => blockingKey !== undefined);
    if (found.length < names.length) continue;
    if (found.some((blockingKey) => found.some((other) => other.implies.includes(blockingKey.name)))) continue;
    const predictedPairs = universe * found.reduce((product, blockingKey) => product * blockingKey.collision, 1);
    const key = [...names].sort().join(' + ');
    if (predictedPairs <= budget && !candidates.has(key))
      candidates.set(key, { name: names.join(' + '), blockingKeys: found, predictedPairs, cap: budget / 4 });
  }
  return [...candidates.values()].sort((a, b) => a.predictedPairs - b.predictedPairs || (a.name < b.name ? -1 : 1));
}

/** The imagined matches that a pass brings together. */
function matchesOf(pass: PassPlan, { agreeing, words }: ImaginedMatches): Uint32Array {
  const [first, ...rest] = pass.blockingKeys.map(({ name }) => agreeing.get(name));
  return (first ?? new Uint32Array(words)).map((word, w) => rest.reduce((sum, bits) => sum & (bits?.[w] ?? 0), word));
}

/** How many bits of `wanted` are not set in `covered`. */
function bitsLeft(wanted: Uint32Array, covered: Uint32Array): number {
  let count = 0;
  for (let w = 0; w < wanted.length; w++) {
    let bits = wanted[w]! & ~covered[w]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Names of blocking keys that make sense together, as lists; no two of one column, which together would say what the whole says. */
function combinations(table: PeopleTable): string[][] {
  const of = (kind: string) => table.columns.filter((column) => column.kind === kind).map(({ field }) => field);
  const dates = of('birth_date');
  const names = table.columns.filter(isName).map(({ field }) => field);
  const others = table.columns
    .filter((column) => !isName(column) && column.kind !== 'birth_date')
    .map(({ field }) => field);
  const parts = (fields: readonly string[], views: readonly string[]) =>
    fields.flatMap((field) => views.map((view) => `${field} ${view}`));
  const begins = parts(names, ['begin']);
  const partDates = parts(dates, ['month-day', 'year-month', 'year-day', 'year']);
  const main = [...names, ...dates, ...others];
  const ends = parts(names, ['end']);
  const wide = [...main, ...begins, ...ends, ...partDates, ...parts(of('text'), ['begin'])];
  // A name of which some records write the first letter alone agrees with these in nothing else.
  const shortened = table.columns.filter((column) => shareOfInitials(column) > 0).map(({ field }) => field);
  const columnOf = (blockingKey: string) =>
    table.columns.find(({ field }) => blockingKey === field || blockingKey.startsWith(`${field} `));
  return [
    ...main.map((blockingKey) => [blockingKey]),
    // Without a birth date a name that is misspelt in its midst has nothing beside it that must agree.
    ...(dates.length === 0 ? [...begins, ...ends].map((blockingKey) => [blockingKey]) : []),
    ...parts(shortened, ['initial']).flatMap((a) => [...names, ...begins, ...ends].map((b) => [a, b])),
    ...wide.flatMap((a, i) => wide.slice(i + 1).map((b) => [a, b])),
    ...twos(names).flatMap(([a, b]) => names.concat(partDates, others).map((c) => [a, b, c])),
    ...twos(begins).flatMap(([a, b]) => [...partDates, ...dates, ...others].map((c) => [a, b, c])),
    ...twos(parts(names, ['initial'])).flatMap(([a, b]) => dates.map((date) => [a, b, date])),
    ...(names.length >= 2
      ? [['names in any order'], ...[...partDates, ...others].map((other) => ['names in any order', other])]
      : []),
  ].filter(
    (blockingKeys) =>
      blockingKeys[0] === 'names in any order' || new Set(blockingKeys.map(columnOf)).size === blockingKeys.length,
  );
}

function twos(names: readonly string[]): [string, string][] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));
}
