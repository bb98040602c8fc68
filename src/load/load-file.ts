import { statSync } from 'node:fs';
import type { AuditFile } from '../database/audit-file.js';
import { storageProblem } from '../database/storage-problem.js';
import { type ElectionProfile, profileValue } from '../election/profile.js';
import type { ProvenConventions } from '../extracts/proven-conventions.js';
import { planReading, type ReadingPlan, type ReadingSettings } from '../extracts/reading-plan.js';
import { InputError, type OnProgress } from '../model.js';
import { conventionsOf, isReadOtherwise, readAsProven, refuseUnrepeatable } from './file-conventions.js';
import type { FoundFile } from './find-files.js';
import { withJointCells } from './joint-records.js';
import { openFile, readableError, readOptions } from './open-file.js';
import type { FileShape, RecordFile } from './read/types.js';
import { findRepeatedRecords, RepeatedRecords } from './repeated-records.js';
import { batchWriter } from './store/batch-writer.js';
import { type Accounting, completeSourceFile, insertSourceFile } from './store/source-file-writer.js';
import { batchesHere, uniqueKey } from './threads/batch-maker.js';
import { batchesInThread, threadsAvailable } from './threads/batch-thread.js';
import type { BatchSource } from './threads/record-batch.js';
import { type UnderstoodFile, understandFile } from './understand/understand-file.js';

const NOT_DONE = 'Nothing of this file was loaded.';

/** Below this size a thread takes longer to start than the file to read. */
const THREAD_FROM_BYTES = 4_000_000;

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
  let proven: ProvenConventions | null = null;
  for (;;) {
    const loaded = await loadOnce(db, file, profile, firstRecordId, onProgress, proven);
    if ('accounting' in loaded) return loaded.accounting;
    proven = loaded.proven;
  }
}

/** What loading a file once came to: it is stored, or it has proven that it has to be read otherwise. */
type LoadedOnce = { readonly accounting: Accounting } | { readonly proven: ProvenConventions };

/**
 * Most files write dates as expected, so that a file is not read beforehand to find it out: what it proves is gathered while it is
 * loaded, and the few that prove something else are rolled back and loaded a second time. So nothing depends on where the proof stands.
 */
async function loadOnce(
  db: AuditFile,
  file: FoundFile,
  profile: ElectionProfile,
  firstRecordId: number,
  onProgress: OnProgress,
  before: ProvenConventions | null,
): Promise<LoadedOnce> {
  const records = await openFile(file);
  let source: BatchSource | null = null;
  try {
    const understood = understandFile(file, records);
    const assumed = settingsOf(file, profile, records.shape, understood);
    const settings = before === null ? assumed : readAsProven(assumed, before);
    const plan = planReading(understood.extract, understood.columns, settings);
    source = sourceOf(file, records, understood, plan, settings, takenKeys(db, plan));
    db.exec('begin immediate');
    const id = insertSourceFile(db, file, records.shape, understood, firstRecordId);
    const accounting = await storeBatches(db, plan, source, firstRecordId, (done, stored) =>
      onProgress({ step: 'load', what: file.path, done, total: records.stat?.size ?? null, records: stored }),
    );
    refuseEmpty(file, accounting);
    refuseChanged(file, records);
    const end = source.end();
    const proven = conventionsOf(file, end.evidence);
    if (before === null && isReadOtherwise(settings, proven)) {
      if (records.stat === null) throw refuseUnrepeatable(file, proven);
      rollBack(db);
      return { proven };
    }
    const original = findRepeatedRecords(db, plan, { firstRecordId, ...accounting });
    if (original !== null) throw new RepeatedRecords(original);
    completeSourceFile(db, id, end, understood, accounting, proven);
    db.exec('commit');
    return { accounting };
  } catch (error) {
    rollBack(db);
    throw storageProblem(error, db.name) ?? readableError(error, file);
  } finally {
    await source?.close();
    await records.close();
  }
}

/** What cannot be rolled back now is rolled back when the file is next opened: the first error is the one to tell. */
function rollBack(db: AuditFile): void {
  try {
    if (db.inTransaction) db.exec('rollback');
  } catch {}
}

/** How the cells of a file are to be read, by the profile and the file's settings. */
export function settingsOf(
  file: FoundFile,
  profile: ElectionProfile,
  shape: FileShape,
  understood: UnderstoodFile,
): ReadingSettings {
  return {
    pollingDay: profileValue(profile, 'polling_day') as string | null,
    damagedIin: profile.damagedIin,
    dates: { order: file.settings.date_order ?? 'dmy', date1904: shape.workbook?.date1904 === true },
    nothingWords: profile.nothingWords,
    values: file.settings.values ?? {},
    defaults: understood.defaults,
  };
}

function sourceOf(
  file: FoundFile,
  records: RecordFile,
  understood: UnderstoodFile,
  plan: ReadingPlan,
  settings: ReadingSettings,
  taken: readonly string[],
): BatchSource {
  const { joints } = understood;
  if ((records.stat?.size ?? 0) < THREAD_FROM_BYTES || !threadsAvailable())
    return batchesHere(withJointCells(records, joints), plan, taken);
  const columns = understood.columns.map((column) => ({ ...column, field: column.field?.name ?? null }));
  const options = readOptions(file);
  const { name: extract } = plan.extract;
  return batchesInThread({ path: file.absolutePath, options, extract, columns, joints, settings, taken });
}

/** What earlier files have used of the values that may be given once. */
function takenKeys(db: AuditFile, plan: ReadingPlan): readonly string[] {
  const { uniqueBy } = plan.extract;
  const table = plan.tables[0]?.table;
  if (uniqueBy === undefined || table === undefined) return [];
  const select = `select ${uniqueBy.join(', ')} from ${table} where record_id is not null order by record_id`;
  return db.prepare<[], string[]>(select).raw().all().map(uniqueKey);
}

async function storeBatches(
  db: AuditFile,
  plan: ReadingPlan,
  source: BatchSource,
  firstRecordId: number,
  onBatch: (bytesRead: number, records: number) => void,
): Promise<Accounting> {
  const writer = batchWriter(db, plan, firstRecordId);
  let records = 0;
  for await (const batch of source.batches()) {
    writer.write(batch);
    records += batch.read;
    onBatch(batch.bytesRead, records);
  }
  return writer.finish();
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
