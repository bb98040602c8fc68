import { upperBound } from '../../link/chance/chance.js';
import { expectedWrong } from '../../link/cluster/judged-pairs.js';
import { personGroups } from '../../link/cluster/match-rows.js';
import type { LinkResult } from '../../link/link-table.js';
import type { MatchSummary } from './match-summary.js';
import type { ReadLists } from './read-lists.js';

type Counted = Pick<
  MatchSummary,
  | 'records'
  | 'tables'
  | 'broken'
  | 'asides'
  | 'columns'
  | 'persons'
  | 'personsWithSeveral'
  | 'pairs'
  | 'refusedLinks'
  | 'priorWeight'
  | 'passes'
  | 'wrong'
  | 'reach'
>;

/** What a linkage found, in counts; `across` restricts pairs to those across lists. */
export function countsOf(result: LinkResult, lists: ReadLists, across?: Int32Array): Counted {
  const groups = personGroups(result.clusters.personOf);
  const doubled = groups.reduce((sum, group) => sum + group.length - 1, 0);
  const expected = expectedWrong(result, across);
  return {
    records: lists.size,
    tables: lists.tables,
    broken: lists.broken,
    asides: lists.asides,
    columns: result.levels.columns.map(({ field, kind }, f) => {
      const { bits, m } = result.model.weights[f]!;
      return { header: field, kind, weightEqual: bits[0]!, weightDifferent: bits[m.length - 1]! };
    }),
    persons: lists.size - doubled,
    personsWithSeveral: groups.length,
    pairs: groups.reduce((sum, group) => sum + (group.length * (group.length - 1)) / 2, 0),
    refusedLinks: result.clusters.refused,
    priorWeight: result.model.priorBits,
    passes: result.passes,
    wrong: { expected, bound: upperBound(expected) },
    reach: reachOf(result),
  };
}

/**
 * The share of likely pairs that some pass brought together, at most: pairs that one pass alone brought and pairs that two did
 * tell how many none did (Chao 1987); passes that resemble each other hide some. Null without links.
 */
function reachOf({ pairs, clusters, brought }: LinkResult): number | null {
  let compared = 0;
  for (let k = 0; k < pairs.size; k++)
    if (clusters.personOf[pairs.left[k]!] === clusters.personOf[pairs.right[k]!]) compared += 1;
  if (compared === 0) return null;
  const missed = (brought.byOne * (brought.byOne - 1)) / (2 * (brought.byTwo + 1));
  return compared / (compared + missed);
}
