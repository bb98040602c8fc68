import { MAX_COLUMNS, type NoteKind, UnreadableFile } from '../types.js';
import { type CellFormat, momentOfNumber } from './number-formats.js';
import { parseXml, unescapeText, type XmlHandler } from './xml-parts.js';

/** One row of a sheet: its number as the sheet counts it, its cells up to the last filled one. */
export interface SheetRow {
  line: number;
  cells: string[];
  isHidden?: boolean;
  /** What was done to its cells, or seen in them, that a reader should know. */
  marks?: NoteKind[];
}

/** What the cells of a sheet are read by. */
export interface CellForms {
  readonly sharedTexts: readonly string[];
  /** The number format of each style. */
  readonly formats: readonly CellFormat[];
  /** Whether days count from 1904. */
  readonly counts1904: boolean;
  /** Columns that are hidden, from 0: filled as they are met, before the rows. */
  readonly hiddenColumns: Set<number>;
}

/** A sheet has no more rows than these. */
const MAX_ROWS = 1_048_576;

/** Yields the rows that a sheet holds, empty ones as no cells, some at a time; cell values are as stored, numbers that are shown as dates as ISO writes them. */
export async function* readSheetRows(
  chunks: AsyncIterable<Buffer>,
  forms: CellForms,
): AsyncGenerator<SheetRow[], void, undefined> {
  const reader = new SheetReader(forms);
  for await (const _ of parseXml(chunks, reader)) {
    if (reader.rows.length > 0) yield reader.takeRows();
  }
}

class SheetReader implements XmlHandler {
  rows: SheetRow[] = [];
  private row: SheetRow = { line: 0, cells: [] };
  private column = -1;
  private type = 'n';
  private style = 0;
  private isFormula = false;
  private value = '';
  private isValue = false;
  private isPhonetic = false;
  /** Columns that were said to be hidden, each as often as it was: a sheet may say it without end. */
  private hidden = 0;

  constructor(private readonly forms: CellForms) {}

  takeRows(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.isValue = !this.isPhonetic;
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 'f') this.isFormula = true;
    else if (name === 'col' && isTrue(attributes['hidden'])) this.hideColumns(attributes);
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.rows.push(this.row);
  }

  private hideColumns(attributes: Record<string, string>): void {
    const last = Math.min(Number(attributes['max']), MAX_COLUMNS);
    const first = Math.max(Number(attributes['min']), 1);
    if (!(last - first < MAX_COLUMNS - this.hidden)) return;
    this.hidden += Math.max(last - first + 1, 0);
    for (let column = first; column <= last; column += 1) this.forms.hiddenColumns.add(column - 1);
  }

  private openRow(attributes: Record<string, string>): void {
    const number = attributes['r'];
    const line = number === undefined ? this.row.line + 1 : Number(number);
    if (!Number.isInteger(line) || line <= this.row.line || line > MAX_ROWS) throw damaged(`row number ${number}`);
    this.row = { line, cells: [] };
    if (isTrue(attributes['hidden'])) this.row.isHidden = true;
    this.column = -1;
  }

  private openCell(attributes: Record<string, string>): void {
    const reference = attributes['r'];
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column < 0 || this.column >= MAX_COLUMNS) throw damaged(`cell ${reference}`);
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.isFormula = false;
    this.value = '';
  }

  private closeCell(): void {
    const text = this.cellText();
    if (text === '' && this.isFormula && this.value === '' && this.type !== 'str') this.mark('formula-without-result');
    if (text === '') return;
    if (this.forms.formats[this.style]?.isStruck === true) this.mark('struck-through');
    const { cells } = this.row;
    while (cells.length < this.column) cells.push('');
    cells[this.column] = text;
  }

  private cellText(): string {
    if (this.value === '') return '';
    if (this.type === 's') return this.sharedText();
    if (this.type === 'n') return this.numberText(this.value);
    if (this.type === 'e') this.mark('error-cells');
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    return unescapeText(this.value);
  }

  private mark(kind: NoteKind): void {
    this.row.marks ??= [];
    this.row.marks.push(kind);
  }

  private numberText(stored: string): string {
    const format = this.forms.formats[this.style];
    const moment = format?.isMoment === true ? momentOfNumber(stored, this.forms.counts1904) : null;
    const number = moment ?? this.withZeros(withoutExponent(stored), format?.digits ?? 0);
    return moment === null && format !== undefined && format.series !== '' ? format.series + number : number;
  }

  /** A number is stored without its zeros in front; the format that shows them says that they belong to it. */
  private withZeros(number: string, digits: number): string {
    if (number.length >= digits || !/^\d+$/.test(number)) return number;
    this.mark('zeros-by-format');
    return number.padStart(digits, '0');
  }

  private sharedText(): string {
    const text = this.forms.sharedTexts[Number(this.value)];
    if (text === undefined) throw damaged(`shared text ${this.value}`);
    return text;
  }
}

function damaged(what: string): UnreadableFile {
  return new UnreadableFile(`a damaged .xlsx (${what})`, 'save it again from the spreadsheet program');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The column of a cell's reference, from 0. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > MAX_COLUMNS) break;
  }
  return column - 1;
}

/** Writes a stored `8.50101300123E11` out in full where every digit is there; a number that lost digits stays as it is, so that the loss can be seen. */
export function withoutExponent(number: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?E\+?(\d+)$/i.exec(number);
  if (match === null) return number;
  const [, sign = '', lead = '', fraction = '', exponent = ''] = match;
  return fraction.length === Number(exponent) && fraction.length <= 14 ? `${sign}${lead}${fraction}` : number;
}
