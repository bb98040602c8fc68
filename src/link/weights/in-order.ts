import { orderByKey } from '../table/block-sort.js';
import type { FieldColumn } from '../table/people-table.js';
import { contentHashes } from './content-hash.js';

/** Some records of a list, in the order of what they say: what is drawn by place falls on the same ones in any order of the list. */
export interface InOrder {
  readonly size: number;
  /** The columns of the list, with the codes of these records alone. */
  readonly columns: readonly FieldColumn[];
  /** By place the record's person, where persons are known. */
  readonly personOf: Int32Array | null;
}

/** Copies the codes of records side by side, so that going through them does not leap through the whole list. */
export function inOrder(columns: readonly FieldColumn[], personOf: Int32Array | null, records: Int32Array): InOrder {
  const order = orderByKey(contentHashes(columns, records)).map((at) => records[at]!);
  const ofOrder = (codes: Int32Array) => order.map((record) => codes[record]!);
  return {
    size: order.length,
    columns: columns.map((column) => ({ ...column, codes: ofOrder(column.codes) })),
    personOf: personOf === null ? null : ofOrder(personOf),
  };
}
