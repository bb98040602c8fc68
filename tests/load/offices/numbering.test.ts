import { describe, expect, it } from 'vitest';
import { look } from '../looked.js';

const rows = (area: string, numbers: readonly number[], names: string) =>
  numbers.map((number) => `${area};${number};${names}${area}${number};Ян\n`).join('');
const LIST = 'Region;Polling station;Surname;Given name\n';

describe('precincts that each region numbers anew', () => {
  it.each([
    [
      'in one list',
      { 'voter_list.csv': `${LIST}${rows('North', [1, 2, 3], 'Oaks')}${rows('SOUTH', [1, 2, 3], 'Elms')}` },
      ['North/1:1', 'North/2:1', 'North/3:1', 'South/1:1', 'South/2:1', 'South/3:1'],
    ],
    [
      'in a list a region, whose names differ in their type',
      {
        'список 1.csv': `Область;УИК;Фамилия;Имя\n${rows('Южная область', [1, 2], 'Ким')}`,
        'список 2.csv': `Область;УИК;Фамилия;Имя\n${rows('Западная', [1, 2], 'Цой')}`,
        'дополнительный список.csv': `УИК;Область;Фамилия;Имя;Основание\n1;Южная обл.;Пак;Ир;справка\n`,
      },
      ['Западная/1:1', 'Западная/2:1', 'Южная/1:2', 'Южная/2:1'],
    ],
    [
      'in each county of a region',
      {
        'voter_list.csv': `Region;County;Precinct;Surname\n${['A', 'B']
          .flatMap((region) =>
            ['Ash', 'Bay'].flatMap((county) =>
              [1, 2].map((no) => `${region};${county};${no};Li${region}${county}${no}\n`),
            ),
          )
          .join('')}`,
      },
      ['A/Ash/1:1', 'A/Ash/2:1', 'A/Bay/1:1', 'A/Bay/2:1', 'B/Ash/1:1', 'B/Ash/2:1', 'B/Bay/1:1', 'B/Bay/2:1'],
    ],
  ])('%s', async (_, files, precincts) => {
    const found = await look(files as Record<string, string>);
    expect(found.precincts).toEqual(precincts);
    expect(found.notes.filter(({ kind }) => kind === 'precinct-by-area')).toHaveLength(Object.keys(files).length);
  });

  it.each([
    ['numbers that run through', `${LIST}${rows('North', [1, 2, 3], 'Oaks')}${rows('South', [4, 5, 6], 'Elms')}`],
    [
      'one odd cell',
      `${LIST}${rows('North', [1, 1, 1, 1, 1, 2, 2], 'Oaks')}South;1;Pine;Ida\n${rows('South', [3, 4], 'Elms')}`,
    ],
  ])('%s stay as they are', async (_, list) => {
    const { precincts } = await look({ 'voter_list.csv': list });
    expect(precincts.every((precinct) => /^\d+:\d+$/.test(precinct))).toBe(true);
  });

  it.each([
    ['certificates', 'avc_used.csv', 'Serial;Host precinct;Surname;Time used\nA 1;1;Fir;10:00\n'],
    ['changes of precinct', 'registration_changes.csv', 'Region;From precinct;To precinct;Surname\nNorth;1;2;Fir\n'],
  ])('where %s do not name the area, nothing is joined and the file is told of', async (_, name, table) => {
    const { precincts, notes } = await look({
      'voter_list.csv': `${LIST}${rows('North', [1, 2], 'Oaks')}${rows('South', [1, 2], 'Elms')}`,
      [name]: table,
    });
    expect(precincts).toEqual(['1:2', '2:2']);
    expect(notes.filter(({ kind }) => kind.startsWith('precinct-'))).toMatchObject([
      { kind: 'precinct-area-missing', detail: 'region' },
    ]);
  });

  it('what the settings say of the precinct holds', async () => {
    const { precincts } = await look({
      'voter_list.csv': `${LIST}${rows('North', [1, 2], 'Oaks')}${rows('South', [1, 2], 'Elms')}`,
      'election.yaml': 'files: {voter_list.csv: {columns: {precinct: 2}}}\n',
    });
    expect(precincts).toEqual(['1:2', '2:2']);
  });
});
