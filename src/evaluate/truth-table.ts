import { openRecords } from '../load/read/open-records.js';
import { UnreadableFile } from '../load/read/types.js';
import { InputError } from '../model.js';

/** One record of a truth file: its number, and its cells in the order of the columns asked for. */
export interface TruthRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const ADVICE = 'src/evaluate/README.md describes the files; "rollproof sample" writes examples of both.';

/** What is wrong with a truth file, as an error that says where. */
export function truthError(path: string, record: number | null, expected: string, found: string): InputError {
  return new InputError({
    expected,
    found,
    where: record === null ? path : `${path}, record ${record}`,
    notDone: 'Nothing was scored.',
    advice: ADVICE,
  });
}

/**
 * Reads a table of any encoding and delimiter whose header is one of `layouts`; other columns are left aside.
 * Yields first the layout found, then its rows. Throws an InputError where the file is no such table.
 */
export async function* readTruthTable<Column extends string>(
  path: string,
  layouts: readonly (readonly Column[])[],
): AsyncGenerator<{ readonly layout: readonly Column[]; readonly rows: readonly TruthRow[] }> {
  const known = new Set<string>(layouts.flat());
  const records = await open(path, known, layouts);
  try {
    const header = records.shape.header.map((cell) => cell.trim().toLowerCase());
    const layout = layouts.find((columns) => columns.every((column) => header.includes(column)));
    if (layout === undefined) throw truthError(path, null, headerText(layouts), `the header ${shown(header)}`);
    const places = layout.map((column) => header.indexOf(column));
    for await (const batch of records.batches()) {
      const rows = batch.map((record) => {
        if ('cells' in record)
          return { number: record.number, cells: places.map((place) => (record.cells[place] ?? '').trim()) };
        throw truthError(
          path,
          record.number,
          `${header.length} cells`,
          `a record that cannot be read (${record.problem})`,
        );
      });
      yield { layout, rows };
    }
  } finally {
    await records.close();
  }
}

async function open(path: string, known: ReadonlySet<string>, layouts: readonly (readonly string[])[]) {
  try {
    return await openRecords(path, {
      looksLikeHeader: (cells) => cells.filter((cell) => known.has(cell.trim().toLowerCase())).length,
    });
  } catch (error) {
    const found = error instanceof UnreadableFile ? error.found : codeOf(error);
    throw truthError(path, null, headerText(layouts), found);
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === undefined) throw error;
  return code === 'ENOENT' ? 'no such file' : `error ${code}`;
}

function headerText(layouts: readonly (readonly string[])[]): string {
  return `a table with the columns ${layouts.map((columns) => columns.join(', ')).join('; or ')}`;
}

function shown(header: readonly string[]): string {
  return header.length === 0 ? '(none)' : header.slice(0, 8).join(', ').slice(0, 120);
}
