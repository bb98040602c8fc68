import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allChecks, evidenceOf } from '../../src/checks/index.js';
import { type AuditFile, countPrecinctLists } from '../../src/database/audit-file.js';
import { newAuditFile } from '../shared/new-audit-file.js';

// Counted once before the checks, so that no check has to read a nation's list to know where to look.

const COLUMNS = [
  'record_id',
  'list',
  'precinct',
  'entry_no',
  'patronymic_of_man',
  'birth_date',
  'iin',
  'address',
  'struck_off',
];

type Entry = readonly (string | number | null)[];

function listed(entries: readonly Entry[]): AuditFile {
  const db = newAuditFile();
  const insert = db.prepare(
    `insert into listing (${COLUMNS.join(', ')}) values (${COLUMNS.map(() => '?').join(', ')})`,
  );
  for (const entry of entries) insert.run(...entry);
  countPrecinctLists(db);
  return db;
}

/** Entries whose patronymic and IIN are of another sex. */
const AT_ODDS = `
  select count(*) filter (where (patronymic_of_man = 1 and substr(iin, 7, 1) = '2')
                             or (patronymic_of_man = 0 and substr(iin, 7, 1) = '1')) as sexes
  from listing
  where iin is not null`;

test('an entry is at odds with its IIN exactly where its patronymic is', () => {
  const entry = fc.tuple(fc.option(fc.constantFrom('1', '2')), fc.constantFrom(1, 0, null));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), (people) => {
      const db = listed(
        people.map(([sex, ofMan], i) => {
          const iin = sex === null ? null : `510102${sex}00000`;
          return [i + 1, 'voter', '1', null, ofMan, null, iin, null, 0];
        }),
      );
      const counted = 'select coalesce(sum(sexes_at_odds), 0) as sexes from precinct_list';
      expect(db.prepare(counted).get()).toEqual(db.prepare(AT_ODDS).get());
      db.close();
    }),
    { numRuns: 20 },
  );
});

test('each list of each precinct has a line, with what its numbers and addresses span', () => {
  const db = listed([
    [1, 'voter', '2', '10', null, '1851-07-01', null, 'ул. Б', 1],
    [2, 'voter', '2', '9', null, '1850-01-01', null, 'ул. А', 0],
    [3, 'supplementary', '2', null, null, null, null, null, null],
    [4, 'voter', '1', 'x', null, '1850-01-02', null, null, null],
  ]);
  const rows = db
    .prepare(
      `select precinct, list, entries, first_record, last_record, struck_off, addresses, first_address, last_address,
              earliest_birth_date, births_heaped, numbered, lowest_no, highest_no, sum_of_nos
       from precinct_list order by precinct, list`,
    )
    .raw()
    .all();
  expect(rows).toEqual([
    ['1', 'voter', 1, 4, 4, 0, 0, null, null, '1850-01-02', 0, 1, 0, 0, 0],
    ['2', 'supplementary', 1, 3, 3, 0, 0, null, null, null, 0, 0, null, null, null],
    ['2', 'voter', 2, 1, 2, 1, 2, 'ул. А', 'ул. Б', '1850-01-01', 2, 2, 9, 10, 19],
  ]);
});

test('a check whose rows of one subject differ in their measures is refused by its folder', () => {
  const check = { ...allChecks()[0]!, sql: "select 's' as subject, 1 as record, 1 as n union all select 's', 2, 2" };
  const db = newAuditFile();
  expect(() => evidenceOf(db, check, {})).toThrow(/check\.sql: the measures of s differ/);
});
