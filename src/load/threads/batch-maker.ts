import { Conventions } from '../../extracts/conventions.js';
import { parseRecord, type RecordContext } from '../../extracts/parse-record.js';
import type { ReadingPlan } from '../../extracts/reading-plan.js';
import type { Rejection } from '../../model.js';
import { PageMaker } from '../pages/page-maker.js';
import { LineRecord } from '../read/text/line-record.js';
import type { BrokenRecord, FileShape, RawRecord, RecordFile } from '../read/types.js';
import { SetAside } from '../set-aside/set-aside.js';
import { KnownLines } from './known-lines.js';
import type { PersonCoder } from './person-codes.js';
import { PrecinctForms } from './precinct-forms.js';
import type {
  BatchSource,
  JoiningRecord,
  NumberedCell,
  NumberedRepair,
  RecordBatch,
  RejectedRecord,
  SetAsideRow,
} from './record-batch.js';
import { BlockPacker } from './row-block.js';
import type { RowMemory } from './row-memory.js';
import { UniqueValues } from './unique-values.js';
import { UnreadCells } from './unread-cells.js';

/**
 * Reads a file's records by the plan, in this thread. `taken` are the keys of `uniqueKey` that earlier files have used:
 * a record that repeats one is rejected. `onCells` sees the cells of every well-formed record; `coder`, where given, numbers who
 * the entries of a list are. `asPages`: rows of the first table come as pages, as pays for a large file. `memory`: of a series, the rows that need not be read again.
 */
export function batchesHere(
  records: RecordFile,
  plan: ReadingPlan,
  taken: ReadonlySet<string>,
  onCells: (cells: readonly string[]) => void = () => {},
  coder: PersonCoder | null = null,
  asPages = false,
  memory: RowMemory | null = null,
): BatchSource {
  coder?.begin(plan.tables);
  const pages = asPages ? new PageMaker(plan.tables[0]?.columns.length ?? 0) : null;
  const kept = {
    filled: new Array<number>(widthOf(records.shape)).fill(0),
    conventions: new Conventions(),
    precincts: new PrecinctForms(plan),
  };
  const reading: Reading = {
    ...{ file: records, plan, onCells, last: 0, coder, ...kept },
    unique: new UniqueValues(plan, taken),
    packers: plan.tables.map(({ columns }) => new BlockPacker(columns.length)),
    pages,
    aside: new SetAside(plan, records.shape),
    unread: new UnreadCells(plan),
    memory,
    lines:
      memory !== null || pages === null || records.keepLines === undefined
        ? null
        : KnownLines.of(plan, records.shape, { ...kept, pages, coder }),
  };
  if (reading.lines !== null) records.keepLines?.();
  return {
    async *batches() {
      for await (const batch of records.batches()) yield makeBatch(batch, reading);
      const rest = reading.pages?.takeRest() ?? [];
      if (rest.length > 0) yield { ...makeBatch([], reading), pages: rest };
    },
    end: () => ({
      ...records.digest(),
      notes: records.notes(),
      blankLines: records.skipped().blankLines,
      isFollowed: records.isFollowed?.() ?? false,
      filled: reading.filled,
      unreadCells: reading.unread.cells(),
      unreadRecords: reading.unread.records(),
      evidence: { dates: reading.conventions.dates, numbers: reading.conventions.numbers },
      precincts: reading.precincts.list(),
    }),
    close: () => records.close(),
  };
}

/** What is kept of a file while its records are read. */
interface Reading {
  readonly file: RecordFile;
  readonly plan: ReadingPlan;
  readonly packers: readonly BlockPacker[];
  readonly pages: PageMaker | null;
  readonly filled: number[];
  readonly unique: UniqueValues;
  readonly onCells: (cells: readonly string[]) => void;
  readonly aside: SetAside;
  readonly conventions: Conventions;
  readonly unread: UnreadCells;
  readonly precincts: PrecinctForms;
  readonly coder: PersonCoder | null;
  readonly memory: RowMemory | null;
  /** Reads lines where they stand; null where records are read as a whole. */
  readonly lines: KnownLines | null;
  /** The number of the last record. */
  last: number;
}

/** Where a record may end up other than in the tables of its extract. */
interface Asides {
  readonly repairs: NumberedRepair[];
  readonly rejected: RejectedRecord[];
  readonly setAside: SetAsideRow[];
  readonly joining: JoiningRecord[];
  readonly unread: NumberedCell[];
}

function widthOf({ width, header }: FileShape): number {
  return Math.max(width, header.length);
}

