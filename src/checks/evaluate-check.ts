import type { AuditFile } from '../database/audit-file.js';
import { type SqlValue, STRENGTHS, type Strength } from '../model.js';
import type { Check } from './check-definition.js';
import { kindOfColumn, sayingReader } from './claims.js';
import type { Fingerprint } from './fingerprint.js';

/** What of a check is needed to evaluate it. */
export type CheckSql = Pick<Check, 'code' | 'folder' | 'strength' | 'sql' | 'populationSql'>;
export type Parameters = Readonly<Record<string, string | number>>;

/** What a check found of one subject: its strength, the measures that its message names and its claims, as JSON, and the ids of its records. */
export interface Evidence {
  readonly subject: string;
  readonly strength: Strength;
  readonly measures: string;
  readonly claims: string;
  readonly records: readonly number[];
}

/** What a check gave: what it looked at, as JSON, and its findings, packed: a check may name every record of a nation. */
export interface Evaluation {
  readonly population: string;
  readonly subjects: readonly string[];
  readonly strengths: readonly Strength[];
  readonly measures: readonly string[];
  readonly claims: readonly string[];
  /** Of equal evidence equal. */
  readonly fingerprints: readonly string[];
  /** The ids of all evidence, finding after finding, and how many each has. */
  readonly records: Float64Array<ArrayBuffer>;
  readonly recordCounts: Float64Array<ArrayBuffer>;
}

/** Evaluates a check without storing anything. Throws an Error that names its folder. */
export function evaluateCheck(
  db: AuditFile,
  check: CheckSql,
  parameters: Parameters,
  fingerprint: Fingerprint,
): Evaluation {
  const population = JSON.stringify(populationOf(db, check, parameters));
  const evidence = evidenceOf(db, check, parameters);
  const recordCounts = Float64Array.from(evidence, ({ records }) => records.length);
  const records = new Float64Array(recordCounts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const each of evidence) {
    records.set(each.records, at);
    at += each.records.length;
  }
  return {
    population,
    subjects: evidence.map(({ subject }) => subject),
    strengths: evidence.map(({ strength }) => strength),
    measures: evidence.map(({ measures }) => measures),
    claims: evidence.map(({ claims }) => claims),
    fingerprints: evidence.map(({ subject, records }) => fingerprint(check.code, subject, records)),
    records,
    recordCounts,
  };
}

/** What a check looked at: the single row of its population.sql. */
export function populationOf(db: AuditFile, check: CheckSql, parameters: Parameters): Record<string, SqlValue> {
  const rows = failing(check, 'population.sql', () =>
    db.prepare<[Parameters], Record<string, SqlValue>>(check.populationSql).all(parameters),
  );
  const row = rows[0];
  if (rows.length !== 1 || row === undefined || typeof row['examined'] !== 'number') {
    throw new Error(`${check.folder}/population.sql should return one row with a number "examined"`);
  }
  return row;
}

/**
 * What check.sql finds, by subject: the strongest first, else in the order of its rows. Rows are read one at a time and only their record ids are kept:
 * a check may name every record of a nation's list. Throws an Error that names the folder where the rows of a subject differ
 * in strength, claims or measures, which describe the finding and not a record, or where a strength is above the check's.
 */
export function evidenceOf(db: AuditFile, check: CheckSql, parameters: Parameters): readonly Evidence[] {
  return failing(check, 'check.sql', () => {
    const statement = db.prepare<[Parameters], SqlValue[]>(check.sql);
    const names = statement.columns().map(({ name }) => name);
    const found = new Map<string, { first: readonly SqlValue[]; records: number[] }>();
    for (const row of statement.raw().iterate(parameters)) {
      const subject = String(row[0]);
      const known = found.get(subject);
      const records = known?.records ?? [];
      if (known === undefined) found.set(subject, { first: row, records });
      else refuseDifferent(names, row, known.first);
      if (typeof row[1] === 'number') records.push(row[1]);
    }
    const sayingOf = sayingReader(names, check.strength);
    const evidence = [...found].map(([subject, { first, records }]) => ({ subject, ...sayingOf(first), records }));
    return STRENGTHS.flatMap((strength) => evidence.filter((each) => each.strength === strength));
  });
}

function refuseDifferent(names: readonly string[], row: readonly SqlValue[], first: readonly SqlValue[]): void {
  const at = row.findIndex((value, i) => i >= 2 && value !== first[i]);
  if (at < 0) return;
  const what = kindOfColumn(names[at]!);
  throw new Error(`the ${what}s of ${row[0]} differ between its rows; they describe the finding, not a record`);
}

function failing<T>(check: CheckSql, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${check.folder}/${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
