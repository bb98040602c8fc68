import { type AuditFile, openAuditFile } from '../../database/audit-file.js';
import { isEvidenceOnly } from '../../database/keep-evidence.js';
import { hasLostZeros, type MovedRecords } from '../../database/source-files.js';
import { PREVIOUS_LIST } from '../../extracts/registers.js';
import type { FoundFile } from '../find-files.js';
import { digestOfFile } from '../read/bytes/file-digest.js';
import type { RowCopier } from '../store/batch-writer.js';
import type { OpenedFile } from '../threads/reading.js';
import type { FileEnd } from '../threads/record-batch.js';
import type { KeptList, KeptLists } from './kept-lists.js';
import { isOfPreviousList, LINE, ROWS } from './list-understanding.js';

/** The name under which the audit file of the step before is attached. */
const BEFORE = 'step_before';

/**
 * Whether the rows of a list that was loaded before are those that reading it again would give: the same bytes of a file that nobody
 * has touched, understood alike, and nothing unread or rejected for a field that a previous list does not know. A header that is
 * printed again may begin another table where the file is said to be a previous list.
 */
export function isStillSo(db: AuditFile, file: FoundFile, kept: KeptList, opened: OpenedFile): boolean {
  const [then, now] = [kept.opened, opened];
  if (now.understanding !== then.understanding || now.stat === null || then.stat === null) return false;
  if (now.stat.size !== then.stat.size || now.stat.mtimeMs !== then.stat.mtimeMs || now.stat.ino !== then.stat.ino)
    return false;
  const unread = kept.end.unreadRecords.flatMap(({ fields }) => fields.split(' '));
  if (!unread.every(isOfPreviousList)) return false;
  const hasHeaderAgain = db.prepare<[number, number]>(
    `select 1 from ${BEFORE}.set_aside_record where reason = 'header-repeated' and record_id between ? and ? limit 1`,
  );
  if (hasHeaderAgain.get(...rangeOf(kept)) !== undefined) return false;
  const rejectedFor = db
    .prepare<[number, number], string>(
      `select distinct field from ${BEFORE}.rejection where field is not null and record_id between ? and ?`,
    )
    .pluck()
    .all(...rangeOf(kept));
  if (!rejectedFor.every(isOfPreviousList)) return false;
  return digestOfFile(file.absolutePath) === kept.end.sha256;
}

/**
 * Makes the audit file of the step before readable beside this one. False where it cannot be taken from: only its evidence was kept,
 * or loading has changed precincts that lost their zeros, as its files beside each other showed.
 */
export function attachBefore(db: AuditFile, { auditFile }: KeptLists): boolean {
  const before = openAuditFile(auditFile, { readonly: true });
  try {
    if (isEvidenceOnly(before) || hasLostZeros(before)) return false;
  } finally {
    before.close();
  }
  db.prepare<[string]>(`attach ? as ${BEFORE}`).run(auditFile);
  return true;
}

export function detachBefore(db: AuditFile): void {
  db.exec(`detach ${BEFORE}`);
}

/** Copies what the step before has stored of a list, its records numbered anew from here on. Gives how many were loaded. */
export function copyRecords(db: AuditFile, kept: KeptList, opened: OpenedFile, firstRecordId: number): number {
  const delta = firstRecordId - kept.firstRecordId;
  const copy = (to: string, from: string, columns: readonly string[], where = '') =>
    db
      .prepare<number[]>(
        `insert into ${to} (record_id, ${columns.join(', ')}) select record_id + ?, ${columns.join(', ')}
         from ${BEFORE}.${from} where record_id between ? and ? ${where} order by record_id`,
      )
      .run(delta, ...rangeOf(kept)).changes;
  const [, ...columns] = opened.tables[0]?.columns ?? [];
  const loaded = copy('previous_listing', tableOf(kept), columns);
  const known = `and field in (${PREVIOUS_LIST.fields.map(({ name }) => `'${name}'`).join(', ')})`;
  copy('repair', 'repair', ['field', 'kind', 'written'], known);
  copy('unread_cell', 'unread_cell', ['field', 'kind', 'written'], known);
  copy('rejected_record', 'rejected_record', ['line', 'raw']);
  copy('rejection', 'rejection', ['reason_no', 'reason', 'field', 'expected', 'found']);
  copy('set_aside_record', 'set_aside_record', ['line', 'reason', 'raw']);
  return loaded;
}

/** Copies rows of lists of today that the step before has stored, and reads what was repaired in them. */
export function rowCopier(db: AuditFile, columns: readonly string[]): RowCopier {
  const [, ...names] = columns;
  const copyOf = (taken: readonly string[]) =>
    db.prepare<number[]>(
      `insert into ${ROWS} (${names.join(', ')}, record_id) select ${taken.join(', ')}, record_id + ?
       from ${BEFORE}.${ROWS} where record_id between ? and ? order by record_id`,
    );
  const copy = copyOf(names);
  const shifted = copyOf(
    names.map((name) => (name === LINE ? `cast(cast(${LINE} as integer) + cast(? as integer) as text)` : name)),
  );
  const hasRepairs = db.prepare(`select 1 from ${BEFORE}.repair limit 1`).get() !== undefined;
  const repairs = db
    .prepare<[number, number, number], [number, string, string, string]>(
      `select record_id + ?, field, kind, written from ${BEFORE}.repair where record_id between ? and ? order by rowid`,
    )
    .raw();
  const rangeOf = ({ from, to, records }: MovedRecords) => [to - from, from, from + records - 1] as const;
  return {
    copy: (rows, shift) => (shift === 0 ? copy.run(...rangeOf(rows)) : shifted.run(shift, ...rangeOf(rows))),
    repairsOf: (rows) => (hasRepairs ? repairs.all(...rangeOf(rows)) : []),
  };
}

/** What its reader would know at the end if it had read it as a previous list. */
export function endAsPrevious({ opened, end }: KeptList): FileEnd {
  const fieldAt = new Map(opened.columns.map(({ position, field }) => [position - 1, field]));
  const isKnown = (field: string | null | undefined) => typeof field === 'string' && isOfPreviousList(field);
  return {
    ...end,
    unreadCells: end.unreadCells.filter(({ field }) => isKnown(field)),
    evidence: {
      dates: new Map([...end.evidence.dates].filter(([field]) => isKnown(field))),
      numbers: new Map([...end.evidence.numbers].filter(([cell]) => isKnown(fieldAt.get(cell)))),
    },
  };
}

function tableOf({ opened }: KeptList): string {
  return opened.tables[0]?.table ?? '';
}

function rangeOf({ firstRecordId, accounting }: KeptList): readonly [first: number, last: number] {
  return [firstRecordId, firstRecordId + accounting.read - 1];
}
