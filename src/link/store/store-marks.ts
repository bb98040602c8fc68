import type { AuditFile } from '../../database/audit-file.js';
import type { AuditPeople } from '../table/audit-people.js';
import { LISTED, PREVIOUS } from '../table/people-columns.js';
import { headOf } from '../table/person-numbers.js';

/**
 * Stores which few records a check has to look at, where finding them takes a look at all records at once; the checks decide.
 * `sameIin` are the groups of records that share a valid IIN.
 */
export function storeMarks(db: AuditFile, people: AuditPeople, sameIin: readonly Int32Array[]): void {
  storeMarked(db, 'birth_date_at_odds', people, birthDatesAtOdds(people));
  storeMarked(db, 'previous_unlisted', people, previousUnlisted(people, sameIin));
  storeMarked(db, 'repeated_document', people, people.documents.repeated);
  db.prepare("insert into link_statistic (name, value) values ('listed_with_document', ?)").run(
    people.documents.numbered,
  );
}

function storeMarked(db: AuditFile, table: string, { recordIds }: AuditPeople, records: Iterable<number>): void {
  const insert = db.prepare(`insert into ${table} (record_id) values (?)`);
  for (const record of records) insert.run(recordIds[record]!);
}

/** The year in which the century of an IIN's seventh digit begins. */
const CENTURIES = [1800, 1800, 1800, 1900, 1900, 2000, 2000];

/** Entries whose birth date is not that of their valid IIN. */
function* birthDatesAtOdds({ size, iins, birthDates, places }: AuditPeople): Generator<number> {
  // A date is a number of eight digits; what is written otherwise is none of them, and agrees with no IIN.
  const dates = Float64Array.from(birthDates.values, (value) => Number(value.replaceAll('-', '')));
  for (let i = 0; i < size; i++) {
    const [iin, date] = [iins[i]!, birthDates.codes[i]!];
    const head = places[i] !== LISTED || date < 0 ? null : headOf(iin);
    if (head === null) continue;
    const century = CENTURIES[head % 10] ?? 1800;
    if (century * 10_000 + Math.floor(head / 10) !== dates[date]) yield i;
  }
}

/** Records of an earlier list whose valid IIN stands on no list of today. */
function* previousUnlisted({ size, iins, places }: AuditPeople, sameIin: readonly Int32Array[]): Generator<number> {
  const isListed = new Uint8Array(size);
  for (const records of sameIin) {
    if (!records.some((record) => places[record] === LISTED)) continue;
    for (const record of records) isListed[record] = 1;
  }
  for (let i = 0; i < size; i++) if (places[i] === PREVIOUS && !Number.isNaN(iins[i]!) && isListed[i] === 0) yield i;
}
