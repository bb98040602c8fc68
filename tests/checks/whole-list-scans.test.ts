import { beforeAll, describe, expect, test } from 'vitest';
import { allChecks, type Check, readinessOf } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { withSample } from '../sample/sample-folder.js';
import { loadExample, resultOf } from './example-audit.js';

// A national list is 12 million entries: a check that reads it whole costs seconds, and there are over a hundred checks.
// What one reading of the list can tell stands in precinct_list, the entries of persons in person_listing, and what takes a look at
// all entries at once in the marks that linking leaves.

/** Every check takes some hundredths of this over a list of 6,000; one whose joins multiply took fifteen seconds of it. */
const MOST_CPU_SECONDS = 2;

interface Operation {
  readonly opcode: string;
  readonly p1: number;
  readonly p2: number;
}

/** The pages at which a reading of all entries begins: the table's, and those of indexes that hold every entry. */
function rootsOf(db: AuditFile): ReadonlySet<number> {
  const roots = db
    .prepare<[], number>(
      "select rootpage from sqlite_schema where tbl_name = 'listing' and (type = 'table' or sql not like '%where%')",
    )
    .pluck()
    .all();
  return new Set(roots);
}

/** How many loops of a statement begin at the first entry of the lists: whatever name the statement gives the table. */
function wholeReadings(db: AuditFile, sql: string, parameters: Readonly<Record<string, unknown>>): number {
  const roots = rootsOf(db);
  const program = db.prepare<[typeof parameters], Operation>(`explain ${sql}`).all(parameters);
  const cursors = new Set(
    program.filter(({ opcode, p2 }) => opcode === 'OpenRead' && roots.has(p2)).map(({ p1 }) => p1),
  );
  return program.filter(({ opcode, p1 }) => (opcode === 'Rewind' || opcode === 'Last') && cursors.has(p1)).length;
}

const parametersOf = (db: AuditFile, check: Check) => {
  const ready = readinessOf(db, check);
  return 'parameters' in ready
    ? ready.parameters
    : Object.fromEntries(check.parameters.map(({ name, fallback }) => [name, fallback ?? 1]));
};

describe('on an audit file with statistics, as a real one has them', () => {
  let db: AuditFile;
  beforeAll(async () => {
    db = await withSample({ voters: 6_000, seed: 7 }, loadExample);
  }, 60_000);

  test('no check reads the lists whole', () => {
    const found = allChecks().flatMap((check) => {
      const parameters = parametersOf(db, check);
      const statements = { [check.code]: check.sql, [`${check.code} population`]: check.populationSql };
      return Object.entries(statements).flatMap(([name, sql]) =>
        wholeReadings(db, sql, parameters) > 0 ? [name] : [],
      );
    });
    expect(found).toEqual([]);
  });

  test('no check multiplies what it reads', () => {
    const slow = allChecks().filter((check) => {
      const before = process.cpuUsage();
      resultOf(db, check);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6 > MOST_CPU_SECONDS;
    });
    expect(slow.map(({ code }) => code)).toEqual([]);
  });

  test('a reading of the whole list is seen under another name, and a search is not taken for one', () => {
    expect(wholeReadings(db, "select count(*) from listing as entry where entry.list = 'voter'", {})).toBe(1);
    expect(wholeReadings(db, 'select precinct, count(*) from listing group by precinct', {})).toBe(1);
    expect(wholeReadings(db, "select count(*) from listing where list = 'supplementary'", {})).toBe(0);
    expect(wholeReadings(db, "select voted from listing where precinct = '1'", {})).toBe(0);
  });
});
