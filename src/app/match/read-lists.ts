import type { FileSettings } from '../../election/profile-schema.js';
import { nameUnder } from '../../extracts/header/header-spelling.js';
import { shownHeader } from '../../extracts/understand-header.js';
import type { ColumnRole } from '../../link/table/column-roles.js';
import { comparableHeader, roleOfHeader } from '../../link/table/list-headers.js';
import { comparableDate, dateOrderOf } from '../../link/table/list-values.js';
import { Dictionary } from '../../link/table/people-table.js';
import { type RawColumn, RawColumns } from '../../link/table/raw-columns.js';
import { readingWords } from '../../load/folder/reading-words.js';
import { readOptions } from '../../load/open-file.js';
import { openRecords } from '../../load/read/open-records.js';
import { type FileShape, UnreadableFile } from '../../load/read/types.js';
import { InputError, inThree } from '../../model.js';
import { type ListTable, listTables } from './list-tables.js';
import { nobodyNamedError, noSuchColumnError, same, unreadableListError } from './problems.js';
import { rowsOfNobody } from './rows-of-nobody.js';
import { rolesOf } from './settings-roles.js';

/** A list of people as read: its columns over all files, and where each record stands. */
export interface ReadLists {
  readonly size: number;
  /** The tables that were read, by the numbers of `files`. */
  readonly tables: readonly string[];
  readonly columns: readonly RawColumn[];
  /** Headers that are neither understood nor mapped, and so not compared. */
  readonly unused: readonly string[];
  /** By record: index of its table, and record number within it (from 1). */
  readonly files: Int32Array;
  readonly numbers: Int32Array;
  readonly broken: number;
  /** Rows that are nobody's: headers printed again, totals, headings. */
  readonly asides: number;
  readonly truth: RawColumn | null;
  readonly ids: RawColumn | null;
}

export interface ReadListOptions {
  /** Header to role; a header written as it stands in the file, or positions from 1 where it has none. */
  readonly map: Readonly<Record<string, ColumnRole>>;
  /** Header of the column that says who is who. */
  readonly truth: string | null;
  /** How each file is to be read, by its path; its columns stand behind those of `map`. */
  readonly settingsOf?: (path: string) => FileSettings;
}

/** Reads lists of people of any layout into one table; columns of several files go together by role and header. */
export async function readLists(paths: readonly string[], options: ReadListOptions): Promise<ReadLists> {
  const taken = new Map<string, { header: string; role: ColumnRole }>();
  const unused = new Set<string>();
  let broken = 0;
  let asides = 0;
  let raw: RawColumns | null = null;
  const files: number[] = [];
  const numbers: number[] = [];
  const tables = await tablesWithPeople(await listTables(paths, options.settingsOf ?? (() => ({}))), options);
  for (const [file, table] of tables.entries()) {
    const records = await open(table, options);
    try {
      const { header, plan } = plannedOf(table, records.shape, options);
      const shown = shownHeader(header);
      plan.forEach(({ key, header, role }, index) => {
        // What only a later file has, no record of the first can be compared by.
        if (role === null || (raw !== null && !taken.has(key))) unused.add(shown[index]?.trim() ?? '');
        else if (!taken.has(key)) taken.set(key, { header, role });
      });
      raw ??= new RawColumns([...taken.values()]);
      const keys = [...taken.keys()].slice(0, raw.width);
      const positions = keys.map((key) => plan.findIndex((column) => column.key === key && column.role !== null));
      const naming = plan.flatMap(({ role }, at) => (role !== null && NAMING.has(role) ? [at] : []));
      const isNobody = rowsOfNobody(records.shape.header, naming);
      for await (const batch of records.batches()) {
        for (const record of batch) {
          if (!('cells' in record)) {
            broken += 1;
            continue;
          }
          if (isNobody(record.cells)) {
            asides += 1;
            continue;
          }
          raw.add(positions.map((at) => (at < 0 ? '' : (record.cells[at] ?? ''))));
          files.push(file);
          numbers.push(record.number);
        }
      }
    } finally {
      await records.close();
    }
  }
  const columns = (raw?.columns() ?? []).map((column) => datedByFile(column, files, tables.length));
  const truth = options.truth === null ? null : columns.find(({ header }) => header === options.truth);
  if (truth === undefined)
    throw noSuchColumn(
      options.truth ?? '',
      paths.join(', '),
      columns.map(({ header }) => header),
    );
  return {
    size: raw?.size ?? 0,
    tables: tables.map(({ path }) => path),
    columns: columns.filter((column) => column !== truth && column.role !== 'id' && column.role !== 'ignore'),
    unused: [...unused],
    files: Int32Array.from(files),
    numbers: Int32Array.from(numbers),
    broken,
    asides,
    truth,
    ids: columns.find(({ role }) => role === 'id') ?? null,
  };
}

/** A sheet of notes beside the lists is no list; where no table has a person, the first one says what it lacks. */
async function tablesWithPeople(tables: readonly ListTable[], options: ReadListOptions): Promise<readonly ListTable[]> {
  const found: ListTable[] = [];
  for (const table of tables) {
    if (table.part === undefined || (await hasPeople(table, options))) found.push(table);
  }
  return found.length > 0 ? found : tables.slice(0, 1);
}

