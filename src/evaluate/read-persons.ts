import type { RecordPlaces } from './record-places.js';
import { readTruthTable, truthError } from './truth-table.js';

/** A pair of records that the truth calls one person, with what was done to its spelling. */
export type OnPair = (left: number, right: number, damage: string) => void;

const PAIRS = ['person', 'left_file', 'left_record', 'right_file', 'right_record', 'damage'] as const;
const PAIRS_WITHOUT_DAMAGE = ['person', 'left_file', 'left_record', 'right_file', 'right_record'] as const;
const MEMBERS = ['person', 'file', 'record'] as const;
const LAYOUTS: readonly (readonly string[])[] = [PAIRS, PAIRS_WITHOUT_DAMAGE, MEMBERS];

/** Numbers of persons that are plain numbers are kept; others get numbers above these. */
const PLAIN = /^(?:0|[1-9]\d{0,7})$/;
const FIRST_OTHER = 100_000_000;

/**
 * Reads who is who, as pairs or as members of persons: the person by record_id. A record that no row names is a person of its
 * own, with a negative number of its own. Throws an InputError where one record is said to be two persons.
 */
export async function readPersons(path: string, places: RecordPlaces, onPair: OnPair): Promise<Int32Array> {
  const person = Int32Array.from({ length: places.end }, (_, id) => -1 - id);
  const others = new Map<string, number>();
  const numberOf = (row: number, name: string): number => {
    if (name === '') throw truthError(path, row, 'a person, as number or name', 'an empty cell');
    if (PLAIN.test(name)) return Number(name);
    const number = others.get(name) ?? FIRST_OTHER + others.size;
    others.set(name, number);
    return number;
  };
  const name = (row: number, owner: number, file: string, record: string): number => {
    const id = places.idOf(path, row, file, record);
    if (places.personMask[id] === 0 && !places.isRejected(id))
      throw truthError(path, row, 'a record that is of a person', `record ${record} of ${file}`);
    const before = person[id]!;
    if (before >= 0 && before !== owner)
      throw truthError(path, row, 'one person for each record', `record ${record} of ${file} under two persons`);
    person[id] = owner;
    return id;
  };
  for await (const { layout, rows } of readTruthTable(path, LAYOUTS)) {
    for (const { number, cells } of rows) {
      const owner = numberOf(number, cells[0]!);
      const first = name(number, owner, cells[1]!, cells[2]!);
      if (layout === MEMBERS) continue;
      const second = name(number, owner, cells[3]!, cells[4]!);
      if (first === second) throw truthError(path, number, 'two different records', 'one record twice');
      onPair(first, second, cells[5] ?? '');
    }
  }
  return person;
}
