import { expect, test } from 'vitest';
import { datePattern, shiftedDate } from '../../src/compare/together/date-patterns.js';
import { isDwellingNumber, isReordered, replacedWords } from '../../src/compare/together/replaced-words.js';
import { writtenWords } from '../../src/compare/together/written-words.js';

test.each([
  ['TARAZ LENIN 5 3', 'TARAZ ABAI 5 3', ['LENIN > ABAI']],
  ['TARAZ LENIN 5 3', 'TARAZ ABAI 12 7', ['LENIN 5 3 > ABAI 12 7']],
  ['TARAZ LENIN 5 3', 'VERNI TARAZ LENIN 7 3', [' > VERNI', '5 > 7']],
  ['LENIN 4 4', 'ABAI 4 77', ['LENIN > ABAI', '4 > 77']],
  ['LENIN 5', 'LENIN 5', []],
  ['', 'LENIN 5', [' > LENIN 5']],
])('what differs between %j and %j', (before, after, differs) => {
  expect(replacedWords(before, after).map((words) => `${words.before} > ${words.after}`)).toEqual(differs);
});

test('numbers of a dwelling are short; codes of the post are not', () => {
  for (const [before, after] of [
    ['5', '7'],
    ['12A', '12'],
    ['', '3'],
    ['5 3', '7 3/1'],
  ] as const)
    expect(isDwellingNumber({ before, after }), `${before} ${after}`).toBe(true);
  for (const [before, after] of [
    ['10200', '99200'],
    ['LENIN 5', 'ABAI 5'],
    ['AB 10', 'ZK 10'],
  ] as const)
    expect(isDwellingNumber({ before, after }), `${before} ${after}`).toBe(false);
});

test('the same words in another order are one address', () => {
  expect(isReordered('TARAZ LENIN 5 3', 'LENIN 5 3 TARAZ')).toBe(true);
  expect(isReordered('TARAZ LENIN 5', 'TARAZ LENIN 5 3')).toBe(false);
});

test('words are shown as they are written', () => {
  expect(writtenWords('г. Тараз, ул. Бухар-Жырау, д. 5', 'BUKAR JIRAU')).toBe('Бухар-Жырау');
  expect(writtenWords('г. Тараз', 'NOWHERE')).toBe('NOWHERE');
});

test.each([
  ['1850-02-10', '1850-02-09', '-1'],
  ['1850-03-01', '1850-02-28', '-1'],
  ['1850-02-10', '1850-10-02', 'swapped'],
  ['1850-02-10', '1854-02-11', '1462'],
])('how %s differs from %s, and back', (before, after, pattern) => {
  expect(datePattern(before, after)).toBe(pattern);
  expect(shiftedDate(before, pattern)).toBe(after);
});

test('dates that a person mended have no pattern', () => {
  expect(datePattern('1850-02-10', '1850-02-20')).toBeNull();
  expect(datePattern('1850-00-00', '1851-00-00')).toBeNull();
  expect(shiftedDate('1850-02-28', 'swapped')).toBe('1850-02-28');
});
