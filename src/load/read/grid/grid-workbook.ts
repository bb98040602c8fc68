import type { Container } from '../types.js';
import type { OpenSheet, Workbook } from '../workbook/open-sheet.js';

const SAMPLE_ROWS = 1000;

/** Rows of cells that were read whole, the names of the columns among them, as a workbook of one sheet. */
export function gridWorkbook(container: Container, rows: readonly (readonly string[])[]): Workbook {
  const numbered = rows.map((cells, at) => ({ line: at + 1, cells: [...cells] }));
  return {
    container,
    sheets: [{ name: container, isVisible: true }],
    date1904: () => false,
    async open(name): Promise<OpenSheet> {
      const rest = (async function* () {
        yield numbered.slice(SAMPLE_ROWS);
      })();
      const firstRows = numbered.slice(0, SAMPLE_ROWS);
      return { name, firstRows, rest, merged: [], bytes: null, hiddenColumns: new Set() };
    },
  };
}

/** Records of named values as rows under their names, in the order in which the names first come. */
export function rowsOfRecords(records: readonly ReadonlyMap<string, string>[]): readonly (readonly string[])[] {
  const names = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return [names, ...records.map((record) => names.map((name) => record.get(name) ?? ''))];
}
