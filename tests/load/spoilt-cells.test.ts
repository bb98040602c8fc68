import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceFiles } from '../../src/database/source-files.js';
import { readProfile } from '../../src/election/read-profile.js';
import { extractNamed } from '../../src/extracts/catalogue.js';
import { columnsOf } from '../../src/extracts/extract.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { newAuditFile } from '../shared/new-audit-file.js';
import { inputs } from '../shared/runs.js';

const SAMPLE = join(import.meta.dirname, '..', '..', 'samples', 'kz-2019');
const EXTRACTS = [
  'supplementary_list',
  'avc_issued',
  'avc_used',
  'precinct_figures',
  'residence_certificates',
] as const;
const TABLES: Readonly<Record<string, string>> = {
  supplementary_list: 'listing',
  precinct_figures: 'precinct_figure',
  residence_certificates: 'residence_certificate',
};
/** What tells records apart: spoilt, a record may be another or none. */
const IDENTITY = new Set([
  'precinct',
  'serial',
  'certificate_no',
  'level',
  'surname',
  'full_name',
  'iin',
  'given_name',
]);
const ROWS = 30;

interface Table {
  readonly name: string;
  readonly head: string;
  readonly rows: readonly (readonly string[])[];
  /** Place of each optional cell, and the columns that it fills. */
  readonly optional: readonly { readonly cell: number; readonly fills: ReadonlySet<string> }[];
}

function split(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, inQuotes, bare]) => inQuotes ?? bare ?? '');
}

const tables: readonly Table[] = EXTRACTS.map((name) => {
  const text = readFileSync(join(SAMPLE, `${name}.csv`), 'utf8').replace(/^\ufeff/, '');
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const { columns } = understandHeader(split(head), extractNamed(name));
  const optional = columns.flatMap(({ field, position }) =>
    field !== null && !IDENTITY.has(field.name) ? [{ cell: position - 1, fills: new Set(columnsOf(field)) }] : [],
  );
  return { name, head, rows: lines.slice(0, ROWS).map(split), optional };
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Loads one table, one of its cells spoilt or none, and returns what is stored of it. */
async function load(table: Table, spoilt: { row: number; cell: number; text: string } | null) {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-spoilt-'));
  const db = newAuditFile();
  try {
    const rows = table.rows.map((cells, row) =>
      cells.map((cell, at) => quoted(spoilt?.row === row && spoilt.cell === at ? spoilt.text : cell)).join(';'),
    );
    writeFileSync(join(folder, `${table.name}.csv`), `${table.head}\n${rows.join('\n')}\n`);
    cpSync(join(SAMPLE, 'election.yaml'), join(folder, 'election.yaml'));
    await loadFolder(db, folder, readProfile(folder));
    const from = TABLES[table.name] ?? table.name;
    const stored = db.prepare<[], Record<string, unknown>>(`select * from ${from} order by record_id`).all();
    return { file: sourceFiles(db)[0], stored };
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

it('any text in one optional cell loses no record and changes nothing but what that cell fills', async () => {
  const whole = await Promise.all(tables.map((table) => load(table, null)));
  for (const { file } of whole) expect(file).toMatchObject({ loaded: ROWS, rejected: 0 });
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('нет', 'Итого', 'Председатель', '1', '13/25/1999', '12/25/1999', '1.234', '#REF!', '✓', '8.5E+11'),
    fc.constantFrom('\u200b', 'адресная', '31.12.1899', '1950 г.р.', '10-15', "1'234", '0', '-5', '=1+1'),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), text, async (which, place, row, written) => {
      const at = which % tables.length;
      const table = tables[at]!;
      const { cell, fills } = table.optional[place % table.optional.length]!;
      const spoilt = { row: row % ROWS, cell, text: written.replace(/[\r\n\u2028\u2029\0]/g, ' ') };
      const found = await load(table, spoilt);
      expect(found.file).toMatchObject({ read: ROWS, loaded: ROWS, setAside: 0, rejected: 0 });
      const without = (stored: Record<string, unknown> = {}) =>
        Object.fromEntries(Object.entries(stored).filter(([column]) => !fills.has(column)));
      found.stored.forEach((stored, index) => {
        const before = whole[at]?.stored[index];
        if (index === spoilt.row) expect(without(stored)).toEqual(without(before));
        else expect(stored).toEqual(before);
      });
    }),
    { numRuns: inputs(90), seed: 20 },
  );
}, 120_000);
