import { describe, expect, test } from 'vitest';
import { areNationalNumbers, isPersonNumber, readNationalNumber } from '../../src/identity/index.js';

describe('a national number of another country', () => {
  test.each([
    ['AB 123456', '#AB123456'],
    ['ab-123456', '#AB123456'],
    // The first two letters are Cyrillic.
    ['АВ123456Z', '#AB123456Z'],
    ['123-45-6789', '#123456789'],
    ['00123456789', '#123456789'],
    ['123456789.0', '#123456789'],
    ['１２３４５６７８Ｚ', '#12345678Z'],
  ])('%s is %s', (written, key) => {
    expect(readNationalNumber(written)).toEqual({ key, problem: null });
  });

  test.each([
    ['1.23457E+10', 'scientific'],
    ['0000000', 'missing'],
    ['99999999999', 'missing'],
    ['-', 'missing'],
    ['12345', 'length'],
    ['ABCDEFGH1', 'length'],
    ['1234567890123456789012345', 'length'],
  ])('%s is none: %s', (written, problem) => {
    expect(readNationalNumber(written)).toEqual({ key: null, problem });
  });

  test('its key is no IIN, even where its digits would be one', () => {
    const { key } = readNationalNumber('760915200005');
    expect(key).toBe('#760915200005');
    expect([isPersonNumber(key!), isPersonNumber('760915200005'), isPersonNumber('760915200006')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('cells that are numbers of persons', () => {
  const numbers = (count: number, of: (at: number) => string) => Array.from({ length: count }, (_, at) => of(at));

  test('stand once each, but for a few', () => {
    expect(areNationalNumbers([...numbers(99, (at) => `X${1_000_000 + 7 * at}`), 'X1000000'], false)).toBe(true);
    expect(
      areNationalNumbers(
        numbers(100, (at) => `X${1_000_000 + (at >> 1)}`),
        false,
      ),
    ).toBe(false);
    expect(
      areNationalNumbers(
        numbers(100, (at) => `X${1_000_000 + (at >> 1)}`),
        true,
      ),
    ).toBe(false);
  });

  test('stand twice where certificates were used twice, and still say who used them', () => {
    const used = numbers(140, (at) => `KA-${100_003 + 7919 * at}`);
    expect(areNationalNumbers([...used, ...used.slice(0, 8)], false)).toBe(true);
    // Households of one and of two.
    expect(areNationalNumbers([...used, ...used.slice(0, 40)], false)).toBe(false);
  });

  test('have few shapes, and zeros in front are none', () => {
    expect(
      areNationalNumbers(
        numbers(40, (at) => String(9_000_000 + 100_000 * at)),
        false,
      ),
    ).toBe(true);
    const letters = 'ABCD';
    const mixed = (at: number) =>
      [...'123456'].map((digit, place) => ((at >> place) & 1 ? letters.charAt(at % 4) : digit)).join('');
    expect(
      areNationalNumbers(
        numbers(64, (at) => `${mixed(at)}${1000 + at}`),
        false,
      ),
    ).toBe(false);
  });

  test('few cells prove it where nothing speaks against it', () => {
    expect(areNationalNumbers(['1234567', '7654321', '1234567'], false)).toBe(false);
    expect(areNationalNumbers(['1234567', '7654321', '1234567'], true)).toBe(true);
    expect(areNationalNumbers(['1234567', 'AB12345'], false)).toBe(false);
    expect(areNationalNumbers([], true)).toBe(false);
    expect(areNationalNumbers(['lost', 'unknown person', '1234567'], true)).toBe(false);
  });
});