function makeBatch(records: readonly (RawRecord | BrokenRecord)[], reading: Reading): RecordBatch {
  const { file, packers } = reading;
  const asides: Asides = { repairs: [], rejected: [], setAside: [], joining: [], unread: [] };
  const context = { conventions: reading.conventions, mayHoldInvisible: file.mayHoldInvisible() };
  const { seen, own } = seenAndOwn(records);
  // Another reader's may be a header that stands above the first of these.
  for (const record of seen) reading.aside.reasonOf(record);
  for (const record of own) {
    if (reading.lines !== null && record instanceof LineRecord && reading.lines.take(record)) reading.aside.passed();
    else takeRecord(record, reading, asides, context);
  }
  const first = own[0]?.number ?? reading.last;
  reading.last = own.at(-1)?.number ?? reading.last;
  const { pages } = reading;
  return {
    read: own.length,
    first,
    rows: packers.map((packer) => packer.take()),
    pages: (file.isTurnOver?.() === true ? pages?.takeRest() : pages?.take()) ?? [],
    kept: reading.memory?.take() ?? [],
    ...asides,
    used: reading.unique.take(),
    people: reading.coder?.take() ?? null,
    bytesRead: file.bytesRead(),
  };
}

/** What is only seen stands before what is this reader's. */
function seenAndOwn<T extends RawRecord | BrokenRecord>(records: readonly T[]): Record<'seen' | 'own', readonly T[]> {
  if (records[0]?.isOthers !== true) return { seen: [], own: records };
  const from = records.findIndex(({ isOthers }) => isOthers !== true);
  return from < 0 ? { seen: records, own: [] } : { seen: records.slice(0, from), own: records.slice(from) };
}

function takeRecord(record: RawRecord | BrokenRecord, reading: Reading, asides: Asides, context: RecordContext): void {
  const { file, plan, packers, pages, filled, unique, onCells, aside, unread, precincts, coder, memory } = reading;
  const { number, line } = record;
  // Asked before all else where that can be: most lines of a series are known.
  const isAgain = memory !== null && 'cells' in record && aside.isRecordAgain(record.cells);
  if (isAgain && takeKnown(record, reading)) return;
  const reason = aside.reasonOf(record);
  if (reason !== null) {
    const raw = 'problem' in record ? record.raw : asWritten(record.cells, file.shape);
    asides.setAside.push({ number, line, raw, reason });
    return;
  }
  if ('problem' in record) {
    asides.rejected.push({ number, line, raw: record.raw, rejections: [brokenReason(record, file.shape)] });
    return;
  }
  const { cells } = record;
  if (!isAgain && takeKnown(record, reading)) return;
  countFilled(cells, filled);
  onCells(cells);
  const parsed = parseRecord(plan, cells, number, context);
  const rejections = parsed.rejections.length > 0 ? parsed.rejections : unique.problemsOf(parsed.rows[0] ?? null);
  if (rejections.length > 0) {
    const rejected = { number, line, raw: asWritten(cells, file.shape), rejections };
    if (parsed.rejections.length === 0 && plan.extract.joinsUp === true && unique.joins(parsed.rows[0] ?? null))
      asides.joining.push({ ...rejected, rows: parsed.rows });
    else asides.rejected.push(rejected);
    return;
  }
  const first = parsed.rows[0] ?? null;
  // A row that is too long for a page goes by itself.
  if (pages === null || first === null || !pages.add(first, number)) packers[0]?.add(first);
  for (let table = 1; table < packers.length; table += 1) packers[table]?.add(parsed.rows[table] ?? null);
  precincts.add(parsed.rows);
  memory?.learn(number, parsed, reading);
  coder?.add(parsed.rows);
  aside.loaded(cells);
  if (parsed.unread.length > 0) unread.add(number, parsed.unread, asides.unread);
  for (const { field, kind, written } of parsed.repairs) asides.repairs.push({ number, field, kind, written });
}

/** Takes the record over where its row is known. */
function takeKnown({ number, cells }: RawRecord, reading: Reading): boolean {
  const { memory, filled, onCells, aside } = reading;
  if (memory === null || !memory.isKnown(number, cells, reading)) return false;
  countFilled(cells, filled);
  onCells(cells);
  aside.loaded(cells);
  return true;
}

function countFilled(cells: readonly string[], filled: number[]): void {
  for (let i = 0; i < cells.length; i += 1) if (cells[i] !== '') filled[i] = (filled[i] ?? 0) + 1;
}

function brokenReason(record: BrokenRecord, shape: FileShape): Rejection {
  const expected = `${shape.width} cells separated by ${JSON.stringify(shape.dialect.delimiter)}`;
  return { reason: record.problem, field: null, expected, found: '' };
}

/** The record's text as a table writes it, so that a rejected record is kept whole. */
function asWritten(all: readonly string[], shape: FileShape): string {
  const { delimiter, quote } = shape.dialect;
  // Behind the record's own cells stand those that are made of several of them.
  const cells = all.slice(0, shape.width);
  if (quote === null) return cells.join(delimiter);
  const needsQuotes = (cell: string) => cell.includes(delimiter) || cell.includes(quote) || /[\r\n]/.test(cell);
  return cells
    .map((cell) => (needsQuotes(cell) ? quote + cell.replaceAll(quote, quote + quote) + quote : cell))
    .join(delimiter);
}
