import { statSync } from 'node:fs';
import type { ZipArchive } from '../bytes/zip-archive.js';
import { UnreadableFile } from '../types.js';
import { ask } from './foreign-thread.js';
import type { MergedCell } from './merged-cells.js';
import type { SheetRow } from './sheet-rows.js';

/** A sheet of a workbook in a format that SheetJS reads for us: .xls, .xlsb, .ods, tables of a web page and of Excel's XML. */
export interface ForeignSheet {
  readonly name: string;
  readonly isVisible: boolean;
}

/** One sheet with all of its rows: such files are read whole, as their formats cannot be streamed. */
export interface ForeignRows {
  readonly rows: SheetRow[];
  readonly date1904: boolean;
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly MergedCell[];
}

/** Formats of workbooks that we do not read ourselves. */
export type ForeignFormat = 'xls' | 'xlsb' | 'ods' | 'html' | 'xml';

const NAMES: Readonly<Record<ForeignFormat, string>> = {
  xls: 'an old Office file (.xls or .doc)',
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument file',
  html: 'an HTML page',
  xml: 'an XML workbook',
};

/** Which format of workbook a zip archive holds that we do not read ourselves, or null. */
export function foreignFormat(zip: ZipArchive): 'xlsb' | 'ods' | null {
  if (zip.member('xl/workbook.bin') !== null) return 'xlsb';
  return zip.member('mimetype') !== null && zip.member('content.xml') !== null ? 'ods' : null;
}

/** The sheets of such a workbook in order. */
export async function foreignSheets(path: string, format: ForeignFormat): Promise<readonly ForeignSheet[]> {
  const file = askedFile(path);
  file.sheets ??= (await answered(file, path, null, format)) as readonly ForeignSheet[];
  return file.sheets;
}

/** The rows of one of its sheets; the caller's own, to change. */
export async function foreignRows(path: string, sheet: string, format: ForeignFormat): Promise<ForeignRows> {
  const file = askedFile(path);
  const kept = file.rows.get(sheet)?.deref();
  const answer = kept ?? ((await answered(file, path, sheet, format)) as ForeignRows);
  if (kept === undefined) file.rows.set(sheet, new WeakRef(answer));
  const { rows, ...about } = answer;
  return { ...about, rows: rows.map((row) => ({ ...row, cells: row.cells.slice() })) };
}

/** The file that was asked last, by its name, size and time of change, and what is known of it. */
let last: AskedFile | null = null;

interface AskedFile {
  readonly state: string;
  sheets: readonly ForeignSheet[] | null;
  readonly rows: Map<string, WeakRef<ForeignRows>>;
  /** The question that is being answered: the next one waits, so that one thread opens the file, and not one each. */
  turn: Promise<unknown>;
}

/**
 * A file is surveyed, understood and loaded, and each begins with the same questions: answers on the file that was asked last are kept,
 * rows as long as there is memory to spare.
 */
function askedFile(path: string): AskedFile {
  const file = statSync(path, { throwIfNoEntry: false });
  const state = JSON.stringify([path, file?.size, file?.mtimeMs, file?.ino]);
  if (last?.state !== state) last = { state, sheets: null, rows: new Map(), turn: Promise.resolve() };
  return last;
}

function answered(file: AskedFile, path: string, sheet: string | null, format: ForeignFormat): Promise<unknown> {
  const hasSeveral = (file.sheets ?? []).length > 1;
  const answer = file.turn.then(() => ask({ path, sheet, state: file.state, hasSeveral }));
  file.turn = answer.catch(() => undefined);
  return answer.then((said) => {
    if ('problem' in said) throw problemOf(said.problem, format);
    return said.value;
  });
}

function problemOf(problem: string, format: ForeignFormat): UnreadableFile {
  if (/password|encrypt/i.test(problem)) return protectedByPassword();
  return new UnreadableFile(`${NAMES[format]} that cannot be read (${problem})`, 'save the list as .xlsx or CSV');
}

/** What is said of a workbook that only its password opens. */
export function protectedByPassword(): UnreadableFile {
  return new UnreadableFile('a workbook protected by a password', 'save it without one');
}
