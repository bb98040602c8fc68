import { beforeAll, describe, expect, test } from 'vitest';
import { type MadeEntry, makeList } from '../../bench/kazakh-list.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { foldName, foldSurname, patronymicRoot } from '../../src/identity/index.js';
import { linkRecords } from '../../src/link/link-records.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const entries = [...makeList({ people: 30_000, seed: 11, doubled: 2, withoutIin: 5 })];

/** An audit file with these entries on its voter list, record_id by their order. */
function auditOf(list: readonly MadeEntry[]): AuditFile {
  const db = newAuditFile();
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
  }, 120_000);

  const personOf = (record: number) => entries[record - 1]!.person;

  /** Pairs that linking holds for one person, with the weaker tier of the two records. */
  function foundPairs(): { left: number; right: number; tier: string }[] {
    return db
      .prepare<[], { left: number; right: number; tier: string }>(
        `select a.record_id as "left", b.record_id as "right",
                case when 'probable' in (a.tier, b.tier) then 'probable'
                     when 'strong' in (a.tier, b.tier) then 'strong' else 'certain' end as tier
         from person_record as a join person_record as b using (person_id)
         where a.record_id < b.record_id order by 1, 2`,
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
        `select match.match_weight as bits, sum(match_field.match_weight) as sum, match.rule from match join match_field using (match_id)
         where tier is not null group by match_id`,
      )
      .all();
    expect(sums.length).toBeGreaterThan(0);
    const priors = new Set(sums.map(({ bits, sum }) => (bits - sum).toFixed(6)));
    expect(priors.size).toBe(1);
  });

  test('what chance alone would give stands beside what was found', () => {
    const chanceOf = db.prepare<[string], { found: number; expected: number; upper_95: number }>(
      'select * from chance where rule = ?',
    );
    // Two valid IINs are two people: nothing was planted there, and what is found is what chance gives.
    const namesakes = chanceOf.get('same-name-two-iins')!;
    expect(namesakes.found).toBeLessThanOrEqual(namesakes.upper_95);
    // Two per cent of the people stand twice, a tenth of them without an IIN on one line or the other.
    const planted = chanceOf.get('same-name-without-iin')!;
    expect(planted.found).toBeGreaterThan(planted.upper_95);
    const similarity = chanceOf.get('similarity')!;
    expect(similarity.expected / similarity.found).toBeLessThan(0.02);
  });

  test('what the checks read of persons are the entries of the lists among their records, as they stand there', () => {
    const shared =
      'record_id, list, precinct, entry_no, surname_fold, given_name_fold, birth_date, iin, voted, struck_off';
    const copied = db.prepare(`select person_id, tier, ${shared} from person_listing order by record_id`).all();
    const listed = db
      .prepare(`select person_id, tier, ${shared} from person_record join listing using (record_id) order by record_id`)
      .all();
    expect(copied.length).toBeGreaterThan(0);
    expect(copied).toEqual(listed);
  });

  test('linking twice gives the same rows', () => {
    const dump = () =>
      [
        'person',
        'person_record',
        'person_listing',
        'namesake',
        'namesake_record',
        'match',
        'match_field',
        'blocking_pass',
        'chance',
      ].map((table) => JSON.stringify(db.prepare(`select * from ${table} order by 1, 2`).all()));
    const before = dump();
    linkRecords(db);
    expect(dump()).toEqual(before);
  }, 120_000);
});
