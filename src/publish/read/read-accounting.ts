import type { AuditFile } from '../../database/audit-file.js';
import { type SourceFile, sourceFiles } from '../../database/source-files.js';
import { unreadFiles } from '../../database/unread-files.js';
import { shownHeader } from '../../extracts/understand-header.js';
import { maskPath, shownPaths } from '../privacy/file-names.js';
import { hidePersonal } from '../privacy/mask.js';
import { extractTitle } from '../words/labels.js';
import type { Accounting, FileAccounting } from './report-model.js';

type Range = [first: number, last: number];

/** What became of every record of every file: read = loaded + set aside + rejected, with reasons, repairs and notes counted. */
export function readAccounting(db: AuditFile, { reveal }: { readonly reveal: boolean }): Accounting {
  const shown = reveal ? asItIs : shownPaths(db);
  const read = fileReader(db, shown, reveal ? asItIs : maskPath);
  const files = sourceFiles(db).map(read);
  const total = (count: (file: FileAccounting) => number) => files.reduce((sum, file) => sum + count(file), 0);
  return {
    files,
    read: total((file) => file.read),
    loaded: total((file) => file.loaded),
    setAside: total((file) => file.setAside),
    rejected: total((file) => file.rejected),
    unreadFiles: unreadFiles(db).map((file) => ({ ...file, path: shown(file.path), detail: shown(file.detail) })),
  };
}

function asItIs(text: string): string {
  return text;
}

type Mask = (text: string) => string;

function fileReader(db: AuditFile, shown: Mask, masked: Mask): (file: SourceFile) => FileAccounting {
  const reasons = db.prepare<Range, FileAccounting['reasons'][number]>(
    `select reason, field, count(distinct record_id) as records from rejection
     where record_id between ? and ? group by reason, field order by records desc, reason, field`,
  );
  const aside = db.prepare<Range, FileAccounting['aside'][number]>(
    `select reason, count(*) as records from set_aside_record
     where record_id between ? and ? group by reason order by records desc, reason`,
  );
  const unread = db.prepare<[number], FileAccounting['unread'][number]>(
    `select field, kind, cells as records from unread_count
     where source_file_id = ? order by records desc, field, kind`,
  );
  const repairs = db.prepare<Range, FileAccounting['repairs'][number]>(
    `select kind, field, count(*) as records from repair
     where record_id between ? and ? group by kind, field order by records desc, kind, field`,
  );
  const notes = db.prepare<[number], FileAccounting['notes'][number]>(
    `select kind, from_record as fromRecord, to_record as toRecord, record_count as records, detail
     from file_note where source_file_id = ? order by note_no`,
  );
  const columns = db.prepare<[number], FileAccounting['columns'][number]>(
    'select position, header, field, feeds, filled from file_column where source_file_id = ? order by position',
  );
  return (file) => {
    const range: Range = [file.firstRecordId, file.firstRecordId + file.read - 1];
    return {
      path: shown(file.path),
      extract: file.extract,
      extractTitle: extractTitle(file.extract),
      sha256: file.sha256,
      sizeBytes: file.sizeBytes,
      encoding: file.encoding,
      encodingEvidence: file.encodingEvidence,
      delimiter: file.delimiter,
      headerLine: file.headerLine,
      read: file.read,
      loaded: file.loaded,
      setAside: file.setAside,
      rejected: file.rejected,
      aside: aside.all(...range),
      unread: unread.all(file.id),
      reasons: reasons.all(...range),
      repairs: repairs.all(...range),
      notes: notes.all(file.id).map((note) => ({ ...note, detail: masked(note.detail) })),
      // What nobody understood may be somebody's line that was taken for a header.
      columns: withShownHeaders(columns.all(file.id)),
    };
  };
}

function withShownHeaders(columns: FileAccounting['columns']): FileAccounting['columns'] {
  const shown = shownHeader(columns.map(({ header }) => header));
  return columns.map((column, index) => ({ ...column, header: hidePersonal(shown[index] ?? '') }));
}
