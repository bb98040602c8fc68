import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import {
  apartAtLeast,
  isBeginning,
  isTransposed,
  jaroWinkler,
  sharedWords,
} from '../../../src/link/compare/similarity.js';

describe('Jaro-Winkler similarity', () => {
  // The first five are Winkler's own examples (1990).
  test.each([
    ['MARTHA', 'MARHTA', 0.9611],
    ['DIXON', 'DICKSONX', 0.8133],
    ['DWAYNE', 'DUANE', 0.84],
    ['DUNNINGHAM', 'CUNNIGHAM', 0.8963],
    ['JONES', 'JOHNSON', 0.8324],
    ['ABCD', 'ABCDEFGH', 0.9],
    ['ABCDE', 'ABCDEFGHIJ', 0.9],
    ['AB', 'BA', 0],
    ['ABCDEF', 'XXXXXX', 0],
    ['', 'A', 0],
    ['A', '', 0],
    ['', '', 1],
    ['A', 'A', 1],
  ])('%s and %s: %d', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
    expect(jaroWinkler(b, a)).toBeCloseTo(expected, 4);
  });

  test('a letter matches within half the longer length, and no further', () => {
    // Of six letters two places are near enough, three are not.
    expect(jaroWinkler('Abcdef', 'xyAzuv')).toBeCloseTo((1 / 6 + 1 / 6 + 1) / 3, 10);
    expect(jaroWinkler('Abcdef', 'xyzAuv')).toBe(0);
  });

  test('each letter is matched once', () => {
    expect(jaroWinkler('AAAX', 'AYYY')).toBeCloseTo(0.5 + 0.1 * 0.5, 10);
  });

  test('what stood in an earlier pair has no say in a later one', () => {
    const alone = jaroWinkler('QRST', 'TSRQ');
    jaroWinkler('ABCDEFGH', 'HGFEDCBA');
    expect(jaroWinkler('QRST', 'TSRQ')).toBe(alone);
  });

  test('letters after the 64th are not looked at', () => {
    const begin = 'AB'.repeat(32);
    expect(jaroWinkler(`${begin}C`, `${begin}D`)).toBeCloseTo(1, 10);
    expect(jaroWinkler(`${'A'.repeat(63)}C`, `${'A'.repeat(63)}D`)).toBeLessThan(1);
  });
});

test.each([
  ['abcd', 'abdc', true],
  ['abcd', 'bacd', true],
  ['ab', 'ba', true],
  ['abcd', 'abcd', false],
  ['abcd', 'abce', false],
  ['abcd', 'acbe', false],
  ['abcd', 'cbad', false],
  ['abcd', 'badc', false],
  ['abc', 'abcd', false],
  ['abcd', 'dbca', false],
])('%s and %s have two neighbours exchanged: %s', (a, b, expected) => {
  expect(isTransposed(a, b)).toBe(expected);
  expect(isTransposed(b, a)).toBe(expected);
});

test.each([
  ['A', 'Alma', true],
  ['Alma', 'Alma', true],
  ['lma', 'Alma', false],
  ['Alim', 'Alma', false],
])('%s begins %s or the other way: %s', (a, b, expected) => {
  expect(isBeginning(a, b)).toBe(expected);
  expect(isBeginning(b, a)).toBe(expected);
});

test.each([
  ['ABAI', 'ABAI', 0],
  ['ABAI 5', 'ABAI', 1],
  ['ABAI 5', 'ABAI 7', 0.5],
  ['ABAI 5', '5 ABAI', 1],
  ['ABAI 5 KB 7', 'ABAI 5', 1],
  ['ABAI 55', 'ABAI 5', 0.5],
  ['NEW ABAI', 'NEWER ABAIS', 0],
  ['A B C', 'C D E F', 1 / 3],
  ['A  B', 'A B C', 2 / 3],
])('of "%s" and "%s" the shorter shares %d of its words', (a, b, expected) => {
  expect(sharedWords(a, b)).toBeCloseTo(expected, 10);
  expect(sharedWords(b, a)).toBeCloseTo(expected, 10);
});

test('no pair is nearer than the bounds that spare a look at the order of letters', () => {
  const name = fc.string({ unit: fc.constantFrom(...'AEIOUKMNRSТӘ'), maxLength: 70 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const { letters, alike } = apartAtLeast(a, b);
      expect(distance(a, b)).toBeGreaterThanOrEqual(letters);
      expect(jaroWinkler(a, b)).toBeLessThanOrEqual(alike);
    }),
    { numRuns: 2000 },
  );
});
