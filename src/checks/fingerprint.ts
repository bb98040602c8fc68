import { createHash } from 'node:crypto';
import type { AuditFile } from '../database/audit-file.js';
import { recordLocator } from '../database/source-files.js';
import { extractNamed } from '../extracts/catalogue.js';
import { columnsOf, fieldsOfTable } from '../extracts/extract.js';
import type { SqlValue } from '../model.js';

/**
 * Makes a finding's fingerprint from the check's code and what its evidence says: not from record ids, files or order, so
 * that it is the same after records were reordered, a file was split, or a later extract was added.
 */
export function fingerprinter(db: AuditFile): (code: string, subject: string, records: readonly number[]) => string {
  const contentOf = recordContents(db);
  return (code, subject, records) => {
    const hash = createHash('sha256').update(code);
    if (records.length === 0) return hash.update(`\0${subject}`).digest('hex');
    for (const content of records.map(contentOf).sort()) hash.update('\0').update(content);
    return hash.digest('hex');
  };
}

/** What one record says, as text: its extract and its fields as written, without ids. */
function recordContents(db: AuditFile): (recordId: number) => string {
  const locate = recordLocator(db);
  const readers = new Map<string, (recordId: number) => string>();
  return (recordId) => {
    const name = locate(recordId).file.extract;
    let reader = readers.get(name);
    if (reader === undefined) {
      reader = contentReader(db, name);
      readers.set(name, reader);
    }
    return reader(recordId);
  };
}

function contentReader(db: AuditFile, name: string): (recordId: number) => string {
  const extract = extractNamed(name);
  const statements = extract.tables.map((table) => {
    // Folded forms follow from the written ones and change with our tables: they are no part of what a record says.
    const columns = fieldsOfTable(extract, table).flatMap((field) => columnsOf(field).slice(0, field.kind === 'iin' ? 2 : 1));
    return db.prepare<[number], SqlValue[]>(`select ${columns.join(', ')} from ${table} where record_id = ?`).raw();
  });
  return (recordId) => JSON.stringify([name, ...statements.map((statement) => statement.get(recordId) ?? null)]);
}
