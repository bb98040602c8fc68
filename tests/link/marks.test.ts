import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { linkRecords } from '../../src/link/link-records.js';
import { newAuditFile } from '../shared/new-audit-file.js';

// Linking marks the few records that a check has to look at; here each mark is compared with what SQL says of all records.

const digits = fc.constantFrom('01', '02', '51', '10');
const month = fc.constantFrom('01', '02');
const entry = fc.record({
  list: fc.constantFrom('voter', 'supplementary', 'special'),
  date: fc.option(fc.tuple(fc.constantFrom('18', '19', '20'), digits, month, digits)),
  iin: fc.option(fc.tuple(digits, month, digits, fc.constantFrom('1', '2', '3', '5'))),
  // Texts that read as one number, that differ in case or zeros alone, that are too short by letters but not by units.
  document: fc.option(fc.constantFrom('1000000', '1e6', '01000000', 'N1000000', '12345', '𝔸𝔹ℂ𝔻𝔼', '𝔸𝔹ℂ𝔻𝔼𝔽', '000000')),
});
const previous = fc.option(fc.tuple(digits, month, digits, fc.constantFrom('1', '2', '3', '5')));

type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
type Previous = typeof previous extends fc.Arbitrary<infer T> ? T : never;

const iinOf = (parts: readonly string[] | null) => (parts === null ? null : `${parts.join('')}00000`);
const dateOf = (parts: readonly string[] | null) =>
  parts === null ? null : `${parts[0]}${parts[1]}-${parts[2]}-${parts[3]}`;

/** An audit file with these entries on its lists and these on an earlier one; one file holds them, with a column for documents. */
function linked(entries: readonly Entry[], earlier: readonly Previous[]): AuditFile {
  const db = newAuditFile();
  db.exec(`insert into source_file values (1, 'voter_list', 'list.csv', null, '', 0, '', '', '', ';', 1, 1, 0, 0, 0, 0, 'complete');
    insert into file_column values (1, 1, 'Документ', 'id_document', null, 1)`);
  const insert =
    db.prepare(`insert into listing (record_id, list, precinct, surname_fold, birth_date, iin, id_document_fold)
    values (?, ?, '1', 'A', ?, ?, ?)`);
  for (const [i, { list, date, iin, document }] of entries.entries())
    insert.run(i + 1, list, dateOf(date), iinOf(iin), document);
  const before = db.prepare(
    "insert into previous_listing (record_id, precinct, surname_fold, iin) values (?, '1', 'A', ?)",
  );
  for (const [i, iin] of earlier.entries()) before.run(1000 + i, iinOf(iin));
  linkRecords(db);
  return db;
}

const ids = (db: AuditFile, sql: string) => db.prepare<[], number>(sql).pluck().all();

const SAID: Readonly<Record<string, string>> = {
  birth_date_at_odds: 'select record_id from listing_by_iin where birth_date_differs = 1 order by 1',
  repeated_document: `
    select record_id from listing
    where iin is not null and length(id_document_fold) >= 6
      and id_document_fold in (select id_document_fold from listing where iin is not null group by 1 having count(*) > 1)
    order by 1`,
  previous_unlisted: `
    select record_id from previous_listing
    where iin is not null and iin not in (select iin from listing where iin is not null)
    order by 1`,
};

test('each mark stands on the records of which SQL says the same, and a document that only looks alike costs nothing but a look', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), fc.array(previous, { maxLength: 10 }), (entries, earlier) => {
      const db = linked(entries, earlier);
      for (const table of ['birth_date_at_odds', 'previous_unlisted'])
        expect(ids(db, `select record_id from ${table} order by 1`)).toEqual(ids(db, SAID[table]!));
      const marked = ids(db, 'select record_id from repeated_document order by 1');
      expect(marked).toEqual(expect.arrayContaining(ids(db, SAID['repeated_document']!)));
      const isDocument = 'from listing where iin is not null and length(id_document_fold) >= 6';
      expect(ids(db, `select record_id ${isDocument}`)).toEqual(expect.arrayContaining(marked));
      expect(ids(db, "select value from link_statistic where name = 'listed_with_document'")).toEqual(
        ids(db, `select count(*) ${isDocument}`),
      );
      db.close();
    }),
    { numRuns: 30 },
  );
});

test('without a column of documents no document is marked', () => {
  const db = newAuditFile();
  db.exec(
    "insert into listing (record_id, list, precinct, surname_fold, iin) values (1, 'voter', '1', 'A', '510102100000'), (2, 'voter', '1', 'B', '510102200000')",
  );
  linkRecords(db);
  expect(ids(db, 'select record_id from repeated_document')).toEqual([]);
  expect(ids(db, "select value from link_statistic where name = 'listed_with_document'")).toEqual([0]);
  db.close();
});
