import { type ListOfTable, listMeant } from '../../extracts/header/list-column.js';
import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../read/types.js';

/** The rows of one list in a table that holds several. */
export interface ListShare {
  readonly list: ListOfTable;
  /** Where the name of the list stands, from 0. */
  readonly column: number;
  /** Rows that name no list which is known are this one's: totals, notes, and whoever the table says nothing of. */
  readonly takesRest: boolean;
  /** The sheet or member that holds the table. */
  readonly within?: string | undefined;
}

/** The records of one list alone, numbered by themselves. */
export function readListShare(records: RecordFile, share: ListShare): RecordFile {
  const isOwn = (cells: readonly string[]) => isOf(share, cells);
  return renumbered(records, {
    sample: records.sample.filter(isOwn),
    async *batches() {
      let number = 0;
      for await (const batch of records.batches()) {
        const own = batch.filter((record) => ('cells' in record ? isOwn(record.cells) : share.takesRest));
        yield own.map((record): RawRecord | BrokenRecord => {
          number += 1;
          return { ...record, number };
        });
      }
    },
  });
}

function isOf({ list, column, takesRest }: ListShare, cells: readonly string[]): boolean {
  const meant = listMeant(cells[column] ?? '');
  return meant === null ? takesRest : meant === list;
}
