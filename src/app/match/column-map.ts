import { COLUMN_ROLES, type ColumnRole } from '../../link/table/column-roles.js';
import { noMapError } from './problems.js';

/** What columns are, by header, of texts such as `Geb.-Dat.=birth_date`. Throws an InputError where one is no such text. */
export function readColumnMap(pairs: readonly string[]): Readonly<Record<string, ColumnRole>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const field = pair.slice(at + 1).trim();
      const role = COLUMN_ROLES.find((known) => known === field);
      if (at > 0 && role !== undefined) return [pair.slice(0, at).trim(), role];
      throw noMapError(pair, COLUMN_ROLES.join(', '));
    }),
  );
}
