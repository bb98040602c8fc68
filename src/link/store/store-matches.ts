import type { AuditFile } from '../../database/audit-file.js';
import type { PassReport } from '../blocking/candidate-pairs.js';
import type { MatchRow } from '../cluster/match-rows.js';
import { agreeingRecords, type IdentityJudge } from '../cluster/one-identity.js';
import type { Person } from '../cluster/persons.js';
import { levelName } from '../compare/level-cache.js';
import { levelIn } from '../compare/pair-levels.js';
import type { SimilarityLinks } from '../link-likely.js';
import type { AuditPeople } from '../table/audit-people.js';
import type { DwellingNumbers } from './dwelling-numbers.js';

/** Stores what blocking did, pass by pass. */
export function storePasses(db: AuditFile, passes: readonly PassReport[]): void {
  const insert = db.prepare(`insert into blocking_pass
    (pass_no, name, pairs, largest_block, skipped_blocks, skipped_records, matches, found_alone)
    values (?, ?, ?, ?, ?, ?, ?, ?)`);
  passes.forEach((pass, index) => {
    const { name, pairs, largestBlock, skippedBlocks, skippedRecords, matches, foundAlone } = pass;
    insert.run(index + 1, name, pairs, largestBlock, skippedBlocks, skippedRecords, matches, foundAlone);
  });
}

/** Stores the persons, numbered in order of their first record. Returns the person of each record, by index. */
export function storePersons(
  db: AuditFile,
  { recordIds }: AuditPeople,
  persons: readonly Person[],
  judge: IdentityJudge,
  dwellingsOf: DwellingNumbers,
): ReadonlyMap<number, number> {
  const insertPerson = db.prepare(
    'insert into person (person_id, tier, record_count, weakest_weight) values (?, ?, ?, ?)',
  );
  const insertRecord = db.prepare(
    'insert into person_record (record_id, person_id, tier, rule, identity_agrees, dwelling_no) values (?, ?, ?, ?, ?, ?)',
  );
  const personOf = new Map<number, number>();
  persons.forEach(({ records, tier, weakestBits }, index) => {
    insertPerson.run(index + 1, tier, records.length, weakestBits);
    const agreeing = agreeingRecords(
      records.map(({ record }) => record),
      judge,
    );
    // Who bears one valid IIN is one person wherever he lives.
    const dwellings = tier === 'probable' ? dwellingsOf(records.map(({ record }) => record)) : null;
    records.forEach(({ record, tier: own, rule }, at) => {
      personOf.set(record, index + 1);
      const agrees = agreeing.has(record) ? 1 : 0;
      insertRecord.run(recordIds[record]!, index + 1, own, rule, agrees, dwellings === null ? null : dwellings[at]!);
    });
  });
  storePersonListings(db);
  return personOf;
}

/** Stores which entries of the lists are records of persons, with what the checks ask of them, replacing what is there. */
export function storePersonListings(db: AuditFile): void {
  db.exec(`delete from person_listing;
    insert into person_listing
    select person_id, listing.record_id, tier, identity_agrees, list, precinct, entry_no, surname_fold, given_name_fold, birth_date, iin,
           voted, struck_off, avc_serial, basis, certificate_no, added_at, added_minute
    from person_record
    join listing on listing.record_id = person_record.record_id
    order by person_id, listing.record_id`);
}

/** Stores the pairs that are worth a row, in order of their records, with what each column says. */
export function storeMatches(
  db: AuditFile,
  { recordIds }: AuditPeople,
  { result, rows }: SimilarityLinks,
  personOf: ReadonlyMap<number, number>,
): void {
  const insertMatch = db.prepare(`insert into match
    (match_id, left_record, right_record, probability, match_weight, tier, rule, person_id) values (?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertField = db.prepare(
    'insert into match_field (match_id, field, agreement, match_weight) values (?, ?, ?, ?)',
  );
  const idsOf = ({ left, right }: MatchRow) => {
    const [a, b] = [recordIds[left]!, recordIds[right]!];
    return a < b ? [a, b] : [b, a];
  };
  const ordered = rows.map((row) => ({ row, ids: idsOf(row) }));
  ordered.sort((a, b) => a.ids[0]! - b.ids[0]! || a.ids[1]! - b.ids[1]!);
  ordered.forEach(({ row, ids }, index) => {
    const person = personOf.get(row.left);
    const shared = person !== undefined && person === personOf.get(row.right) ? person : null;
    const tier = shared === null || row.tier === null ? null : row.tier === 'probable' ? 'probable' : 'strong';
    insertMatch.run(index + 1, ...ids, row.probability, row.bits, tier, row.rule, shared);
    const pattern = result.levels.pattern(row.left, row.right);
    result.levels.columns.forEach(({ field, kind }, f) => {
      const level = levelIn(pattern, f);
      insertField.run(index + 1, field, levelName(kind, level), row.fieldBits[f]);
    });
  });
}
