import type { AuditFile } from '../../database/audit-file.js';
import { preparedOnce } from '../../database/prepared-once.js';
import type { SqlValue } from '../../model.js';
import type { StoredPlan } from '../threads/reading.js';
import type { JoiningRecord } from '../threads/record-batch.js';

/**
 * Lets a record fill in what the record of the same precinct leaves blank, as where one file has the sizes of the lists and another the
 * protocols. Says false, and changes nothing, where both say something and not the same, or where its other rows are there already.
 */
export function recordJoiner(db: AuditFile, { extract, tables }: StoredPlan): (record: JoiningRecord) => boolean {
  const [first, ...others] = tables;
  const uniqueBy = extract.uniqueBy ?? [];
  if (first === undefined || extract.joinsUp !== true) return () => false;
  const named = uniqueBy.map((field) => `${field} is ?`).join(' and ');
  const filled = first.columns.filter((column) => column !== 'record_id' && !uniqueBy.includes(column));
  const keyOf = (row: readonly SqlValue[]) => uniqueBy.map((field) => row[first.columns.indexOf(field)] ?? null);
  const select = `select ${[...filled, 'record_id'].join(', ')} from ${first.table} where ${named}`;
  return ({ rows }) => {
    const [row] = rows;
    if (row === null || row === undefined) return false;
    const known = preparedOnce<SqlValue[], SqlValue[]>(db, select)
      .raw()
      .get(...keyOf(row));
    if (known === undefined) return false;
    const said = filled.map((column) => row[first.columns.indexOf(column)] ?? null);
    const isAgainst = said.some((value, at) => value !== null && known[at] !== null && known[at] !== value);
    if (
      isAgainst ||
      others.some(({ table }, at) => (rows[at + 1]?.length ?? 0) > 0 && isThere(db, table, named, keyOf(row)))
    )
      return false;
    const fresh = filled.flatMap((column, at) =>
      known[at] === null && said[at] !== null ? [{ column, value: said[at] }] : [],
    );
    if (fresh.length === 0) return true;
    const set = fresh.map(({ column }) => `${column} = ?`).join(', ');
    preparedOnce<SqlValue[]>(db, `update ${first.table} set ${set} where record_id = ?`).run(
      ...fresh.map(({ value }) => value ?? null),
      known.at(-1) ?? null,
    );
    return true;
  };
}

function isThere(db: AuditFile, table: string, named: string, key: readonly SqlValue[]): boolean {
  return preparedOnce<SqlValue[]>(db, `select 1 from ${table} where ${named} limit 1`).get(...key) !== undefined;
}
