import type { MadeEntry } from '../../bench/kazakh-list.js';
import { buildTable } from '../../src/link/table/build-table.js';
import type { ColumnRole } from '../../src/link/table/column-roles.js';
import type { PeopleTable } from '../../src/link/table/people-table.js';
import { RawColumns } from '../../src/link/table/raw-columns.js';

/** A table of rows whose columns have these roles, as `match` would build it. */
export function tableOf(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): PeopleTable {
  const raw = new RawColumns(roles.map((role) => ({ header: role, role })));
  for (const row of rows) raw.add(row);
  return buildTable(rows.length, raw.columns());
}

export const MADE_ROLES: readonly ColumnRole[] = ['surname', 'given_name', 'patronymic', 'birth_date', 'iin', 'text'];

/** The cells of a made-up entry in the order of `MADE_ROLES`. */
export function cellsOf({ surname, givenName, patronymic, birthDate, iin, address }: MadeEntry): string[] {
  return [surname, givenName, patronymic, birthDate, iin, address];
}
