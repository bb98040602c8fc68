import { allChecks, leftOutOf, runChecks } from '../checks/index.js';
import { type AuditFile, buildIndexes, countPrecinctLists, createAuditFile } from '../database/audit-file.js';
import { linkRecords } from '../link/link-records.js';
import { loadFiles } from '../load/load-folder.js';
import type { OnProgress } from '../model.js';
import { type Correction, corrections } from '../publish/files/corrections.js';
import { openFiles } from './open-folder.js';

export interface ValidateOptions {
  /** Name of the built-in profile whose dates and limits hold; `kz-2019` by default. */
  readonly profile?: string;
  readonly onProgress?: OnProgress;
}

/** What a commission learns of its lists before an election. */
export interface Validation {
  readonly read: number;
  readonly loaded: number;
  readonly setAside: number;
  readonly rejected: number;
  readonly corrections: readonly Correction[];
}

/** The families that look at lists alone. */
const FAMILIES = ['list-quality', 'double-registration'];

/**
 * Validates lists without an election folder: loads them into memory, runs the checks of list quality and double
 * registration, and says record by record what a clerk should look at. Throws an InputError where a file cannot be read.
 */
export async function validateFiles(paths: readonly string[], options: ValidateOptions = {}): Promise<Validation> {
  const { profile, files } = openFiles(paths, options.profile ?? 'kz-2019');
  const db = createAuditFile(':memory:');
  try {
    await loadFiles(db, files, profile, options.onProgress);
    buildIndexes(db);
    linkRecords(db, options.onProgress);
    countPrecinctLists(db);
    const checks = allChecks();
    const families = FAMILIES.filter((family) => checks.some((check) => check.folder.includes(family)));
    runChecks(db, checks, options.onProgress, leftOutOf(checks, { only: families }));
    return { ...accountingOf(db), corrections: corrections(db, checks) };
  } finally {
    db.close();
  }
}

function accountingOf(db: AuditFile): { read: number; loaded: number; setAside: number; rejected: number } {
  return db
    .prepare<[], { read: number; loaded: number; setAside: number; rejected: number }>(
      `select coalesce(sum(records_read), 0) as "read", coalesce(sum(records_loaded), 0) as loaded,
              coalesce(sum(records_set_aside), 0) as setAside, coalesce(sum(records_rejected), 0) as rejected from source_file`,
    )
    .get()!;
}
