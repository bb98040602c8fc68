import type { AuditFile } from '../../database/audit-file.js';
import { preparedOnce } from '../../database/prepared-once.js';
import type { ProvenConventions } from '../../extracts/proven-conventions.js';
import { conventionNotes } from '../convention-notes.js';
import type { FoundFile } from '../find-files.js';
import type { OpenedFile } from '../threads/reading.js';
import type { FileEnd } from '../threads/record-batch.js';

/** The accounting of one file: read = loaded + set aside + rejected. */
export interface Accounting {
  readonly read: number;
  readonly loaded: number;
  readonly setAside: number;
  readonly rejected: number;
}

/** Opens the file's line in source_file, marked incomplete; returns its id. */
export function insertSourceFile(
  db: AuditFile,
  file: FoundFile,
  { extract, shape }: OpenedFile,
  firstRecordId: number,
): number {
  return preparedOnce<(string | number | null)[], number>(
    db,
    `insert into source_file (extract, path, part, sha256, size_bytes, container, encoding, encoding_evidence, delimiter,
         header_line, first_record_id, records_read, records_loaded, records_set_aside,
         records_rejected, status)
       values (?, ?, ?, '', 0, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 'incomplete') returning source_file_id`,
  )
    .pluck()
    .get(
      extract,
      file.path,
      file.part ?? null,
      shape.container,
      shape.encoding.encoding,
      shape.encoding.evidence,
      shape.dialect.delimiter,
      shape.headerLine,
      firstRecordId,
    ) as number;
}

/** Completes the file's line: the table itself refuses it unless read = loaded + set aside + rejected. */
export function completeSourceFile(
  db: AuditFile,
  id: number,
  end: FileEnd,
  opened: OpenedFile,
  accounting: Accounting,
  proven: ProvenConventions,
): void {
  storeColumns(db, id, end, opened);
  const insertNote = preparedOnce(
    db,
    `insert into file_note (source_file_id, note_no, kind, from_record, to_record, record_count, detail)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  [...notesOf(end, opened), ...conventionNotes(end.evidence, proven, opened.columns)].forEach((note, index) => {
    insertNote.run(id, index + 1, note.kind, note.fromRecord, note.toRecord, note.count, note.detail);
  });
  storeUnread(db, id, end);
  preparedOnce(
    db,
    `update source_file set sha256 = ?, size_bytes = ?, records_read = ?, records_loaded = ?, records_set_aside = ?,
       records_rejected = ?, status = 'complete' where source_file_id = ?`,
  ).run(end.sha256, end.bytes, accounting.read, accounting.loaded, accounting.setAside, accounting.rejected, id);
}

/** Columns by statements of several rows: one list a precinct is ten thousand files of a dozen columns. */
const COLUMNS_AT_ONCE = 16;

function storeColumns(db: AuditFile, id: number, { filled }: FileEnd, { columns }: OpenedFile): void {
  for (let at = 0; at < columns.length; at += COLUMNS_AT_ONCE) {
    const some = columns.slice(at, at + COLUMNS_AT_ONCE);
    const rows = some.map(() => '(?, ?, ?, ?, ?, ?)').join(', ');
    const values = some.flatMap(({ position, header, field, feeds }) => [
      ...[id, position, header, field, feeds],
      filled[position - 1] ?? 0,
    ]);
    preparedOnce<(string | number | null)[]>(
      db,
      `insert into file_column (source_file_id, position, header, field, feeds, filled) values ${rows}`,
    ).run(...values);
  }
}

/** What could not be read, in numbers, and the precincts as they are written here. */
function storeUnread(db: AuditFile, id: number, { unreadCells, unreadRecords, precincts }: FileEnd): void {
  const count = preparedOnce(db, 'insert into unread_count (source_file_id, field, kind, cells) values (?, ?, ?, ?)');
  for (const { field, kind, cells } of unreadCells) count.run(id, field, kind, cells);
  const record = preparedOnce(db, 'insert into unread_record (source_file_id, fields, records) values (?, ?, ?)');
  for (const { fields, records } of unreadRecords) record.run(id, fields, records);
  const precinct = preparedOnce(db, 'insert into file_precinct (source_file_id, written) values (?, ?)');
  for (const written of precincts) precinct.run(id, written);
}

interface FileNote {
  readonly kind: string;
  readonly fromRecord: number | null;
  readonly toRecord: number | null;
  readonly count: number;
  readonly detail: string;
}

/** What the reader noted, and the lines it passed over: counted, so that nothing is passed over in silence. */
function notesOf({ notes, blankLines }: FileEnd, opened: OpenedFile): readonly FileNote[] {
  const whole = { fromRecord: null, toRecord: null };
  const blank = { kind: 'blank-lines', ...whole, count: blankLines, detail: '' };
  return [...opened.notes, ...notes, ...(blankLines > 0 ? [blank] : [])];
}
