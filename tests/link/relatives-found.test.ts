import { expect, test } from 'vitest';
import { PairLevels } from '../../src/link/compare/pair-levels.js';
import { RelativesFound } from '../../src/link/weights/relatives-found.js';
import { tableOf } from './people.js';

const levels = new PairLevels(
  tableOf(
    ['surname', 'given_name', 'sex'],
    [
      ['Quist', 'Alma', 'f'],
      ['Quist', 'Edda', 'f'],
      ['Quist', 'Nils', 'm'],
      ['Quist', 'Ove', ''],
    ],
  ),
);
const at = levels.columns.findIndex(({ sex }) => sex === true);
const SAME = levels.pattern(0, 1);
const OTHER = levels.pattern(0, 2);
const UNTOLD = levels.pattern(0, 3);

function found(shareOfOneSex: number, pairs: readonly (readonly [pattern: number, pairs: number])[]): number {
  const spreads = levels.columns.map((_, f) => ({
    u: Float64Array.from(f === at ? [shareOfOneSex, 1 - shareOfOneSex] : [0.01, 0.99]),
  }));
  const relatives = new RelativesFound(levels, spreads);
  for (const [pattern, count] of pairs) relatives.add(pattern, count);
  return relatives.total();
}

test('of relatives as many are a man and a woman as chance gives; one sex alone makes none', () => {
  expect(
    found(0.5, [
      [SAME, 200],
      [OTHER, 1],
      [UNTOLD, 7],
    ]),
  ).toBeCloseTo(1 + 1 + 7, 10);
  expect(
    found(0.5, [
      [SAME, 90],
      [OTHER, 110],
    ]),
  ).toBeCloseTo(200, 10);
  // Three pairs of one sex for one of two, in a list with more men.
  expect(
    found(0.75, [
      [SAME, 90],
      [OTHER, 20],
    ]),
  ).toBeCloseTo(20 + 60, 10);
});

test('in a list of men alone sex tells nothing of relatives', () => {
  expect(found(0.99, [[SAME, 200]])).toBeCloseTo(200, 10);
});
