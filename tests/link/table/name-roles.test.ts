import { expect, test } from 'vitest';
import { withNameRoles } from '../../../src/link/table/name-roles.js';
import { RawColumns } from '../../../src/link/table/raw-columns.js';

type Role = Parameters<typeof withNameRoles>[0][number]['role'];

/** The roles of columns with these cells, the first of them of given names by its header. */
function rolesOf(roles: readonly Role[], rows: readonly (readonly string[])[]): readonly Role[] {
  const raw = new RawColumns(roles.map((role, at) => ({ header: `column ${at}`, role })));
  for (const row of rows) raw.add([...row]);
  return withNameRoles(raw.columns()).map(({ role }) => role);
}

test('a column of given names alone holds whole names where nearly all cells have several words', () => {
  expect(rolesOf(['given_name'], [['Bruno Pereira Silva'], ['Ana Souza'], ['']])).toEqual(['full_name']);
  expect(rolesOf(['given_name'], [['Bruno Pereira Silva'], ['Ana'], ['Rita']])).toEqual(['given_name']);
});

test('beside surnames given names of several words stay given names', () => {
  expect(
    rolesOf(
      ['given_name', 'surname'],
      [
        ['María José', 'García'],
        ['Ana Rosa', 'López'],
      ],
    ),
  ).toEqual(['given_name', 'surname']);
});
