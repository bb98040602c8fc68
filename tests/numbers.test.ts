import { expect, test } from 'vitest';
import { type BareNumber, bareNumbers } from './architecture/bare-numbers.js';
import { NO_DECISIONS, ROOMS_OF_NUMBERS, STILL_BARE } from './architecture/number-rules.js';
import { sources } from './architecture/sources.js';

/** Files of the rooms with their bare numbers, but the tables themselves and what decides nothing. */
function filesWithNumbers(): readonly (readonly [string, readonly BareNumber[]])[] {
  const tables = Object.values(ROOMS_OF_NUMBERS);
  return Object.keys(ROOMS_OF_NUMBERS)
    .flatMap((room) => sources(room))
    .filter((file) => !tables.includes(file) && !Object.keys(NO_DECISIONS).some((part) => file.startsWith(part)))
    .map((file) => [file, bareNumbers(file)] as const);
}

test('a number that decides stands with its meaning in the table of its room', () => {
  const found = filesWithNumbers().flatMap(([file, numbers]) => {
    if (numbers.length <= (STILL_BARE[file] ?? 0)) return [];
    const places = numbers.map(({ line, written }) => `${written} in line ${line}`).join(', ');
    const table = Object.entries(ROOMS_OF_NUMBERS).find(([room]) => file.startsWith(`${room}/`))?.[1];
    return [`${file}: ${places}. A number that decides belongs, with meaning and source, into ${table}.`];
  });
  expect(found).toEqual([]);
});

test('nothing is excused that needs no excuse', () => {
  const files = Object.keys(ROOMS_OF_NUMBERS).flatMap((room) => sources(room));
  const idle = Object.keys(NO_DECISIONS).filter(
    (part) => !files.some((file) => file.startsWith(part) && bareNumbers(file).length > 0),
  );
  const clean = Object.keys(STILL_BARE).filter((file) => !files.includes(file) || bareNumbers(file).length === 0);
  expect([...idle, ...clean]).toEqual([]);
});

test('of a file as it may be written only the number that decides is found', () => {
  const found = bareNumbers('tests/architecture/numbers-example.ts');
  expect(found.map(({ written }) => written)).toEqual(['0.37']);
});
