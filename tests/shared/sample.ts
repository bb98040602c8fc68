import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks, runChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { Database } from '../../src/database/sqlite.js';
import { packageRoot } from '../../src/package-root.js';
import { loadExample } from '../checks/example-audit.js';
import { madeOnce } from './made-once.js';

export const SAMPLE = join(packageRoot(), 'samples', 'kz-2019');

/** The sample election of the repository loaded, linked and expected, in memory: the test's own to change. */
export async function loadedSampleAudit(): Promise<AuditFile> {
  return ownCopyOf(await madeOnce('loaded.sqlite', (path) => storing(path, () => loadExample(SAMPLE))));
}

/** The same, with every check run over it. */
export async function checkedSampleAudit(): Promise<AuditFile> {
  const checked = async () => {
    const db = await loadedSampleAudit();
    runChecks(db, allChecks());
    return db;
  };
  return ownCopyOf(await madeOnce('checked.sqlite', (path) => storing(path, checked)));
}

async function storing(path: string, make: () => Promise<AuditFile>): Promise<void> {
  const db = await make();
  writeFileSync(path, db.serialize());
  db.close();
}

function ownCopyOf(path: string): AuditFile {
  const db: AuditFile = new Database(readFileSync(path));
  db.pragma('foreign_keys = on');
  return db;
}
