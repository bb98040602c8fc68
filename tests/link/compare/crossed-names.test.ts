import { describe, expect, test } from 'vitest';
import { areTwoPeople } from '../../../src/compare/somebody-else.js';
import { foldName, foldSurname } from '../../../src/identity/index.js';
import { blockingKeysOf, keyOf } from '../../../src/link/blocking/blocking-keys.js';
import { IdentityJudge } from '../../../src/link/cluster/one-identity.js';
import type { AuditPeople } from '../../../src/link/table/audit-people.js';
import { tableOf } from '../people.js';

type Name = readonly [surname: string, givenName: string];

/** Two records of one number, born on one day. */
function recordsOf(one: Name, other: Name): AuditPeople {
  const column = (values: readonly string[]) => ({ codes: Int32Array.of(0, 1), values });
  return {
    surnames: column([one, other].map(([surname]) => foldSurname(surname))),
    givenNames: column([one, other].map(([, given]) => foldName(given))),
    patronymics: { codes: Int32Array.of(-1, -1), values: [] },
    birthDates: { codes: Int32Array.of(0, 0), values: ['1861-02-03'] },
  } as unknown as AuditPeople;
}

const CROSSED: readonly (readonly [Name, Name])[] = [
  [
    ['Омаров', 'Дәурен'],
    ['Дәурен', 'Омаров'],
  ],
  [
    ['Омарова', 'Ақзия'],
    ['Ақзия', 'Омарова'],
  ],
  [
    ['Максимова', 'Ирина'],
    ['Ирина', 'Максимова'],
  ],
  [
    ['Заболоцкая', 'Алина'],
    ['Алина', 'Заболоцкая'],
  ],
  [
    ['Тұрғалиева', 'Кәмила'],
    ['Kamila', 'Turgalieva'],
  ],
  [
    ['Сапарова', 'Зерсұлу'],
    ['Зерсулу', 'Саппарова'],
  ],
];

describe.each(CROSSED)('%j written as %j', (one, other) => {
  const people = recordsOf(one, other);

  test('is one person where a number is the same', () => {
    const judge = new IdentityJudge(people, () => null);
    expect([judge.contradict(0, 1), judge.contradict(1, 0)]).toEqual([false, false]);
    expect(judge.agree(0, 1)).toBe(true);
    expect(judge.similarity(0, 1)).toBe(3);
  });

  test('is one person between two states of a list', () => {
    expect(areTwoPeople(people as never, 0, 1)).toBe(false);
  });
});

test.each(CROSSED.slice(0, -1))('%j and %j are compared by their names in any order', (one, other) => {
  const table = tableOf(['surname', 'given_name'], [one, other, ['Омаров', 'Зерсұлу']]);
  const anyOrder = [blockingKeysOf(table).get('names in any order')!];
  expect(keyOf(anyOrder, 0)).toBe(keyOf(anyOrder, 1));
  expect(keyOf(anyOrder, 2)).not.toBe(keyOf(anyOrder, 1));
});

test.each([
  [
    ['Омарова', 'Ақзия'],
    ['Ақзия', 'Сапарова'],
  ],
  [
    ['Омарова', 'Ақзия'],
    ['Динара', 'Омарова'],
  ],
] as const)('%j and %j, of whom one name alone is crossed, are two people still', (one, other) => {
  const people = recordsOf(one, other);
  expect(new IdentityJudge(people, () => null).contradict(0, 1)).toBe(true);
  expect(areTwoPeople(people as never, 0, 1)).toBe(true);
});
