import { allChecks, leftOutOf, runChecks } from '../checks/index.js';
import { type AuditFile, buildIndexes, countPrecinctLists, createAuditFile } from '../database/audit-file.js';
import { type UnreadFileRow, unreadFiles } from '../database/unread-files.js';
import { profileValue } from '../election/profile.js';
import { linkRecords } from '../link/link-records.js';
import { loadContents } from '../load/load-folder.js';
import type { Loss, OnProgress } from '../model.js';
import type { Correction } from '../publish/files/correction.js';
import { corrections } from '../publish/files/corrections.js';
import { shownPaths } from '../publish/privacy/file-names.js';
import { readLosses } from '../publish/read/read-losses.js';
import { withOtherProblems } from './folder-problems.js';
import type { NamedSettings } from './named-settings.js';
import { openFiles } from './open-folder.js';

export interface ValidateOptions extends NamedSettings {
  /** Names of files and sheets as a report shows them, without names of people. */
  readonly mask?: boolean;
  readonly onProgress?: OnProgress;
  /** ISO date of today: births are compared with it where no polling day is stated. The library itself reads no clock. */
  readonly today: string;
}

/** What a commission learns of its lists before an election. */
export interface Validation {
  readonly read: number;
  readonly loaded: number;
  readonly setAside: number;
  readonly rejected: number;
  /** The profile that held, and its polling day; null where none is stated. */
  readonly profile: string;
  readonly pollingDay: string | null;
  readonly files: number;
  /** What of a folder was not read, and why. */
  readonly unread: readonly UnreadFileRow[];
  readonly losses: readonly Loss[];
  readonly corrections: readonly Correction[];
}

/** The families that look at lists alone. */
const FAMILIES = ['list-quality', 'double-registration'];
/** Who is too young today may be old enough on a polling day that nobody has stated. */
const BY_POLLING_DAY_ONLY = ['LQ07'];

/**
 * Validates lists that are named one by one, or those of one folder: loads them into memory, runs the checks of list quality and double
 * registration, and says record by record what a clerk should look at. Throws an InputError where a file cannot be read.
 */
export async function validateFiles(paths: readonly string[], options: ValidateOptions): Promise<Validation> {
  const { profile, contents } = openFiles(paths, options);
  const pollingDay = profileValue(profile, 'polling_day') as string | null;
  const db = createAuditFile(':memory:');
  try {
    await loadContents(db, contents, profile, options.onProgress).catch(async (error: unknown) => {
      throw await withOtherProblems(error, contents, profile);
    });
    buildIndexes(db);
    linkRecords(db, options.onProgress);
    countPrecinctLists(db);
    const checks = allChecks();
    if (pollingDay === null) noteToday(db, options.today);
    const skip = pollingDay === null ? BY_POLLING_DAY_ONLY : [];
    const families = FAMILIES.filter((family) => checks.some((check) => check.folder.includes(family)));
    runChecks(db, checks, options.onProgress, leftOutOf(checks, { only: families, skip }));
    const found = corrections(db, checks, pollingDay ?? options.today);
    const isMasked = options.mask === true;
    const shown = shownPaths(db);
    const unread = unreadFiles(db).map((file) =>
      isMasked ? { ...file, path: shown(file.path), detail: shown(file.detail) } : file,
    );
    const losses = readLosses(db, { reveal: !isMasked });
    return {
      ...accountingOf(db),
      profile: profile.name,
      pollingDay,
      unread,
      losses,
      corrections: found,
    };
  } finally {
    db.close();
  }
}

/** Ages are of a day: without a polling day, of the day of the validation. */
function noteToday(db: AuditFile, today: string): void {
  db.prepare("insert into profile_value (path, value, source) values ('polling_day', ?, 'day of the validation')").run(
    JSON.stringify(today),
  );
}

type Accounting = Pick<Validation, 'read' | 'loaded' | 'setAside' | 'rejected' | 'files'>;

function accountingOf(db: AuditFile): Accounting {
  return db
    .prepare<[], Accounting>(
      `select count(*) as files, coalesce(sum(records_read), 0) as "read", coalesce(sum(records_loaded), 0) as loaded,
              coalesce(sum(records_set_aside), 0) as setAside, coalesce(sum(records_rejected), 0) as rejected from source_file`,
    )
    .get()!;
}
