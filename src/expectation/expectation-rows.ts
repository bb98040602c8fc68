import type { AuditFile } from '../database/audit-file.js';
import { storeNumbers } from '../database/deciding-numbers.js';
import type { SqlValue } from '../model.js';
import { medianOf } from '../statistics/robust-z.js';
import { EXPECTATION_NUMBERS } from './constants.js';
import type { JudgedArea } from './judge-areas.js';
import type { JudgedBurst } from './judge-bursts.js';
import type { JudgedUnit } from './judge-counts.js';

/** A row of a table that expectations fill, in the order of its columns; families stand before what refers to them. */
export interface ExpectationRow {
  readonly table: 'expectation_family' | 'count_expectation' | 'burst' | 'area_excess' | 'whole_percents';
  readonly values: readonly SqlValue[];
}

/** Stores the rows in their order, replacing those of an earlier run. */
export function storeExpectations(db: AuditFile, rows: readonly ExpectationRow[]): void {
  db.exec(`delete from whole_percents; delete from area_excess; delete from burst; delete from count_expectation;
    delete from expectation_family;`);
  storeNumbers(db, 'expectation', EXPECTATION_NUMBERS);
  const inserts = new Map<string, (values: readonly SqlValue[]) => void>();
  for (const { table, values } of rows) {
    let insert = inserts.get(table);
    if (insert === undefined) {
      const statement = db.prepare(`insert into ${table} values (${values.map(() => '?').join(', ')})`);
      insert = (row) => void statement.run(...row);
      inserts.set(table, insert);
    }
    insert(values);
  }
}

/** Six digits say all that an estimate knows; the last bits of a double would only differ from machine to machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

/** Adds one family of tests; the rows that follow refer to it. */
function addFamily(
  rows: ExpectationRow[],
  family: string,
  tests: number,
  share: number,
  smallest: number | null,
  blind = 0,
): void {
  rows.push({ table: 'expectation_family', values: [family, tests, rounded(share), smallest, blind] });
}

/** Adds what peers let one expect of each subject, with its family. */
export function addCounts(
  rows: ExpectationRow[],
  measure: string,
  judged: readonly JudgedUnit[],
  share: number,
  listSizeOf: (id: string) => number | null,
): void {
  const smallest = judged.length === 0 ? null : medianOf(judged.map(({ detectable }) => detectable));
  const blind = judged.filter(({ detectable, most }) => detectable > most).length;
  addFamily(rows, measure, judged.length, share, smallest, blind);
  for (const unit of judged) {
    const values = [
      measure,
      unit.id,
      unit.peerGroup,
      unit.peers,
      listSizeOf(unit.id),
      unit.observed,
      rounded(unit.expected),
      rounded(unit.k),
      rounded(Math.exp(unit.logP)),
      rounded(unit.q),
      rounded(unit.shrunken),
      rounded(unit.eb05),
      unit.robustZ === null ? null : rounded(unit.robustZ),
      unit.detectable,
      unit.most,
      rounded(unit.fewQ),
    ];
    rows.push({ table: 'count_expectation', values });
  }
}

/** Adds each subject's busiest window, with their family. */
export function addBurstRows(
  rows: ExpectationRow[],
  measure: string,
  bursts: readonly JudgedBurst[],
  share: number,
): void {
  addFamily(rows, measure, bursts.length, share, null);
  for (const { subject, total, from, to, observed, expected, p, q } of bursts) {
    const values = [measure, subject, total, from, to, observed, rounded(expected), rounded(p), rounded(q)];
    rows.push({ table: 'burst', values });
  }
}

/** Adds each area's excess, with their family. */
export function addAreas(rows: ExpectationRow[], measure: string, areas: readonly JudgedArea[], share: number): void {
  addFamily(rows, measure, areas.length, share, null);
  for (const { level, name, precincts, observed, centred, z, p, q } of areas) {
    const values = [measure, level, name, precincts, observed, rounded(centred), rounded(z), rounded(p), rounded(q)];
    rows.push({ table: 'area_excess', values });
  }
}
