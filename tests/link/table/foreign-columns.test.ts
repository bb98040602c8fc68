import { expect, test } from 'vitest';
import { buildTable } from '../../../src/link/table/build-table.js';
import { isDwellingPart, isOfFamily } from '../../../src/link/table/dwelling-parts.js';
import { roleOfHeader } from '../../../src/link/table/list-headers.js';
import { RawColumns } from '../../../src/link/table/raw-columns.js';
import { splitWholeNames } from '../../../src/link/table/whole-names.js';

test.each([
  ['Author', 'full_name'],
  ['Patient Name', 'full_name'],
  ['PESEL', 'identifier'],
  ['T.C. Kimlik No', 'identifier'],
  ['Miejscowość', 'text'],
  ['Affiliation', 'text'],
])('%s is %s', (header, role) => {
  expect(roleOfHeader(header)).toBe(role);
});

test.each(['Commune de naissance', 'Doğum Yeri', 'Miejsce urodzenia'])(
  '%s is where a family comes from, no dwelling',
  (header) => {
    expect(isDwellingPart(header, 'text')).toBe(false);
    expect(isOfFamily(header, 'text')).toBe(true);
  },
);

test('a hospital parts surname, given and middle name by carets', () => {
  expect(splitWholeNames(['Quist^Alma^Edda'], [1])).toEqual([
    { surname: 'Quist', givenName: 'Alma', patronymic: 'Edda' },
  ]);
});

test('an empty column of surnames is not compared, one that everybody shares is', () => {
  const fieldsOf = (surname: string) => {
    const raw = new RawColumns([
      { header: 'surname', role: 'surname' },
      { header: 'first name', role: 'given_name' },
    ]);
    for (const given of ['Alma', 'Edda', 'Ove']) raw.add([surname, given]);
    return buildTable(3, raw.columns()).columns.map(({ field }) => field);
  };
  expect(fieldsOf('')).toEqual(['first name']);
  expect(fieldsOf('Quist')).toEqual(['surname', 'first name']);
});
