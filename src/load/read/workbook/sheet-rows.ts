import { UnreadableFile } from '../types.js';
import { parseXml, unescapeText, type XmlHandler } from './xml-parts.js';

/** One row of a sheet: its number as the sheet counts it, its cells up to the last filled one. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** A sheet has no more columns and rows than these. */
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

/** Yields the rows that a sheet holds, empty ones as no cells, some at a time; cell values are as stored, dates as serial numbers. */
export async function* readSheetRows(
  chunks: AsyncIterable<Buffer>,
  sharedTexts: string[],
): AsyncGenerator<SheetRow[], void, undefined> {
  const reader = new SheetReader(sharedTexts);
  for await (const _ of parseXml(chunks, reader)) {
    if (reader.rows.length > 0) yield reader.takeRows();
  }
}

class SheetReader implements XmlHandler {
  rows: SheetRow[] = [];
  private row: SheetRow = { line: 0, cells: [] };
  private column = -1;
  private type = 'n';
  private value = '';
  private isValue = false;
  private isPhonetic = false;

  constructor(private readonly sharedTexts: string[]) {}

  takeRows(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.openRow(attributes['r']);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.isValue = !this.isPhonetic;
    else if (name === 'rPh') this.isPhonetic = true;
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

  private openRow(number: string | undefined): void {
    const line = number === undefined ? this.row.line + 1 : Number(number);
    if (!Number.isInteger(line) || line <= this.row.line || line > MAX_ROWS) throw damaged(`row number ${number}`);
    this.row = { line, cells: [] };
    this.column = -1;
  }

  private openCell(attributes: Record<string, string>): void {
    const reference = attributes['r'];
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column < 0 || this.column >= MAX_COLUMNS) throw damaged(`cell ${reference}`);
    this.type = attributes['t'] ?? 'n';
    this.value = '';
  }

  private closeCell(): void {
    const text = this.cellText();
    if (text === '') return;
    const { cells } = this.row;
    while (cells.length < this.column) cells.push('');
    cells[this.column] = text;
  }

  private cellText(): string {
    if (this.value === '') return '';
    if (this.type === 's') return this.sharedText();
    if (this.type === 'n') return withoutExponent(this.value);
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    return unescapeText(this.value);
  }

  private sharedText(): string {
    const text = this.sharedTexts[Number(this.value)];
    if (text === undefined) throw damaged(`shared text ${this.value}`);
    return text;
  }
}

function damaged(what: string): UnreadableFile {
  return new UnreadableFile(`a damaged .xlsx (${what})`, 'save it again from the spreadsheet program');
}

function columnOf(reference: string): number {
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
