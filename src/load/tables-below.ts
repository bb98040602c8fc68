import type { Extract } from '../extracts/extract.js';
import { namedPrecincts } from '../extracts/precinct/named-precincts.js';
import { likenessToHeader } from '../extracts/understand-header.js';
import { type FoundFile, PART_SIGN } from './find-files.js';
import { extractByWords } from './folder/file-name.js';
import { openFile, readableError } from './open-file.js';
import type { RecordFile } from './read/types.js';
import type { TableShare } from './read-table-share.js';
import { comparable, firstFilled, holdsLittle } from './set-aside/row-shapes.js';
import { wordOfCell } from './set-aside/row-words.js';
import { isNoVoterList } from './understand/named-extract.js';

/** Names of columns that a row shares with the header, and that it has in all, from which on it is a header too. */
const FEWEST_SHARED = 2;
const FEWEST_NAMES = 3;
const MOST_TITLES = 4;

/** A row below a list, and the header of another table that it may be. */
interface Place {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whether another table stands below the first: a supplement under the list, with columns of its own. */
export function isFollowed({ shape, sample }: Pick<RecordFile, 'shape' | 'sample'>): boolean {
  const names = new Set(shape.header.map(comparable));
  const above = (at: number) => sample.slice(Math.max(0, at - MOST_TITLES), at);
  return sample.some(
    (cells, at) => at > 0 && mayBeHeader(cells) && isNextHeader(cells, titlesIn(above(at)), shape.header, names),
  );
}

/** Each table of a file as one of its own, by a reading of all its rows. */
export async function tablesBelow(file: FoundFile): Promise<readonly FoundFile[]> {
  const records = await openFile(file);
  const { header, preamble } = records.shape;
  const names = new Set(header.map(comparable));
  const tables: { readonly share: TableShare; readonly extract: Extract | null }[] = [];
  let begun = { headerLine: 0, titles: [] as readonly string[], rows: 0, before: [] as Place[] };
  const end = (until: number, rows: number) => {
    const { headerLine, titles } = begun;
    const own = headerLine === 0 || namedPrecincts(titles).length > 0 ? titles : [...preamble, ...titles];
    tables.push({
      share: { headerLine, until, rows, titles: headerLine === 0 ? preamble : own, within: file.part },
      extract:
        titles.map((title) => extractByWords(title)).find((each) => each !== null && isNoVoterList(each)) ??
        file.extract,
    });
  };
  try {
    for await (const batch of records.batches()) {
      for (const record of batch) {
        const cells = 'cells' in record ? record.cells : [];
        const above = begun.before.map((place) => place.cells);
        const titles = titlesIn(above);
        if (begun.rows > 0 && mayBeHeader(cells) && isNextHeader(cells, titles, header, names)) {
          end(begun.before.at(-titles.length)?.line ?? record.line, begun.rows - titles.length);
          begun = { headerLine: record.line, titles, rows: 0, before: [] };
          continue;
        }
        begun.rows += 1;
        begun.before = [...begun.before.slice(1 - MOST_TITLES), { line: record.line, cells }];
      }
    }
  } catch (error) {
    throw readableError(error, file);
  } finally {
    await records.close();
  }
  end(Number.POSITIVE_INFINITY, begun.rows);
  return tables.map(({ share, extract }, at): FoundFile => {
    if (tables.length === 1) return { ...file, share };
    const number = String(at + 1);
    const part = file.part === undefined ? number : `${file.part}${PART_SIGN}${number}`;
    return { ...file, path: `${file.path}${PART_SIGN}${number}`, part, extract, share };
  });
}

/** Words alone, and some of them: nearly all rows of a list have a number, and are asked nothing more. */
function mayBeHeader(cells: readonly string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (/\d/.test(cell)) return false;
    if (cell.trim() !== '') filled += 1;
  }
  return filled >= FEWEST_NAMES;
}

/** The title right above a row: lines of a text or two that are no total and no signature. */
function titlesIn(above: readonly (readonly string[])[]): readonly string[] {
  const titles: string[] = [];
  for (const cells of above.slice(-MOST_TITLES).reverse()) {
    const text = cells.filter((cell) => cell.trim() !== '').join(' ');
    if (!holdsLittle(cells) || !/\p{L}{3}/u.test(text) || wordOfCell(firstFilled(cells)) !== null) break;
    titles.unshift(text);
  }
  return titles;
}

/** Cells of the header, and others than it has or at other places; or all of them under the title of another list. */
function isNextHeader(
  cells: readonly string[],
  titles: readonly string[],
  header: readonly string[],
  names: ReadonlySet<string>,
): boolean {
  const words = cells.map(comparable);
  const shared = words.filter((word) => word !== '' && names.has(word)).length;
  const isTitled = titles.some(isOfAnotherList);
  if (shared < FEWEST_SHARED && !isTitled) return false;
  const isOther = words.some((word, at) => word !== '' && word !== comparable(header[at] ?? ''));
  return (isOther || isTitled) && likenessToHeader([...cells]) >= FEWEST_NAMES;
}

function isOfAnotherList(title: string): boolean {
  const extract = extractByWords(title);
  return extract !== null && isNoVoterList(extract);
}