async function hasPeople(table: ListTable, options: ReadListOptions): Promise<boolean> {
  try {
    const records = await open(table, options);
    try {
      plannedOf(table, records.shape, options);
      return true;
    } finally {
      await records.close();
    }
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

function plannedOf({ path, settings }: ListTable, shape: FileShape, options: ReadListOptions) {
  const header = Array.isArray(settings.header) ? settings.header : headersOf(shape);
  const map = { ...rolesOf(settings, header), ...options.map };
  return { header, plan: planColumns(header, { ...options, map }, path) };
}

/** Dates in the order of day and month that each file has for itself, as ISO dates: of two lists one may be American. */
function datedByFile(column: RawColumn, files: readonly number[], count: number): RawColumn {
  if (column.role !== 'birth_date' || count < 2) return column;
  const dates = new Dictionary();
  const codes = new Int32Array(column.codes.length).fill(-1);
  for (let file = 0; file < count; file++) {
    const own = [...new Set(column.codes.filter((code, record) => code >= 0 && files[record] === file))];
    const order = dateOrderOf(own.map((code) => column.values[code]!));
    const dateOf = new Map(own.map((code) => [code, dates.encode(comparableDate(column.values[code]!, order))]));
    column.codes.forEach((code, record) => {
      if (files[record] === file) codes[record] = dateOf.get(code) ?? -1;
    });
  }
  return { ...column, codes, values: dates.values };
}

/** Where a file has no header, columns are called by their position: --map 3=surname. */
function headersOf({ header, width }: FileShape): readonly string[] {
  return header.length > 0 ? header : Array.from({ length: width }, (_, index) => String(index + 1));
}

function isByPosition({ map }: ReadListOptions): boolean {
  const named = Object.keys(map);
  return named.length > 0 && named.every((name) => /^[1-9]\d{0,3}$/.test(name));
}

async function open({ file, path, part, settings }: ListTable, options: ReadListOptions) {
  try {
    return await openRecords(file, {
      ...readOptions({ settings, ...(part === undefined ? {} : { part }) }),
      ...(isByPosition(options) ? { header: 'none' as const } : {}),
      nameUnder,
      looksLikeHeader: (cells) =>
        cells.filter((cell) => roleOfHeader(cell) !== null || Object.hasOwn(options.map, cell.trim())).length,
    });
  } catch (error) {
    const inWords = (text: string) => readingWords(text) ?? same(text);
    if (error instanceof UnreadableFile)
      throw unreadableListError(
        path,
        inWords(error.found),
        inWords(`${error.advice.charAt(0).toUpperCase()}${error.advice.slice(1)}`),
      );
    const { code } = error as { code?: string };
    if (code === undefined) throw error;
    throw unreadableListError(path, code === 'ENOENT' ? NO_FILE : inWords(`error ${code}`), null);
  }
}

const NAMING: ReadonlySet<ColumnRole> = new Set([
  'surname',
  'given_name',
  'full_name',
  'patronymic',
  'birth_date',
  'iin',
]);

const NO_FILE = inThree('no such file', 'такого файла нет', 'ондай файл жоқ');

interface PlannedColumn {
  /** What joins a column to those of the other files: the role for single ones, else the header. */
  readonly key: string;
  readonly header: string;
  readonly role: ColumnRole | null;
}

/** Headers of columns of which a list may have several, by which lists of other languages are joined. */
const SAME_HEADER: ReadonlyMap<string, string> = new Map([
  ...['адрес', 'мекенжай', 'мекенжайы'].map((header): [string, string] => [header, 'address']),
  ...['улица', 'көше', 'көшесі'].map((header): [string, string] => [header, 'street']),
  ...['город', 'қала'].map((header): [string, string] => [header, 'city']),
  ...['телефон', 'номер телефона'].map((header): [string, string] => [header, 'phone']),
]);

const SEVERAL: readonly (ColumnRole | null)[] = ['identifier', 'number', 'text', 'category', 'ignore', null];

function planColumns(header: readonly string[], options: ReadListOptions, path: string): readonly PlannedColumn[] {
  const mapped = Object.keys(options.map);
  const headers = header.map((cell) => cell.trim());
  for (const wanted of mapped) if (!headers.includes(wanted)) throw noSuchColumn(wanted, path, headers);
  const claimed = new Set(mapped.map((each) => options.map[each]!));
  const plan = headers.map((cell): PlannedColumn => {
    // A column may be called constructor: only what was said of it counts.
    const explicit = Object.hasOwn(options.map, cell) ? options.map[cell] : undefined;
    if (cell === options.truth && explicit === undefined) return { key: 'truth', header: cell, role: 'ignore' };
    let role = explicit ?? roleOfHeader(cell);
    // A column named by hand, and the first of several with the usual name, win.
    if (role !== null && explicit === undefined && !SEVERAL.includes(role)) {
      if (claimed.has(role)) role = null;
      else claimed.add(role);
    }
    return { key: SEVERAL.includes(role) ? headerKey(cell) : role!, header: cell, role };
  });
  if (plan.some(({ role }) => role !== null && role !== 'id' && role !== 'ignore')) return plan;
  throw nobodyNamedError(path, shownHeader(headers).slice(0, 8).join(', '));
}

function headerKey(cell: string): string {
  const header = comparableHeader(cell);
  return SAME_HEADER.get(header) ?? header;
}

function noSuchColumn(wanted: string, where: string, headers: readonly string[]): InputError {
  return noSuchColumnError(where, wanted, shownHeader(headers).slice(0, 20).join(', '));
}
