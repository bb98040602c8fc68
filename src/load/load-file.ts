import { statSync } from 'node:fs';
import type { AuditFile } from '../database/audit-file.js';
import { type ElectionProfile, profileValue } from '../election/profile.js';
import { planReading } from '../extracts/reading-plan.js';
import { InputError, type OnProgress } from '../model.js';
import type { FoundFile } from './find-files.js';
import { openFile, readableError } from './open-file.js';
import type { RecordFile } from './read/types.js';
import { type Accounting, recordTaker } from './record-taker.js';
import { completeSourceFile, insertSourceFile } from './source-file-writer.js';
import { type UnderstoodFile, understandFile } from './understand-file.js';

const NOT_DONE = 'Nothing of this file was loaded.';

/**
 * Loads one file in one transaction: its records, its rejected records and its line in source_file are there together or
 * not at all. Throws an InputError where the file cannot be audited, and then nothing of it is stored.
 */
export async function loadFile(
  db: AuditFile,
  file: FoundFile,
  profile: ElectionProfile,
  firstRecordId: number,
  onProgress: OnProgress,
): Promise<Accounting> {
  const records = await openFile(file);
  try {
    const understood = understandFile(file, records.shape);
    db.exec('begin immediate');
    const accounting = await storeRecords(db, file, records, understood, profile, firstRecordId, onProgress);
    db.exec('commit');
    return accounting;
  } catch (error) {
    if (db.inTransaction) db.exec('rollback');
    throw readableError(error, file);
  } finally {
    await records.close();
  }
}

async function storeRecords(
  db: AuditFile,
  file: FoundFile,
  records: RecordFile,
  understood: UnderstoodFile,
  profile: ElectionProfile,
  firstRecordId: number,
  onProgress: OnProgress,
): Promise<Accounting> {
  const plan = planReading(understood.extract, understood.columns, {
    pollingDay: profileValue(profile, 'polling_day') as string | null,
    damagedIin: profile.damagedIin,
    values: file.settings.values ?? {},
    defaults: file.settings.defaults ?? {},
  });
  const id = insertSourceFile(db, file, records.shape, understood, firstRecordId);
  const taker = recordTaker(db, plan, understood, records.shape, firstRecordId);
  for await (const batch of records.batches()) {
    for (const record of batch) taker.take(record);
    onProgress({ step: 'load', what: file.path, done: records.bytesRead(), total: records.stat?.size ?? null });
  }
  const accounting = taker.finish();
  refuseEmpty(file, accounting);
  refuseChanged(file, records);
  completeSourceFile(db, id, records, understood, accounting, taker.filled());
  return accounting;
}

function refuseEmpty(file: FoundFile, accounting: Accounting): void {
  if (accounting.read > 0 || file.settings.empty === true) return;
  throw new InputError({
    expected: 'at least one record after the header',
    found: 'only a header',
    where: file.path,
    notDone: NOT_DONE,
    advice: `Export it again; if it really has no record, say so in election.yaml: files: {"${file.path}": {empty: true}}.`,
  });
}

function refuseChanged(file: FoundFile, records: RecordFile): void {
  if (records.stat === null) return;
  const { size, mtimeMs, ino } = statSync(file.absolutePath);
  if (size === records.stat.size && mtimeMs === records.stat.mtimeMs && ino === records.stat.ino) return;
  throw new InputError({
    expected: 'a file that stays as it is while it is read',
    found: 'a file that was changed meanwhile',
    where: file.path,
    notDone: NOT_DONE,
    advice: 'Wait until nobody writes to it, then run the same command again.',
  });
}
