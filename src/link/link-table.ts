import { planPasses } from './blocking/blocking-plan.js';
import { CandidatePairs, type PassReport } from './blocking/candidate-pairs.js';
import { fillIn } from './blocking/fill-in.js';
import { identifiedLevels, knownLevels } from './blocking/known-levels.js';
import { comparePairs, type PairList } from './blocking/pair-list.js';
import { type Clusters, clusterRecords } from './cluster/clusters.js';
import { confirmedDisagreement } from './cluster/confirmed.js';
import { PairLevels } from './compare/pair-levels.js';
import { MOST_BITS } from './link-constants.js';
import type { PeopleTable } from './table/people-table.js';
import { contentHash } from './weights/content-hash.js';
import { fieldDependences } from './weights/field-dependence.js';
import { type LinkModel, learnModel, probabilityOf, usualModel } from './weights/link-model.js';
import { beyondNamesakes } from './weights/namesakes-by-year.js';
import { PatternCounts } from './weights/pattern-counts.js';
import { type LostToRivals, loseToRivals } from './weights/rivals.js';
import { modelOf, type SavedWeights } from './weights/saved-weights.js';
import { rarities, totalBits } from './weights/score-pair.js';
import { beyondUndatedNamesakes } from './weights/undated-namesakes.js';
import { countPersons, countValues, type ValueShares, valueShares } from './weights/value-shares.js';

export interface LinkOptions {
  /** Probability from which on two records are one person. */
  readonly threshold: number;
  /** Weights kept of another list, in place of what this one teaches; its columns must be the same. */
  readonly weights?: SavedWeights | null;
  /** No person has two records of one list: for lists that are free of doubles. */
  readonly oneToOne?: boolean;
}

/** Everything that linking a list found. */
export interface LinkResult {
  readonly levels: PairLevels;
  readonly model: LinkModel;
  /** Pairs with a probability of at least 0.01, bits with the odds before. */
  readonly pairs: ScoredPairs;
  /** What pairs lost to rivals; their bits are without it. */
  readonly lost: LostToRivals;
  readonly clusters: Clusters;
  readonly passes: readonly PassReport[];
  /** Pairs judged one person that no pass but one brought together, and those that two did. */
  readonly brought: { readonly byOne: number; readonly byTwo: number };
}

const LEAST_BITS = -7;

/** Links a list of people that has no labels: blocks, learns the weights from the list itself, scores and clusters. */
export function linkTable(table: PeopleTable, options: LinkOptions): LinkResult {
  const levels = new PairLevels(table);
  const universe = universeOf(table);
  const raw = levels.columns.map((column, f) => valueShares(column, levels.caches[f]!, countValues(column), null));
  const usual = usualModel(levels, raw, universe);
  const candidates = new CandidatePairs(table, planPasses(table, universe, usual));
  const compared = comparePairs(candidates, levels, usual);
  const beyond = beyondNamesakes(table) ?? beyondUndatedNamesakes(table);
  const first = linkOnce(table, { compared, beyond }, levels, raw, null, options);
  const known = fillIn(compared, levels, raw, first.model);
  const { model, pairs, lost, clusters } = linkOnce(table, { compared, beyond }, levels, known, first, options);
  const brought = countMatches(candidates, pairs, clusters);
  return { levels, model, pairs, lost, clusters, passes: candidates.reports, brought };
}

/** Notes for every pass how many matches it brought, and how many that no other pass has; counts those of one pass and of two. */
function countMatches(
  candidates: CandidatePairs,
  pairs: ScoredPairs,
  { personOf }: Clusters,
): { byOne: number; byTwo: number } {
  const brought = { byOne: 0, byTwo: 0 };
  for (let k = 0; k < pairs.size; k++) {
    const a = pairs.left[k]!;
    const b = pairs.right[k]!;
    if (personOf[a] !== personOf[b]) continue;
    const passes = candidates.passesOf(a, b);
    for (const pass of passes) candidates.reports[pass]!.matches += 1;
    if (passes.length === 1) candidates.reports[passes[0]!]!.foundAlone += 1;
    if (passes.length === 1) brought.byOne += 1;
    else if (passes.length === 2) brought.byTwo += 1;
  }
  return brought;
}

interface Linked {
  readonly model: LinkModel;
  readonly pairs: ScoredPairs;
  readonly lost: LostToRivals;
  readonly clusters: Clusters;
}

/** Pairs that may be one person, with their bits (the odds before included). */
export interface ScoredPairs {
  readonly size: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float64Array;
  readonly patterns: Int32Array;
  readonly passes: Uint8Array;
}

/** One round; the second knows from the first who is likely one person, so that many entries do not make a name common. */
function linkOnce(
  table: PeopleTable,
  { compared, beyond }: { readonly compared: PairList; readonly beyond: readonly number[] | null },
  levels: PairLevels,
  raw: readonly ValueShares[],
  before: Linked | null,
  options: LinkOptions,
): Linked {
  const personOf = before?.clusters.personOf ?? null;
  const spreads = personOf === null ? raw : personSpreads(levels, raw, personOf);
  const dependences = fieldDependences(levels.columns, levels.caches, spreads, personOf);
  const discounts = dependences.map(({ discount }) => discount);
  const counts = countPatterns(compared, levels, spreads, discounts);
  const universe = universeOf(table);
  const known = () =>
    table.known === undefined ? identifiedLevels(compared, levels) : knownLevels(table.known, levels);
  const model =
    options.weights != null
      ? modelOf(options.weights, levels, spreads, table.size, universe)
      : learnModel(levels, spreads, dependences, { counts, universe, beyond, known: known() }, before?.model ?? null);
  const pairs = scorePairs(compared, levels, model);
  const lost =
    table.standing === undefined
      ? () => 0
      : loseToRivals(pairs, table.standing, (a, b) => totalBits(model, levels, levels.pattern(a, b), a, b));
  return { model, pairs, lost, clusters: cluster(table, pairs, levels, model, options) };
}

