import type { AuditFile } from '../database/audit-file.js';

/** A table of the audit file, with its columns in their order and their types as SQLite's strict tables have them. */
export interface AuditTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: 'INTEGER' | 'TEXT' | 'REAL' }[];
}

/** Every table of an audit file but those that SQLite keeps for itself, in the order in which they were made. */
export function auditTables(db: AuditFile): readonly AuditTable[] {
  const names = db
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by rowid`,
    )
    .pluck()
    .all();
  const columnsOf = db.prepare<[string], AuditTable['columns'][number]>(
    'select name, upper(type) as type from pragma_table_info(?) order by cid',
  );
  return names.map((name) => ({ name, columns: columnsOf.all(name) }));
}

/** What statements read, by themselves or by a view: every table and view that they name, at least. */
export function readByStatements(
  db: AuditFile,
  statements: readonly string[],
): { readonly tables: readonly AuditTable[]; readonly views: ReturnType<typeof auditViews> } {
  const read = namesReadBy(db, statements);
  return {
    tables: auditTables(db).filter(({ name }) => read.has(name)),
    views: auditViews(db).filter(({ name }) => read.has(name)),
  };
}

/** Those of the tables that statements read that have a row. */
export function tablesToCopy(db: AuditFile, statements: readonly string[]): readonly AuditTable[] {
  const { tables } = readByStatements(db, statements);
  if (tables.length === 0) return [];
  const asked = tables.map(({ name }) => `select '${name}' where exists (select 1 from "${name}")`);
  const filled = new Set(db.prepare<[], string>(asked.join(' union all ')).pluck().all());
  return tables.filter(({ name }) => filled.has(name));
}

/** The words of statements, and of the views that are among these words. */
function namesReadBy(db: AuditFile, statements: readonly string[]): ReadonlySet<string> {
  const views = db
    .prepare<[], { name: string; sql: string }>(`select name, sql from sqlite_schema where type = 'view'`)
    .all();
  const sqlOf = new Map(views.map(({ name, sql }) => [name, sql]));
  const words = new Set<string>();
  const read = (sql: string): void => {
    for (const word of new Set(sql.match(/\w+/g))) {
      if (words.has(word)) continue;
      words.add(word);
      read(sqlOf.get(word) ?? '');
    }
  };
  for (const sql of statements) read(sql);
  return words;
}

/** The views of an audit file, each after those that it reads. */
export function auditViews(db: AuditFile): readonly { readonly name: string; readonly select: string }[] {
  return db
    .prepare<[], { name: string; sql: string }>(
      `select name, sql from sqlite_schema where type = 'view' order by rowid`,
    )
    .all()
    .map(({ name, sql }) => ({ name, select: sql.replace(/^create view \w+ as\s/i, '') }));
}
