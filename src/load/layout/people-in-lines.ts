import { fieldOfHeader } from '../../extracts/header/header-spelling.js';
import { VOTER_LIST } from '../../extracts/lists.js';
import { headerConcepts, readDate, SOME_CENTURY } from '../../identity/index.js';
import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../read/types.js';

const NAMES: ReadonlySet<string> = new Set(['surname', 'full_name']);
const BETWEEN = /\s*(?:\r?\n|;)\s*/u;
/** Two to five names, each with a capital letter, behind the number of a line. */
const WHOLE_NAME = /^(?:\d{1,3}[.)]?\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*){1,4}/u;
const THREE_NAMES = /^(?:\d{1,3}[.)]?\s+)?\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+){2}/u;
const NUMBERED = /^\d{1,3}[.)]\s*\p{Lu}/u;
const OWN_NUMBER = /^\d{1,3}(?:[.)]\s*|\s+)(?=\p{Lu})/u;
const WORD = /^\p{Lu}[\p{L}\p{M}'’ -]*$/u;
const YEAR = /(?<!\d)(?:18|19|20)\d\d(?!\d)/;
/** Of a number that is cut in two by the width of its column neither half is one of these. */
const WHOLE_NUMBER = /^\D{0,3}\d{8,}$/;
/** Where no header names people, so many of the cells that are filled are whole names. */
const MOST_NAMES = 0.6;

/**
 * A household to a row: the names of its people stand below each other in one cell, with their birth dates there or in lines of other
 * cells. Each of them is a record; what stands once holds for all. Null where the first records show none.
 */
export function onePersonToARow(records: RecordFile): RecordFile | null {
  const names = columnOfNames(records);
  if (names === null || !records.sample.some((cells) => linesOf(cells, names) !== null)) return null;
  let rows = 0;
  return renumbered(records, {
    sample: records.sample.flatMap((cells) => peopleIn(cells, names)),
    async *batches() {
      let number = 0;
      for await (const batch of records.batches()) {
        yield batch.flatMap((record): readonly (RawRecord | BrokenRecord)[] => {
          const people = 'cells' in record ? peopleIn(record.cells, names) : [];
          if (people.length > 1) rows += 1;
          const each = people.length === 0 ? [record] : people.map((cells) => ({ ...record, cells }));
          return each.map((person) => {
            number += 1;
            return { ...person, number };
          });
        });
      }
    },
    notes() {
      const told = { kind: 'people-in-lines', fromRecord: 1, toRecord: 1, count: rows, detail: '' } as const;
      return rows === 0 ? records.notes() : [...records.notes(), told];
    },
  });
}

function columnOfNames({ shape, sample }: RecordFile): number | null {
  const named = shape.header.findIndex(isOfNames);
  if (named >= 0) return named;
  const nameless = shape.header.flatMap((header, at) => (headerConcepts(header).length === 0 ? [at] : []));
  const found = nameless.find((at) => {
    const filled = sample.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
    const whole = filled.filter((cell) => cell.split(BETWEEN).every((line) => WHOLE_NAME.test(line)));
    return filled.length > 0 && whole.length >= filled.length * MOST_NAMES;
  });
  return found ?? null;
}

function isOfNames(header: string): boolean {
  return (
    NAMES.has(fieldOfHeader(header, VOTER_LIST)?.name ?? '') ||
    headerConcepts(header).some(({ concept }) => NAMES.has(concept))
  );
}

function peopleIn(cells: readonly string[], names: number): string[][] {
  const lines = linesOf(cells, names);
  const alone = cells[names] ?? '';
  if (lines === null) return [NUMBERED.test(alone) ? cells.with(names, alone.replace(OWN_NUMBER, '')) : [...cells]];
  return lines.map((line, person) =>
    cells.map((cell, at) => {
      if (at === names) return line.replace(OWN_NUMBER, '');
      const own = linesIn(cell);
      if (own.length === lines.length) return own[person]!;
      // Whose it is nobody knows, and one number for all would make them one person.
      return WHOLE_NUMBER.test(cell.trim()) || isBirth(cell.trim()) ? '' : cell;
    }),
  );
}

/** The lines of the cell of names, where each is somebody; null where it is one person's, broken by the width of its column. */
function linesOf(cells: readonly string[], names: number): readonly string[] | null {
  const written = cells[names] ?? '';
  if (!/[\n;]/.test(written)) return null;
  const lines = linesIn(written);
  if (lines.length < 2) return null;
  const beside = cells.filter((_, at) => at !== names).map((cell) => cell.trim());
  const isParallel = beside.some((cell) => {
    const own = linesIn(cell);
    return own.length === lines.length && own.every((line) => isBirth(line) || WHOLE_NUMBER.test(line));
  });
  if (isParallel) return lines.every((line) => WHOLE_NAME.test(line) || WORD.test(line)) ? lines : null;
  if (!lines.every((line) => WHOLE_NAME.test(line) || NUMBERED.test(line))) return null;
  const isOwn = lines.every((line) => YEAR.test(line)) || lines.every((line) => NUMBERED.test(line));
  // One date of birth or one number beside several names is one person's.
  const isOnes = beside.some((cell) => isBirth(cell) || WHOLE_NUMBER.test(cell));
  return isOwn || (!isOnes && lines.every((line) => THREE_NAMES.test(line))) ? lines : null;
}

function linesIn(cell: string): readonly string[] {
  return cell
    .split(BETWEEN)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isBirth(text: string): boolean {
  if (/^(?:18|19|20)\d\d(?:\s*\p{L}{1,2}\.?){0,2}$/u.test(text)) return true;
  return /\d[./-]\d/.test(text) && readDate(text, { century: SOME_CENTURY }).date !== null;
}
