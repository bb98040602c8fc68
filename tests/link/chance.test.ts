import { describe, expect, test } from 'vitest';
import { expectedNamesakes, type NamedPeople, upperBound } from '../../src/link/chance/chance.js';
import { seededDraws } from '../../src/link/table/scatter.js';
import { expectedPairs } from '../../src/statistics/coincidence.js';

/** People of one name whose birth dates are spread evenly over so many days of one year. */
function namesakes(people: number, days: number) {
  return {
    names: new Int32Array(people),
    dates: Int32Array.from({ length: people }, (_, i) => i % days),
    years: new Int32Array(days).fill(1970),
    identified: new Uint8Array(people),
  };
}

const expectedWithoutIin = (people: NamedPeople) => expectedNamesakes(people).withoutIin;

describe('chance alone', () => {
  test('141 people of one name born in one year share 27 birthdays (Stanford teaching set)', () => {
    const chance = expectedPairs(141, 365);
    expect(chance).toBeCloseTo(27.04, 2);
    // 30,000 people born that year, the 141 among them, each on a day drawn at random.
    const list = namesakes(30_000, 365);
    const draw = seededDraws(1970);
    const drawn = { ...list, dates: list.dates.map(() => Math.floor(draw() * 365)) };
    const names = list.names.map((_, i) => (i < 141 ? 0 : i));
    expect(Math.abs(expectedWithoutIin({ ...drawn, names }) - 27.04)).toBeLessThan(0.5);
  });

  test('180 people share a full birth date with a chance of a half, 460 almost surely (McDonald and Levitt 2008)', () => {
    const shared = (people: number) => 1 - Math.exp(-expectedPairs(people, 23_000));
    expect(shared(180)).toBeCloseTo(0.5, 2);
    expect(shared(460)).toBeCloseTo(0.99, 2);
  });

  test('a heap on 1 January raises the expectation', () => {
    const even = namesakes(100, 50);
    const heaped = { ...even, dates: even.dates.map((day, i) => (i < 50 ? 0 : day)) };
    expect(expectedWithoutIin(heaped)).toBeGreaterThan(expectedWithoutIin(even) * 5);
  });

  test('the bound is passed by at most five lists in a hundred', () => {
    expect(upperBound(0)).toBe(0);
    expect(upperBound(1)).toBe(3);
    expect(upperBound(10)).toBe(15);
    expect(upperBound(100)).toBe(117);
  });
});
