import { statSync } from 'node:fs';
import type { AuditFile } from '../database/audit-file.js';
import { storageProblem } from '../database/storage-problem.js';
import { type ElectionProfile, profileValue } from '../election/profile.js';
import type { ProvenConventions } from '../extracts/proven-conventions.js';
import { planReading, type ReadingPlan, type ReadingSettings } from '../extracts/reading-plan.js';
import type { OnProgress } from '../model.js';
import { conventionsOf, isReadOtherwise, readAsProven, refuseUnrepeatable } from './file-conventions.js';
import type { FoundFile } from './find-files.js';
import { changedMeanwhileError } from './folder/loading-errors.js';
import { withJointCells } from './joint-records.js';
import type { LoadSession } from './load-session.js';
import { openFile, readableError, readOptions } from './open-file.js';
import type { FileShape, RecordFile } from './read/types.js';
import { RepeatedRecords } from './repeated-records.js';
import { batchWriter } from './store/batch-writer.js';
import { type Accounting, completeSourceFile, insertSourceFile } from './store/source-file-writer.js';
import { batchesHere } from './threads/batch-maker.js';
import { threadsAvailable } from './threads/reading-thread.js';
import type { BatchSource } from './threads/record-batch.js';
import { emptyError } from './understand/file-errors.js';
import { type UnderstoodFile, understandFile } from './understand/understand-file.js';

/** Below this size a thread takes longer to start than the file to read. */
const THREAD_FROM_BYTES = 4_000_000;

/**
 * Loads one file behind those of the session: its records, its rejected records and its line in source_file are there together
 * or not at all, once the transaction that is left open is committed. Throws an InputError where the file cannot be audited, and
 * then nothing of it is stored; RepeatedRecords where an earlier file has given its records.
 */
export async function loadFile(
  db: AuditFile,
  file: FoundFile,
  profile: ElectionProfile,
  session: LoadSession,
  onProgress: OnProgress,
): Promise<Accounting> {
  let proven: ProvenConventions | null = null;
  for (;;) {
    const loaded = await loadOnce(db, file, profile, session, onProgress, proven);
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
  session: LoadSession,
  onProgress: OnProgress,
  before: ProvenConventions | null,
): Promise<LoadedOnce> {
  const records = await openFile(file);
  let source: BatchSource | null = null;
  const { earlier } = session;
  const firstRecordId = earlier.nextRecordId();
  const isAlone = !db.inTransaction;
  try {
    const understood = understandFile(file, records);
    const assumed = settingsOf(file, profile, records.shape, understood);
    const settings = before === null ? assumed : readAsProven(assumed, before);
    const plan = planReading(understood.extract, understood.columns, settings);
    source = sourceOf(file, records, understood, plan, settings, session);
    if (isAlone) db.exec('begin immediate');
    db.exec('savepoint one_file');
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
      rollBack(db, isAlone);
      return { proven };
    }
    const original = earlier.repetitions.find(plan, { path: file.path, firstRecordId, ...accounting });
    if (original !== null) throw new RepeatedRecords(original);
    completeSourceFile(db, id, end, understood, accounting, proven);
    db.exec('release one_file');
    earlier.stored(plan, firstRecordId);
    return { accounting };
  } catch (error) {
    rollBack(db, isAlone);
    throw storageProblem(error, db.name) ?? readableError(error, file);
  } finally {
    await source?.close();
    await records.close();
  }
}

/** What cannot be rolled back now is rolled back when the file is next opened: the first error is the one to tell. */
function rollBack(db: AuditFile, isAlone: boolean): void {
  try {
    if (db.inTransaction) db.exec(isAlone ? 'rollback' : 'rollback to one_file; release one_file');
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
    personNumbers: understood.personNumbers,
    dates: { order: file.settings.date_order ?? 'dmy', date1904: shape.workbook?.date1904 === true },
    nothingWords: profile.nothingWords,
    values: { sex: understood.sexes, ...file.settings.values },
    defaults: understood.defaults,
  };
}

function sourceOf(
  file: FoundFile,
  records: RecordFile,
  understood: UnderstoodFile,
  plan: ReadingPlan,
  settings: ReadingSettings,
  { earlier, thread }: LoadSession,
): BatchSource {
  const taken = earlier.takenKeys(plan);
  const { joints } = understood;
  if ((records.stat?.size ?? 0) < THREAD_FROM_BYTES || records.isTurned === true || !threadsAvailable())
    return batchesHere(withJointCells(records, joints), plan, taken);
  const columns = understood.columns.map((column) => ({ ...column, field: column.field?.name ?? null }));
  const options = readOptions(file);
  const { name: extract } = plan.extract;
  return thread.read({ path: file.absolutePath, options, extract, columns, joints, settings, taken });
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
  throw emptyError(file);
}

function refuseChanged(file: FoundFile, records: RecordFile): void {
  if (records.stat === null) return;
  const { size, mtimeMs, ino } = statSync(file.absolutePath);
  if (size === records.stat.size && mtimeMs === records.stat.mtimeMs && ino === records.stat.ino) return;
  throw changedMeanwhileError(file.path);
}
