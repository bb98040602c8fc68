import { fieldOfHeader, normaliseHeader } from '../../extracts/header/header-spelling.js';
import { VOTER_LIST } from '../../extracts/lists.js';
import { headerConcepts } from '../../identity/index.js';
import { type BrokenRecord, type RawRecord, type RecordFile, renumbered } from '../read/types.js';

/** Names of columns that stand beside each other twice or more, behind some that hold for the whole row. */
interface Blocks {
  /** Columns at the left that all people of the row share, as an address. */
  readonly shared: number;
  readonly width: number;
  readonly count: number;
}

/** More columns at the left are those of one person. */
const MOST_SHARED = 3;
const FEWEST_COLUMNS = 2;
const MOST_BLOCKS = 8;
/** One person has fewer: in a header of a hundred thousand columns every width would be tried on all of them. */
const MOST_COLUMNS = 100;
const NAMES: ReadonlySet<string> = new Set(['surname', 'full_name']);

/**
 * A list that is printed in two columns of a page, or a household to a row: each row holds several people under the same names of
 * columns. Each of them is a record. Null where the table is none of these.
 */
export function oneBelowTheOther(records: RecordFile): RecordFile | null {
  const blocks = blocksOf(records.shape.header);
  if (blocks === null) return null;
  const { shared, width, count } = blocks;
  const { header: names } = records.shape;
  // "Избиратель 1" is the first beside a second.
  const own = names.slice(shared, shared + width).map((name) => name.replace(/[\s_№]*\d+\s*$/u, ''));
  const header = [...names.slice(0, shared), ...own];
  const split = (cells: readonly string[]) => peopleIn(cells, blocks);
  const turn = { kind: 'people-side-by-side', fromRecord: 1, toRecord: 1, count: 1, detail: String(count) } as const;
  return renumbered(records, {
    shape: { ...records.shape, header, width: header.length, trailing: 0 },
    sample: records.sample.flatMap((cells) => split(cells)),
    async *batches() {
      let number = 0;
      for await (const batch of records.batches()) {
        yield batch.flatMap((record): readonly (RawRecord | BrokenRecord)[] => {
          const rows = 'cells' in record ? split(record.cells).map((cells) => ({ ...record, cells })) : [record];
          return rows.map((row) => {
            number += 1;
            return { ...row, number };
          });
        });
      }
    },
    notes: () => [...records.notes(), turn],
  });
}

/** The people of a row; of one that names nobody, a heading or a total, what it says once. */
function peopleIn(cells: readonly string[], { shared, width, count }: Blocks): string[][] {
  const left = cells.slice(0, shared);
  const people = Array.from({ length: count }, (_, at) => {
    const own = cells.slice(shared + at * width, shared + (at + 1) * width);
    return [...left, ...own, ...Array.from({ length: width - own.length }, () => '')];
  });
  return people.filter((person, at) => at === 0 || person.slice(shared).some((cell) => cell.trim() !== ''));
}

function blocksOf(header: readonly string[]): Blocks | null {
  if (header.length < 2 * FEWEST_COLUMNS || header.length > MOST_SHARED + MOST_BLOCKS * MOST_COLUMNS) return null;
  const names = header.map((cell) => normaliseHeader(cell).replace(/ ?\d+$/, ''));
  // Most headers have no name twice.
  if (new Set(names).size === names.length) return null;
  for (let shared = 0; shared <= MOST_SHARED; shared += 1) {
    const rest = names.slice(shared);
    for (let width = FEWEST_COLUMNS; width <= rest.length / 2 + 1; width += 1) {
      const count = Math.ceil(rest.length / width);
      if (count < 2 || count > MOST_BLOCKS || rest[0] === '') continue;
      const blocks = Array.from({ length: count }, (_, at) => named(rest.slice(at * width, (at + 1) * width)));
      const [first = []] = blocks;
      const isSame = blocks.every((block) => block.join('\n') === first.join('\n'));
      if (isSame && first.length >= FEWEST_COLUMNS && first.filter(isOfNames).length > 0)
        return { shared, width, count };
    }
  }
  return null;
}

/** Without the empty column between two tables. */
function named(block: readonly string[]): readonly string[] {
  const last = block.findLastIndex((name) => name !== '');
  return block.slice(0, last + 1);
}

function isOfNames(header: string): boolean {
  return (
    NAMES.has(fieldOfHeader(header, VOTER_LIST)?.name ?? '') ||
    headerConcepts(header).some(({ concept }) => NAMES.has(concept))
  );
}
