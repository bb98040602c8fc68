import { headingOf } from '../../extracts/header/headings.js';
import { likenessToHeader } from '../../extracts/understand-header.js';
import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../read/types.js';

/** Fewer pairs prove nothing. */
const FEWEST_PAIRS = 3;
/** Of the rows that begin a record so many are followed by one row more: remarks stand below a few, headings above many. */
const NEARLY_ALL = 0.9;
/** Rows of a wider table are records by themselves, whatever lacks in them. */
const MOST_BELOW = 0.75;

/** How a record of two rows is made: cells that the second row never fills tell which is which; those that it fills stand behind the first. */
interface Pairing {
  readonly key: readonly number[];
  readonly below: readonly number[];
  readonly names: readonly string[];
  /** Whether the first record of the table is the second row of its header. */
  readonly hasHeader: boolean;
}

/**
 * A table whose records take two rows each, as forms have them that are too narrow for all columns: number and names above, address and
 * papers below. Both are one record. Null where the first records show none.
 */
export function inOneRow(records: RecordFile): RecordFile | null {
  const pairing = pairingOf(records);
  if (pairing === null) return null;
  const { shape, sample } = records;
  const header = [...shape.header, ...pairing.names];
  const rows = pairing.hasHeader ? sample.slice(1) : sample;
  let pairs = 0;
  return renumbered(records, {
    shape: { ...shape, header, width: header.length, trailing: 0 },
    sample: pairedCells(rows, pairing),
    async *batches() {
      let [number, isFirst] = [0, pairing.hasHeader];
      let held: RawRecord | BrokenRecord | null = null;
      for await (const batch of records.batches()) {
        const whole: (RawRecord | BrokenRecord)[] = [];
        const give = () => {
          if (held === null) return;
          number += 1;
          whole.push('cells' in held ? { ...held, number, cells: widened(held.cells, pairing) } : { ...held, number });
          held = null;
        };
        for (const record of batch) {
          const isOfHeader = isFirst;
          isFirst = false;
          if (isOfHeader) continue;
          if (held !== null && 'cells' in held && 'cells' in record && isSecond(record.cells, held.cells, pairing)) {
            number += 1;
            pairs += 1;
            whole.push({ ...held, number, cells: joined(held.cells, record.cells, pairing) });
            held = null;
            continue;
          }
          give();
          held = record;
        }
        yield whole;
      }
      if (held !== null) yield [heldAlone(held, number + 1, pairing)];
    },
    notes() {
      const told = { kind: 'rows-paired', fromRecord: 1, toRecord: 1, count: pairs, detail: '' } as const;
      return [...records.notes(), told];
    },
  });
}

function heldAlone(held: RawRecord | BrokenRecord, number: number, pairing: Pairing): RawRecord | BrokenRecord {
  return 'cells' in held ? { ...held, number, cells: widened(held.cells, pairing) } : { ...held, number };
}

const isFilled = (cell: string | undefined) => (cell ?? '').trim() !== '';

function pairingOf({ shape, sample }: RecordFile): Pairing | null {
  const { header } = shape;
  const [first = []] = sample;
  const isHeader = !first.some((cell) => /\d/.test(cell)) && likenessToHeader([...first]) > 0 && !isFilled(first[0]);
  const rows = isHeader ? sample.slice(1) : sample;
  if (header.length === 0 || rows.length < 2 * FEWEST_PAIRS || !isFilled(rows[0]?.[0])) return null;
  // The columns that every second row leaves blank, and every first one fills.
  const [above, below] = [rows.filter((_, at) => at % 2 === 0), rows.filter((_, at) => at % 2 === 1)];
  const share = (some: readonly (readonly string[])[], at: number) =>
    some.filter((cells) => isFilled(cells[at])).length / some.length;
  const columns = header.map((_, at) => at);
  const key = columns.filter((at) => share(above, at) >= NEARLY_ALL && share(below, at) <= 1 - NEARLY_ALL);
  const filled = columns.filter((at) => share(below, at) > 1 - NEARLY_ALL);
  if (!key.includes(0) || filled.length === 0 || filled.length > header.length * MOST_BELOW) return null;
  const pairing = { key, below: filled, names: [], hasHeader: isHeader };
  const seconds = below.filter((cells, at) => isSecond(cells, above[at] ?? [], pairing)).length;
  if (seconds < Math.max(FEWEST_PAIRS, above.length * NEARLY_ALL)) return null;
  const streets = below.filter((cells) => headingOf(cells, header.length)?.field === 'address').length;
  const isOfStreets = streets * 2 > below.length && filled.length === 1;
  const names = filled.map((at) => (isHeader ? (first[at] ?? '').trim() : isOfStreets ? 'address' : ''));
  return { ...pairing, names };
}

/** Whether a row goes on with the one above: blank where each record is told by, and filled elsewhere. */
function isSecond(cells: readonly string[], above: readonly string[], { key, below }: Pairing): boolean {
  return (
    key.every((at) => !isFilled(cells[at])) &&
    key.every((at) => isFilled(above[at])) &&
    below.some((at) => isFilled(cells[at]))
  );
}

function joined(above: readonly string[], cells: readonly string[], { below }: Pairing): string[] {
  return [...above, ...below.map((at) => cells[at] ?? '')];
}

function widened(cells: readonly string[], { below }: Pairing): string[] {
  return [...cells, ...below.map(() => '')];
}

function pairedCells(rows: readonly (readonly string[])[], pairing: Pairing): readonly (readonly string[])[] {
  const paired: (readonly string[])[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [row = [], next = []] = [rows[at], rows[at + 1]];
    if (isSecond(next, row, pairing)) {
      paired.push(joined(row, next, pairing));
      at += 1;
    } else paired.push(widened(row, pairing));
  }
  return paired;
}
