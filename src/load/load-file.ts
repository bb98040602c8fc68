import { statSync } from 'node:fs';
import type { AuditFile } from '../database/audit-file.js';
import { preparedOnce } from '../database/prepared-once.js';
import { storageProblem } from '../database/storage-problem.js';
import { extractNamed } from '../extracts/catalogue.js';
import type { ProvenConventions } from '../extracts/proven-conventions.js';
import type { OnProgress } from '../model.js';
import { conventionsOf, isReadOtherwise, refuseUnrepeatable } from './file-conventions.js';
import type { FoundFile } from './find-files.js';
import { changedMeanwhileError } from './folder/loading-errors.js';
import { copyRecords, endAsPrevious, isStillSo, rowCopier } from './kept/take-over.js';
import type { LoadSession } from './load-session.js';
import { readableError } from './open-file.js';
import { RepeatedRecords } from './repeated-records.js';
import { SeveralLists } from './several/lists-in-table.js';
import { batchWriter } from './store/batch-writer.js';
import { type Accounting, completeSourceFile, insertSourceFile } from './store/source-file-writer.js';
import type { Reading, StoredPlan } from './threads/reading.js';
import { emptyError } from './understand/file-errors.js';

/**
 * Loads one file behind those of the session: its records, its rejected records and its line in source_file are there together
 * or not at all, once the transaction that is left open is committed. Throws an InputError where the file cannot be audited, and
 * then nothing of it is stored; RepeatedRecords where an earlier file has given its records; SeveralLists where another
 * table stands below the first.
 */
export async function loadFile(
  db: AuditFile,
  file: FoundFile,
  session: LoadSession,
  onProgress: OnProgress,
): Promise<Accounting> {
  const takenOver = await takeOver(db, file, session, onProgress);
  if (takenOver !== null) return takenOver;
  let reading = await session.open(file);
  for (let before: ProvenConventions | null = null; ; ) {
    const loaded = await loadOnce(db, file, reading, session, onProgress, before);
    if ('accounting' in loaded) return loaded.accounting;
    if ('proven' in loaded) {
      before = loaded.proven;
      reading = await session.openAgain(file, before);
    } else reading = await session.openHere(file, before);
  }
}

/**
 * Loads a list of an earlier state from the audit file of the comparison before, whose later state it was, instead of reading it again;
 * null, and nothing is stored, where it has to be read.
 */
async function takeOver(
  db: AuditFile,
  file: FoundFile,
  session: LoadSession,
  onProgress: OnProgress,
): Promise<Accounting | null> {
  const kept = session.keptOf(file);
  if (kept === null) return null;
  // What cannot be opened is told by whoever reads it.
  const reading = await session.openHere(file, kept.proven).catch(() => null);
  await reading?.source.close();
  if (reading === null || !isStillSo(db, file, kept, reading.opened)) return null;
  const { opened } = reading;
  const { earlier, lists } = session;
  const plan: StoredPlan = { extract: extractNamed(opened.extract), tables: opened.tables };
  const isAlone = !db.inTransaction;
  try {
    const firstRecordId = earlier.nextRecordId();
    if (isAlone) db.exec('begin immediate');
    preparedOnce(db, 'savepoint one_file').run();
    const id = insertSourceFile(db, file, opened, firstRecordId);
    const accounting = { ...kept.accounting, loaded: copyRecords(db, kept, opened, firstRecordId) };
    const original = earlier.repetitions.find(plan, { path: file.path, firstRecordId, ...accounting });
    if (original !== null) throw new RepeatedRecords(original);
    const end = endAsPrevious(kept);
    completeSourceFile(db, id, end, opened, accounting, conventionsOf(file, end.evidence));
    preparedOnce(db, 'release one_file').run();
    const { read: records, loaded } = accounting;
    lists?.moved.push({ from: kept.firstRecordId, to: firstRecordId, records, loaded });
    onProgress({ step: 'load', what: file.path, done: end.bytes, total: end.bytes, records });
    return accounting;
  } catch (error) {
    rollBack(db, session, isAlone);
    throw storageProblem(error, db.name) ?? readableError(error, file);
  }
}

