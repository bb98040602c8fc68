import type { FileSettings } from '../../election/profile-schema.js';
import { COLUMN_ROLES, type ColumnRole } from '../../link/table/column-roles.js';

/** What matching compares under a field of an extract that has no role of its own. */
const BY_FIELD: ReadonlyMap<string, ColumnRole> = new Map([
  ['address', 'text'],
  ['id_document', 'identifier'],
]);

/** The roles of a file's columns by its settings: a field that says nothing of a person is not compared. */
export function rolesOf({ columns = {} }: FileSettings, header: readonly string[]): Record<string, ColumnRole> {
  const present = new Set(header.map((cell) => cell.trim()));
  return Object.fromEntries(
    Object.entries(columns)
      .flatMap(([key, said]) => columnsNamed(key, said, header))
      .filter(([column]) => present.has(column)),
  );
}

type Said = NonNullable<FileSettings['columns']>[string];

/** Settings name the field of a column, or of a field the positions (from 1) or the headers of the columns that fill it. */
function columnsNamed(key: string, said: Said, header: readonly string[]): [string, ColumnRole][] {
  if (said === null || typeof said === 'string') return [[key, roleOf(said)]];
  const columns = typeof said === 'number' ? [said] : said;
  return columns.map((column) => {
    const name = typeof column === 'number' ? (header[column - 1] ?? '') : column;
    return [name.trim(), roleOf(key)];
  });
}

function roleOf(field: string | null): ColumnRole {
  const role = COLUMN_ROLES.find((known) => known === field);
  return role ?? (field === null ? 'ignore' : (BY_FIELD.get(field) ?? 'ignore'));
}
