import { describe, expect, test } from 'vitest';
import { MISSING } from '../../src/link/compare/level-cache.js';
import { PairLevels } from '../../src/link/compare/pair-levels.js';
import { Dictionary, type FieldKind } from '../../src/link/table/people-table.js';
import { APART, SlipsTogether } from '../../src/link/weights/slips-together.js';

const KINDS: readonly FieldKind[] = ['surname', 'given_name', 'birth_date'];
const levels = new PairLevels({
  size: 2,
  columns: KINDS.map((kind) => {
    const values = new Dictionary();
    return { field: kind, kind, codes: Int32Array.of(values.encode('A'), values.encode('B')), values: values.values };
  }),
});
/** A pattern by its levels, in the order of the columns. */
const pattern = (...of: number[]) => of.reduce((sum, level, f) => sum | (level << (3 * f)), 0);
/** One column in ten differs. */
const M = [5, 5, 6].map((count) => Float64Array.from({ length: count }, (_, k) => (k === 0 ? 0.9 : 0.1 / (count - 1))));

describe('slips of one person', () => {
  test('say nothing more where each column slips by itself', () => {
    const slips = new SlipsTogether(levels, M, APART);
    for (const one of [pattern(0, 0, 0), pattern(1, 0, 2), pattern(4, 3, 5), pattern(0, MISSING, 0)])
      expect(slips.bits(one)).toBeCloseTo(0, 12);
    const counter = slips.counter();
    counter.add(pattern(0, 0, 0), 729);
    counter.add(pattern(1, 0, 0), 243);
    counter.add(pattern(1, 2, 0), 27);
    counter.add(pattern(1, 2, 3), 1);
    for (const ratio of counter.ratios()) expect(ratio).toBeCloseTo(1, 9);
  });

  test('of careless clerks two slips speak less against one person, and the chances still sum to 1', () => {
    const counter = new SlipsTogether(levels, M, APART).counter();
    counter.add(pattern(0, 0, 0), 860);
    counter.add(pattern(1, 0, 0), 80);
    counter.add(pattern(1, 2, 0), 40);
    counter.add(pattern(1, 2, 3), 20);
    const ratios = counter.ratios();
    expect(ratios[0]).toBeCloseTo((860 + 20) / (729 + 20), 9);
    expect(ratios[2]).toBeCloseTo((60 + 20) / (28 + 20), 9);
    const slips = new SlipsTogether(levels, M, ratios);
    expect(slips.bits(pattern(1, 2, 0))).toBeGreaterThan(0.5);
    expect(slips.bits(pattern(1, 0, 0))).toBeLessThan(-1);
    const chance = [0.729, 0.243, 0.028].map((share, count) => {
      const seen = [pattern(0, 0, 0), pattern(1, 0, 0), pattern(1, 2, 0)][count]!;
      return share * 2 ** slips.bits(seen);
    });
    expect(chance.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  test('a few pairs are no proof, and nothing is more than eight times as often', () => {
    const few = new SlipsTogether(levels, M, APART).counter();
    few.add(pattern(1, 2, 0), 3);
    expect(few.ratios()[2]).toBeLessThan(1.2);
    const many = new SlipsTogether(levels, M, APART).counter();
    many.add(pattern(0, 0, 0), 900_000);
    many.add(pattern(1, 2, 0), 300_000);
    expect(many.ratios()[2]).toBe(8);
    expect(many.ratios()[1]).toBe(1 / 8);
  });

  test('one slip in every copy teaches nothing: so do namesakes with one slip', () => {
    const counter = new SlipsTogether(levels, M, APART).counter();
    counter.add(pattern(1, 0, 0), 1000);
    counter.add(pattern(0, 0, 0), 500);
    expect(counter.ratios()).toEqual(APART);
  });
});
