import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../types.js';

/** A line that goes on with the record above fills no more cells than these. */
const MOST_FILLED = 2;
/** How a cell ends that goes on in the next line: a word broken or two names, an address between its parts. */
const GOES_ON = /[\p{L}\d.][-‐,]\s*$/u;

/**
 * A text that was printed has records whose long cells go on in the next line ("Константино-" / "польская Ольга", "дом 5," / "кв. 17"):
 * such a line is put to the record above. Null where the first records show none.
 */
export function goingOn(records: RecordFile): RecordFile | null {
  const { sample } = records;
  if (!sample.some((cells, at) => at > 0 && goesOn(sample[at - 1] ?? [], cells))) return null;
  const joined: string[][] = [];
  for (const cells of sample) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, cells)) putTo(before, cells);
    else joined.push([...cells]);
  }
  let lines = 0;
  return renumbered(records, {
    sample: joined,
    async *batches() {
      let number = 0;
      let held: RawRecord | BrokenRecord | null = null;
      for await (const batch of records.batches()) {
        const whole: (RawRecord | BrokenRecord)[] = [];
        for (const record of batch) {
          if (held !== null && 'cells' in held && 'cells' in record && goesOn(held.cells, record.cells)) {
            putTo(held.cells, record.cells);
            lines += 1;
            continue;
          }
          if (held !== null) whole.push(held);
          number += 1;
          held = { ...record, number };
        }
        yield whole;
      }
      if (held !== null) yield [held];
    },
    notes() {
      const told = { kind: 'lines-joined', fromRecord: 1, toRecord: 1, count: lines, detail: '' } as const;
      return lines === 0 ? records.notes() : [...records.notes(), told];
    },
  });
}

function goesOn(before: readonly string[], cells: readonly string[]): boolean {
  let filled = 0;
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]!.trim() === '') continue;
    filled += 1;
    if (filled > MOST_FILLED || !GOES_ON.test(before[at] ?? '')) return false;
  }
  return filled > 0;
}

function putTo(before: string[], cells: readonly string[]): void {
  for (const [at, cell] of cells.entries()) {
    const more = cell.trim();
    if (more === '') continue;
    const above = (before[at] ?? '').trimEnd();
    // A word goes on with a small letter; two names and two parts of an address do not.
    const isWord = /[-‐]$/u.test(above) && /^\p{Ll}/u.test(more);
    before[at] = isWord ? above.slice(0, -1) + more : above + (above.endsWith(',') ? ' ' : '') + more;
  }
}
