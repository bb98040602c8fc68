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

/** Where such a workbook stands: on the disk, or unpacked from an archive as `bytes`. */
export interface ForeignFile {
  readonly path: string;
  readonly bytes?: Buffer;
  /** The same for as long as its bytes are. */
  readonly state: string;
}

/** A workbook on the disk, as it is now. */
export function foreignFile(path: string): ForeignFile {
  const file = statSync(path, { throwIfNoEntry: false });
  return { path, state: JSON.stringify([path, file?.size, file?.mtimeMs, file?.ino]) };
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
export async function foreignSheets(file: ForeignFile, format: ForeignFormat): Promise<readonly ForeignSheet[]> {
  const asked = askedFile(file);
  asked.sheets ??= (await answered(asked, file, null, format)) as readonly ForeignSheet[];
  return asked.sheets;
}

/** The rows of one of its sheets; the caller's own, to change. */
export async function foreignRows(file: ForeignFile, sheet: string, format: ForeignFormat): Promise<ForeignRows> {
  const asked = askedFile(file);
  const kept = asked.rows.get(sheet)?.deref();
  const answer = kept ?? ((await answered(asked, file, sheet, format)) as ForeignRows);
  if (kept === undefined) asked.rows.set(sheet, new WeakRef(answer));
  const { rows, ...about } = answer;
  return { ...about, rows: rows.map((row) => ({ ...row, cells: row.cells.slice() })) };
}

/** The file that was asked last, and what is known of it. */
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
function askedFile({ state }: ForeignFile): AskedFile {
  if (last?.state !== state) last = { state, sheets: null, rows: new Map(), turn: Promise.resolve() };
  return last;
}

function answered(
  asked: AskedFile,
  { path, bytes }: ForeignFile,
  sheet: string | null,
  format: ForeignFormat,
): Promise<unknown> {
  const hasSeveral = (asked.sheets ?? []).length > 1;
  const answer = asked.turn.then(() => ask({ path, bytes: bytes ?? null, sheet, state: asked.state, hasSeveral }));
  asked.turn = answer.catch(() => undefined);
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
