import { pipeline, Readable } from 'node:stream';
import { format } from 'fast-csv';
import { matchRow, samePersonPairs } from '../../link/cluster/match-rows.js';
import type { LinkResult } from '../../link/link-table.js';
import { defuseCell } from '../../publish/privacy/defuse.js';
import type { ReadLists } from './read-lists.js';

/**
 * The pairs of records of one person as CSV: where each record stands (file from 1, record number, identifier if the list has
 * one), probability, tier, rule, bits of the weakest link of the person, and the bits of each column. No other personal data.
 */
export function pairsCsv(
  result: LinkResult,
  lists: ReadLists,
  between?: Int32Array,
): AsyncIterable<string | Uint8Array> {
  const fields = result.levels.columns.map(({ field }) => `bits ${field}`);
  const headers = ['file_1', 'record_1', 'id_1', 'file_2', 'record_2', 'id_2', 'person'];
  const csv = format({
    headers: [...headers, 'probability', 'tier', 'rule', 'bits', 'weakest_link', 'bits_prior', ...fields],
    alwaysWriteHeaders: true,
    includeEndRowDelimiter: true,
  });
  return pipeline(Readable.from(rows(result, lists, between)), csv, () => {});
}

function* rows(result: LinkResult, lists: ReadLists, between?: Int32Array): Generator<string[]> {
  const { personOf, weakest } = result.clusters;
  const place = (record: number) => {
    const { ids } = lists;
    const id = ids === null ? '' : (ids.values[ids.codes[record]!] ?? '');
    return [String(lists.files[record]! + 1), String(lists.numbers[record]!), defuseCell(id)];
  };
  for (const [left, right] of samePersonPairs(personOf, between)) {
    const row = matchRow(result, left, right);
    yield [
      ...place(left),
      ...place(right),
      String(personOf[left]! + 1),
      row.probability.toFixed(6),
      row.tier ?? '',
      row.rule,
      row.bits.toFixed(2),
      weakest[personOf[left]!]!.toFixed(2),
      result.model.priorBits.toFixed(2),
      ...row.fieldBits.map((bits) => bits.toFixed(2)),
    ];
  }
}
