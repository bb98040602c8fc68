import type { AuditFile } from '../database/audit-file.js';
import type { ReadingPlan } from '../extracts/reading-plan.js';
import type { SqlValue } from '../model.js';

/** Thrown while a file is loaded whose records another file has given already: it is not stored, and named as a repetition. */
export class RepeatedRecords extends Error {
  constructor(readonly original: string) {
    super(`the same records as ${original}`);
    this.name = 'RepeatedRecords';
  }
}

/** Two files of one or two records may agree by chance, and what they say twice is a finding. */
const FEWEST = 3;
/** Columns by whose least and greatest values most files are told apart without comparing their rows. */
const PROBED = 4;

/**
 * The path of an earlier file whose records are the same as those just stored, in whatever order: the same list saved anew,
 * as .xlsx beside .csv. Only files of one extract and one number of records are compared. Null where there is none.
 */
export function findRepeatedRecords(
  db: AuditFile,
  plan: ReadingPlan,
  stored: { readonly firstRecordId: number; readonly read: number; readonly loaded: number },
): string | null {
  const table = plan.tables[0];
  if (table === undefined || stored.loaded < FEWEST) return null;
  const alike = db.prepare<[string, number], Earlier>(ALIKE).all(plan.extract.name, stored.loaded);
  if (alike.length === 0) return null;
  const columns = columnsOf(db, table.table);
  const own: Range = [stored.firstRecordId, stored.firstRecordId + Math.max(stored.read, 1) - 1];
  const probe = prober(db, table.table, columns);
  const ownProbe = probe(own);
  const same = alike.find((file) => {
    const other: Range = [file.firstRecordId, file.firstRecordId + Math.max(file.read, 1) - 1];
    return probe(other) === ownProbe && areEqual(db, table.table, columns, own, other);
  });
  return same?.path ?? null;
}

interface Earlier {
  readonly path: string;
  readonly firstRecordId: number;
  readonly read: number;
}

const ALIKE = `
  select path, first_record_id as firstRecordId, records_read as "read" from source_file
  where extract = ? and records_loaded = ? and status = 'complete' order by source_file_id`;

type Range = readonly [first: number, last: number];

/** Every column but the record's own number. */
function columnsOf(db: AuditFile, table: string): readonly string[] {
  const columns = db.prepare<[string], string>('select name from pragma_table_info(?) order by cid').pluck().all(table);
  return columns.filter((name) => name !== 'record_id');
}

function prober(db: AuditFile, table: string, columns: readonly string[]): (range: Range) => string {
  const probed = columns.slice(0, PROBED).map((column) => `min(${column}), max(${column})`);
  const select = db
    .prepare<[number, number], SqlValue[]>(`select ${probed.join(', ')} from ${table} where record_id between ? and ?`)
    .raw();
  return (range) => JSON.stringify(select.get(...range));
}

/** Equal counts and no row that the other lacks: grouped, as a list may hold one row twice. */
function areEqual(db: AuditFile, table: string, columns: readonly string[], a: Range, b: Range): boolean {
  const rows = (range: string) =>
    `select ${columns.join(', ')}, count(*) from ${table} where ${range} group by ${columns.join(', ')}`;
  const more = db
    .prepare<number[], number>(
      `select count(*) from (${rows('record_id between ? and ?')} except ${rows('record_id between ? and ?')})`,
    )
    .pluck()
    .get(...a, ...b);
  return more === 0;
}
