import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks, populationOf, readinessOf } from '../../src/checks/index.js';
import { LANGUAGES } from '../../src/model.js';
import { loadExample } from './example-audit.js';

// A parameter may be moved by whoever audits: no text may go on stating its default, and numbers by chance are computed anew.

/** Numbers in texts that are as large as a parameter of their check and are something else, with what they are. */
const SOMETHING_ELSE: Readonly<Record<string, string>> = {
  'AV17 nothing 10': 'fewest subjects of one kind that are compared, no parameter of the check',
  'AD03 nothing 10': 'fewest subjects of one kind that are compared, no parameter of the check',
  'AD04 nothing 10': 'fewest subjects of one kind that are compared, no parameter of the check',
  'AD14 nothing 10': 'fewest subjects of one kind that are compared, no parameter of the check',
  'LQ16 nothing 10': 'fewest subjects of one kind that are compared, no parameter of the check',
  'AV18 examined 10': 'fewest events of a day that is scanned, no parameter of the check',
  'AV18 nothing 10': 'fewest events of a day that is scanned, no parameter of the check',
};

const WORDS: Readonly<Record<string, number>> = {
  ...{
    five: 5,
    eight: 8,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    hundred: 100,
  },
};
/** Smaller whole numbers count things that have nothing to do with parameters: two precincts, three answers. */
const LEAST = 5;

/** Numbers that a text states itself, in figures or in English words; what stands in braces is filled in. */
function numbersIn(text: string): readonly number[] {
  let said = text;
  for (let before = ''; before !== said; ) {
    before = said;
    said = said.replace(/\{[^{}]*\}/g, ' ');
  }
  const figures = said.match(/(?<![\p{L}\d])\d[\d\u00a0\u202f ,.]*(?<=\d)/gu) ?? [];
  const words = said.toLowerCase().match(/[a-z]+/g) ?? [];
  return [
    ...figures.map((figure) => Number(figure.replace(/[\u00a0\u202f ]|,(?=\d{3})/g, '').replace(',', '.'))),
    ...words.flatMap((word) => WORDS[word] ?? []),
  ];
}

test('numbers are read out of a text as people write them', () => {
  expect(numbersIn('one in 3,628,800, ten {n, plural, one {# of 7} other {# of 8}}, 0,5 или 3 628 800')).toEqual([
    3628800, 0.5, 3628800, 10,
  ]);
});

test('no text of a check states the default of one of its parameters', () => {
  const stated = allChecks().flatMap(({ code, parameters, ...check }) => {
    const defaults = parameters.flatMap(({ fallback }) =>
      typeof fallback === 'number' && fallback !== 0 ? fallback : [],
    );
    const wanted = new Set(defaults.flatMap((value) => (value < 1 ? [value, round(100 * value)] : [value])));
    return (['question', 'message', 'examined', 'nothing', 'blind', 'chance'] as const).flatMap((part) =>
      LANGUAGES.flatMap((language) =>
        numbersIn(check[part]?.[language] ?? '')
          .filter((number) => wanted.has(number) && (number >= LEAST || !Number.isInteger(number)))
          .map((number) => `${code} ${part} ${number}`),
      ),
    );
  });
  // "95 of 100 such lists" and "per hundred" are how shares are written.
  const others = new Set(stated.filter((one) => !one.endsWith(' 100')));
  expect([...others].filter((one) => SOMETHING_ELSE[one] === undefined)).toEqual([]);
  expect(Object.keys(SOMETHING_ELSE).filter((one) => !others.has(one))).toEqual([]);
});

function round(value: number): number {
  return Number(value.toPrecision(6));
}

type Population = Readonly<Record<string, unknown>>;
type Recomputed = (population: Population, value: number, others: Readonly<Record<string, string | number>>) => number;
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const examined = (population: Population) => Number(population['examined']);

describe('what the page says of chance, recomputed with a parameter moved', () => {
  test.each<[string, string, readonly number[], string, Recomputed]>([
    ['AD09', 'run_length', [2, 5, 10, 14], 'run_odds', (_, length) => factorial(length)],
    ['AD09', 'run_length', [2, 5, 10, 14], 'expected_by_chance', (of, length) => examined(of) / factorial(length)],
    ['AV20', 'limit', [2, 3, 5], 'expected_by_chance', (of, limit) => (examined(of) * 4) / (9 * limit ** 2)],
    ['AV08', 'date_error_rate', [0.001, 0.02], 'expected_by_chance', (of, rate) => examined(of) * rate],
    ['AD08', 'time_error_rate', [0.005, 0.03], 'expected_by_chance', (of, rate) => (examined(of) * rate) / 6],
    ['DR13', 'clock_error_rate', [0.01, 0.2], 'expected_by_chance', (of, rate) => 2 * examined(of) * rate],
    [
      ...(['LQ08', 'age_limit', [100, 105, 112], 'expected_by_chance'] as const),
      (of, limit, { share_of_voters: share, yearly_survival: survival, share_age: age }) =>
        examined(of) * Number(share) * Number(survival) ** (limit - Number(age)),
    ],
  ])('%s.%s = %j: %s', async (code, parameter, values, column, recomputed) => {
    const check = allChecks().find((each) => each.code === code)!;
    const db = await loadExample(join(check.folder, 'example'));
    const ready = readinessOf(db, check);
    if (!('parameters' in ready)) throw new Error(`${code}: its example does not run`);
    for (const value of values) {
      const population = populationOf(db, check, { ...ready.parameters, [parameter]: value });
      expect(examined(population)).toBeGreaterThan(0);
      expect(
        Number(population[column]) / recomputed(population, value, ready.parameters),
        `${parameter} = ${value}`,
      ).toBeCloseTo(1, 9);
    }
    db.close();
  });
});
