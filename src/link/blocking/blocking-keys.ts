import { asFoldedSurname } from '../../identity/index.js';
import { type FieldColumn, isName, type PeopleTable } from '../table/people-table.js';
import { hashNumber, hashText, joinHashes, scatter } from '../table/scatter.js';

/** One column's share in an blocking key: the code of each record, and by code a hash, 0 where the value has nothing to show. */
export interface KeyPart {
  readonly codes: Int32Array;
  readonly hashes: Int32Array;
}

/** One equality that blocking keys are made of. Two parts are joined without regard to their order. */
export interface BlockingKey {
  readonly name: string;
  readonly parts: readonly KeyPart[];
  /** Chance that two records share it, as the list itself shows: the sum of squared shares. */
  readonly collision: number;
  /** Blocking keys that two records sharing this one share as well. */
  readonly implies: readonly string[];
}

/** The blocking key of a column under a view of its values (its beginning, its year); '' is no value. */
function blockingKeyOf(
  column: FieldColumn,
  part: string,
  view: (value: string) => string,
  implies: readonly string[],
): BlockingKey {
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

/** The blocking key of a column of numbers: nearly each is another one, so that none is counted. */
function numberKey({ field, codes, numbers }: FieldColumn): BlockingKey {
  const salt = hashText(`${field}:`);
  const hashes = Int32Array.from(numbers!, (number) => scatter(hashNumber(number) ^ salt) || 1);
  return { name: field, parts: [{ codes, hashes }], collision: 1 / Math.max(1, codes.length), implies: [] };
}

function nameKeys(column: FieldColumn): BlockingKey[] {
  const { field } = column;
  const begin = (letters: number) => (value: string) => (value.length < letters ? value : value.slice(0, letters));
  return [
    blockingKeyOf(column, '', (value) => value, [`${field} begin`, `${field} initial`, `${field} end`]),
    blockingKeyOf(column, 'begin', begin(3), [`${field} initial`]),
    blockingKeyOf(column, 'end', (value) => (value.length < 4 ? '' : value.slice(-4)), []),
    blockingKeyOf(column, 'initial', begin(1), []),
  ];
}

function dateKeys(column: FieldColumn): BlockingKey[] {
  const { field } = column;
  const both = (a: string, b: string) => (Number(a) === 0 || Number(b) === 0 ? '' : `${a}-${b}`);
  const year = (value: string) => (value.startsWith('0000') ? '' : value.slice(0, 4));
  return [
    blockingKeyOf(
      column,
      '',
      (value) => value,
      ['year', 'month-day', 'year-month', 'year-day'].map((part) => `${field} ${part}`),
    ),
    blockingKeyOf(column, 'month-day', (value) => both(value.slice(5, 7), value.slice(8)), []),
    blockingKeyOf(column, 'year-month', (value) => both(year(value), value.slice(5, 7)), [`${field} year`]),
    blockingKeyOf(column, 'year-day', (value) => both(year(value), value.slice(8)), [`${field} year`]),
    blockingKeyOf(column, 'year', year, []),
  ];
}

/** Surname and given name whichever stands first, for columns that were swapped. */
function swappableNames(surname: FieldColumn, given: FieldColumn, blockingKeys: readonly BlockingKey[]): BlockingKey {
  // In the given name's place a woman's surname keeps her ending, and in the surname's her given name loses one (Ирина).
  const hashesOf = ({ values }: FieldColumn) => Int32Array.from(values, (value) => hashText(asFoldedSurname(value)));
  const ofSurname = hashesOf(surname);
  const ofGiven = given.values === surname.values ? ofSurname : hashesOf(given);
  const collisions = [surname, given].map(
    ({ field }) => blockingKeys.find(({ name }) => name === field)?.collision ?? 1,
  );
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

/** Every blocking key that the columns of a list offer, by name. */
export function blockingKeysOf(table: PeopleTable): ReadonlyMap<string, BlockingKey> {
  const blockingKeys: BlockingKey[] = [];
  for (const column of table.columns) {
    if (column.fillIn !== undefined) continue;
    if (column.numbers !== undefined) blockingKeys.push(numberKey(column));
    else if (column.kind === 'birth_date') blockingKeys.push(...dateKeys(column));
    else if (isName(column)) blockingKeys.push(...nameKeys(column));
    else if (column.kind === 'text') {
      blockingKeys.push(blockingKeyOf(column, '', (value) => value, [`${column.field} begin`]));
      blockingKeys.push(blockingKeyOf(column, 'begin', (value) => value.slice(0, 5), []));
    } else blockingKeys.push(blockingKeyOf(column, '', (value) => value, []));
  }
  const surname = table.columns.find(({ kind }) => kind === 'surname');
  const given = table.columns.find(({ kind }) => kind === 'given_name');
  if (surname !== undefined && given !== undefined) blockingKeys.push(swappableNames(surname, given, blockingKeys));
  return new Map(blockingKeys.map((blockingKey) => [blockingKey.name, blockingKey]));
}

/** The hash of a record under an blocking key; 0 where it has nothing to show. */
export function blockingHash({ parts }: BlockingKey, record: number): number {
  const first = partHash(parts[0]!, record);
  const second = parts[1];
  if (second === undefined || first === 0) return first;
  const other = partHash(second, record);
  return other === 0 ? 0 : scatter((first + other) | 0) || 1;
}

function partHash({ codes, hashes }: KeyPart, record: number): number {
  const code = codes[record]!;
  return code < 0 ? 0 : hashes[code]!;
}

/** The key of a record under several blocking keys together; 0 where it lacks one of them. */
export function keyOf(blockingKeys: readonly BlockingKey[], record: number): number {
  let key = blockingHash(blockingKeys[0]!, record);
  for (let k = 1; k < blockingKeys.length && key !== 0; k++) {
    const hash = blockingHash(blockingKeys[k]!, record);
    key = hash === 0 ? 0 : joinHashes(key, hash) || 1;
  }
  return key;
}

/** Writes the keys of the records from `start` on into `keys`, column by column: the same as `keyOf`, faster. */
export function fillKeys(blockingKeys: readonly BlockingKey[], start: number, keys: Int32Array): void {
  const hashes = new Int32Array(keys.length);
  fillHashes(blockingKeys[0]!, start, keys);
  blockingKeys.slice(1).forEach((blockingKey) => {
    fillHashes(blockingKey, start, hashes);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] !== 0) keys[i] = hashes[i] === 0 ? 0 : joinHashes(keys[i]!, hashes[i]!) || 1;
    }
  });
}

function fillHashes(blockingKey: BlockingKey, start: number, into: Int32Array): void {
  if (blockingKey.parts.length > 1) {
    for (let i = 0; i < into.length; i++) into[i] = blockingHash(blockingKey, start + i);
    return;
  }
  const { codes, hashes } = blockingKey.parts[0]!;
  for (let i = 0; i < into.length; i++) {
    const code = codes[start + i]!;
    into[i] = code < 0 ? 0 : hashes[code]!;
  }
}

/** Is given two records, and where their rows begin in the rows of the list. */
export type OnPair = (a: number, b: number, rowA: number, rowB: number) => void;

/** The blocks of one pass. Both callbacks see only blocks whose size is within the given bounds. */
export interface Blocks {
  readonly sizes: BlockSizes;
  /** Every pair of records of the blocks of at most `largest` records. */
  eachPair(largest: number, onPair: OnPair): void;
  /** The keys of the blocks of more than `largest` records. */
  keysAbove(largest: number): Iterable<number>;
}

/** What blocks a pass has: by size of a block how many there are, and how many pairs they hold together. */
export type BlockSizes = ReadonlyMap<number, { readonly blocks: number; readonly pairs: number }>;
