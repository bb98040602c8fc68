import type { AuditFile } from '../database/audit-file.js';
import type { OnProgress } from '../model.js';
import { type AuditPeople, LISTED, readPeople } from './audit-people.js';
import { linksOf, seekLikeness } from './link-likely.js';
import { findNamesakes } from './namesakes.js';
import { makePersons } from './persons.js';
import { repeatedKeys } from './repeated-keys.js';
import { storeLikenessChance, storeNamesakes } from './store-chance.js';
import { storeMatches, storePasses, storePersons } from './store-matches.js';

/**
 * Finds the records that are one person and stores them, replacing those of an earlier run: first, as certain, records of any
 * extract with the same valid IIN, then by likeness those that bear none. A record that is nobody else's has no person row.
 */
export function linkRecords(db: AuditFile, onProgress: OnProgress = () => {}): void {
  db.transaction(() => {
    onProgress({ step: 'link', what: 'iin', done: 0, total: 2 });
    db.exec(`delete from match_field; delete from match; delete from person_listing; delete from person_record;
      delete from person; delete from link_statistic; delete from blocking_pass; delete from chance;
      delete from namesake_record; delete from namesake;`);
    const people = readPeople(db);
    const sameIin = repeatedKeys(people.iins);
    storeStatistics(db, people);
    storeNamesakes(db, people, findNamesakes(people, sameIin));
    onProgress({ step: 'link', what: 'likeness', done: 1, total: 2 });
    const likeness = seekLikeness(people);
    const personOf = storePersons(
      db,
      people,
      makePersons(people, sameIin, likeness === null ? [] : linksOf(likeness, people)),
    );
    if (likeness !== null) {
      storePasses(db, likeness.result.passes);
      storeMatches(db, people, likeness, personOf);
      storeLikenessChance(db, likeness, personOf);
    }
    // Without counts SQLite takes these for tables of a million rows, and reads the lists first.
    db.exec('analyze person; analyze person_record; analyze person_listing; analyze namesake_record');
  })();
  onProgress({ step: 'link', what: 'likeness', done: 2, total: 2 });
}

/** What statements on chance need of the lists as a whole. */
function storeStatistics(db: AuditFile, { size, iins, places }: AuditPeople): void {
  let identified = 0;
  const heads = new Uint8Array(10_000_000);
  for (let i = 0; i < size; i++) {
    if (places[i] !== LISTED || Number.isNaN(iins[i]!)) continue;
    identified += 1;
    heads[Math.floor(iins[i]! / 100_000)] = 1;
  }
  const listed = db.prepare<[], number>('select count(*) from listing').pluck().get() ?? 0;
  const insert = db.prepare('insert into link_statistic (name, value) values (?, ?)');
  insert.run('listed', listed);
  insert.run('listed_with_iin', identified);
  insert.run(
    'iin_heads',
    heads.reduce((sum, isUsed) => sum + isUsed, 0),
  );
}
