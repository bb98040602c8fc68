import type { AuditFile } from '../../database/audit-file.js';
import { harmRatio } from '../../statistics/harm-ratio.js';
import { upperBound } from '../chance/chance.js';
import type { Namesakes } from '../chance/namesakes.js';
import { MOST_AT_ONE_ADDRESS } from '../link-constants.js';
import type { SimilarityLinks } from '../link-likely.js';
import type { AuditPeople } from '../table/audit-people.js';
import type { DwellingNumbers } from './dwelling-numbers.js';

/**
 * Stores who shares name and birth date on the lists, and what chance alone would give of such pairs: with two valid IINs, with
 * one missing, and, of both, at one dwelling, though an address may be a house of a thousand voters.
 */
export function storeNamesakes(
  db: AuditFile,
  { recordIds }: AuditPeople,
  { groups, chance }: Namesakes,
  dwellingsOf: DwellingNumbers,
): void {
  const insert = db.prepare(
    'insert into namesake (namesake_id, persons, iins, bearers, expected) values (?, ?, ?, ?, ?)',
  );
  const insertRecord = db.prepare('insert into namesake_record (record_id, namesake_id, dwelling_no) values (?, ?, ?)');
  let [twoIins, withoutIin, oneDwelling] = [0, 0, 0];
  groups.forEach(({ records, persons, iins, bearers, expected }, index) => {
    insert.run(index + 1, persons, iins, bearers, expected);
    const dwellings = dwellingsOf(records);
    records.forEach((record, at) => {
      insertRecord.run(recordIds[record]!, index + 1, dwellings[at]!);
    });
    if (dwellings[0] !== null && dwellings.every((dwelling) => dwelling === dwellings[0])) oneDwelling += 1;
    twoIins += (iins * (iins - 1)) / 2;
    withoutIin += (persons * (persons - 1) - iins * (iins - 1)) / 2;
  });
  db.prepare("insert into link_statistic (name, value) values ('listed_with_name', ?)").run(chance.persons);
  const shareAtOne = Math.min(1, MOST_AT_ONE_ADDRESS / Math.max(1, chance.persons));
  db.prepare("insert into link_statistic (name, value) values ('share_at_one_dwelling', ?)").run(shareAtOne);
  storeChance(db, 'same-name-one-dwelling', oneDwelling, (chance.twoIins + chance.withoutIin) * shareAtOne);
  storeChance(db, 'same-name-two-iins', twoIins, chance.twoIins);
  storeChance(db, 'same-name-without-iin', withoutIin, chance.withoutIin);
}

/**
 * For matches by similarity, all together and rule by rule, their own probabilities say how many are expected to be wrong: they
 * weigh each agreement by how common it is in this very list.
 */
export function storeSimilarityChance(
  db: AuditFile,
  { rows }: SimilarityLinks,
  personOf: ReadonlyMap<number, number>,
): void {
  const matched = rows.filter(({ left, right }) => {
    const person = personOf.get(left);
    return person !== undefined && person === personOf.get(right);
  });
  const rules = [...new Set(matched.map(({ rule }) => rule))].sort();
  for (const rule of ['similarity', ...rules]) {
    const ofRule = rule === 'similarity' ? matched : matched.filter((row) => row.rule === rule);
    const wrong = ofRule.reduce((sum, { probability }) => sum + 1 - probability, 0);
    storeChance(db, rule, ofRule.length, wrong);
  }
}

function storeChance(db: AuditFile, rule: string, found: number, expected: number): void {
  const { wrongPerRight } = harmRatio(found, expected);
  db.prepare('insert into chance (rule, found, expected, upper_95, wrong_per_right) values (?, ?, ?, ?, ?)').run(
    rule,
    found,
    expected,
    upperBound(expected),
    Number.isFinite(wrongPerRight) ? wrongPerRight : null,
  );
}
