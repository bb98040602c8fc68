import { type Check, checkFolders, readCheck, runChecks } from '../../src/checks/index.js';
import type { AuditFile } from '../../src/database/audit-file.js';
import { loadedSampleAudit } from '../shared/sample.js';

/** Checks of every family, strength and kind of subject; a new check changes none of these tests. */
const CODES = ['AV01', 'AV03', 'AV06', 'AV07', 'AD01', 'AD10', 'DR01', 'DR02', 'DR04', 'DR06', 'RT01', 'RC01', 'RC03'];

/** The checks that the sample is audited with here. */
export function sampleChecks(): readonly Check[] {
  const wanted = checkFolders().filter((folder) => CODES.some((code) => folder.includes(`/${code}-`)));
  return wanted.map(readCheck);
}

/** The sample election of the repository, audited in memory. */
export async function sampleAudit(): Promise<AuditFile> {
  const db = await loadedSampleAudit();
  runChecks(db, sampleChecks());
  return db;
}
