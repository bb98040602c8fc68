import { expect, test } from 'vitest';
import { ALL_EXTRACTS } from '../../src/extracts/catalogue.js';
import { tableColumns } from '../../src/extracts/extract.js';
import { EXTRACTS, LANGUAGES } from '../../src/model.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const db = newAuditFile();

/** Every convention that the schema breaks, as a sentence. */
function violations(): string[] {
  const tables = db
    .prepare<[], { name: string; strict: number }>(
      "select name, strict from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%'",
    )
    .all();
  const lax = tables.filter(({ strict }) => strict === 0).map(({ name }) => `table ${name} is not declared strict`);
  const crooked = tables
    .filter(({ name }) => !/^[a-z_]+$/.test(name))
    .map(({ name }) => `table ${name} is not snake_case`);
  return [...lax, ...crooked];
}

test('every table is strict and named as the house names tables', () => {
  expect(violations()).toEqual([]);
});

test('every column that an extract fills is in its table, and every column of the table is filled by some extract', () => {
  const filled = new Map<string, Set<string>>();
  for (const extract of ALL_EXTRACTS) {
    for (const table of extract.tables) {
      const columns = filled.get(table) ?? new Set();
      for (const column of tableColumns(extract, table)) columns.add(column);
      filled.set(table, columns);
    }
  }
  for (const [table, columns] of filled) {
    const declared = db.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table);
    for (const column of columns) expect(declared, `${table}.${column}`).toContain(column);
    // An id of the table's own is not filled by an extract.
    const unfilled = declared.filter((column) => !columns.has(column) && column !== 'figure_id');
    expect(unfilled, `${table}: columns that nothing fills`).toEqual([]);
  }
});

test('the catalogue has every extract once, with titles and headers in every language', () => {
  expect(ALL_EXTRACTS.map((extract) => extract.name)).toEqual([...EXTRACTS]);
  for (const extract of ALL_EXTRACTS) {
    for (const language of LANGUAGES) {
      expect(extract.title[language].length, extract.name).toBeGreaterThan(2);
      for (const field of extract.fields) {
        expect(field.headers[language].length, `${extract.name}.${field.name} in ${language}`).toBeGreaterThan(0);
      }
    }
  }
});
