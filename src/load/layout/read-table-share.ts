import { type BrokenRecord, type RawRecord, type RecordFile, renumbered, type TableBeginning } from '../read/types.js';

/** One of several tables that stand below each other in a sheet or a text, each with a header of its own. */
export interface TableShare {
  /** Where its header stands; null of the first table, whose header is found as any. */
  readonly begins: TableBeginning | null;
  /** The line from which on the rows are those of the next table, or its title. */
  readonly until: number;
  /** How many rows it has. */
  readonly rows: number;
  /** The lines of its title. */
  readonly titles: readonly string[];
  /** The sheet or member that holds it. */
  readonly within?: string | undefined;
}

/** The records of one table alone. */
export function readTableShare(records: RecordFile, { until, rows, titles }: TableShare): RecordFile {
  return renumbered(records, {
    shape: { ...records.shape, preamble: [...titles] },
    sample: records.sample.slice(0, rows),
    async *batches() {
      for await (const batch of records.batches())
        yield batch.filter((record: RawRecord | BrokenRecord) => record.line < until);
    },
  });
}
