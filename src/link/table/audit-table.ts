import { MOVED_BETWEEN_LISTS } from '../link-constants.js';
import type { AuditPeople } from './audit-people.js';
import { type AddressOf, dwellingColumn } from './dwellings.js';
import { Dictionary, type FieldColumn, type KnownPairs, type PeopleTable } from './people-table.js';
import { textOfNumber } from './person-numbers.js';
import { joinHashes } from './scatter.js';

/**
 * The people of an audit as a table to link: pairs are sought for the records that bear no valid IIN. `sameIin` are the groups
 * of records that share one; `addressOf` gives their addresses, where any are loaded; `standing` is by `standingOf`.
 */
export function auditTable(
  people: AuditPeople,
  sameIin: readonly Int32Array[],
  addressOf: AddressOf | null,
  standing: Uint8Array,
): PeopleTable {
  const { size, recordIds, iins, surnames, givenNames, patronymics, birthDatesOrYears } = people;
  const columns: FieldColumn[] = [
    { field: 'surname', kind: 'surname', ...surnames },
    { field: 'given_name', kind: 'given_name', ...givenNames },
    { field: 'patronymic', kind: 'patronymic', ...patronymics },
    { field: 'birth_date', kind: 'birth_date', ...birthDatesOrYears },
    iinColumn(people),
    ...(addressOf === null ? [] : [dwellingColumn(size, recordIds, addressOf)]),
  ];
  const focus = new Uint8Array(size);
  for (let i = 0; i < size; i++) focus[i] = Number.isNaN(iins[i]!) ? 1 : 0;
  return {
    size,
    columns,
    focus,
    standing,
    known: knownPairs(sameIin),
    strictNames: true,
    moved: MOVED_BETWEEN_LISTS,
  };
}

const MOST_KNOWN = 20_000;

/** The first and the last record of groups spread evenly over all: the last often stands in another office's paper. */
function knownPairs(sameIin: readonly Int32Array[]): KnownPairs {
  const step = Math.max(1, Math.ceil(sameIin.length / MOST_KNOWN));
  const groups = sameIin.filter((_, index) => index % step === 0);
  return {
    left: Int32Array.from(groups, (group) => group[0]!),
    right: Int32Array.from(groups, (group) => group.at(-1)!),
  };
}

/**
 * IINs as texts, but only where two can meet: those that are damaged, and the valid ones of records that share two of surname,
 * given name and birth date with a damaged one. All others would be compared with nothing: of two records one has no valid
 * IIN, and twelve million texts would take a gigabyte.
 */
function iinColumn(people: AuditPeople): FieldColumn {
  const { size, iins, damagedIins, nationalNumbers } = people;
  const texts = new Dictionary();
  const codes = new Int32Array(size).fill(-1);
  const wanted = new Set<number>();
  for (const [record, text] of damagedIins) {
    codes[record] = texts.encode(text);
    for (const key of meetingKeys(people, record)) if (key !== 0) wanted.add(key);
  }
  for (let i = 0; wanted.size > 0 && i < size; i++) {
    if (Number.isNaN(iins[i]!) || !meetingKeys(people, i).some((key) => wanted.has(key))) continue;
    codes[i] = texts.encode(textOfNumber(iins[i]!, nationalNumbers));
  }
  return { field: 'iin', kind: 'iin', codes, values: texts.values };
}

/** Both names in any order, and each name with the birth date; 0 where one is missing. */
function meetingKeys({ surnames, givenNames, birthDates }: AuditPeople, record: number): number[] {
  const surname = surnames.codes[record]!;
  const given = givenNames.codes[record]!;
  const date = birthDates.codes[record]!;
  const both = (a: number, b: number, salt: number) => (a < 0 || b < 0 ? 0 : joinHashes(joinHashes(salt, a), b) || 1);
  return [both(Math.min(surname, given), Math.max(surname, given), 1), both(surname, date, 2), both(given, date, 2)];
}
