import type { AuditFile } from '../database/audit-file.js';
import { storeNumbers } from '../database/deciding-numbers.js';
import type { OnProgress } from '../model.js';
import { findNamesakes } from './chance/namesakes.js';
import { shareOfSlipsInUse } from './chance/number-slips.js';
import { partBearers } from './cluster/bearers.js';
import { IdentityJudge } from './cluster/one-identity.js';
import { makePersons } from './cluster/persons.js';
import { LINK_NUMBERS } from './link-constants.js';
import { linksOf, seekBySimilarity } from './link-likely.js';
import { dwellingNumbers } from './store/dwelling-numbers.js';
import { sexByRecord, storeSharedIins } from './store/store-bearers.js';
import { storeNamesakes, storeSimilarityChance } from './store/store-chance.js';
import { storeMarks } from './store/store-marks.js';
import { storeMatches, storePasses, storePersons } from './store/store-matches.js';
import { type AuditPeople, readPeople } from './table/audit-people.js';
import { addressReader } from './table/dwellings.js';
import { LISTED } from './table/people-columns.js';
import { headOf } from './table/person-numbers.js';
import { repeatedKeys } from './table/repeated-keys.js';
import { standingOf } from './table/standing.js';

/**
 * Finds the records that are one person and stores them, replacing those of an earlier run: first, as certain, records of any
 * extract with the same valid IIN, unless their names and birth dates speak against it, then by similarity those that bear none.
 * A record that is nobody else's has no person row. `people` are those of the audit file; their IINs are changed in place,
 * because a second column of twelve million numbers is not had.
 */
export function linkRecords(db: AuditFile, onProgress: OnProgress = () => {}, people = readPeople(db)): void {
  db.transaction(() => {
    onProgress({ step: 'link', what: 'iin', done: 0, total: 2 });
    db.exec(`delete from match_field; delete from match; delete from person_listing; delete from person_record;
      delete from person; delete from link_statistic; delete from blocking_pass; delete from chance;
      delete from namesake_record; delete from namesake; delete from birth_date_at_odds; delete from repeated_document;
      delete from previous_unlisted; delete from shared_iin;`);
    const byIin = repeatedKeys(people.iins);
    storeNumbers(db, 'link', LINK_NUMBERS);
    storeStatistics(db, people);
    storeMarks(db, people, byIin);
    // One number is not yet one person: from here on each bearer of a shared one has a number of his own.
    const sexOf = sexByRecord(db, people);
    const judge = new IdentityJudge(people, sexOf);
    const { sameIin, shared } = partBearers(people, byIin, judge);
    storeSharedIins(db, people, shared);
    const addressOf = addressReader(db);
    const dwellingsOf = dwellingNumbers(people, addressOf);
    storeNamesakes(db, people, findNamesakes(people, sameIin), dwellingsOf);
    onProgress({ step: 'link', what: 'similarity', done: 1, total: 2 });
    const bySimilarity = seekBySimilarity(people, sameIin, addressOf, () => standingOf(db, people));
    const persons = makePersons(people, sameIin, bySimilarity === null ? [] : linksOf(bySimilarity, people, sexOf));
    const personOf = storePersons(db, people, persons, judge, dwellingsOf);
    if (bySimilarity !== null) {
      storePasses(db, bySimilarity.result.passes);
      storeMatches(db, people, bySimilarity, personOf);
      storeSimilarityChance(db, bySimilarity, personOf);
    }
    // Without counts SQLite takes these for tables of a million rows, and reads the lists first.
    db.exec(`analyze person; analyze person_record; analyze person_listing; analyze namesake_record;
      analyze birth_date_at_odds; analyze repeated_document; analyze previous_unlisted; analyze shared_iin`);
  })();
  onProgress({ step: 'link', what: 'similarity', done: 2, total: 2 });
}

/** What statements on chance need of the lists as a whole. */
function storeStatistics(db: AuditFile, { size, iins, places, nationalNumbers }: AuditPeople): void {
  let identified = 0;
  let heads = 0;
  // A bit for each head of seven digits: a byte each would be ten megabytes, more than a small list needs in all.
  const seen = new Uint8Array(10_000_000 / 8);
  for (let i = 0; i < size; i++) {
    if (places[i] !== LISTED || Number.isNaN(iins[i]!)) continue;
    identified += 1;
    const head = headOf(iins[i]!);
    if (head === null) continue;
    const bit = 1 << (head & 7);
    if ((seen[head >> 3]! & bit) !== 0) continue;
    heads += 1;
    seen[head >> 3]! |= bit;
  }
  const listed = db.prepare<[], number>('select count(*) from listing').pluck().get() ?? 0;
  const insert = db.prepare('insert into link_statistic (name, value) values (?, ?)');
  insert.run('listed', listed);
  insert.run('listed_with_iin', identified);
  insert.run('iin_heads', heads);
  insert.run('national_slips_in_use', shareOfSlipsInUse(nationalNumbers));
}
