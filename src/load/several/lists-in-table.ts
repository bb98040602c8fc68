import { extractNamed } from '../../extracts/catalogue.js';
import { LISTS_OF_A_TABLE, type ListOfTable, listColumnOf, listMeant } from '../../extracts/header/list-column.js';
import { InputError } from '../../model.js';
import { type FoundFile, isOneTable, PART_SIGN } from '../find-files.js';
import { type Columns, tablesBeside } from '../layout/tables-beside.js';
import { openFile, readableError } from '../open-file.js';
import type { RecordFile } from '../read/types.js';
import { isFollowed, tablesBelow } from './tables-below.js';

/** A table that holds several lists of voters, or several tables below or beside each other: each is loaded as a table of its own. */
export class SeveralLists extends Error {
  /**
   * @param column where the name of the list stands, from 0; null where each has a header of its own
   * @param beside the columns of each, where they stand beside each other
   */
  constructor(
    readonly column: number | null,
    readonly beside: readonly Columns[] | null = null,
  ) {
    super('the table holds several lists');
    this.name = 'SeveralLists';
  }
}

/** How the table holds several lists, where nobody has said what the file is; null where it does not, or is one of them already. */
export function severalLists(file: FoundFile, opened: Opened): SeveralLists | null {
  if (isOneTable(file)) return null;
  const { extract } = file;
  const { shape, sample } = opened;
  const beside = file.settings.header === undefined ? tablesBeside(opened) : null;
  if (beside !== null) return new SeveralLists(null, beside);
  const isOther = extract !== null && !LISTS_OF_A_TABLE.some((name) => name === extract.name);
  const column = isOther ? null : listColumnOf(shape.header, sample);
  if (column !== null) return new SeveralLists(column);
  return mayBeFollowed(file, opened) && isFollowed(opened, extract) ? new SeveralLists(null) : null;
}

/** Whether another table is looked for below the first: not where somebody has said what the file is, or where its header stands. */
export function mayBeFollowed(file: FoundFile, { isTurned }: Pick<Opened, 'isTurned'>): boolean {
  return !isOneTable(file) && isTurned !== true && file.settings.header === undefined;
}

type Opened = Pick<RecordFile, 'shape' | 'sample' | 'isTurned'>;

/** Each list of a table as a table of its own, by a reading of all its rows: a list may begin behind the first thousands. */
export async function listsWithin(file: FoundFile, { column, beside }: SeveralLists): Promise<readonly FoundFile[]> {
  if (beside !== null) return besideEachOther(file, beside);
  return column === null ? await tablesBelow(file) : await listsByColumn(file, column);
}

/** Each of the tables as one of its own; what the file's name calls it is the first of them. */
function besideEachOther(file: FoundFile, parts: readonly Columns[]): readonly FoundFile[] {
  return parts.map((columns, at): FoundFile => {
    const number = String(at + 1);
    const part = file.part === undefined ? number : `${file.part}${PART_SIGN}${number}`;
    const extract = at === 0 ? file.extract : null;
    const share = { columns, within: file.part };
    return { ...file, path: `${file.path}${PART_SIGN}${number}`, part, extract, share };
  });
}

async function listsByColumn(file: FoundFile, column: number): Promise<readonly FoundFile[]> {
  const found = new Set<ListOfTable>();
  let hasRest = false;
  const records = await openFile(file);
  try {
    for await (const batch of records.batches()) {
      for (const record of batch) {
        if (!('cells' in record)) continue;
        const cell = record.cells[column]?.trim() ?? '';
        const list = listMeant(cell);
        if (list !== null) found.add(list);
        else if (cell !== '') hasRest = true;
      }
    }
  } catch (error) {
    throw readableError(error, file);
  } finally {
    await records.close();
  }
  // Who stands on a list that nobody knows is a voter, and nobody's addition.
  if (hasRest) found.add('voter_list');
  const lists = LISTS_OF_A_TABLE.filter((list) => found.has(list));
  return lists.map((list, at): FoundFile => {
    const share = { list, column, takesRest: at === 0, within: file.part };
    const alone = { ...file, extract: extractNamed(list), share };
    if (lists.length === 1) return alone;
    const part = file.part === undefined ? list : `${file.part}${PART_SIGN}${list}`;
    return { ...alone, path: `${file.path}${PART_SIGN}${list}`, part };
  });
}

/** The tables of a file: itself, or each list that it holds. What cannot be opened is one table: whoever reads it says why. */
export async function listsOf(file: FoundFile): Promise<readonly FoundFile[]> {
  try {
    const records = await openFile(file);
    await records.close();
    const several = severalLists(file, records);
    if (several !== null) return await listsWithin(file, several);
    const tables = mayBeFollowed(file, records) ? await tablesBelow(file) : [];
    return tables.length > 1 ? tables : [file];
  } catch (error) {
    if (error instanceof InputError) return [file];
    throw error;
  }
}
