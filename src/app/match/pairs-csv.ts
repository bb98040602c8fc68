import { pipeline, Readable } from 'node:stream';
import { format } from 'fast-csv';
import { type CollectiveProbability, collectiveProbability } from '../../link/cluster/collective.js';
import { matchRow, samePersonPairs } from '../../link/cluster/match-rows.js';
import type { LinkResult } from '../../link/link-table.js';
import { defuseCell } from '../../publish/privacy/defuse.js';
import type { ReadLists } from './read-lists.js';

export interface PairsOptions {
  /** Only pairs across lists, by record. */
  readonly between?: Int32Array | undefined;
  /** Pairs of different persons are written as well down to this probability, without a person; by default none. */
  readonly nearMisses?: number | undefined;
}

/**
 * The pairs of records of one person as CSV: where each record stands (file from 1, record number, identifier if the list has
 * one), probability, how certain, rule, match weights (log2 of odds) of the pair, of the person's weakest link, before and of each column. Behind them, where they
 * are wanted, the near misses, the likeliest first. No other personal data.
 */
export function pairsCsv(
  result: LinkResult,
  lists: ReadLists,
  options: PairsOptions = {},
): AsyncIterable<string | Uint8Array> {
  const fields = result.levels.columns.map(({ field }) => `weight ${field}`);
  const headers = ['file_1', 'record_1', 'id_1', 'file_2', 'record_2', 'id_2', 'person'];
  const csv = format({
    headers: [
      ...headers,
      'probability',
      'certainty',
      'rule',
      'match_weight',
      'weakest_link',
      'weight_prior',
      ...fields,
    ],
    alwaysWriteHeaders: true,
    includeEndRowDelimiter: true,
  });
  return pipeline(Readable.from(rows(result, lists, options)), csv, () => {});
}

/** Where a record stands: its file from 1, its number there, and its identifier, which may be blank. */
export function placesOf({ ids, files, numbers }: ReadLists): (record: number) => string[] {
  return (record) => {
    const id = ids === null ? '' : (ids.values[ids.codes[record]!] ?? '');
    return [String(files[record]! + 1), String(numbers[record]!), defuseCell(id)];
  };
}

function* rows(result: LinkResult, lists: ReadLists, options: PairsOptions): Generator<string[]> {
  const { personOf, weakest } = result.clusters;
  const place = placesOf(lists);
  const probability = collectiveProbability(result);
  const rowOf = (left: number, right: number): string[] => {
    const { surest, bits, tier, rule, fieldBits, samePerson } = matchRow(result, left, right);
    return [
      ...place(left),
      ...place(right),
      samePerson ? String(personOf[left]! + 1) : '',
      Math.min(surest, probability(left, right, bits)).toFixed(6),
      tier ?? '',
      rule,
      bits.toFixed(2),
      samePerson ? weakest[personOf[left]!]!.toFixed(2) : '',
      result.model.priorBits.toFixed(2),
      ...fieldBits.map((part) => part.toFixed(2)),
    ];
  };
  for (const [left, right] of samePersonPairs(personOf, options.between)) yield rowOf(left, right);
  if (options.nearMisses === undefined) return;
  for (const [left, right] of nearMisses(result, probability, options.nearMisses)) yield rowOf(left, right);
}

function nearMisses(
  { pairs, clusters }: LinkResult,
  probability: CollectiveProbability,
  least: number,
): (readonly [number, number])[] {
  const found: { readonly pair: readonly [number, number]; readonly likely: number }[] = [];
  for (let k = 0; k < pairs.size; k++) {
    const pair = [pairs.left[k]!, pairs.right[k]!] as const;
    if (clusters.personOf[pair[0]] === clusters.personOf[pair[1]]) continue;
    const likely = probability(...pair, pairs.bits[k]!);
    if (likely >= least) found.push({ pair, likely });
  }
  found.sort((x, y) => y.likely - x.likely || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1]);
  return found.map(({ pair }) => pair);
}
