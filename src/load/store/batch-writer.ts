import type { AuditFile } from '../../database/audit-file.js';
import { preparedOnce } from '../../database/prepared-once.js';
import type { StoredPlan } from '../threads/reading.js';
import type { JoiningRecord, RecordBatch } from '../threads/record-batch.js';
import { BlockPacker, blockOf, type RowBlock, unpackBlock } from '../threads/row-block.js';
import { recordJoiner } from './join-records.js';
import type { PageStore } from './page-store.js';
import { rowWriter } from './row-writer.js';
import type { Accounting } from './source-file-writer.js';

/** Why a record that filled in another one is no record of its own. */
const JOINED = 'joined';

/** Stores the batches of one file, of so many bytes, and counts: read = loaded + set aside + rejected. Pages need a store of them. */
export function batchWriter(
  db: AuditFile,
  plan: StoredPlan,
  firstRecordId: number,
  pageStore: PageStore | null,
  fileSize: number,
): { write(batch: RecordBatch): void; finish(): Accounting } {
  const tables = plan.tables.map(({ table, columns }) => rowWriter(db, table, columns));
  const repair = rowWriter(db, 'repair', ['record_id', 'field', 'kind', 'written']);
  const rejectedRecord = rowWriter(db, 'rejected_record', ['record_id', 'line', 'raw']);
  const rejection = rowWriter(db, 'rejection', ['record_id', 'reason_no', 'reason', 'field', 'expected', 'found']);
  const setAsideRecord = rowWriter(db, 'set_aside_record', ['record_id', 'line', 'reason', 'raw']);
  const unreadCell = rowWriter(db, 'unread_cell', ['record_id', 'field', 'kind', 'written']);
  const count = { read: 0, setAside: 0, rejected: 0 };
  const join = recordJoiner(db, plan);
  const [first] = plan.tables;
  return {
    write({ rows, pages, repairs, joining, unread, read, ...others }) {
      const joined = joining.filter(join);
      const rejected = [...others.rejected, ...joining.filter((record) => !joined.includes(record))];
      const setAside = [...others.setAside, ...joined.map((record) => ({ ...record, reason: JOINED }))];
      tables.forEach((writeRows, index) => {
        const block = rows[index];
        if (block !== undefined) writeRows(unpackBlock(block), firstRecordId);
        // Rows of the first table are filled in; of others, as votes by candidate, the record has its own.
        if (index > 0 && joined.length > 0) writeRows(rowsOf(joined, index, plan), firstRecordId);
      });
      if (first !== undefined) pageStore?.add(pages, first, firstRecordId, fileSize);
      const repaired = repairs.map(({ number, field, kind, written }) => [number, field, kind, written]);
      repair(blockOf(repaired), firstRecordId);
      rejectedRecord(blockOf(rejected.map(({ number, line, raw }) => [number, line, raw])), firstRecordId);
      setAsideRecord(
        blockOf(setAside.map(({ number, line, reason, raw }) => [number, line, reason, raw])),
        firstRecordId,
      );
      unreadCell(
        blockOf(unread.map(({ number, field, kind, written }) => [number, field, kind, written])),
        firstRecordId,
      );
      const reasons = rejected.flatMap(({ number, rejections }) =>
        rejections.map(({ reason, field, expected, found }, index) => [
          number,
          index + 1,
          reason,
          field,
          expected,
          found,
        ]),
      );
      rejection(blockOf(reasons), firstRecordId);
      count.read += read;
      count.setAside += setAside.length;
      count.rejected += rejected.length;
    },
    finish() {
      if (first !== undefined) pageStore?.copy(first, firstRecordId);
      return { ...count, loaded: storedRecords(db, plan, firstRecordId) };
    },
  };
}

function rowsOf(joined: readonly JoiningRecord[], table: number, { tables }: StoredPlan): RowBlock {
  const packer = new BlockPacker(tables[table]?.columns.length ?? 0);
  for (const { rows } of joined) packer.add(rows[table] ?? null);
  return unpackBlock(packer.take());
}

/** Counted in the table itself, so that the accounting is a fact and no subtraction. */
function storedRecords(db: AuditFile, plan: StoredPlan, firstRecordId: number): number {
  const table = plan.tables[0]?.table ?? '';
  return (
    preparedOnce<[number], number>(db, `select count(*) from ${table} where record_id >= ?`)
      .pluck()
      .get(firstRecordId) ?? 0
  );
}
