import type { FileSettings } from '../../election/profile-schema.js';
import { COLUMN_ROLES, type ColumnRole } from '../../link/table/list-headers.js';

/** What matching compares under a field of an extract that has no role of its own. */
const BY_FIELD: Readonly<Record<string, ColumnRole>> = { address: 'text', id_document: 'identifier' };

/** The roles of a file's columns by its settings: a field that says nothing of a person is not compared. */
export function rolesOf({ columns = {} }: FileSettings, header: readonly string[]): Record<string, ColumnRole> {
  const present = new Set(header.map((cell) => cell.trim()));
  const named = Object.entries(columns).filter(([column]) => present.has(column));
  return Object.fromEntries(
    named.map(([column, field]): [string, ColumnRole] => {
      const role = COLUMN_ROLES.find((known) => known === field);
      return [column, role ?? (field === null ? 'ignore' : (BY_FIELD[field] ?? 'ignore'))];
    }),
  );
}
