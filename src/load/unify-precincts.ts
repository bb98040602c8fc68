import type { AuditFile } from '../database/audit-file.js';
import { PRECINCT_COLUMNS } from './threads/precinct-forms.js';

/** A precinct whose zeros some files have lost. */
interface LostZeros {
  readonly fileId: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes one precinct of 153 and 0153 where each file knows one form only: a spreadsheet has taken the zeros of one of them. The longer
 * form is kept, and each changed file is given a note. Where a single file writes both, they are two precincts. May be run again.
 */
export function unifyPrecincts(db: AuditFile): void {
  const lost = lostZeros(db);
  if (lost.length === 0) return;
  db.transaction(() => {
    const targets = precinctColumns(db);
    const range = db.prepare<[number], { first: number; last: number }>(
      `select first_record_id as first, first_record_id + records_read - 1 as last from source_file where source_file_id = ?`,
    );
    for (const { table, column } of targets) {
      // Two protocols of one precinct in two files stay as they are: which of them holds is not for loading to say.
      const update = db.prepare(
        `update or ignore ${table} set ${column} = ? where ${column} = ? and record_id between ? and ?`,
      );
      for (const { fileId, from, to } of lost) {
        const { first = 0, last = -1 } = range.get(fileId) ?? {};
        update.run(to, from, first, last);
      }
    }
    noteFiles(db, lost);
  })();
}

function lostZeros(db: AuditFile): readonly LostZeros[] {
  const rows = db
    .prepare<[], { fileId: number; written: string }>(
      'select source_file_id as fileId, written from file_precinct order by source_file_id, written',
    )
    .all();
  if (!rows.some(({ written }) => written.startsWith('0'))) return [];
  const byNumber = new Map<string, { fileId: number; written: string }[]>();
  for (const row of rows) {
    const number = row.written.replace(/^0+(?=\d)/, '');
    const forms = byNumber.get(number);
    if (forms === undefined) byNumber.set(number, [row]);
    else forms.push(row);
  }
  return [...byNumber.values()].flatMap((forms) => {
    const files = new Set(forms.map(({ fileId }) => fileId));
    const longest = forms.reduce((longer, { written }) => (written.length > longer.length ? written : longer), '');
    if (files.size < forms.length) return [];
    return forms.flatMap(({ fileId, written }) =>
      written === longest ? [] : [{ fileId, from: written, to: longest }],
    );
  });
}

/** Every column of every table that holds the number of a precinct of a record. */
function precinctColumns(db: AuditFile): readonly { readonly table: string; readonly column: string }[] {
  const names = PRECINCT_COLUMNS.map((name) => `'${name}'`).join(', ');
  return db
    .prepare<[], { table: string; column: string }>(
      `select m.name as "table", c.name as "column" from sqlite_schema m join pragma_table_info(m.name) c
       where m.type = 'table' and c.name in (${names})
         and exists (select 1 from pragma_table_info(m.name) r where r.name = 'record_id')
       order by m.name, c.name`,
    )
    .all();
}

function noteFiles(db: AuditFile, lost: readonly LostZeros[]): void {
  db.exec("delete from file_note where kind = 'precinct-zeros'");
  const note = db.prepare(
    `insert into file_note (source_file_id, note_no, kind, record_count, detail)
     select ?, 1 + coalesce(max(note_no), 0), 'precinct-zeros', ?, ? from file_note where source_file_id = ?`,
  );
  for (const fileId of new Set(lost.map((each) => each.fileId))) {
    const ofFile = lost.filter((each) => each.fileId === fileId);
    const shown = ofFile.slice(0, 5).map(({ from, to }) => `${from} → ${to}`);
    const detail = ofFile.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
    note.run(fileId, ofFile.length, detail, fileId);
  }
}
