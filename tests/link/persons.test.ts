import { describe, expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import type { MatchRow } from '../../src/link/cluster/match-rows.js';
import { makePersons, type Person } from '../../src/link/cluster/persons.js';
import { linkRecords } from '../../src/link/link-records.js';
import type { AuditPeople } from '../../src/link/table/audit-people.js';
import { LISTED, PREVIOUS } from '../../src/link/table/people-columns.js';
import { repeatedKeys } from '../../src/link/table/repeated-keys.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const NONE = Number.NaN;
const [X, Y] = [850101100101, 860302200201];

/** People of whom only the IINs matter; record_id is the index plus 1. */
function bearing(iins: readonly number[], places: readonly number[] = iins.map(() => LISTED)): AuditPeople {
  const empty = { codes: new Int32Array(iins.length).fill(-1), values: [] };
  return {
    size: iins.length,
    recordIds: Float64Array.from(iins, (_, i) => i + 1),
    iins: Float64Array.from(iins),
    nationalNumbers: [],
    documents: { numbered: 0, repeated: new Int32Array(0) },
    damagedIins: new Map(),
    surnames: empty,
    givenNames: empty,
    patronymics: empty,
    birthDates: empty,
    birthDatesOrYears: empty,
    places: Uint8Array.from(places),
  };
}

function link(left: number, right: number, bits: number, tier: 'strong' | 'probable' = 'probable'): MatchRow {
  const rule = tier === 'strong' ? 'damaged-iin' : 'agreement';
  return { left, right, bits, probability: 1 - 2 ** -bits, surest: 1, samePerson: true, tier, rule, fieldBits: [] };
}

function personsOf(people: AuditPeople, links: readonly MatchRow[]): readonly Person[] {
  return makePersons(people, repeatedKeys(people.iins), links);
}

const shown = (persons: readonly Person[]) =>
  persons.map(({ records }) => records.map(({ record, tier }) => `${record} ${tier}`));

describe('persons of an audit', () => {
  test('a certain pair inside a probable person still reads as certain', () => {
    const persons = personsOf(bearing([X, X, NONE]), [link(0, 2, 8)]);
    expect(shown(persons)).toEqual([['0 certain', '1 certain', '2 probable']]);
    expect(persons[0]).toMatchObject({ tier: 'probable', weakestBits: 8 });
    expect(persons[0]!.records.map(({ rule }) => rule)).toEqual(['same-iin', 'same-iin', 'agreement']);
  });

  test('the weakest link is kept, of those that were needed', () => {
    const persons = personsOf(bearing([NONE, NONE, NONE]), [link(0, 1, 12), link(1, 2, 6), link(0, 2, 4)]);
    expect(persons).toHaveLength(1);
    expect(persons[0]!.weakestBits).toBe(6);
  });

  test('a damaged IIN makes a strong record, one valid IIN alone no link at all', () => {
    const persons = personsOf(bearing([X, NONE]), [link(0, 1, 25, 'strong')]);
    expect(shown(persons)).toEqual([['0 certain', '1 strong']]);
    expect(persons[0]).toMatchObject({ tier: 'strong', weakestBits: 25 });
    expect(persons[0]!.records[0]!.rule).toBe('own-iin');
    expect(personsOf(bearing([X, Y]), [])).toEqual([]);
  });

  test('a copy of a record that is merely alike is merely alike, however sure the copy is', () => {
    const persons = personsOf(bearing([X, NONE, NONE]), [link(1, 2, 30, 'strong'), link(0, 1, 7)]);
    expect(shown(persons)).toEqual([['0 certain', '1 probable', '2 probable']]);
    // Where neither side bears an IIN, what is merely alike takes nothing from the greater side.
    const alike = personsOf(bearing([NONE, NONE, NONE]), [link(0, 1, 30, 'strong'), link(1, 2, 7)]);
    expect(shown(alike)).toEqual([['0 strong', '1 strong', '2 probable']]);
  });

  test('no person holds two valid IINs', () => {
    const persons = personsOf(bearing([X, Y, NONE]), [link(0, 2, 14), link(1, 2, 7)]);
    expect(shown(persons)).toEqual([['0 certain', '2 probable']]);
    const chained = personsOf(bearing([X, NONE, NONE, Y]), [link(0, 1, 14), link(1, 2, 9), link(2, 3, 12)]);
    expect(shown(chained)).toEqual([
      ['0 certain', '1 probable'],
      ['2 probable', '3 certain'],
    ]);
  });

  test('a record like the bearers of two IINs alike is tied to neither', () => {
    expect(personsOf(bearing([X, Y, NONE]), [link(0, 2, 10), link(1, 2, 9)])).toEqual([]);
    const doubled = personsOf(bearing([X, X, NONE]), [link(0, 2, 10), link(1, 2, 9)]);
    expect(shown(doubled)).toEqual([['0 certain', '1 certain', '2 probable']]);
  });

  test('standing on an earlier list too makes no double, but is told of a person who is one', () => {
    expect(personsOf(bearing([X, X], [LISTED, PREVIOUS]), [])).toEqual([]);
    const persons = personsOf(bearing([X, X, X], [LISTED, LISTED, PREVIOUS]), []);
    expect(shown(persons)).toEqual([['0 certain', '1 certain', '2 certain']]);
  });
});

/** Tables of the audit file that name persons, by their columns. */
function personTables(db: AuditFile): readonly string[] {
  return db
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table'
       and (select count(*) from pragma_table_info(sqlite_schema.name) where name in ('surname_fold', 'iin_written')) = 2
       order by name`,
    )
    .pluck()
    .all();
}

test('one person spans every table that names persons', () => {
  const db = newAuditFile();
  const tables = personTables(db);
  expect(tables.length).toBeGreaterThanOrEqual(7);
  tables.forEach((table, at) => {
    const columns = db
      .prepare<[], { name: string; type: string; notnull: number }>(
        `select name, type, "notnull" from pragma_table_info('${table}')`,
      )
      .all()
      .filter(({ name, notnull }) => notnull === 1 && name !== 'record_id');
    const values = columns.map(({ name, type }) =>
      name === 'action' ? "'include'" : name === 'list' ? "'voter'" : type === 'INTEGER' ? '0' : "'1'",
    );
    const names = ['record_id', 'iin', ...columns.map(({ name }) => name)].join(', ');
    db.exec(`insert into ${table} (${names}) values (${[at + 1, `'${X}'`, ...values].join(', ')})`);
  });
  linkRecords(db);
  const records = db.prepare<[], number>('select record_id from person_record where person_id = 1 order by 1').pluck();
  expect(records.all()).toEqual(tables.map((_, at) => at + 1));
});

test('an AVC record with issue and use together is one record of its person', () => {
  const db = newAuditFile();
  for (const table of ['avc_issued', 'avc_used']) {
    const host = table === 'avc_used' ? `, precinct` : '';
    db.exec(`insert into ${table} (record_id, serial, serial_series, serial_number, serial_bare, iin${host})
      values (7, 'AA 1', 'AA', '1', '1', '${X}'${host === '' ? '' : ", '101'"})`);
  }
  linkRecords(db);
  expect(db.prepare('select count(*) from person').pluck().get()).toBe(0);
});
