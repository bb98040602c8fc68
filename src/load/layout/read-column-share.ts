import { type RecordFile, renumbered } from '../read/types.js';

/** The columns of one of several tables that stand beside each other. */
export interface ColumnShare {
  /** The first of its columns, from 0, and the one behind its last. */
  readonly columns: { readonly from: number; readonly until: number };
  /** The sheet or member that holds it. */
  readonly within?: string | undefined;
}

/** The records of one table alone, without the rows in which only another table goes on. */
export function readColumnShare(records: RecordFile, { columns: { from, until } }: ColumnShare): RecordFile {
  const { shape, sample } = records;
  const own = (cells: readonly string[]) => cells.slice(from, until);
  const header = own(shape.header);
  return renumbered(records, {
    shape: {
      ...shape,
      header,
      width: until - from,
      trailing: 0,
      preamble: shape.preamble.map((line) => ownTitle(line, shape.dialect.delimiter, from, until)),
    },
    sample: sample.map(own).filter(isFilled),
    async *batches() {
      let number = 0;
      for await (const batch of records.batches()) {
        yield batch.flatMap((record) => {
          const cells = 'cells' in record ? own(record.cells) : null;
          if (cells !== null && !isFilled(cells)) return [];
          number += 1;
          return [cells === null ? { ...record, number } : { ...record, number, cells }];
        });
      }
    },
  });
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** A title that stands over this table; one that stands at the left of all is every table's. */
function ownTitle(line: string, delimiter: string, from: number, until: number): string {
  const cells = line.split(delimiter);
  const own = cells.slice(from, until).join(' ').trim();
  const isOfAll = cells.slice(1).every((cell) => cell.trim() === '');
  return own !== '' || !isOfAll ? own : line;
}
