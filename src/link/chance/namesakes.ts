import type { AuditPeople } from '../table/audit-people.js';
import { LISTED } from '../table/people-columns.js';
import { repeatedKeys } from '../table/repeated-keys.js';
import { hashText, joinHashes } from '../table/scatter.js';
import { type ExpectedNamesakes, expectedNamesakes } from './chance.js';

/** Entries of one folded name, patronymic root and birth date that stand for at least two persons by their IINs. */
export interface NamesakeGroup {
  /** Indexes of the entries, in order. */
  readonly records: readonly number[];
  /** Entries of one valid IIN are one person, and an entry without one is one. */
  readonly persons: number;
  /** Distinct valid IINs among them. */
  readonly iins: number;
  /** Persons of this name on the lists who were born that year, and the pairs of them that share a birth date by chance. */
  readonly bearers: number;
  readonly expected: number;
}

/** Who shares name and birth date on the lists, and how many such pairs chance alone would give. */
export interface Namesakes {
  readonly groups: readonly NamesakeGroup[];
  readonly chance: ExpectedNamesakes;
}

/** Finds the entries of one name and birth date; `sameIin` are the groups of records that share a valid IIN. */
export function findNamesakes(people: AuditPeople, sameIin: readonly Int32Array[]): Namesakes {
  const years = Int32Array.from(people.birthDates.values, (value) => Number(value.slice(0, 4)));
  const names = nameHashes(people);
  const dates = people.birthDates.codes.slice();
  for (let i = 0; i < people.size; i++) {
    const isNamed = people.surnames.codes[i]! >= 0 && people.givenNames.codes[i]! >= 0;
    if (people.places[i] !== LISTED || !isNamed) dates[i] = -1;
  }
  const keys = new Float64Array(people.size);
  for (let i = 0; i < people.size; i++)
    keys[i] = dates[i]! < 0 ? Number.NaN : dates[i]! * 0x1_0000_0000 + (names[i]! >>> 0);
  const candidates = repeatedKeys(keys);
  const identified = new Uint8Array(people.size);
  for (let i = 0; i < people.size; i++) identified[i] = Number.isNaN(people.iins[i]!) ? 0 : 1;
  keepOneOfEach(sameIin, names, dates);
  const chance = expectedNamesakes({ names, dates, years, identified });
  const groups = candidates
    .flatMap((records) => byName(people, records))
    .flatMap((records) => {
      const { persons, iins } = personsOf(people, records);
      if (persons < 2) return [];
      const { count, expected } = chance.bearers(names[records[0]!]!, years[people.birthDates.codes[records[0]!]!]!);
      return [{ records, persons, iins, bearers: count, expected }];
    });
  return { groups, chance };
}

/** One number for the whole name of each record, the same wherever the record stands. */
function nameHashes({ size, surnames, givenNames, patronymics }: AuditPeople): Int32Array {
  const ofName = Int32Array.from(surnames.values, (value) => hashText(value));
  const ofPatronymic = Int32Array.from(patronymics.values, (value) => hashText(value));
  const hashes = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const [surname, given, patronymic] = [surnames.codes[i]!, givenNames.codes[i]!, patronymics.codes[i]!];
    if (surname < 0 || given < 0) continue;
    const root = patronymic < 0 ? 0 : ofPatronymic[patronymic]!;
    hashes[i] = joinHashes(joinHashes(ofName[surname]!, ofName[given]!), root);
  }
  return hashes;
}

/** Of entries with one IIN only the one whose name has the smallest number counts: or a person entered twice made it common. */
function keepOneOfEach(sameIin: readonly Int32Array[], names: Int32Array, dates: Int32Array): void {
  for (const group of sameIin) {
    const dated = [...group].filter((record) => dates[record]! >= 0).sort((a, b) => names[a]! - names[b]! || a - b);
    for (const record of dated.slice(1)) dates[record] = -1;
  }
}

/** A group whose hashes agree, parted by what the names really are. */
function byName({ surnames, givenNames, patronymics }: AuditPeople, records: Int32Array): number[][] {
  const parts = new Map<string, number[]>();
  for (const record of records) {
    const name = [surnames, givenNames, patronymics].map(({ codes }) => codes[record]!).join(' ');
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [record]);
    else part.push(record);
  }
  return [...parts.values()];
}

function personsOf({ iins }: AuditPeople, records: readonly number[]): { persons: number; iins: number } {
  const known = new Set(records.map((record) => iins[record]!).filter((iin) => !Number.isNaN(iin)));
  const unknown = records.filter((record) => Number.isNaN(iins[record]!)).length;
  return { persons: known.size + unknown, iins: known.size };
}
