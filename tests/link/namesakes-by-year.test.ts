import { describe, expect, test } from 'vitest';
import { type LinkResult, linkTable } from '../../src/link/link-table.js';
import {
  Dictionary,
  type FieldColumn,
  MAIN_LIST,
  OTHER_PAPER,
  type PeopleTable,
} from '../../src/link/table/people-table.js';
import { seededDraws } from '../../src/link/table/scatter.js';
import { probabilityOf } from '../../src/link/weights/link-model.js';
import { beyondNamesakes } from '../../src/link/weights/namesakes-by-year.js';

type Named = readonly [surname: string, given: string, year: number];
interface Entry {
  readonly who: number;
  readonly name: Named;
  readonly standing: number;
}

const SURNAMES = 400;
const GIVEN_NAMES = 120;
const syllables = 'ba do ke lu mi no pa ra si tu vo ze'.split(' ');
const word = (n: number) =>
  syllables[n % 12]! + syllables[Math.floor(n / 12) % 12]! + syllables[Math.floor(n / 144) % 12]!;

/** Voters of one country: few surnames and given names are borne by many, and of births only the year is written. */
function voters(size: number, draw: () => number): Entry[] {
  const common = (count: number) => Math.floor(count * draw() ** 3);
  return Array.from({ length: size }, (_, who) => ({
    who,
    name: [word(common(SURNAMES)), word(200 + common(GIVEN_NAMES)), 1830 + Math.floor(draw() * 60)],
    standing: MAIN_LIST,
  }));
}

function tableOf(entries: readonly Entry[]): PeopleTable {
  const names = new Dictionary();
  const years = new Dictionary();
  const column = (field: 'surname' | 'given_name' | 'birth_date', values: Dictionary, of: (name: Named) => string) =>
    ({
      field,
      kind: field,
      codes: Int32Array.from(entries, ({ name }) => values.encode(of(name))),
      values: values.values,
    }) satisfies FieldColumn;
  return {
    size: entries.length,
    columns: [
      column('surname', names, ([surname]) => surname),
      column('given_name', names, ([, given]) => given),
      column('birth_date', years, ([, , year]) => `${year}-00-00`),
    ],
    standing: Uint8Array.from(entries, ({ standing }) => standing),
    strictNames: true,
  };
}

/** The pairs that are called one person at this probability or more, and how many of them are. */
function called({ pairs }: LinkResult, entries: readonly Entry[], least: number, ofPapers: boolean) {
  let [all, right] = [0, 0];
  for (let k = 0; k < pairs.size; k++) {
    const [a, b] = [entries[pairs.left[k]!]!, entries[pairs.right[k]!]!];
    if ((a.standing === b.standing) === ofPapers || probabilityOf(pairs.bits[k]!) < least) continue;
    all += 1;
    if (a.who === b.who) right += 1;
  }
  return { all, right };
}

/** Of these voters so many are added elsewhere too, every hundredth of them. */
const addedAlso = (entries: readonly Entry[], count: number): Entry[] => [
  ...entries,
  ...Array.from({ length: count }, (_, at) => ({ ...entries[(at * 97) % entries.length]!, standing: OTHER_PAPER })),
];

describe.each([600, 4000, 9000])('%i voters of whom only the year of birth is known', (size) => {
  const main = voters(size, seededDraws(size));
  const entries = addedAlso(main, Math.round(size * 0.02));
  const result = linkTable(tableOf(entries), { threshold: 0.5 });

  test('namesakes of two main lists are no one person, however many of them are added elsewhere', () => {
    expect(called(result, entries, 0.9, false).all).toBeLessThanOrEqual(1);
  });

  test('who is added beside a home line is found, and nearly nobody else', () => {
    const { all, right } = called(result, entries, 0.9, true);
    expect(right).toBeGreaterThan(0);
    expect(right).toBeGreaterThanOrEqual(0.9 * all);
  });
});

test('what is beyond namesakes is near to what was entered twice, and never far above', () => {
  const main = voters(5000, seededDraws(5000));
  const twice = Array.from({ length: 150 }, (_, at) => main[at * 31]!);
  const [clean, planted] = [main, [...main, ...twice]].map((entries) => beyondNamesakes(tableOf(entries))![0]!);
  expect(clean).toBeLessThan(30);
  expect(planted! - clean!).toBeGreaterThan(75);
  expect(planted).toBeLessThan(200);
});

test('a table that does not say where its records stand is not asked', () => {
  const { standing: _, ...table } = tableOf(voters(50, seededDraws(50)));
  expect(beyondNamesakes(table)).toBeNull();
});

/** About one in three hundred bears this surname, and one in a hundred and fifty this given name. */
const usual: Named = [word(60), word(230), 1851];
const isUsual = (surname: string, given: string) => surname === usual[0] && given === usual[1];

test('of two namesakes on main lists neither is surely the one who was added', () => {
  const main = voters(4000, seededDraws(4000)).filter(({ name: [surname, given] }) => !isUsual(surname, given));
  const [one, other] = [
    { who: 9001, name: usual, standing: MAIN_LIST },
    { who: 9002, name: usual, standing: MAIN_LIST },
  ];
  const added = { who: 9001, name: usual, standing: OTHER_PAPER };
  const sureOf = (entries: readonly Entry[]) => {
    const { pairs } = linkTable(tableOf(addedAlso(entries, 80)), { threshold: 0.5 });
    const at = entries.indexOf(added);
    const odds = [...pairs.left.keys()].filter((k) => pairs.left[k] === at || pairs.right[k] === at);
    return odds.map((k) => probabilityOf(pairs.bits[k]!));
  };
  expect(Math.max(...sureOf([...main, one, added]))).toBeGreaterThan(0.9);
  const rivals = sureOf([...main, one, other, added]);
  const [first, second] = rivals.sort((a, b) => b - a);
  expect(first).toBeLessThan(0.9);
  expect(second).toBeCloseTo(first!, 6);
});
