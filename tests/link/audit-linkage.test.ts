import { beforeAll, describe, expect, test } from 'vitest';
import { type MadeEntry, makeList } from '../../bench/kazakh-list.js';
import { type AuditFile, createAuditFile } from '../../src/database/audit-file.js';
import { foldName, foldSurname, patronymicRoot } from '../../src/identity/index.js';
import { linkRecords } from '../../src/link/link-records.js';

const entries = [...makeList({ people: 20_000, seed: 11, doubled: 2, withoutIin: 5 })];

/** An audit file with these entries on its voter list, record_id by their order. */
function auditOf(list: readonly MadeEntry[]): AuditFile {
  const db = createAuditFile(':memory:');
  const insert = db.prepare(`insert into listing
    (record_id, list, precinct, surname, surname_fold, given_name, given_name_fold, patronymic, patronymic_root, birth_date, iin)
    values (?, 'voter', '1', ?, ?, ?, ?, ?, ?, ?, ?)`);
  const orNull = (text: string) => (text === '' ? null : text);
  db.transaction(() => {
    list.forEach(({ surname, givenName, patronymic, birthDate, iin }, i) => {
      const folds = [foldSurname(surname), foldName(givenName), patronymicRoot(patronymic)].map(orNull);
      const [surnameFold, givenFold, root] = folds;
      insert.run(i + 1, surname, surnameFold, givenName, givenFold, orNull(patronymic), root, birthDate, orNull(iin));
    });
  })();
  linkRecords(db);
  return db;
}

describe('a national list with IINs missing from one entry in twenty', () => {
  let db: AuditFile;
  beforeAll(() => {
    db = auditOf(entries);
  }, 60_000);

  const personOf = (record: number) => entries[record - 1]!.person;

  /** Pairs that linking holds for one person, by tier: from persons, and from matches of records that a certain person holds. */
  function foundPairs(): { left: number; right: number; tier: string }[] {
    return db
      .prepare<[], { left: number; right: number; tier: string }>(
        `select a.record_id as "left", b.record_id as "right", tier
         from person join person_record as a using (person_id) join person_record as b using (person_id)
         where a.record_id < b.record_id
         union select left_record, right_record, tier from match where tier is not null and person_id is null`,
      )
      .all();
  }

  test('recall of planted doubles is at least 0.99 at a precision of at least 0.999', () => {
    const found = foundPairs();
    const right = found.filter(({ left, right: other }) => personOf(left) === personOf(other)).length;
    const planted = entries.length - new Set(entries.map(({ person }) => person)).size;
    expect(right / planted).toBeGreaterThanOrEqual(0.99);
    expect(right / found.length).toBeGreaterThanOrEqual(0.999);
  });

  test('no twins, namesakes, fathers and sons are one person at the certain and strong tiers', () => {
    const wrong = foundPairs().filter(
      ({ left, right, tier }) => tier !== 'probable' && personOf(left) !== personOf(right),
    );
    expect(wrong).toEqual([]);
  });

  test('each match has its bits column by column, which add up with the odds before', () => {
    const sums = db
      .prepare<[], { bits: number; sum: number; rule: string }>(
        `select match.bits, sum(match_field.bits) as sum, match.rule from match join match_field using (match_id)
         where tier is not null group by match_id`,
      )
      .all();
    expect(sums.length).toBeGreaterThan(0);
    const priors = new Set(sums.map(({ bits, sum }) => (bits - sum).toFixed(6)));
    expect(priors.size).toBe(1);
  });

  test('what chance alone would give stands beside what was found', () => {
    const chance = db
      .prepare<[string], { found: number; expected: number; upper_95: number }>('select * from chance where rule = ?')
      .get('same-name-and-birth-date')!;
    expect(chance.expected).toBeGreaterThan(0);
    expect(chance.upper_95).toBeGreaterThanOrEqual(chance.expected);
    const likeness = db
      .prepare<[string], { expected: number; found: number }>('select * from chance where rule = ?')
      .get('likeness')!;
    expect(likeness.expected / likeness.found).toBeLessThan(0.02);
  });

  test('linking twice gives the same rows', () => {
    const dump = () =>
      ['person', 'person_record', 'match', 'match_field', 'blocking_pass', 'chance', 'link_statistic'].map((table) =>
        JSON.stringify(db.prepare(`select * from ${table} order by 1, 2`).all()),
      );
    const before = dump();
    linkRecords(db);
    expect(dump()).toEqual(before);
  }, 60_000);
});
