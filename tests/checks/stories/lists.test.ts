import { describe, expect, test } from 'vitest';
import { type Row, said } from './count-story.js';

// Ordinary lists, each beside its guilty twin.

const DAY = 'extends: kz-2019\npolling_day: 1909-06-09\n';

describe('eighteen on the day', () => {
  const story = (born: string, iin: string, more: Row = {}) => ({
    voter_list: [
      {
        precinct: 1,
        'entry no': 1,
        surname: 'Омаров',
        'given name': 'Дәурен',
        'birth date': born,
        iin,
        voted: 'yes',
        ...more,
      },
      {
        precinct: 1,
        'entry no': 2,
        surname: 'Ким',
        'given name': 'Анна',
        'birth date': '1870-05-05',
        iin: '700505200104',
        voted: 'yes',
      },
    ],
  });

  test('may vote', async () => {
    expect((await said(story('1891-06-09', '910609100107'), DAY)).found).toEqual({});
  });

  test('a day younger is a contradiction', async () => {
    expect((await said(story('1891-06-10', '910610200109'), DAY)).contradictions).toEqual(['LQ07 precinct 1']);
  });

  test('a list made for a later vote holds unmarked lines of those who come of age', async () => {
    const { found } = await said(story('1891-06-10', '910610200109', { voted: '' }), DAY);
    expect(found).toEqual({ 'LQ07 precinct 1': 'needs-document' });
  });
});

describe('line numbers of 18 and 19 digits', () => {
  const lines = (numbers: readonly string[]) => ({
    voter_list: numbers.map((no, i) => ({ precinct: 1, 'entry no': no, surname: `Сайлаушы${i}` })),
  });
  const long = (last: number) => `9${'0'.repeat(15)}${last}`;

  test('run on, and the audit does not stop', async () => {
    expect((await said(lines([10, 11, 12, 13].map((i) => `9${long(i)}`)))).found).toEqual({});
    expect((await said(lines([10, 11, 12, 13].map(long)))).found).toEqual({});
  });

  test('a repeat among them is found', async () => {
    expect((await said(lines([10, 11, 12, 12, 13].map(long)))).found).toEqual({ 'LQ17 precinct 1': 'pattern' });
  });
});

describe('a birth date that stands for an unknown one', () => {
  const file = (dates: readonly string[]) => ({
    voter_list: dates.map((date, i) => ({
      precinct: 1 + (i % 3),
      'entry no': i + 1,
      surname: `Сайлаушы${i}`,
      'birth date': date,
    })),
  });
  const default_ = Array.from({ length: 24 }, () => '1800-01-01');

  test('is one finding about the file, not one of each precinct', async () => {
    const { found } = await said(file(default_), DAY);
    expect(Object.keys(found)).toEqual(['LQ08 file voter_list.csv']);
  });

  test('single old people are of their precinct', async () => {
    expect(Object.keys((await said(file(['1800-01-01', '1870-03-02', '1860-05-07']), DAY)).found)).toEqual([
      'LQ08 precinct 1',
    ]);
  });
});

describe('a list of another size than at the last election, by counts alone', () => {
  const figures = (last: number) => {
    const precincts = Array.from({ length: 14 }, (_, i) => ({ precinct: 1 + i, 'voters on list': 900 + 10 * i }));
    return {
      previous_figures: precincts,
      precinct_figures: precincts.map((row, i) => ({
        ...row,
        'voters on list': i === 13 ? last : row['voters on list'] + (i % 3),
      })),
    };
  };

  test('is found where it stands out', async () => {
    expect((await said(figures(1400))).found).toEqual({ 'LQ19 precinct 14': 'pattern' });
  });

  test('the typical change is nothing', async () => {
    expect((await said(figures(1031))).found).toEqual({});
  });
});
