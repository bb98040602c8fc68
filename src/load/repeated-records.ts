import type { AuditFile } from '../database/audit-file.js';
import { preparedOnce } from '../database/prepared-once.js';
import type { SqlValue } from '../model.js';
import type { StoredPlan } from './threads/reading.js';

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

/** A file as it stands in the audit file. */
interface Earlier {
  readonly path: string;
  readonly range: Range;
}

/** Files of one extract and one number of records: those whose values nobody has asked for yet, the others by their least and greatest. */
interface Alike {
  unprobed: Earlier[];
  readonly byProbe: Map<string, Earlier[]>;
}

/** Finds files that give the records of an earlier one. Each file's values are looked at once, and only where another has as many. */
export class RepetitionFinder {
  private readonly known = new Map<string, Alike>();
  private readonly columns = new Map<string, readonly string[]>();
  private hasStored = false;

  constructor(private readonly db: AuditFile) {}

  /**
   * The path of an earlier file whose records are the same as those just stored, in whatever order: the same list saved anew,
   * as .xlsx beside .csv. Only files of one extract and one number of records are compared. Null where there is none; then the
   * file is one of the earlier ones from now on.
   */
  find(
    plan: StoredPlan,
    stored: { readonly path: string; readonly firstRecordId: number; readonly read: number; readonly loaded: number },
  ): string | null {
    const table = plan.tables[0]?.table;
    if (table === undefined || stored.loaded < FEWEST) return null;
    const alike = this.alike(plan.extract.name, stored.loaded);
    const own: Earlier = { path: stored.path, range: rangeOf(stored.firstRecordId, stored.read) };
    if (alike.unprobed.length === 0 && alike.byProbe.size === 0) {
      alike.unprobed.push(own);
      return null;
    }
    const columns = this.columns.get(table) ?? columnsOf(this.db, table);
    this.columns.set(table, columns);
    const probe = prober(this.db, table, columns);
    for (const file of alike.unprobed) listIn(alike.byProbe, probe(file.range)).push(file);
    alike.unprobed = [];
    const same = listIn(alike.byProbe, probe(own.range));
    const original = same.find((file) => areEqual(this.db, table, columns, own.range, file.range));
    if (original !== undefined) return original.path;
    same.push(own);
    return null;
  }

  private alike(extract: string, loaded: number): Alike {
    if (!this.hasStored) this.readStored();
    const key = `${extract} ${loaded}`;
    const alike = this.known.get(key) ?? { unprobed: [], byProbe: new Map() };
    this.known.set(key, alike);
    return alike;
  }

  /** Files that an earlier, interrupted run has loaded. */
  private readStored(): void {
    this.hasStored = true;
    const rows = this.db.prepare<[], Stored>(STORED).all();
    for (const { extract, loaded, path, firstRecordId, read } of rows)
      this.alike(extract, loaded).unprobed.push({ path, range: rangeOf(firstRecordId, read) });
  }
}

function listIn(lists: Map<string, Earlier[]>, key: string): Earlier[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

interface Stored {
  readonly extract: string;
  readonly loaded: number;
  readonly path: string;
  readonly firstRecordId: number;
  readonly read: number;
}

const STORED = `
  select extract, records_loaded as loaded, path, first_record_id as firstRecordId, records_read as "read"
  from source_file where status = 'complete' order by source_file_id`;

function rangeOf(firstRecordId: number, read: number): Range {
  return [firstRecordId, firstRecordId + Math.max(read, 1) - 1];
}

type Range = readonly [first: number, last: number];

/** Every column but the record's own number. */
function columnsOf(db: AuditFile, table: string): readonly string[] {
  const columns = db.prepare<[string], string>('select name from pragma_table_info(?) order by cid').pluck().all(table);
  return columns.filter((name) => name !== 'record_id');
}

function prober(db: AuditFile, table: string, columns: readonly string[]): (range: Range) => string {
  const probed = columns.slice(0, PROBED).map((column) => `min(${column}), max(${column})`);
  const select = preparedOnce<[number, number], SqlValue[]>(
    db,
    `select ${probed.join(', ')} from ${table} where record_id between ? and ?`,
  ).raw();
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
