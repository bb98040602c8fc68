import { fieldOfHeader, normaliseHeader } from '../../extracts/header/header-spelling.js';
import { OFFICIAL_FIGURES } from '../../extracts/precinct/precincts.js';
import { PRECINCT_FIGURES } from '../../extracts/precinct/protocols.js';
import { likenessToHeader } from '../../extracts/understand-header.js';
import { cached, headerConcepts } from '../../identity/index.js';
import type { RawRecord, RecordFile } from '../read/types.js';

/** The lines of a protocol that must be understood before a table is taken to stand upright. */
const FEWEST_LINES = 4;
/** Beside its figures a protocol has lines of candidates; a text of many lines speaks of ballots and voters now and then. */
const MOST_LINES_TO_A_FIGURE = 10;
/** A protocol has some dozens of lines, and a few titles above and signatures below them. */
const MOST_ROWS = 300;
/** Over a table that stands upright are names of precincts; so many names of one extract's columns are the header of one that lies. */
const NAMES_OF_COLUMNS = 4;
/** The names of the lines stand in one of the first columns. */
const COLUMNS_OF_NAMES = 5;
const LONGEST_NAME = 300;
/** A count as protocols write it: 812, 1 812, 00812. */
const WHOLE = /^\d{1,3}(?:[\s\u00a0]?\d{3})*$|^\d{1,7}$/;

const FIGURES: ReadonlySet<string> = new Set(
  PRECINCT_FIGURES.fields.filter(({ kind }) => kind === 'whole_number').map(({ name }) => name),
);

/**
 * A summary of protocols whose rows are the lines and whose columns are the precincts, laid down: a record for each of its columns,
 * that of totals too; or one protocol alone, laid down as one record. Null where the table lies already. `reopen` opens the same file without a header; `records` is closed then.
 */
export async function laidDown(records: RecordFile, reopen: () => Promise<RecordFile>): Promise<RecordFile | null> {
  if (records.stat === null || records.sample.length > MOST_ROWS) return null;
  // Most small files are lists, and their cells need not be looked at.
  if (likenessToHeader([...records.shape.header]) >= NAMES_OF_COLUMNS) return null;
  const names = columnOfNames([records.shape.header, ...records.sample]);
  if (names === null || areAnnounced(records.sample.map((cells) => cells[names] ?? ''))) return null;
  const source = await reopen();
  const rows: Row[] = [];
  try {
    for await (const batch of source.batches())
      for (const record of batch) if ('cells' in record) rows.push({ line: record.line, cells: record.cells });
  } catch (error) {
    await source.close();
    throw error;
  }
  const table = turned(rows);
  if (table === null) {
    await source.close();
    return null;
  }
  await records.close();
  const { header, line, cells } = table;
  const shape = { ...source.shape, header, headerLine: line, width: header.length, trailing: 0 };
  const turn = { kind: 'turned-table', fromRecord: 1, toRecord: cells.length, count: 1, detail: '' } as const;
  return {
    shape: { ...shape, preamble: [...(table.title ?? records.shape.preamble)] },
    sample: cells,
    stat: source.stat,
    tableBytes: source.tableBytes,
    isTurned: true,
    async *batches() {
      yield cells.map((each, index): RawRecord => ({ number: index + 1, line, cells: [...each] }));
    },
    digest: () => source.digest(),
    bytesRead: () => source.bytesRead(),
    skipped: () => source.skipped(),
    notes: () => [...source.notes(), turn],
    mayHoldInvisible: () => source.mayHoldInvisible(),
    close: () => source.close(),
  };
}

/** The words by which announced totals of a whole election are known, as they are compared. */
const ANNOUNCED: ReadonlySet<string> = new Set(
  OFFICIAL_FIGURES.fields.flatMap(({ choices }) =>
    Object.values(choices ?? {})
      .flat()
      .map(normaliseHeader),
  ),
);

/** Whether most names of lines are those of announced totals: such a table lies already. */
function areAnnounced(lines: readonly string[]): boolean {
  const named = lines.filter((line) => line.trim() !== '');
  return named.filter((line) => ANNOUNCED.has(normaliseHeader(line))).length * 2 > named.length;
}

/** The place of the column that names the lines of a protocol, and how many it names; null where none names enough. */
function columnOfNames(rows: readonly (readonly string[])[]): number | null {
  const named = Array.from({ length: COLUMNS_OF_NAMES }, (_, index) => {
    return new Set(rows.flatMap((cells) => figureIn(cells[index]) ?? [])).size;
  });
  const most = Math.max(...named);
  const at = named.indexOf(most);
  const filled = rows.filter((cells) => (cells[at] ?? '').trim() !== '').length;
  return most >= FEWEST_LINES && most * MOST_LINES_TO_A_FIGURE >= filled ? at : null;
}

