import type { AuditFile } from '../database/audit-file.js';
import type { OnProgress, SqlValue } from '../model.js';
import { type Readiness, readinessOf } from './availability.js';
import type { Check } from './check-definition.js';
import { fingerprinter } from './fingerprint.js';

/** What a check found of one subject: the measures that its message names, as JSON, and the ids of its records. */
export interface Evidence {
  readonly subject: string;
  readonly measures: string;
  readonly records: readonly number[];
}

/**
 * Runs the checks over a loaded and linked audit file and stores their findings, replacing those of an earlier run.
 * Checks in `leftOut` are noted as skipped on request. All or nothing: an error in one check's SQL names its folder and leaves the findings as they were.
 */
export function runChecks(
  db: AuditFile,
  checks: readonly Check[],
  onProgress: OnProgress = () => {},
  leftOut: ReadonlySet<string> = new Set(),
): void {
  db.transaction(() => {
    db.exec('delete from finding_record; delete from finding; delete from check_run;');
    const store = findingStore(db);
    checks.forEach((check, index) => {
      onProgress({ step: 'check', what: check.code, done: index, total: checks.length });
      runOne(db, check, store, leftOut.has(check.code));
    });
    onProgress({ step: 'check', what: '', done: checks.length, total: checks.length });
  })();
}

function runOne(db: AuditFile, check: Check, store: FindingStore, isLeftOut: boolean): void {
  const insertRun = db.prepare(
    `insert into check_run (code, outcome, reason, strength, sql_sha256, parameters, population, finding_count)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const ready: Readiness = isLeftOut ? { skip: { kind: 'left-out', detail: '' } } : readinessOf(db, check);
  if ('skip' in ready) {
    insertRun.run(check.code, 'skipped', JSON.stringify(ready.skip), check.strength, check.sqlSha256, '{}', null, 0);
    return;
  }
  const parameters = JSON.stringify(ready.parameters);
  const population = JSON.stringify(populationOf(db, check, ready.parameters));
  insertRun.run(check.code, 'ran', null, check.strength, check.sqlSha256, parameters, population, 0);
  const count = store(check.code, evidenceOf(db, check, ready.parameters));
  db.prepare('update check_run set finding_count = ? where code = ?').run(count, check.code);
}

/** What a check looked at: the single row of its population.sql. */
export function populationOf(
  db: AuditFile,
  check: Check,
  parameters: Readonly<Record<string, string | number>>,
): Record<string, SqlValue> {
  const rows = failing(check, 'population.sql', () =>
    db.prepare<[typeof parameters], Record<string, SqlValue>>(check.populationSql).all(parameters),
  );
  const row = rows[0];
  if (rows.length !== 1 || row === undefined || typeof row['examined'] !== 'number') {
    throw new Error(`${check.folder}/population.sql should return one row with a number "examined"`);
  }
  return row;
}

/**
 * What check.sql finds, by subject in the order of its rows. Rows are read one at a time and only their record ids are kept:
 * a check may name every record of a nation's list. Throws an Error that names the folder where the rows of a subject differ
 * in their measures, which describe the finding and not a record.
 */
export function evidenceOf(
  db: AuditFile,
  check: Check,
  parameters: Readonly<Record<string, string | number>>,
): readonly Evidence[] {
  return failing(check, 'check.sql', () => {
    const statement = db.prepare<[Readonly<Record<string, string | number>>], SqlValue[]>(check.sql);
    const names = statement.columns().map(({ name }) => name);
    const found = new Map<string, { first: readonly SqlValue[]; records: number[] }>();
    for (const row of statement.raw().iterate(parameters)) {
      const subject = String(row[0]);
      const known = found.get(subject);
      const records = known?.records ?? [];
      if (known === undefined) found.set(subject, { first: row, records });
      else if (!row.every((value, i) => i < 2 || value === known.first[i])) {
        throw new Error(`the measures of ${subject} differ between its rows; they describe the finding, not a record`);
      }
      if (typeof row[1] === 'number') records.push(row[1]);
    }
    return [...found].map(([subject, { first, records }]) => {
      const measures = Object.fromEntries(names.map((name, i) => [name, first[i]]).slice(2));
      return { subject, measures: JSON.stringify(measures), records };
    });
  });
}

function failing<T>(check: Check, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${check.folder}/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

type FindingStore = (code: string, evidence: readonly Evidence[]) => number;

function findingStore(db: AuditFile): FindingStore {
  const insertFinding = db
    .prepare('insert into finding (code, subject, measures, fingerprint) values (?, ?, ?, ?) returning finding_id')
    .pluck();
  const insertRecord = db.prepare('insert or ignore into finding_record (finding_id, record_id) values (?, ?)');
  const fingerprint = fingerprinter(db);
  const taken = new Map<string, number>();
  return (code, evidence) => {
    for (const { subject, measures, records } of evidence) {
      const print = unique(fingerprint(code, subject, records), taken);
      const id = insertFinding.get(code, subject, measures, print);
      for (const record of records) insertRecord.run(id, record);
    }
    return evidence.length;
  };
}

/** Two findings whose evidence reads exactly alike still need a name each. */
function unique(print: string, taken: Map<string, number>): string {
  const before = taken.get(print) ?? 0;
  taken.set(print, before + 1);
  return before === 0 ? print : `${print}-${before + 1}`;
}
