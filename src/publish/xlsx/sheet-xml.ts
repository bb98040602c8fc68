import { defuseCell } from '../privacy/defuse.js';

/** A cell: a text, never anything that a spreadsheet would compute; a number; nothing. */
export type Cell = string | number | null;

/** How a column looks. */
export interface Column {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** The texts that its cells may hold, chosen from a list; anything unless given. None has a comma. */
  readonly choices?: readonly string[];
}

/** A sheet: lines above the table, its columns, its rows, and a line below it that is asked for when the rows are written. */
export interface Sheet {
  readonly name: string;
  /** Names of the columns for programs, in a hidden first row. */
  readonly keys?: readonly string[];
  /** Lines above the headings; a warning stands out. */
  readonly above: readonly { readonly text: string; readonly warning: boolean }[];
  readonly columns: readonly Column[];
  readonly rows: Iterable<readonly Cell[]>;
  /** Rows that the sheet will hold, so that the filter can name its range. */
  readonly rowCount: number;
  /** A line below the table, such as how many rows are not shown. */
  readonly below: string | null;
}

/** Rows that a sheet has room for, headings included. */
export const MOST_ROWS = 1_048_576;
/** Characters that a cell has room for. */
const MOST_CHARACTERS = 32_767;
/** The cell formats of `stylesXml`, by their place. */
export const STYLE = { text: 1, heading: 2, number: 3, note: 4, warning: 5 } as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A spreadsheet reads `_x0041_` as A; with its first character written so, it reads it as it stands. */
const SPREADSHEET_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** No XML may hold these, not even escaped. */
const NO_XML = /[\ufffe\uffff]/g;
const NEEDS_ESCAPE = /[&<>"\ufffe\uffff]/;
/** Texts that are kept with their XML: the cells of a finding and of its check stand on every line of it. */
const KEPT_TEXTS = 20_000;

/** A text for XML; unseen characters are made visible before it comes here. */
export function escapeXml(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(NO_XML, (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}

/** The reference of a column: A, B, …, Z, AA, … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The row in which the table's headings stand, from 1. */
export function headingRow(sheet: Sheet): number {
  return (sheet.keys === undefined ? 0 : 1) + sheet.above.length + 1;
}

/** The table with its headings as a range, for the filter. */
export function tableRange(sheet: Sheet): { readonly from: string; readonly to: string } {
  const first = headingRow(sheet);
  return { from: `A${first}`, to: `${columnLetters(sheet.columns.length - 1)}${first + sheet.rowCount}` };
}

/** The XML of a sheet, a row at a time: every text is an inline string in a cell of text format, so that none is computed. */
export function* sheetXml(sheet: Sheet): Generator<string> {
  yield sheetHead(sheet);
  const letters = Array.from({ length: Math.max(1, sheet.columns.length) }, (_, index) => columnLetters(index));
  const made = new Map<string, string>();
  const rowXml = (at: number, cells: readonly Cell[], style: number) => rowOf(at, cells, style, letters, made);
  let row = 0;
  if (sheet.keys !== undefined) {
    row += 1;
    yield rowXml(row, sheet.keys, STYLE.text).replace('<row ', '<row hidden="1" ');
  }
  for (const { text, warning } of sheet.above) {
    row += 1;
    yield rowXml(row, [text], warning ? STYLE.warning : STYLE.note);
  }
  row += 1;
  const headings = sheet.columns.map(({ heading }) => heading);
  yield rowXml(row, headings, STYLE.heading);
  let written = 0;
  for (const cells of sheet.rows) {
    row += 1;
    written += 1;
    yield rowXml(row, cells, STYLE.text);
  }
  if (written !== sheet.rowCount) throw new Error(`${sheet.name}: ${sheet.rowCount} rows counted, ${written} given`);
  if (sheet.below !== null) yield rowXml(row + 1, [sheet.below], STYLE.note);
  yield sheetTail(sheet);
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetHead(sheet: Sheet): string {
  const top = headingRow(sheet);
  const columns = sheet.columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${STYLE.text}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`;
}

function sheetTail(sheet: Sheet): string {
  const { from, to } = tableRange(sheet);
  const warning = sheet.above.find((line) => line.warning)?.text ?? '';
  // In a page header & begins a command; && is the character.
  const header = warning === '' ? '' : `<oddHeader>&amp;C${escapeXml(warning.replaceAll('&', '&&'))}</oddHeader>`;
  return `</sheetData><autoFilter ref="${from}:${to}"/>${validations(sheet)}<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter>${header}<oddFooter>&amp;C&amp;A, &amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** The lists from which cells are chosen. */
function validations(sheet: Sheet): string {
  const first = headingRow(sheet) + 1;
  const lists = sheet.columns.flatMap(({ choices }, index) => {
    const letters = columnLetters(index);
    const range = `${letters}${first}:${letters}${first + Math.max(1, sheet.rowCount) - 1}`;
    return choices === undefined
      ? []
      : [
          `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`,
        ];
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function rowOf(
  row: number,
  cells: readonly Cell[],
  style: number,
  letters: readonly string[],
  made: Map<string, string>,
): string {
  let xml = `<row r="${row}">`;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? null;
    if (cell === null || cell === '') continue;
    const reference = `${letters[index]}${row}`;
    xml +=
      typeof cell === 'number'
        ? `<c r="${reference}" s="${STYLE.number}"><v>${cell}</v></c>`
        : `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${keptText(cell, made)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** The XML of a text, made once while it is at hand: it is the same each time. */
function keptText(text: string, made: Map<string, string>): string {
  const known = made.get(text);
  if (known !== undefined) return known;
  const xml = cellText(text);
  if (made.size >= KEPT_TEXTS) made.clear();
  made.set(text, xml);
  return xml;
}

function cellText(text: string): string {
  const defused = defuseCell(text);
  const whole = defused.length > MOST_CHARACTERS ? `${wholeCharacters(defused)}…` : defused;
  return escapeXml(whole.includes('_x') ? whole.replace(SPREADSHEET_ESCAPE, '_x005F_') : whole);
}

function wholeCharacters(text: string): string {
  return text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '');
}
