import { describe, expect, test } from 'vitest';
import { scoreList } from '../../bench/labelled-sets.js';
import { households, movers } from '../../bench/lists/household-lists.js';

describe('movers', () => {
  test.each([10, 30, 50])('of whom %i in a hundred stand at another dwelling are found', (moved) => {
    const { precision, f1 } = scoreList(movers(1000, moved, 4, 3));
    expect(f1).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });

  test('one more column of the address makes no list of movers worse', () => {
    const scores = [1, 2, 3, 4].map((columns) => scoreList(movers(600, 30, columns, 7)).f1);
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(scores[0]! - 0.005);
  });
});

describe('households', () => {
  test.each([true, false])('relatives of one dwelling are different persons (birth dates: %s)', (dated) => {
    const { precision, recall } = scoreList(households(700, dated, 5));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
