import { InputError } from '../../model.js';
import { type FoundFile, isOneTable } from '../find-files.js';
import { tablesBeside } from '../layout/tables-beside.js';
import { openFile } from '../open-file.js';
import { type OpenedTable, type UnderstoodFile, understandFile } from '../understand/understand-file.js';

/** What came of opening a table and understanding its header, before anything is loaded. */
export interface TriedTable {
  /** Null where it could not even be opened as a table. */
  readonly table: OpenedTable | null;
  readonly understood: UnderstoodFile | null;
  readonly problem: InputError | null;
}

/** Opens a table, understands it and closes it again. Throws only what is no fault of the file's. */
export async function tryTable(file: FoundFile): Promise<TriedTable> {
  let table: OpenedTable | null = null;
  try {
    const records = await openFile(file);
    table = { shape: records.shape, sample: records.sample };
    await records.close();
    // Each of them is understood when it is loaded; together they have two columns for most things.
    const mayBeSeveral = !isOneTable(file) && file.settings.header === undefined;
    if (mayBeSeveral && tablesBeside(records) !== null) return { table, understood: null, problem: null };
    return { table, understood: understandFile(file, table), problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { table, understood: null, problem: error };
  }
}

const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const NEARLY_ALL = 0.9;

/** Whether rows of one width follow one another, as they do in no text that is meant to be read. */
export function looksLikeTable({ shape, sample }: OpenedTable): boolean {
  if (sample.length < FEWEST_ROWS || shape.width < FEWEST_COLUMNS) return false;
  return sample.filter(({ length }) => length === shape.width).length >= sample.length * NEARLY_ALL;
}

/** Whether nearly all is on single cells, as on a title page. */
export function isTitlePage({ sample, shape }: OpenedTable): boolean {
  const rows = [shape.header, ...sample].filter((cells) => cells.filter((cell) => cell.trim() !== '').length > 1);
  return rows.length < FEWEST_ROWS;
}
