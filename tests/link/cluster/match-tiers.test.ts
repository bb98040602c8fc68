import { describe, expect, test } from 'vitest';
import { pairRules, tierOf } from '../../../src/link/cluster/match-tiers.js';
import { PairLevels } from '../../../src/link/compare/pair-levels.js';
import type { ColumnRole } from '../../../src/link/table/column-roles.js';
import { tableOf } from '../people.js';

const ROLES: readonly ColumnRole[] = ['surname', 'given_name', 'patronymic', 'birth_date', 'iin'];
// Numbers of births of the 19th century: valid, valid, and the first with a digit that its check digit does not allow.
const [ONE, OTHER, DAMAGED] = ['850101100121', '850202100255', '850101100122'];

const OTHERS = [
  ['Нурланов', 'Серик', 'Талгатович', '1861-09-30', '610930100145'],
  ['Ким', 'Виктор', 'Олегович', '1874-05-14', '740514100151'],
];

function pairOf(roles: readonly ColumnRole[], a: readonly string[], b: readonly string[]) {
  // A column in which all is one says nothing and is left out: two more people make each say something.
  const others = OTHERS.map((cells) => (roles.includes('iin') ? cells : cells.slice(0, 4)));
  const levels = new PairLevels(tableOf(roles, [a, b, ...others]));
  const pattern = levels.pattern(0, 1);
  return {
    rule: pairRules(levels)(pattern, 0, 1),
    tierAt: (bits: number) => tierOf(levels, pattern, bits, 0),
  };
}

/** Bits of odds of 99 to 1, at which a probability is 0.99. */
const STRONG_BITS = Math.log2(99);
const FULL = ['Ахметов', 'Ержан', 'Маратович', '1885-01-01', ''];
const withCells = (cells: Readonly<Record<number, string>>) => FULL.map((cell, at) => cells[at] ?? cell);

describe('why a pair is one person, or which innocent resemblance it shows', () => {
  test.each([
    ['one number', withCells({ 4: ONE }), withCells({ 4: ONE }), 'same-iin'],
    ['a damaged number', withCells({ 4: ONE }), withCells({ 4: DAMAGED }), 'damaged-iin'],
    ['two valid numbers', withCells({ 4: ONE }), withCells({ 4: OTHER }), 'two-iins'],
    ['no number', FULL, FULL, 'agreement'],
    ['another given name of one date', FULL, withCells({ 1: 'Болат' }), 'twins'],
    ['another given name of another date', FULL, withCells({ 1: 'Болат', 3: '1885-06-17' }), 'agreement'],
    ['a slip in the given name', FULL, withCells({ 1: 'Ержам' }), 'agreement'],
    ['another surname, all else the same', FULL, withCells({ 0: 'Сулейменова' }), 'married-name'],
    ['another surname and another date', FULL, withCells({ 0: 'Сулейменова', 3: '1885-06-17' }), 'agreement'],
    [
      'born a generation later to a father of that name',
      withCells({ 2: 'Ержанович', 3: '1912-06-17' }),
      FULL,
      'father-and-son',
    ],
    [
      'born a generation later to a father of another name',
      withCells({ 2: 'Болатович', 3: '1912-06-17' }),
      FULL,
      'agreement',
    ],
    ['born a generation later, patronymic not written', withCells({ 2: '', 3: '1912-06-17' }), FULL, 'father-and-son'],
    ['born thirteen years later', withCells({ 2: 'Ержанович', 3: '1898-06-17' }), FULL, 'agreement'],
    ['born fourteen years later', withCells({ 2: 'Ержанович', 3: '1899-06-17' }), FULL, 'father-and-son'],
  ])('%s', (_what, a, b, rule) => {
    expect(pairOf(ROLES, a, b).rule).toBe(rule);
    expect(pairOf(ROLES, b, a).rule).toBe(rule);
  });
});

describe('how sure a pair is', () => {
  test('a valid number in common is certain, whatever else', () => {
    expect(pairOf(ROLES, withCells({ 4: ONE }), withCells({ 4: ONE, 0: 'Ли' })).tierAt(-5)).toBe('certain');
  });

  test('an invalid number in common is not', () => {
    expect(pairOf(ROLES, withCells({ 4: DAMAGED }), withCells({ 4: DAMAGED })).tierAt(30)).toBe('strong');
  });

  test('a damaged number is strong from 0.99 on, where names and date agree', () => {
    const pair = pairOf(ROLES, withCells({ 4: ONE }), withCells({ 4: DAMAGED }));
    expect(pair.tierAt(STRONG_BITS + 0.01)).toBe('strong');
    expect(pair.tierAt(STRONG_BITS - 0.01)).toBe('probable');
  });

  test.each([0, 1, 3])('where column %d differs it is probable at most', (column) => {
    const other = ['Сулейменов', 'Болат', '', '1871-11-28'][column] as string;
    const pair = pairOf(ROLES, withCells({ 4: ONE }), withCells({ 4: DAMAGED, [column]: other }));
    expect(pair.tierAt(40)).toBe('probable');
  });

  test('without any number in a list that has them it is probable at most', () => {
    expect(pairOf(ROLES, FULL, FULL).tierAt(40)).toBe('probable');
  });

  test('a list without a column of numbers can be strong', () => {
    const cells = FULL.slice(0, 4);
    const pair = pairOf(ROLES.slice(0, 4), cells, cells);
    expect(pair.tierAt(STRONG_BITS + 0.01)).toBe('strong');
    expect(pair.tierAt(STRONG_BITS - 0.01)).toBe('probable');
  });

  test('but not where the given names are two', () => {
    const cells = FULL.slice(0, 4);
    expect(pairOf(ROLES.slice(0, 4), cells, cells.with(1, 'Болат')).tierAt(40)).toBe('probable');
  });
});
