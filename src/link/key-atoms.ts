import { type FieldColumn, isName, type PeopleTable } from './people-table.js';
import { hashText, scatter } from './scatter.js';

/** One equality that blocking keys are made of: a hash per record, 0 where the record has nothing to show. */
export interface KeyAtom {
  readonly name: string;
  readonly hashOf: (record: number) => number;
  /** Chance that two records share it, as the list itself shows: the sum of squared shares. */
  readonly collision: number;
  /** Atoms that two records sharing this one share as well. */
  readonly implies: readonly string[];
}

/** The atom of a column under a view of its values (its beginning, its year); '' is no value. */
function atomOf(
  column: FieldColumn,
  part: string,
  view: (value: string) => string,
  implies: readonly string[],
): KeyAtom {
  const hashes = new Int32Array(column.values.length);
  const salt = hashText(`${column.field}:${part}`);
  column.values.forEach((value, code) => {
    const seen = view(value);
    hashes[code] = seen === '' ? 0 : scatter(hashText(seen) ^ salt) || 1;
  });
  const { codes } = column;
  return {
    name: part === '' ? column.field : `${column.field} ${part}`,
    hashOf: (record) => {
      const code = codes[record]!;
      return code < 0 ? 0 : hashes[code]!;
    },
    collision: collisionOf(codes, hashes),
    implies,
  };
}

function collisionOf(codes: Int32Array, hashes: Int32Array): number {
  const counts = new Map<number, number>();
  const byCode = new Float64Array(hashes.length);
  for (const code of codes) if (code >= 0) byCode[code]! += 1;
  byCode.forEach((count, code) => {
    const hash = hashes[code]!;
    if (hash !== 0 && count > 0) counts.set(hash, (counts.get(hash) ?? 0) + count);
  });
  let pairs = 0;
  for (const count of counts.values()) pairs += count * (count - 1);
  return pairs / Math.max(1, codes.length * (codes.length - 1));
}

function nameAtoms(column: FieldColumn): KeyAtom[] {
  const { field } = column;
  const begin = (letters: number) => (value: string) => (value.length < letters ? value : value.slice(0, letters));
  return [
    atomOf(column, '', (value) => value, [`${field} begin`, `${field} initial`, `${field} end`]),
    atomOf(column, 'begin', begin(3), [`${field} initial`]),
    atomOf(column, 'end', (value) => (value.length < 4 ? '' : value.slice(-4)), []),
    atomOf(column, 'initial', begin(1), []),
  ];
}

function dateAtoms(column: FieldColumn): KeyAtom[] {
  const { field } = column;
  const both = (a: string, b: string) => (Number(a) === 0 || Number(b) === 0 ? '' : `${a}-${b}`);
  const year = (value: string) => (value.startsWith('0000') ? '' : value.slice(0, 4));
  return [
    atomOf(
      column,
      '',
      (value) => value,
      ['year', 'month-day', 'year-month', 'year-day'].map((part) => `${field} ${part}`),
    ),
    atomOf(column, 'month-day', (value) => both(value.slice(5, 7), value.slice(8)), []),
    atomOf(column, 'year-month', (value) => both(year(value), value.slice(5, 7)), [`${field} year`]),
    atomOf(column, 'year-day', (value) => both(year(value), value.slice(8)), [`${field} year`]),
    atomOf(column, 'year', year, []),
  ];
}

/** Surname and given name whichever stands first, for columns that were swapped. */
function swappableNames(surname: FieldColumn, given: FieldColumn): KeyAtom {
  const ofSurname = surname.values.map((value) => hashText(value));
  const ofGiven = given.values === surname.values ? ofSurname : given.values.map((value) => hashText(value));
  const parts = [surname, given].map((column) => atomOf(column, '', (value) => value, []).collision);
  return {
    name: 'names in any order',
    hashOf: (record) => {
      const a = surname.codes[record]!;
      const b = given.codes[record]!;
      return a < 0 || b < 0 ? 0 : scatter((ofSurname[a]! + ofGiven[b]!) | 0) || 1;
    },
    collision: (parts[0] ?? 1) * (parts[1] ?? 1),
    implies: [surname, given].flatMap(({ field }) => [field, `${field} begin`, `${field} end`, `${field} initial`]),
  };
}

/** Every atom that the columns of a list offer, by name. */
export function keyAtoms(table: PeopleTable): ReadonlyMap<string, KeyAtom> {
  const atoms: KeyAtom[] = [];
  for (const column of table.columns) {
    if (column.kind === 'birth_date') atoms.push(...dateAtoms(column));
    else if (isName(column)) atoms.push(...nameAtoms(column));
    else if (column.kind === 'text') {
      atoms.push(atomOf(column, '', (value) => value, [`${column.field} begin`]));
      atoms.push(atomOf(column, 'begin', (value) => value.slice(0, 5), []));
    } else atoms.push(atomOf(column, '', (value) => value, []));
  }
  const surname = table.columns.find(({ kind }) => kind === 'surname');
  const given = table.columns.find(({ kind }) => kind === 'given_name');
  if (surname !== undefined && given !== undefined) atoms.push(swappableNames(surname, given));
  return new Map(atoms.map((atom) => [atom.name, atom]));
}
