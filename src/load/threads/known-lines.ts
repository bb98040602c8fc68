import { type Conventions, ORDER_SHOWN, type OrderShown, orderShown } from '../../extracts/conventions.js';
import type { PlannedField, ReadingPlan } from '../../extracts/reading-plan.js';
import { iinOfUnits } from '../../identity/index.js';
import type { SqlValue } from '../../model.js';
import type { PageMaker } from '../pages/page-maker.js';
import type { LineRecord } from '../read/text/line-record.js';
import type { FileShape } from '../read/types.js';
import { MARK, SECOND_MARK, UNSET } from './known-cells.js';
import { lineColumns } from './known-columns.js';
import { LineCells } from './line-cells.js';
import { LineRow } from './line-row.js';
import { BORN, CODED, type PersonCoder } from './person-codes.js';
import type { PrecinctForms } from './precinct-forms.js';

/** Fewer filled cells may be a title, a heading or a sum. */
const LEAST_FILLED = 5;
const IIN_DIGITS = 12;
const ORDERS = Object.keys(ORDER_SHOWN).length;

/** Who is told of a line that was read where it stands. */
export interface LineTold {
  readonly filled: number[];
  readonly pages: PageMaker;
  readonly precincts: PrecinctForms;
  readonly coder: PersonCoder | null;
  readonly conventions: Conventions;
}

/**
 * Reads the records of lists where they stand: of a line whose cells have all been seen before, or are numbers that need no reading, the
 * row is put together from what the reader of records (`parseRecord`) made of each cell then. A line of which anything has to be said
 * (a repair, a cell that cannot be read, an IIN and a date that disagree, a word that may mark a row as none) is left to that reader,
 * and so is every file whose plan lets one cell change what another says.
 */
export class KnownLines {
  private readonly iin: number;
  private readonly birth: number;
  private readonly document: number;
  private readonly precincts: readonly number[];
  private readonly lastPrecincts: SqlValue[] = [];
  /** By code of a person: the cell of its text. */
  private readonly coded: readonly number[];
  private readonly codesOfLine = CODED.map(() => -1);

  /** Null where the records of this file have to be read as a whole. */
  static of(plan: ReadingPlan, { width, header, dialect }: FileShape, told: LineTold): KnownLines | null {
    const found = width > 0 ? lineColumns(plan, width) : null;
    // A header that looks like a person's number is a record that was taken for one.
    if (found === null || /\d{12}/.test(header[plan.person.iin?.cell ?? 0] ?? '')) return null;
    const row = new LineRow(found.parts, Object.values(plan.extract.constants ?? {}));
    return new KnownLines(plan, new LineCells(found.columns, dialect), row, told);
  }

  private constructor(
    { person, fieldOfCell }: ReadingPlan,
    private readonly line: LineCells,
    private readonly row: LineRow,
    private readonly told: LineTold,
  ) {
    const cellOf = (planned: PlannedField | undefined) => planned?.cell ?? -1;
    this.iin = cellOf(person.iin);
    this.birth = cellOf(person.birthDate);
    this.document = fieldOfCell.indexOf('id_document');
    this.precincts = line.known.flatMap((column, cell) => (column?.isPrecinct === true ? [cell] : []));
    this.coded = [person.surname, person.givenName, person.patronymic, person.birthDate].map(cellOf);
  }

  /** Takes a line whose row can be put together; false, and nothing is done, where it has to be read as a whole. */
  take(record: LineRecord): boolean {
    if (record.filled < LEAST_FILLED || !record.isUncut || !this.line.find(record)) return false;
    const { units, text } = record.source;
    const from = this.line.starts[this.iin]!;
    const born = this.bornOf(text);
    const iin =
      this.line.ends[this.iin]! - from === IIN_DIGITS ? iinOfUnits(units, from, Math.floor(born / ORDERS)) : -1;
    if (iin < 0 || !this.row.write(this.told.pages, record.number, this.line, units)) return false;
    this.tell();
    this.told.conventions.dateOf('birth_date', (born % ORDERS) as OrderShown, record.number);
    this.told.coder?.addKnown(record.number, iin, this.codes(this.told.coder), this.documentIn(text));
    return true;
  }

  /** Its day of birth as a number (18890325) and what that shows of the file's dates, as one number; kept beside the cell. */
  private bornOf(text: string): number {
    const { cells } = this.line.known[this.birth]!;
    const entry = this.line.entries[this.birth]!;
    let born = cells.entries[entry + SECOND_MARK]!;
    if (born === UNSET) {
      const date = String(cells.valuesOf(entry)[0]);
      const written = text.slice(this.line.starts[this.birth]!, this.line.ends[this.birth]!).trim();
      born = Number(date.replaceAll('-', '')) * ORDERS + orderShown(written, date);
      cells.entries[entry + SECOND_MARK] = born;
    }
    return born;
  }

  private tell(): void {
    const { precincts, filled } = this.told;
    const { starts, ends } = this.line;
    for (let cell = 0; cell < starts.length; cell += 1) if (ends[cell]! > starts[cell]!) filled[cell]! += 1;
    for (let i = 0; i < this.precincts.length; i += 1) {
      const precinct = this.line.valueOf(this.precincts[i]!, 0);
      // Most stand below one of the same precinct.
      if (precinct !== this.lastPrecincts[i]) precincts.see(precinct);
      this.lastPrecincts[i] = precinct;
    }
  }

  private codes(coder: PersonCoder): readonly number[] {
    for (let i = 0; i < CODED.length; i += 1) {
      const cell = this.coded[i]!;
      const cells = cell < 0 ? null : this.line.known[cell]!.cells;
      let code = -1;
      if (cells !== null) {
        const entry = this.line.entries[cell]!;
        code = cells.entries[entry + MARK]!;
        if (code === UNSET) {
          code = coder.codeIn(i, cells.valuesOf(entry)[i === BORN ? 0 : 1] ?? null);
          cells.entries[entry + MARK] = code;
        }
      }
      this.codesOfLine[i] = code;
    }
    return this.codesOfLine;
  }

  private documentIn(text: string): string | null {
    const cell = this.document;
    if (cell < 0) return null;
    if (this.line.known[cell]! !== null) return this.line.valueOf(cell, 1) as string | null;
    return text.slice(this.line.starts[cell]!, this.line.ends[cell]!) || null;
  }
}
