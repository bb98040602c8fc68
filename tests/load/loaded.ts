import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AuditFile } from '../../src/database/audit-file.js';
import { sourceFiles } from '../../src/database/source-files.js';
import type { ElectionProfile } from '../../src/election/profile.js';
import { profileFromYaml, readProfile } from '../../src/election/read-profile.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { newAuditFile } from '../shared/new-audit-file.js';

/** What a folder became. */
export interface Loaded {
  readonly accounting: readonly { path: string; read: number; loaded: number; setAside: number; rejected: number }[];
  readonly db: AuditFile;
  /** Rows of any query over the audit file. */
  all<Row = Record<string, unknown>>(sql: string): Row[];
}

/** Loads a folder of these files into an audit file in memory; `look` sees it while it is open. */
export async function loaded<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  look: (loaded: Loaded) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-load-'));
  const db = newAuditFile();
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await loadFolder(db, folder, profileOf(folder, files));
    return look({ db, accounting: accountingOf(db), all: (sql) => db.prepare(sql).all() as never });
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let assumed: ElectionProfile | null = null;

/** Folders without an election.yaml are of the election of 2019 here: reading its profile takes as long as a small file. */
function profileOf(folder: string, files: Readonly<Record<string, unknown>>): ElectionProfile {
  if ('election.yaml' in files) return readProfile(folder);
  assumed ??= profileFromYaml('extends: kz-2019', 'election.yaml');
  return assumed;
}

function accountingOf(db: AuditFile): Loaded['accounting'] {
  return sourceFiles(db).map(({ path, read, loaded: stored, setAside, rejected }) => ({
    ...{ path, read, loaded: stored, setAside, rejected },
  }));
}
