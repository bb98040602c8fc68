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
  return packed(check, populationOf(db, check, parameters), evidenceOf(db, check, parameters), fingerprint);
}

/** Packs what a check looked at and what it found. */
export function packed(
  check: CheckSql,
  population: Readonly<Record<string, SqlValue>>,
  evidence: readonly Evidence[],
  fingerprint: Fingerprint,
): Evaluation {
  const recordCounts = Float64Array.from(evidence, ({ records }) => records.length);
  const records = new Float64Array(recordCounts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const each of evidence) {
    records.set(each.records, at);
    at += each.records.length;
  }
  return {
    population: JSON.stringify(population),
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
  return failing(check, 'population.sql', () =>
    singleRow(db.prepare<[Parameters], Record<string, SqlValue>>(check.populationSql).all(parameters)),
  );
}

/** The row of a population.sql, as it is stored. Throws an Error where it is not one row with a number "examined". */
export function singleRow(rows: readonly Readonly<Record<string, SqlValue>>[]): Record<string, SqlValue> {
  const row = rows[0];
  if (rows.length !== 1 || row === undefined || typeof row['examined'] !== 'number') {
    throw new Error('it should return one row with a number "examined"');
  }
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, settled(value)]));
}

/**
 * What check.sql finds, by subject: the strongest first, else in the order of its rows. Throws an Error that names the folder where
 * the rows of a subject differ in strength, claims or measures, or where a strength is above the check's.
 */
export function evidenceOf(db: AuditFile, check: CheckSql, parameters: Parameters): readonly Evidence[] {
  return failing(check, 'check.sql', () => {
    const statement = db.prepare<[Parameters], SqlValue[]>(check.sql);
    const names = statement.columns().map(({ name }) => name);
    const collector = collectEvidence(names, check.strength);
    for (const row of statement.raw().iterate(parameters)) collector.add(row);
    return collector.evidence();
  });
}

/**
 * Takes the rows of a check.sql one at a time and keeps only their record ids: a check may name every record of a nation's list.
 * Throws an Error where the rows of a subject differ in what describes the finding and not a record.
 */
export function collectEvidence(names: readonly string[], ceiling: Strength) {
  const found = new Map<string, { first: readonly SqlValue[]; records: number[] }>();
  return {
    add: (row: readonly SqlValue[]): void => {
      const subject = String(row[0]);
      const known = found.get(subject);
      const records = known?.records ?? [];
      if (known === undefined) found.set(subject, { first: row, records });
      else refuseDifferent(names, row, known.first);
      if (typeof row[1] === 'number') records.push(row[1]);
    },
    evidence: (): readonly Evidence[] => {
      const sayingOf = sayingReader(names, ceiling);
      const evidence = [...found].map(([subject, { first, records }]) => ({
        subject,
        ...sayingOf(first.map(settled)),
        records,
      }));
      return STRENGTHS.flatMap((strength) => evidence.filter((each) => each.strength === strength));
    },
  };
}

/** Digits that hold on every engine: sums of fractions differ in the last of sixteen by the order in which they are added. */
const DIGITS_THAT_HOLD = 12;

function settled(value: SqlValue): SqlValue {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS_THAT_HOLD)) : value;
}

function refuseDifferent(names: readonly string[], row: readonly SqlValue[], first: readonly SqlValue[]): void {
  const at = row.findIndex((value, i) => i >= 2 && value !== first[i]);
  if (at < 0) return;
  const what = kindOfColumn(names[at]!);
  throw new Error(`the ${what}s of ${row[0]} differ between its rows; they describe the finding, not a record`);
}

/** Does what a file of a check asks for. Throws an Error that names the file where that fails. */
function failing<T>(check: CheckSql, file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failure(check, file, error);
  }
}

/** An error in a file of a check, which its message names. */
export function failure(check: CheckSql, file: string, error: unknown): Error {
  return new Error(`${check.folder}/${file}: ${error instanceof Error ? error.message : String(error)}`);
}
