import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../read/types.js';

/** What a clerk writes for "as above": -//-, -"-, ″, 〃, „, "то же", "там же", "сол жерде", "ditto", "idem". */
const DITTO =
  /^\s*(?:[-–—=]{0,2}\s?(?:\/\/|\\\\|["“”„″〃«»]|''|,,)\s?[-–—=]{0,2}|то\s+же|тот\s+же|та\s+же|там\s+же|сол\s+жерде|дәл\s+сол|ditto|idem|ibid\.?|do\.|id\.)\s*$/iu;
/** A list that says "as above" by a mark: each mark is what stands above it. Null where the first records have none. */
export function withoutDittos(records: RecordFile): RecordFile | null {
  if (!records.sample.some((cells) => cells.some((cell) => DITTO.test(cell)))) return null;
  let filled = 0;
  const sampled: string[] = [];
  const above: string[] = [];
  return renumbered(records, {
    sample: records.sample.map((cells) => meant(cells, sampled)),
    async *batches() {
      for await (const batch of records.batches()) {
        yield batch.map((record: RawRecord | BrokenRecord) => {
          if (!('cells' in record)) return record;
          const cells = meant(record.cells, above);
          filled += cells.filter((cell, at) => cell !== record.cells[at]).length;
          return { ...record, cells };
        });
      }
    },
    notes() {
      const told = { kind: 'dittos-filled', fromRecord: 1, toRecord: 1, count: filled, detail: '' } as const;
      return filled === 0 ? records.notes() : [...records.notes(), told];
    },
  });
}

/** What somebody has of his own: a word, or a date or number of a person. */
const OWN = /\p{L}{2}|\d.?\d.?\d.?\d/u;

/**
 * What the cells of a row mean below these, which they join. A mark with nothing above it stays one, and so do those of a row that says
 * nothing itself: it is nobody.
 */
function meant(cells: readonly string[], above: string[]): string[] {
  const isSomebody = cells.some((cell) => OWN.test(cell) && !DITTO.test(cell));
  return cells.map((cell, at) => {
    if (cell === '') return cell;
    if (DITTO.test(cell)) return isSomebody ? (above[at] ?? cell) : cell;
    above[at] = cell;
    return cell;
  });
}
