import type { Extract } from '../../extracts/extract.js';
import { namedPrecincts } from '../../extracts/precinct/named-precincts.js';
import { type FoundFile, PART_SIGN } from '../find-files.js';
import type { TableShare } from '../layout/read-table-share.js';
import { openFile, readableError } from '../open-file.js';
import type { RecordFile } from '../read/types.js';
import { HeadersBelow } from './headers-below.js';

/** Whether another table stands below the first among its first rows: a supplement under the list. */
export function isFollowed({ shape, sample }: Pick<RecordFile, 'shape' | 'sample'>, extract: Extract | null): boolean {
  const headers = new HeadersBelow(shape, extract);
  return sample.some((cells, at) => headers.see({ number: at, line: at, cells: [...cells] }) !== null);
}

/** The same records, which say at their end whether another table began among them. */
export function watchedForTables(records: RecordFile, extract: Extract | null): RecordFile {
  const headers = new HeadersBelow(records.shape, extract);
  let isFound = false;
  return {
    ...records,
    async *batches() {
      for await (const batch of records.batches()) {
        if (!isFound) isFound = batch.some((record) => headers.see(record) !== null);
        yield batch;
      }
    },
    isFollowed: () => isFound,
  };
}

/** Each table of a file as one of its own, by a reading of all its rows. */
export async function tablesBelow(file: FoundFile): Promise<readonly FoundFile[]> {
  const records = await openFile(file);
  const { preamble, container, encoding, dialect } = records.shape;
  const headers = new HeadersBelow(records.shape, file.extract);
  const tables: { readonly share: TableShare; readonly extract: Extract | null }[] = [];
  let begun: Begun = { begins: null, titles: preamble, extract: file.extract, rows: 0 };
  const end = (until: number, rows: number) => {
    const { begins, titles, extract } = begun;
    tables.push({ share: { begins, titles, until, rows, within: file.part }, extract });
  };
  try {
    for await (const batch of records.batches()) {
      for (const record of batch) {
        const below = headers.see(record);
        if (below === null) begun.rows += 1;
        else {
          const { titles } = below;
          end(below.line, begun.rows - titles.length);
          const own = namedPrecincts(titles).length > 0 ? titles : [...preamble, ...titles];
          const extract = below.extract ?? file.extract;
          const begins = { line: record.line, container, encoding, dialect };
          begun = { begins, titles: own, extract, rows: 0 };
        }
      }
    }
  } catch (error) {
    throw readableError(error, file);
  } finally {
    await records.close();
  }
  end(Number.POSITIVE_INFINITY, begun.rows);
  return tables.map(({ share, extract }, at): FoundFile => {
    if (tables.length === 1) return { ...file, share };
    const number = String(at + 1);
    const part = file.part === undefined ? number : `${file.part}${PART_SIGN}${number}`;
    return { ...file, path: `${file.path}${PART_SIGN}${number}`, part, extract, share };
  });
}

/** A table of which so many rows were seen. */
interface Begun extends Pick<TableShare, 'begins' | 'titles'> {
  readonly extract: Extract | null;
  rows: number;
}
