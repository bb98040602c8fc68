import { createHash } from 'node:crypto';
import type { AuditFile } from '../database/audit-file.js';
import { recordLocator } from '../database/source-files.js';
import { extractNamed } from '../extracts/catalogue.js';
import { columnsOf, type Field, fieldsOfTable } from '../extracts/extract.js';
import type { SqlValue } from '../model.js';
import { hidePersonal, isNumberLike } from '../personal.js';

/** A finding's fingerprint, from its check's code, its subject and the ids of its records. */
export type Fingerprint = (code: string, subject: string, records: readonly number[]) => string;

/**
 * Makes a finding's fingerprint from the check's code and what its evidence says: not from record ids, files or order, so
 * that it is the same after records were reordered, a file was split, or a later extract was added. It is made of nothing
 * that a masked report does not print: from a hash over names or whole IINs they could be guessed.
 */
export function fingerprinter(db: AuditFile): Fingerprint {
  const contentOf = recordContents(db);
  return (code, subject, records) => {
    const hash = createHash('sha256').update(code);
    if (records.length === 0) return hash.update(`\0${printableSubject(subject)}`).digest('hex');
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
  const readers = extract.tables.map((table) => {
    if (table === extract.rowPerColumn) {
      const votes = db.prepare<[number], SqlValue[]>(
        `select candidate, votes from ${table} where record_id = ? order by candidate_key`,
      );
      return (recordId: number) => votes.raw().all(recordId);
    }
    const fields = fieldsOfTable(extract, table).filter((field) => publicColumns(field).length > 0);
    const columns = fields.flatMap(publicColumns);
    const row = db.prepare<[number], SqlValue[]>(`select ${columns.join(', ')} from ${table} where record_id = ?`);
    return (recordId: number) =>
      row
        .raw()
        .get(recordId)
        ?.map((value, at) => printable(value, fields[at])) ?? null;
  });
  return (recordId) => JSON.stringify([name, ...readers.map((read) => read(recordId))]);
}

/**
 * The columns of a field that say the same in a masked report; of an IIN the birth date alone, and of another country's number
 * nothing. Folded forms are left out.
 */
function publicColumns(field: Field): readonly string[] {
  const column = columnsOf(field)[0];
  if (column === undefined) return [];
  if (field.kind === 'iin') return [`case when ${column} >= '0' then substr(${column}, 1, 6) end`];
  return field.personal === true && field.kind !== 'birth_date' ? [] : [column];
}

/** Without one of them nothing in a text can be somebody's. */
const MAY_BE_SOMEBODYS = /\d{6}|\p{L}{2}/u;
/**
 * What of a value that is not personal goes into a fingerprint. A surname or a number may have slipped into its column; the report hides it, and
 * whoever has the fingerprint could try all surnames, or the million ends of an IIN. Birth digits alone go in of an IIN, a hint of the rest.
 */
function printable(value: SqlValue, field: Field | undefined): SqlValue {
  if (value === null || field?.kind === 'birth_date') return value;
  const text = String(value);
  if (!MAY_BE_SOMEBODYS.test(text)) return value;
  const isNumbering = field?.numbered === true || field?.kind === 'precinct' || field?.kind === 'serial';
  if (isNumbering && !isNumberLike(text)) return hintOf(text);
  const hidden = hidePersonal(text);
  // Numbers of forms may be as long as somebody's.
  const withoutPersons = hidePersonal(text, () => true);
  if (hidden === withoutPersons) return hidden === text ? value : hidden;
  return `${hidden} ${hintOf(withoutPersons)}`;
}

function printableSubject(subject: string): SqlValue {
  const [, kind, name = ''] = /^(precinct|serial) (.*)$/s.exec(subject) ?? [];
  return kind === undefined
    ? printable(subject, undefined)
    : `${kind} ${isNumberLike(name) ? printable(name, undefined) : hintOf(name)}`;
}

/** One of 256: it tells two wards apart, and leaves of a list of surnames or numbers hundreds to choose from. */
function hintOf(text: string): string {
  return `~${createHash('sha256').update(text).digest()[0]}`;
}