/** What loading a file once came to: it is stored, or it has to be read otherwise, or by who knows what earlier files have used. */
type LoadedOnce =
  | { readonly accounting: Accounting }
  | { readonly proven: ProvenConventions }
  | { readonly repeatsTaken: true };

/**
 * Most files write dates as expected, so that a file is not read beforehand to find it out: what it proves is gathered while it is
 * loaded, and the few that prove something else are rolled back and loaded a second time. So nothing depends on where the proof stands.
 */
async function loadOnce(
  db: AuditFile,
  file: FoundFile,
  { opened, source, knowsTaken, memory = null }: Reading,
  session: LoadSession,
  onProgress: OnProgress,
  before: ProvenConventions | null,
): Promise<LoadedOnce> {
  const { earlier } = session;
  const { stat } = opened;
  const plan: StoredPlan = { extract: extractNamed(opened.extract), tables: opened.tables };
  const isAlone = !db.inTransaction;
  let isStored = false;
  try {
    const firstRecordId = earlier.nextRecordId();
    const taken = earlier.takenKeys(plan);
    if (isAlone) db.exec('begin immediate');
    preparedOnce(db, 'savepoint one_file').run();
    const id = insertSourceFile(db, file, opened, firstRecordId);
    const writer = batchWriter(db, plan, firstRecordId, session.pageStore, opened.tableBytes, (columns) =>
      rowCopier(db, columns),
    );
    let records = 0;
    let repeats = false;
    for await (const batch of source.batches()) {
      // Where that cannot be stored, the rest is read and thrown away.
      if (batch.people !== null) session.people?.add(firstRecordId, batch.people);
      repeats ||= !knowsTaken && batch.used.some((key) => taken.has(key));
      if (!repeats) writer.write(batch);
      records += batch.read;
      onProgress({ step: 'load', what: file.path, done: batch.bytesRead, total: stat?.size ?? null, records });
    }
    if (repeats) {
      rollBack(db, session, isAlone);
      return { repeatsTaken: true };
    }
    const accounting = writer.finish();
    refuseEmpty(file, accounting);
    refuseChanged(file, stat);
    const end = source.end();
    if (end.isFollowed) throw new SeveralLists(null);
    const proven = conventionsOf(file, end.evidence);
    if (before === null && isReadOtherwise(opened.settings, proven)) {
      if (stat === null) throw refuseUnrepeatable(file, proven);
      rollBack(db, session, isAlone);
      return { proven };
    }
    const original = earlier.repetitions.find(plan, { path: file.path, firstRecordId, ...accounting });
    if (original !== null) throw new RepeatedRecords(original);
    completeSourceFile(db, id, end, opened, accounting, proven);
    preparedOnce(db, 'release one_file').run();
    isStored = true;
    earlier.stored(plan, firstRecordId);
    session.lists?.left.keep(file, { opened, end, accounting, firstRecordId, proven: before }, memory);
    for (const { number, from, records: count } of memory?.kept ?? [])
      session.lists?.same.push({ from, to: firstRecordId + number - 1, records: count, loaded: count });
    return { accounting };
  } catch (error) {
    rollBack(db, session, isAlone);
    throw storageProblem(error, db.name) ?? readableError(error, file);
  } finally {
    session.people?.fileEnds(isStored);
    await source.close();
  }
}

/** What cannot be rolled back now is rolled back when the file is next opened: the first error is the one to tell. */
function rollBack(db: AuditFile, { pageStore }: LoadSession, isAlone: boolean): void {
  try {
    if (db.inTransaction) db.exec(isAlone ? 'rollback' : 'rollback to one_file; release one_file');
    if (!db.inTransaction) pageStore?.release();
  } catch {}
}

function refuseEmpty(file: FoundFile, accounting: Accounting): void {
  if (accounting.read > 0 || file.settings.empty === true) return;
  throw emptyError(file);
}

function refuseChanged(file: FoundFile, opened: Reading['opened']['stat']): void {
  if (opened === null) return;
  const { size, mtimeMs, ino } = statSync(file.absolutePath);
  if (size === opened.size && mtimeMs === opened.mtimeMs && ino === opened.ino) return;
  throw changedMeanwhileError(file.path);
}
