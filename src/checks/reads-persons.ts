import type { AuditFile } from '../database/audit-file.js';
import { readinessOf } from './availability.js';
import type { Check } from './check-definition.js';

/** The tables that linking alone fills. */
export const LINKED_TABLES: ReadonlySet<string> = new Set([
  ...['person', 'person_record', 'person_listing', 'shared_iin', 'birth_date_at_odds', 'repeated_document'],
  ...['previous_unlisted', 'namesake', 'namesake_record', 'link_statistic', 'match', 'match_field', 'blocking_pass'],
  'chance',
]);

/** Whether any of the checks that can run asks who is one person, as SQLite itself says of their statements. */
export function readPersons(db: AuditFile, checks: readonly Check[]): boolean {
  return checks.some((check) => {
    const ready = readinessOf(db, check);
    if (!('parameters' in ready)) return false;
    return [check.sql, check.populationSql].some((sql) =>
      tablesRead(db, sql, ready.parameters).some((table) => LINKED_TABLES.has(table)),
    );
  });
}

/** The tables that a statement opens, those behind views too. */
export function tablesRead(
  db: AuditFile,
  sql: string,
  parameters: Readonly<Record<string, string | number>>,
): readonly string[] {
  const tables = new Map(
    db.prepare<[], [number, string]>('select rootpage, tbl_name from sqlite_schema where rootpage > 0').raw().all() as [
      number,
      string,
    ][],
  );
  return db
    .prepare<[Readonly<Record<string, string | number>>], { opcode: string; p2: number }>(`explain ${sql}`)
    .all(parameters)
    .flatMap(({ opcode, p2 }) => (opcode === 'OpenRead' ? [tables.get(p2) ?? ''] : []));
}
