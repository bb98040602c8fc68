import { describe, expect, it } from 'vitest';
import { fitsPattern } from '../../../src/election/path-pattern.js';

describe('a pattern of file names', () => {
  it.each([
    ['voter_list.csv', 'voter_list.csv', true],
    ['*.csv', 'a/b.csv', true],
    ['voter_*_2019.csv', 'voter_153_2019.csv', true],
    ['voter_*_2019.csv', 'voter_2019.csv', false],
    ['a*a', 'a', false],
    ['book.xlsx#*', 'book.xlsx#Лист 1', true],
    ['(a+)+.csv', '(a+)+.csv', true],
    ['*.csv', 'list.csv.gz', false],
    ['*ab*ba*', 'xabay', false],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(fitsPattern(pattern, path)).toBe(fits);
  });

  it('with very many stars takes no longer than its text', () => {
    expect(fitsPattern(`${'*a'.repeat(2000)}*b`, `${'a'.repeat(4000)}c`)).toBe(false);
  });
});
