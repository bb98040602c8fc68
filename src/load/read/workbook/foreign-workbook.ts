import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ZipArchive } from '../bytes/zip-archive.js';
import { UnreadableFile } from '../types.js';
import { FOREIGN_WORKER } from './foreign-worker.js';
import { type MergedCell, MOST_MERGES } from './merged-cells.js';
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

/** The old formats hold 65,536 rows a sheet; what is larger than this is no such list. */
const MOST_BYTES = 128 << 20;
/** Of the text above and below a table of a page, so many lines and characters of each are read. */
const BOUNDS = { mostBytes: MOST_BYTES, mostMerges: MOST_MERGES, mostLines: 12, longestLine: 300 };
/** Memory of the thread: a damaged or hostile file can take no more. */
const MOST_MEGABYTES = 1536;
const MOST_SECONDS = 120;

/** Formats of workbooks that we do not read ourselves. */
export type ForeignFormat = 'xls' | 'xlsb' | 'ods' | 'html' | 'xml';

const NAMES: Readonly<Record<ForeignFormat, string>> = {
  xls: 'an old Office file (.xls or .doc)',
  xlsb: 'a binary workbook (.xlsb)',
  ods: 'an OpenDocument file',
  html: 'an HTML page',
  xml: 'an XML workbook',
};

const require = createRequire(import.meta.url);

/** Which format of workbook a zip archive holds that we do not read ourselves, or null. */
export function foreignFormat(zip: ZipArchive): 'xlsb' | 'ods' | null {
  if (zip.member('xl/workbook.bin') !== null) return 'xlsb';
  return zip.member('mimetype') !== null && zip.member('content.xml') !== null ? 'ods' : null;
}

/** The sheets of such a workbook in order. */
export async function foreignSheets(path: string, format: ForeignFormat): Promise<readonly ForeignSheet[]> {
  return (await ask(path, null, format)) as readonly ForeignSheet[];
}

/** The rows of one of its sheets. */
export async function foreignRows(path: string, sheet: string, format: ForeignFormat): Promise<ForeignRows> {
  return (await ask(path, sheet, format)) as ForeignRows;
}

type Answer = { readonly value: unknown } | { readonly problem: string };

/** Asks a thread of bounded memory, so that neither its memory nor a fault of the library's is ours. */
async function ask(path: string, sheet: string | null, format: ForeignFormat): Promise<unknown> {
  const worker = new Worker(FOREIGN_WORKER, {
    eval: true,
    workerData: { library: require.resolve('@e965/xlsx'), path, sheet, ...BOUNDS },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const answer = await new Promise<Answer>((resolve) => {
    const late = setTimeout(() => resolve({ problem: 'it takes too long to read' }), MOST_SECONDS * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: Error) => resolve({ problem: error.message }));
    worker.once('exit', () => {
      clearTimeout(late);
      resolve({ problem: 'its reader ended early' });
    });
  });
  await worker.terminate();
  if ('value' in answer) return answer.value;
  throw problemOf(answer.problem, format);
}

function problemOf(problem: string, format: ForeignFormat): UnreadableFile {
  if (/password|encrypt/i.test(problem)) return protectedByPassword();
  return new UnreadableFile(`${NAMES[format]} that cannot be read (${problem})`, 'save the list as .xlsx or CSV');
}

/** What is said of a workbook that only its password opens. */
export function protectedByPassword(): UnreadableFile {
  return new UnreadableFile('a workbook protected by a password', 'save it without one');
}
