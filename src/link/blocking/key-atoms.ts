import { type FieldColumn, isName, type PeopleTable } from '../table/people-table.js';
import { hashNumber, hashText, joinHashes, scatter } from '../table/scatter.js';

/** One column's share in an atom: the code of each record, and by code a hash, 0 where the value has nothing to show. */
export interface AtomPart {
  readonly codes: Int32Array;
  readonly hashes: Int32Array;
}

/** One equality that blocking keys are made of. Two parts are joined without regard to their order. */
export interface KeyAtom {
  readonly name: string;
  readonly parts: readonly AtomPart[];
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
    parts: [{ codes, hashes }],
    collision: collisionOf(codes, hashes),
    implies,
  };
}

function collisionOf(codes: Int32Array, hashes: Int32Array): number {
  const counts = new Map<number, number>();
  const byCode = new Float64Array(hashes.length);
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) byCode[codes[i]!]! += 1;
  let pairs = 0;
  for (let code = 0; code < hashes.length; code++) {
    const hash = hashes[code]!;
    const count = byCode[code]!;
    if (hash === 0 || count === 0) continue;
    const before = counts.get(hash) ?? 0;
    counts.set(hash, before + count);
    pairs += count * (count - 1) + 2 * before * count;
  }
  return pairs / Math.max(1, codes.length * (codes.length - 1));
}

/** The atom of a column of numbers: nearly each is another one, so that none is counted. */
function numberAtom({ field, codes, numbers }: FieldColumn): KeyAtom {
  const salt = hashText(`${field}:`);
  const hashes = Int32Array.from(numbers!, (number) => scatter(hashNumber(number) ^ salt) || 1);
  return { name: field, parts: [{ codes, hashes }], collision: 1 / Math.max(1, codes.length), implies: [] };
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
function swappableNames(surname: FieldColumn, given: FieldColumn, atoms: readonly KeyAtom[]): KeyAtom {
  const ofSurname = Int32Array.from(surname.values, (value) => hashText(value));
  const ofGiven =
    given.values === surname.values ? ofSurname : Int32Array.from(given.values, (value) => hashText(value));
  const collisions = [surname, given].map(({ field }) => atoms.find(({ name }) => name === field)?.collision ?? 1);
  return {
    name: 'names in any order',
    parts: [
      { codes: surname.codes, hashes: ofSurname },
      { codes: given.codes, hashes: ofGiven },
    ],
    collision: collisions[0]! * collisions[1]!,
    implies: [],
  };
}

/** Every atom that the columns of a list offer, by name. */
export function keyAtoms(table: PeopleTable): ReadonlyMap<string, KeyAtom> {
  const atoms: KeyAtom[] = [];
  for (const column of table.columns) {
    if (column.numbers !== undefined) atoms.push(numberAtom(column));
    else if (column.kind === 'birth_date') atoms.push(...dateAtoms(column));
    else if (isName(column)) atoms.push(...nameAtoms(column));
    else if (column.kind === 'text') {
      atoms.push(atomOf(column, '', (value) => value, [`${column.field} begin`]));
      atoms.push(atomOf(column, 'begin', (value) => value.slice(0, 5), []));
    } else atoms.push(atomOf(column, '', (value) => value, []));
  }
  const surname = table.columns.find(({ kind }) => kind === 'surname');
  const given = table.columns.find(({ kind }) => kind === 'given_name');
  if (surname !== undefined && given !== undefined) atoms.push(swappableNames(surname, given, atoms));
  return new Map(atoms.map((atom) => [atom.name, atom]));
}

/** The hash of a record under an atom; 0 where it has nothing to show. */
export function atomHash({ parts }: KeyAtom, record: number): number {
  const first = partHash(parts[0]!, record);
  const second = parts[1];
  if (second === undefined || first === 0) return first;
  const other = partHash(second, record);
  return other === 0 ? 0 : scatter((first + other) | 0) || 1;
}

function partHash({ codes, hashes }: AtomPart, record: number): number {
  const code = codes[record]!;
  return code < 0 ? 0 : hashes[code]!;
}

/** The key of a record under several atoms together; 0 where it lacks one of them. */
export function keyOf(atoms: readonly KeyAtom[], record: number): number {
  let key = atomHash(atoms[0]!, record);
  for (let k = 1; k < atoms.length && key !== 0; k++) {
    const hash = atomHash(atoms[k]!, record);
    key = hash === 0 ? 0 : joinHashes(key, hash) || 1;
  }
  return key;
}

/** Writes the keys of the records from `start` on into `keys`, column by column: the same as `keyOf`, faster. */
export function fillKeys(atoms: readonly KeyAtom[], start: number, keys: Int32Array): void {
  const hashes = new Int32Array(keys.length);
  fillHashes(atoms[0]!, start, keys);
  atoms.slice(1).forEach((atom) => {
    fillHashes(atom, start, hashes);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== 0) keys[i] = hashes[i] === 0 ? 0 : joinHashes(keys[i]!, hashes[i]!) || 1;
    }
  });
}

function fillHashes(atom: KeyAtom, start: number, into: Int32Array): void {
  if (atom.parts.length > 1) {
    for (let i = 0; i < into.length; i++) into[i] = atomHash(atom, start + i);
    return;
  }
  const { codes, hashes } = atom.parts[0]!;
  for (let i = 0; i < into.length; i++) {
    const code = codes[start + i]!;
    into[i] = code < 0 ? 0 : hashes[code]!;
  }
}

/** The blocks of one pass. Both callbacks see only blocks whose size is within the given bounds. */
export interface Blocks {
  readonly sizes: BlockSizes;
  /** Every pair of records of the blocks of at most `largest` records. */
  eachPair(largest: number, onPair: (a: number, b: number) => void): void;
  /** The keys of the blocks of more than `largest` records. */
  keysAbove(largest: number): Iterable<number>;
}

/** What blocks a pass has: by size of a block how many there are, and how many pairs they hold together. */
export type BlockSizes = ReadonlyMap<number, { readonly blocks: number; readonly pairs: number }>;
