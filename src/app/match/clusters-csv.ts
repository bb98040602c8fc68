import { pipeline, Readable } from 'node:stream';
import { format } from 'fast-csv';
import type { LinkResult } from '../../link/link-table.js';
import { placesOf } from './pairs-csv.js';
import type { ReadLists } from './read-lists.js';

/**
 * Every record as CSV, in order: where it stands (file from 1, record number, identifier if the list has one), the number of its
 * person, how many records that person has, and the match weight of the weakest link that holds them together. No other personal data.
 */
export function clustersCsv(result: LinkResult, lists: ReadLists): AsyncIterable<string | Uint8Array> {
  const headers = ['file', 'record', 'id', 'person', 'records', 'weakest_link'];
  const csv = format({ headers, alwaysWriteHeaders: true, includeEndRowDelimiter: true });
  return pipeline(Readable.from(rows(result, lists)), csv, () => {});
}

function* rows({ clusters }: LinkResult, lists: ReadLists): Generator<string[]> {
  const { personOf, weakest } = clusters;
  const sizes = new Int32Array(personOf.length);
  for (const person of personOf) sizes[person]! += 1;
  const place = placesOf(lists);
  for (let record = 0; record < personOf.length; record++) {
    const person = personOf[record]!;
    const weight = sizes[person]! > 1 ? weakest[person]!.toFixed(2) : '';
    yield [...place(record), String(person + 1), String(sizes[person]!), weight];
  }
}
