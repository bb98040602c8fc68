import type { AuditFile } from '../database/audit-file.js';
import { setAuditValue } from '../database/audit-file.js';
import type { ElectionProfile } from '../election/profile.js';
import type { OnProgress } from '../model.js';
import { type FoundFile, findFiles } from './find-files.js';
import { loadFile } from './load-file.js';

/**
 * Loads every extract of a folder into a new audit file, in the order of their paths, and the profile beside them.
 * Throws an InputError at the first file that cannot be audited; files loaded before it stay loaded.
 */
export async function loadFolder(
  db: AuditFile,
  folder: string,
  profile: ElectionProfile,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const files = findFiles(folder, profile);
  storeProfile(db, profile);
  let nextRecordId = 1;
  for (const file of files) nextRecordId += await loadOne(db, file, profile, nextRecordId, onProgress);
}

async function loadOne(
  db: AuditFile,
  file: FoundFile,
  profile: ElectionProfile,
  firstRecordId: number,
  onProgress: OnProgress,
): Promise<number> {
  const { read } = await loadFile(db, file, profile, firstRecordId, onProgress);
  // Two files may not share a first id, not even where one of them is empty by its settings.
  return Math.max(read, 1);
}

/** Stores the profile's values, parameters and official figures: checks bind what stands here and nothing else. */
export function storeProfile(db: AuditFile, profile: ElectionProfile): void {
  db.transaction(() => {
    setAuditValue(db, 'profile', profile.name);
    setAuditValue(db, 'profile_stated', profile.stated ? 'yes' : 'no');
    setAuditValue(db, 'title', JSON.stringify(profile.title));
    db.exec('delete from profile_value');
    const insert = db.prepare('insert into profile_value (path, value, source) values (?, ?, ?)');
    for (const { path, value, source } of profile.values) insert.run(path, JSON.stringify(value), source);
    for (const [code, parameters] of Object.entries(profile.checkParameters)) {
      for (const [name, value] of Object.entries(parameters)) {
        insert.run(`checks.${code}.${name}`, JSON.stringify(value), 'election.yaml');
      }
    }
    db.exec('delete from official_figure where record_id is null');
    const figure = db.prepare('insert into official_figure (name, value, as_of, source) values (?, ?, ?, ?)');
    for (const { name, value, asOf, source } of profile.officialFigures) figure.run(name, value, asOf, source);
  })();
}