/** Pairs that could be one person: all of them, or those that hold a record in focus. */
export function universeOf({ size, focus }: PeopleTable): number {
  const all = (size * (size - 1)) / 2;
  if (focus === undefined) return all;
  let rest = 0;
  for (let i = 0; i < size; i++) rest += 1 - focus[i]!;
  return all - (rest * (rest - 1)) / 2;
}

/** How values are spread over persons, where the records of one count as one together. */
function personSpreads(levels: PairLevels, raw: readonly ValueShares[], personOf: Int32Array): readonly ValueShares[] {
  const sizes = new Int32Array(personOf.length);
  for (let i = 0; i < personOf.length; i++) sizes[personOf[i]!]! += 1;
  const records: number[] = [];
  for (let i = 0; i < personOf.length; i++) if (sizes[personOf[i]!]! > 1) records.push(i);
  // In steps of a millionth of two powers, so that sums are exact and no order of records moves them.
  const parts = records.map((record) => Math.round(0x100000 / sizes[personOf[record]!]!) / 0x100000);
  return levels.columns.map((column, f) => {
    const { counts } = raw[f]!;
    return valueShares(column, levels.caches[f]!, countPersons(column, counts, { records, parts }), raw[f]!);
  });
}

function countPatterns(
  { left, right, patterns, size }: PairList,
  levels: PairLevels,
  spreads: readonly ValueShares[],
  discounts: readonly number[],
): PatternCounts {
  const counts = new PatternCounts();
  const rarity = rarities(levels, spreads, discounts);
  for (let k = 0; k < size; k++) {
    const [a, b] = [left[k]!, right[k]!];
    counts.add(patterns[k]!, rarity(patterns[k]!, a, b), levels.kinds.of(a, b), 1, levels.sexOf(patterns[k]!, a, b));
  }
  return counts;
}

function scorePairs(
  { left, right, patterns, passes, size }: PairList,
  levels: PairLevels,
  model: LinkModel,
): ScoredPairs {
  const bits = new Float64Array(size);
  let kept = 0;
  for (let k = 0; k < size; k++) {
    bits[k] = totalBits(model, levels, patterns[k]!, left[k]!, right[k]!);
    if (bits[k]! >= LEAST_BITS) kept += 1;
  }
  const chosen = new Int32Array(kept);
  kept = 0;
  for (let k = 0; k < size; k++) if (bits[k]! >= LEAST_BITS) chosen[kept++] = k;
  return {
    size: kept,
    left: chosen.map((k) => left[k]!),
    right: chosen.map((k) => right[k]!),
    bits: Float64Array.from(chosen, (k) => bits[k]!),
    patterns: chosen.map((k) => patterns[k]!),
    passes: Uint8Array.from(chosen, (k) => passes[k]!),
  };
}

function cluster(
  table: PeopleTable,
  pairs: ScoredPairs,
  levels: PairLevels,
  model: LinkModel,
  { threshold, oneToOne = false }: LinkOptions,
): Clusters {
  const { left, right, bits, patterns } = pairs;
  const strong: number[] = [];
  for (let k = 0; k < pairs.size; k++) if (probabilityOf(bits[k]!) >= threshold) strong.push(k);
  // Ties are broken by what the records say, never by where they stand.
  const hashes = new Map<number, number>();
  for (const k of strong)
    for (const record of [left[k]!, right[k]!])
      if (!hashes.has(record)) hashes.set(record, contentHash(table.columns, record));
  const hashOf = (record: number) => hashes.get(record)!;
  const tie = (k: number) => [hashOf(left[k]!), hashOf(right[k]!)].sort((x, y) => x - y) as [number, number];
  strong.sort((x, y) => {
    const better = bits[y]! - bits[x]!;
    if (better !== 0) return better;
    const [lowX, highX] = tie(x);
    const [lowY, highY] = tie(y);
    return lowX - lowY || highX - highY || left[x]! - left[y]! || right[x]! - right[y]!;
  });
  const bitsOf = (a: number, b: number, link: number) => {
    const pattern = levels.pattern(a, b);
    // Michael and Melissa both resemble an M., which joins them no more than anything else does.
    const isChained = levels.isByInitial(patterns[link]!) && levels.areTwoGivenNames(pattern);
    return isChained ? -MOST_BITS : totalBits(model, levels, pattern, a, b);
  };
  return clusterRecords(table.size, { left, right, bits, order: Int32Array.from(strong), hashOf }, bitsOf, {
    apart: oneToOne ? table.lists : undefined,
    confirmed: confirmedDisagreement(levels, model),
    least: Math.log2(threshold / (1 - threshold)),
  });
}
