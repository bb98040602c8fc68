import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../read/types.js';

/** What a clerk writes for "as above": -//-, -"-, ″, 〃, „, "то же", "там же", "сол жерде", "ditto", "idem". */
const DITTO =
  /^\s*(?:[-–—=]{0,2}\s?(?:\/\/|\\\\|["“”„″〃«»]|''|,,)\s?[-–—=]{0,2}|то\s+же|тот\s+же|та\s+же|там\s+же|сол\s+жерде|дәл\s+сол|ditto|idem|ibid\.?|do\.|id\.)\s*$/iu;
/** A list that says "as above" by a mark: each mark is what stands above it. Null where the first records have none. */
export function withoutDittos(records: RecordFile): RecordFile | null {
  if (!records.sample.some((cells) => cells.some((cell) => DITTO.test(cell)))) return null;
  let filled = 0;
  const isGiven = givenToOthers(records.sample);
  const sampled: string[] = [];
  const above: string[] = [];
  return renumbered(records, {
    sample: records.sample.map((cells) => meant(cells, sampled, isGiven)),
    async *batches() {
      for await (const batch of records.batches()) {
        yield batch.map((record: RawRecord | BrokenRecord) => {
          if (!('cells' in record)) return record;
          const cells = meant(record.cells, above, isGiven);
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

const WORD = /\p{L}{3}/u;
/** No precinct and no house has so many digits: a person's number or a paper's is nobody else's. */
const LONG_NUMBER = /\d{7}/;
/** Precincts and houses have such numbers; papers have longer ones. */
const SHORT_NUMBER = /^\s*\d{1,4}\s*\p{L}?\s*$/u;

/**
 * Which columns may say the same of the next row: those of words and of short numbers, and those of numbers or dates of which one repeats or half
 * are marks. Where each row has a number or a date of its own, a mark is a slip, and to fill it in would give one person the number of another.
 */
function givenToOthers(sample: readonly (readonly string[])[]): readonly boolean[] {
  const width = Math.max(...sample.map(({ length }) => length));
  return Array.from({ length: width }, (_, at) => {
    const written = sample.map((cells) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
    const own = written.filter((cell) => !DITTO.test(cell));
    if (own.some((cell) => LONG_NUMBER.test(cell) && !WORD.test(cell))) return false;
    const areWords = own.filter((cell) => WORD.test(cell)).length * 2 > own.length;
    const areShort = own.every((cell) => SHORT_NUMBER.test(cell));
    return areWords || areShort || new Set(own).size < own.length || own.length * 2 <= written.length;
  });
}

/**
 * What the cells of a row mean below these, which they join. A mark with nothing above it stays one, and so do those of a row that says
 * nothing itself: it is nobody. In a column that may not be given to others (`isGiven`) a mark stays, and is a cell that cannot be read.
 */
function meant(cells: readonly string[], above: string[], isGiven: readonly boolean[]): string[] {
  const isSomebody = cells.some((cell) => OWN.test(cell) && !DITTO.test(cell));
  return cells.map((cell, at) => {
    if (cell === '') return cell;
    if (DITTO.test(cell)) return isSomebody && isGiven[at] === true ? (above[at] ?? cell) : cell;
    above[at] = cell;
    return cell;
  });
}
