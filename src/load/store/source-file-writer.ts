import type { AuditFile } from '../../database/audit-file.js';
import type { FoundFile } from '../find-files.js';
import type { FileShape } from '../read/types.js';
import type { FileEnd } from '../threads/record-batch.js';
import type { UnderstoodFile } from '../understand-file.js';

/** The accounting of one file: read = loaded + rejected. */
export interface Accounting {
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
}

/** Opens the file's line in source_file, marked incomplete; returns its id. */
export function insertSourceFile(
  db: AuditFile,
  file: FoundFile,
  shape: FileShape,
  understood: UnderstoodFile,
  firstRecordId: number,
): number {
  return db
    .prepare<(string | number | null)[], number>(
      `insert into source_file (extract, path, part, sha256, size_bytes, container, encoding, encoding_evidence, delimiter,
         header_line, first_record_id, records_read, records_loaded, records_rejected, status)
       values (?, ?, ?, '', 0, ?, ?, ?, ?, ?, ?, 0, 0, 0, 'incomplete') returning source_file_id`,
    )
    .pluck()
    .get(
      understood.extract.name,
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

/** Completes the file's line: the table itself refuses it unless read = loaded + rejected. */
export function completeSourceFile(
  db: AuditFile,
  id: number,
  end: FileEnd,
  understood: UnderstoodFile,
  accounting: Accounting,
): void {
  const insertColumn = db.prepare(
    'insert into file_column (source_file_id, position, header, field, filled) values (?, ?, ?, ?, ?)',
  );
  for (const column of understood.columns) {
    insertColumn.run(
      id,
      column.position,
      column.header,
      column.field?.name ?? null,
      end.filled[column.position - 1] ?? 0,
    );
  }
  const insertNote = db.prepare(
    `insert into file_note (source_file_id, note_no, kind, from_record, to_record, record_count, detail)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  notesOf(end, understood).forEach((note, index) => {
    insertNote.run(id, index + 1, note.kind, note.fromRecord, note.toRecord, note.count, note.detail);
  });
  db.prepare(
    `update source_file set sha256 = ?, size_bytes = ?, records_read = ?, records_loaded = ?, records_rejected = ?,
       status = 'complete' where source_file_id = ?`,
  ).run(end.sha256, end.bytes, accounting.read, accounting.loaded, accounting.rejected, id);
}

interface FileNote {
  readonly kind: string;
  readonly fromRecord: number | null;
  readonly toRecord: number | null;
  readonly count: number;
  readonly detail: string;
}

/** What the reader noted, and the lines it passed over: counted, so that nothing is passed over in silence. */
function notesOf({ notes, blankLines }: FileEnd, understood: UnderstoodFile): readonly FileNote[] {
  const whole = { fromRecord: null, toRecord: null };
  const ofFile = understood.notes.map((note) => ({ ...whole, count: 1, ...note }));
  const blank = { kind: 'blank-lines', ...whole, count: blankLines, detail: '' };
  return [...ofFile, ...notes, ...(blankLines > 0 ? [blank] : [])];
}
