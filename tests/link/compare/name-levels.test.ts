import { describe, expect, test } from 'vitest';
import { levelName } from '../../../src/link/compare/level-cache.js';
import { levelIn, PairLevels } from '../../../src/link/compare/pair-levels.js';
import { INITIAL, SHORT_FORM } from '../../../src/link/link-constants.js';
import { linkTable } from '../../../src/link/link-table.js';
import { partBits } from '../../../src/link/weights/score-pair.js';
import { tableOf } from '../people.js';

const levelOf = (kind: 'surname' | 'given_name', one: string, other: string) => {
  const levels = new PairLevels(tableOf([kind], [[one], [other], ['Zz']]));
  return levelIn(levels.pattern(0, 1), 0);
};

describe('how names compare', () => {
  test.each([
    ['Zhanad', 'Janad', 1],
    ['Evaar', 'Yevaar', 1],
    ['Laptsev', 'Lapcev', 1],
    // A letter apart, and another sound.
    ['Harlan', 'Hanlan', 2],
  ])('%s and %s, both borne by many, stand at level %i', (one, other, level) => {
    const rows = Array.from({ length: 12 }, (_, at) => [at % 2 === 0 ? one : other]);
    const levels = new PairLevels(tableOf(['surname'], rows));
    expect(levelIn(levels.pattern(0, 1), 0)).toBe(level);
  });

  test.each([
    ['Robert', 'Bob'],
    ['Bob', 'Rob'],
    ['Александр', 'Саша'],
    ['Aleksandr', 'Саша'],
    ['Katharina', 'Käthe'],
    ['Francisco', 'Paco'],
    ['Нұрлан', 'Нұрик'],
  ])('%s and %s are one given name', (one, other) => {
    expect(levelOf('given_name', one, other)).toBe(SHORT_FORM);
  });

  test.each([
    ['Patrick', 'Patricia'],
    ['Anna', 'Bob'],
    ['Даниил', 'Дмитрий'],
  ])('%s and %s are two', (one, other) => {
    expect(levelOf('given_name', one, other)).not.toBe(SHORT_FORM);
  });

  test('an initial agrees with what begins with it, and differs from all else', () => {
    expect(levelOf('given_name', 'J.', 'Julia')).toBe(INITIAL);
    expect(levelOf('given_name', 'Ш.', 'Шолпан')).toBe(INITIAL);
    expect(levelOf('given_name', 'J.', 'Anna')).toBe(4);
    expect(levelOf('given_name', 'J.', 'K.')).toBe(4);
    expect(levelName('given_name', INITIAL)).toBe('initial agrees');
    expect(levelName('birth_date', 5)).toBe('different');
  });

  test('a surname of two words is near its part, and far from another that shares a word', () => {
    expect(levelOf('surname', 'García López', 'García')).toBe(1);
    expect(levelOf('surname', 'García López', 'García Ruiz')).toBeGreaterThanOrEqual(3);
    expect(levelOf('surname', 'von der Trave', 'Trave')).toBe(0);
    expect(levelOf('surname', 'Müller', 'Mueller')).toBe(0);
  });
});

describe('what an initial says', () => {
  const given = ['Anna', 'Berta', 'Clara', 'Dora', 'Emma', 'Frieda', 'Gerda', 'Hilde', 'Ida', 'Jutta'];
  const surnames = Array.from(
    { length: 40 },
    (_, at) => `Quell${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'er' : 'en'}`,
  );
  const rows = surnames.flatMap((surname, s) =>
    given.map((name, g) => [surname, name, `18${20 + ((s * 7 + g * 3) % 70)}-0${1 + (g % 9)}-1${s % 10}`]),
  );
  rows.push([surnames[0]!, 'A.', rows[0]![2]!], [surnames[1]!, 'A.', '1899-12-31']);
  const { levels, model } = linkTable(tableOf(['surname', 'given_name', 'birth_date'], rows), { threshold: 0.5 });
  const bits = (a: number, b: number) => partBits(model, levels, levels.pattern(a, b), a, b)[1]!;

  test('speaks for the pair by how many names begin with it, and less than the whole name', () => {
    const initial = bits(0, rows.length - 2);
    expect(initial).toBeGreaterThan(1);
    expect(initial).toBeLessThanOrEqual(bits(0, 10));
    // Two initials alone are no rare name, though nobody else is written so.
    expect(bits(rows.length - 2, rows.length - 1)).toBeCloseTo(initial, 2);
  });
});
