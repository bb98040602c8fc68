import type { AuditFile } from '../../database/audit-file.js';
import { preparedOnce } from '../../database/prepared-once.js';
import type { MovedRecords } from '../../database/source-files.js';
import type { StoredPlan } from '../threads/reading.js';
import type { JoiningRecord, KeptRows, RecordBatch } from '../threads/record-batch.js';
import { BlockPacker, blockOf, partOf, type RowBlock, unpackBlock } from '../threads/row-block.js';
import { recordJoiner } from './join-records.js';
import type { PageStore } from './page-store.js';
import { rowWriter } from './row-writer.js';
import type { Accounting } from './source-file-writer.js';

/** Takes rows over from the audit file of the load before. */
export interface RowCopier {
  /** The numbers of their lines are greater here by `shift`. */
  copy(rows: MovedRecords, shift: number): void;
  /** What was repaired in them, by the record ids that they have here. */
  repairsOf(rows: MovedRecords): readonly Repaired[];
}

type Repaired = [number: number, field: string, kind: string, written: string];

/** Why a record that filled in another one is no record of its own. */
const JOINED = 'joined';

/**
 * Stores the batches of one file, of so many bytes, and counts: read = loaded + set aside + rejected. Pages need a store of them, and rows
 * that the load before has stored who copies them.
 */
export function batchWriter(
  db: AuditFile,
  plan: StoredPlan,
  firstRecordId: number,
  pageStore: PageStore | null,
  fileSize: number,
  copierOf: (columns: readonly string[]) => RowCopier,
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
  let copier: RowCopier | null = null;
  /** Rows that are new and rows that are copied, in the order of their records. */
  const writeAmong = (block: RowBlock, kept: readonly KeptRows[]) => {
    copier ??= copierOf(first?.columns ?? []);
    let row = 0;
    const repairs: Repaired[] = [];
    for (const { number, from, records, shift } of kept) {
      const next = firstRowBehind(block, row, number);
      tables[0]?.(partOf(block, row, next), firstRecordId);
      const moved = { from, to: number, records, loaded: records };
      copier.copy({ ...moved, to: firstRecordId + number - 1 }, shift);
      repairs.push(...copier.repairsOf(moved));
      row = next;
    }
    tables[0]?.(partOf(block, row, block.count), firstRecordId);
    return repairs;
  };
  return {
    write({ rows, pages, kept, repairs, joining, unread, read, ...others }) {
      const joined = joining.filter(join);
      const rejected = [...others.rejected, ...joining.filter((record) => !joined.includes(record))];
      const setAside = [...others.setAside, ...joined.map((record) => ({ ...record, reason: JOINED }))];
      tables.forEach((writeRows, index) => {
        const block = rows[index];
        if (block !== undefined && (index > 0 || kept.length === 0)) writeRows(unpackBlock(block), firstRecordId);
        // Rows of the first table are filled in; of others, as votes by candidate, the record has its own.
        if (index > 0 && joined.length > 0) writeRows(rowsOf(joined, index, plan), firstRecordId);
      });
      const known = first !== undefined && kept.length > 0 ? writeAmong(unpackBlock(rows[0]!), kept) : [];
      if (first !== undefined) pageStore?.add(pages, first, firstRecordId, fileSize);
      const repaired = repairs.map(({ number, field, kind, written }): Repaired => [number, field, kind, written]);
      // In the order of the records, as if all had been read.
      if (known.length > 0) repaired.push(...known);
      if (known.length > 0) repaired.sort(([one], [other]) => one - other);
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

/** The first row from `row` on whose record stands behind this number. */
function firstRowBehind({ columns: [numbers], count }: RowBlock, row: number, number: number): number {
  const numberAt = (at: number) => (numbers !== undefined && 'all' in numbers ? numbers.all : numbers?.[at]) as number;
  let next = row;
  while (next < count && numberAt(next) < number) next += 1;
  return next;
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