/** The line of a protocol that a cell names, by the name of its field; null where it names none. */
function figureIn(cell = ''): string | null {
  return cell.length > LONGEST_NAME ? null : figureNamed(cell);
}

// The same surnames stand in list after list.
const figureNamed = cached((cell): string | null => {
  // A page about files names them, and "avc_used.csv" is no line of a protocol.
  if (!/\p{L}{3}/u.test(cell) || /\.(?:csv|tsv|txt|xlsx?|ods|zip|gz|json)(?!\p{L})/iu.test(cell)) return null;
  const line = withoutNumber(cell);
  const named = fieldOfHeader(line, PRECINCT_FIGURES);
  if (named?.kind === 'whole_number') return named.name;
  return headerConcepts(line).find(({ concept }) => FIGURES.has(concept))?.concept ?? null;
});

/** "1. Число избирателей" and "11а) Число ..." are numbered lines. */
function withoutNumber(cell: string): string {
  return cell.replace(/^\s*\d{1,3}\s*\p{L}?\s*[.)]\s*/u, '').trim();
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

interface TurnedTable {
  readonly header: string[];
  /** Where the precincts are named; of one protocol alone, where its lines begin. */
  readonly line: number;
  readonly cells: readonly (readonly string[])[];
  /** The rows above one protocol alone: its title, which names the precinct. */
  readonly title?: readonly string[];
}

function turned(rows: readonly Row[]): TurnedTable | null {
  const names = columnOfNames(rows.map(({ cells }) => cells));
  if (names === null) return null;
  const first = rows.findIndex(({ cells }) => figureIn(cells[names]) !== null);
  const above = rows.slice(0, first).reverse();
  const head = above.find(({ cells }) => precinctsIn(cells, names).length > 0 && !isNumbering(cells));
  if (head === undefined) return aloneTurned(rows, names, first);
  const places = precinctsIn(head.cells, names);
  const lines = rows
    .slice(first)
    .filter(({ cells }) => (cells[names] ?? '').trim() !== '' && places.some((at) => (cells[at] ?? '').trim() !== ''));
  return {
    header: ['precinct', ...lines.map(({ cells }) => withoutNumber(cells[names] ?? ''))],
    line: head.line,
    cells: places.map((at) => [
      (head.cells[at] ?? '').replace(/\s+/gu, ' ').trim(),
      ...lines.map(({ cells }) => cells[at] ?? ''),
    ]),
  };
}

/** One protocol, a line a row: its figures stand in the one column of numbers right of the names, or a digit to a cell. Null where two columns could be meant. */
function aloneTurned(rows: readonly Row[], names: number, first: number): TurnedTable | null {
  const figures = rows.filter(({ cells }) => figureNamed(cells[names] ?? '') !== null);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const right = Array.from({ length: width }, (_, at) => at).filter((at) => at > names);
  const numbers = right.filter(
    (at) => figures.filter(({ cells }) => WHOLE.test((cells[at] ?? '').trim())).length >= FEWEST_LINES,
  );
  const isDigitToCell =
    numbers.length > 1 && rows.every(({ cells }) => numbers.every((at) => /^\d?$/.test((cells[at] ?? '').trim())));
  if (numbers.length === 0 || (numbers.length > 1 && !isDigitToCell)) return null;
  const figureOf = ({ cells }: Row) =>
    right.map((at) => (numbers.includes(at) ? (cells[at] ?? '').trim() : '')).join('');
  const lines = rows.slice(first).filter((row) => WHOLE.test(figureOf(row)) && (row.cells[names] ?? '').trim() !== '');
  return {
    header: lines.map(({ cells }) => withoutNumber(cells[names] ?? '')),
    line: rows[first]?.line ?? 0,
    cells: [lines.map(figureOf)],
    title: rows.slice(0, first).map(({ cells }) => cells.join(' ').replace(/\s+/gu, ' ').trim()),
  };
}

/** The columns right of the names that are headed by a number of a precinct, or by a word for the sum of them. */
function precinctsIn(cells: readonly string[], names: number): readonly number[] {
  const places = cells.flatMap((_, at) => (at > names ? [at] : [])).filter((at) => (cells[at] ?? '').trim() !== '');
  return places.some((at) => /\d/.test(cells[at] ?? '')) ? places : [];
}

/** The row that numbers the columns: 1, 2, 3 … */
function isNumbering(cells: readonly string[]): boolean {
  return cells.length > 2 && cells.every((cell, index) => cell.trim() === String(index + 1));
}
