import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { InputError, inThree, type Texts } from '../model.js';
import { packageRoot } from '../package-root.js';
import { Database } from './sqlite.js';
import { explainingStorage, storageProblem } from './storage-problem.js';

/** An open audit file. The only kind of database handle in Rollproof. */
export type AuditFile = Sqlite.Database;

const SCHEMA_VERSION = '2';

function sqlFile(name: string): string {
  return readFileSync(join(packageRoot(), 'sql', name), 'utf8');
}

function open(path: string, options: Sqlite.Options): AuditFile {
  const db = new Database(path, options);
  // Names and IINs stand in every page: nothing of them may spill into a temporary folder.
  db.pragma('temp_store = memory');
  db.pragma('cache_size = -65536');
  db.pragma('foreign_keys = on');
  return db;
}

/**
 * Makes a new, empty audit file, readable by its owner only; `:memory:` for one that is never stored. Throws an InputError
 * where there is no room or no right to write.
 */
export function createAuditFile(path: string): AuditFile {
  return explainingStorage(path, () => {
    const db = open(path, {});
    // Half as many pages, and half as many turns of the tree: written some percent faster.
    db.pragma('page_size = 8192');
    if (path !== ':memory:') chmodSync(path, 0o600);
    db.transaction(() => {
      db.exec(sqlFile('schema.sql'));
      db.exec(sqlFile('views.sql'));
      setAuditValue(db, 'schema_version', SCHEMA_VERSION);
    })();
    return db;
  });
}

/** Builds the indexes that linking and the checks use, and the statistics that SQLite plans by; loading is faster without them. */
export function buildIndexes(db: AuditFile): void {
  db.transaction(() => {
    db.exec(sqlFile('indexes.sql'));
    db.exec('analyze');
  })();
}

/** Counts each precinct's lists in one reading, for the expectations and the checks; anew where that was done before. */
export function countPrecinctLists(db: AuditFile): void {
  db.transaction(() => db.exec(sqlFile('precinct_list.sql')))();
}

/**
 * Does a step of an audit once: in one transaction with the note that it is done, so that a run which goes on after a kill
 * neither leaves it out nor does it twice. Twice would give the same rows, but not the same bytes. Throws an InputError
 * where the disk is full, and then nothing of the step is done.
 */
export function doOnce(db: AuditFile, step: string, work: () => void): void {
  if (!isDone(db, step)) doAnew(db, step, work);
}

/** Whether a step of an audit is done. */
export function isDone(db: AuditFile, step: string): boolean {
  return auditValue(db, `done_${step}`) !== null;
}

/** Whether persons have been looked for in an audit file. */
export function isLinked(db: AuditFile): boolean {
  return db.prepare('select 1 from link_statistic limit 1').get() !== undefined;
}

/** Does a step of an audit whether or not it was done before, and otherwise like `doOnce`. */
export function doAnew(db: AuditFile, step: string, work: () => void): void {
  const write = db.transaction(() => {
    work();
    setAuditValue(db, `done_${step}`, 'yes');
  });
  explainingStorage(db.name, write);
}

const OTHER_FILE = inThree(
  'a file that is no audit file',
  'файл, который не является файлом аудита',
  'аудит файлы емес файл',
);
const NO_AUDIT_FILE = {
  expected: inThree(
    `an audit file of schema version ${SCHEMA_VERSION}`,
    `файл аудита с версией схемы ${SCHEMA_VERSION}`,
    `схемасының нұсқасы ${SCHEMA_VERSION} аудит файлы`,
  ),
  notDone: inThree(
    'Nothing was read or changed.',
    'Ничего не прочитано и не изменено.',
    'Ештеңе оқылған да, өзгертілген де жоқ.',
  ),
  advice: inThree(
    'Give the audit.sqlite that "rollproof audit" or "rollproof load" wrote with this version.',
    'Укажите audit.sqlite, который записала команда «rollproof audit» или «rollproof load» этой версии.',
    'Осы нұсқадағы «rollproof audit» не «rollproof load» жазған audit.sqlite файлын көрсетіңіз.',
  ),
};

/** Opens an audit file that Rollproof made. Throws an InputError where it is missing, no audit file, or of another version. */
export function openAuditFile(path: string, options: { readonly readonly?: boolean } = {}): AuditFile {
  const refuse = (found: Texts): never => {
    throw InputError.at(path, { ...NO_AUDIT_FILE, found });
  };
  if (!existsSync(path)) return refuse(inThree('no such file', 'такого файла нет', 'ондай файл жоқ'));
  // SQLite would wait for a pipe's writer, and read a device for ever.
  if (!statSync(path).isFile()) return refuse(OTHER_FILE);
  let db: AuditFile | undefined;
  try {
    db = open(path, { readonly: options.readonly ?? false, fileMustExist: true });
    const version = auditValue(db, 'schema_version');
    if (version === SCHEMA_VERSION) return db;
    db.close();
    const found = version ?? '?';
    return refuse(inThree(`schema version ${found}`, `версия схемы ${found}`, `схема нұсқасы ${found}`));
  } catch (error) {
    if (error instanceof InputError) throw error;
    db?.close();
    // Opening after a kill rolls back what was half done, and that writes.
    throw (isOtherFile(error) ? null : storageProblem(error, path)) ?? refuse(OTHER_FILE);
  }
}

function isOtherFile(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'SQLITE_NOTADB';
}

/** Under this name an audit file keeps what the later state of a list was compared with, where that was its purpose. */
export const COMPARED_WITH = 'compared_with';
/** And under these the dates of both states (ISO), where they are known. */
export const BEFORE_DATE = 'list_before_date';
export const AFTER_DATE = 'list_after_date';

/** A value of the audit as a whole, or null. */
export function auditValue(db: AuditFile, name: string): string | null {
  const row = db.prepare<[string], { value: string }>('select value from audit where name = ?').get(name);
  return row?.value ?? null;
}

/** Notes a value of the audit as a whole. */
export function setAuditValue(db: AuditFile, name: string, value: string): void {
  db.prepare(
    'insert into audit (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
  ).run(name, value);
}
