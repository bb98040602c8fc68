import { HASH_BITS_OF_PATRONYMIC, NAMESAKE_ROUNDS } from '../link-constants.js';
import { type FieldKind, isName, type PeopleTable } from '../table/people-table.js';
import { joinHashes, scatter } from '../table/scatter.js';

const NAMES: readonly FieldKind[] = ['surname', 'given_name', 'patronymic'];
const TELLING: ReadonlySet<FieldKind> = new Set(['birth_date', 'iin', 'identifier', 'number']);

/**
 * For a list without birth dates, how many pairs of one surname, given name and patronymic are beyond namesakes: those found, less
 * those that chance gives. Of those who share one name, pairs that share the second and pairs that share the third show how names go
 * together within a people; taken as independent they gave a fifth to a thirteenth of the namesakes of mixed lists. The name that
 * leads to most counts. Null where something besides names tells people apart, a name is not written, or records stand on papers: of
 * a town with dwellings, where nearly all pairs of one name at one door are one person, nothing would be left.
 */
export function beyondUndatedNamesakes(table: PeopleTable): readonly number[] | null {
  const { size, columns, standing, focus } = table;
  if (standing !== undefined || focus !== undefined) return null;
  if (columns.some(({ kind, dwelling }) => dwelling === true || TELLING.has(kind))) return null;
  const codes = NAMES.map((kind) => columns.find((column) => isName(column) && column.kind === kind)?.codes);
  const [first, second, third] = codes;
  if (first === undefined || second === undefined || third === undefined) return null;
  const names = [first, second, third];
  const whole = Int32Array.from(first.keys()).filter((record) => names.every((name) => name[record]! >= 0));
  const one = names.map((name) => pairsOf(whole, (record) => name[record]!));
  const two = names.map((_, without) => {
    const [a, b] = names.filter((_name, at) => at !== without) as [Int32Array, Int32Array];
    return pairsOf(whole, (record) => a[record]! * size + b[record]!);
  });
  const found = pairsOf(whole, (record) => wholeName(first[record]!, second[record]!, third[record]!));
  const expected = Math.max(
    ...names.map((_, shared) => {
      const [x, y] = two.filter((_pairs, without) => without !== shared).map((pairs) => pairs - found);
      return chained(x!, y!, one[shared]!, found);
    }),
  );
  return [Math.max(0, found - expected)];
}

/** Pairs that share all three names by chance: of those that share the one, as many share both others as each of these says. */
function chained(shareSecond: number, shareThird: number, shareOne: number, most: number): number {
  if (shareOne === 0) return 0;
  let expected = 0;
  for (let round = 0; round < NAMESAKE_ROUNDS; round++)
    expected = Math.min(most, ((shareSecond + expected) * (shareThird + expected)) / shareOne);
  return expected;
}

/** A number for a whole name; two names share one about once in 10^15 pairs. */
function wholeName(first: number, second: number, third: number): number {
  return (
    (joinHashes(scatter(first), scatter(second)) >>> 0) * 2 ** HASH_BITS_OF_PATRONYMIC +
    (scatter(third) >>> (32 - HASH_BITS_OF_PATRONYMIC))
  );
}

/** How many pairs of records have one key. */
function pairsOf(records: Int32Array, keyOf: (record: number) => number): number {
  const keys = Float64Array.from(records, keyOf).sort();
  let pairs = 0;
  for (let start = 0, end = 0; start < keys.length; start = end) {
    while (end < keys.length && keys[end] === keys[start]) end += 1;
    pairs += ((end - start) * (end - start - 1)) / 2;
  }
  return pairs;
}
