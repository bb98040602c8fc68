import { documentKey } from '../../identity/index.js';
import type { SqlValue } from '../../model.js';

/** The columns of a list that say who an entry is, and the dictionary of each: surnames and given names share one. */
export const CODED = ['surname_fold', 'given_name_fold', 'patronymic_root', 'birth_date'] as const;
export const DICTIONARY_OF = [0, 0, 1, 2] as const;
const DICTIONARIES = 3;
/** Where the date of birth stands among them: a year alone is one whose month and day are 00. */
export const BORN = 3;

/** The table whose rows are coded: linking reads every other one back. */
const TABLE = 'listing';

/** Who the entries of one batch are, for linking: in the order of their records. Plain values only, because it crosses from thread to thread. */
export interface PersonCodes {
  /** Whose codes these are: each coder numbers texts by itself. */
  readonly coder: number;
  /** By dictionary the texts that this coder has numbered since its batch before. */
  readonly texts: readonly (readonly string[])[];
  /** Record numbers within the file. */
  readonly numbers: Int32Array;
  /** IINs as numbers, NaN where there is none, 0 where it is not valid or another country's: then its text is in `others`. */
  readonly iins: Float64Array;
  /** By place in the batch, from 0, what stands in the place of a valid IIN. */
  readonly others: ReadonlyMap<number, string>;
  /** By column of `CODED` the code of each entry, -1 where nothing is written. */
  readonly codes: readonly Int32Array[];
  /** Numbers of identity documents as linking compares them, NaN where there is none; null where the file has no such column. */
  readonly documents: Float64Array | null;
  /** False where something is not what linking would read in the audit file; then all of it is read there. */
  readonly isFaithful: boolean;
}

/** Batches are no longer. */
const MOST_ROWS = 5_000;

/** Numbers the texts by which the entries of lists are linked, file after file. */
export class PersonCoder {
  private readonly known = Array.from({ length: DICTIONARIES }, () => new Map<string, number>());
  private texts: string[][] = Array.from({ length: DICTIONARIES }, () => []);
  // Room for one batch, used again by the next: what is taken is copied.
  private readonly numbers = new Int32Array(MOST_ROWS);
  private readonly iins = new Float64Array(MOST_ROWS);
  private readonly documents = new Float64Array(MOST_ROWS);
  private readonly codes = CODED.map(() => new Int32Array(MOST_ROWS));
  private others = new Map<number, string>();
  private size = 0;
  private isFaithful = true;
  private table = -1;
  private iinAt = -1;
  private writtenAt = -1;
  private documentAt = -1;
  private codedAt: readonly number[] = [];
  private yearAt = -1;

  constructor(private readonly id: number) {}

  /** Begins a file whose records become rows of these tables. */
  begin(tables: readonly { readonly table: string; readonly columns: readonly string[] }[]): void {
    this.clear();
    this.table = tables.findIndex(({ table }) => table === TABLE);
    const { columns = [] } = tables[this.table] ?? {};
    this.iinAt = columns.indexOf('iin');
    this.writtenAt = columns.indexOf('iin_written');
    this.documentAt = columns.indexOf('id_document_fold');
    this.codedAt = CODED.map((name) => columns.indexOf(name));
    this.yearAt = columns.indexOf('birth_year');
  }

  /** Takes the rows of one record. One that neither names anybody nor bears an IIN is nobody's. */
  add(rows: readonly (readonly SqlValue[] | null)[]): void {
    const row = rows[this.table] ?? null;
    if (row === null) return;
    const { codedAt, size } = this;
    const iin = valueAt(row, this.iinAt);
    if (iin === null && valueAt(row, codedAt[0]!) === null && valueAt(row, codedAt[1]!) === null) return;
    this.addIin(iin, row);
    this.numbers[size] = row[0] as number;
    for (let i = 0; i < CODED.length; i += 1)
      this.codes[i]![size] = this.codeOf(DICTIONARY_OF[i]!, valueAt(row, codedAt[i]!));
    const year = valueAt(row, this.yearAt);
    if (year !== null && this.codes[BORN]![size] === -1)
      this.codes[BORN]![size] = this.codeOf(DICTIONARY_OF[BORN], `${year}-00-00`);
    if (this.documentAt >= 0) this.documents[size] = this.documentOf(iin, valueAt(row, this.documentAt));
    this.size = size + 1;
  }

  /** Takes somebody whose IIN is valid and whose texts have these codes, by column of `CODED`. */
  addKnown(record: number, iin: number, codes: readonly number[], document: string | null): void {
    const { size } = this;
    this.iins[size] = iin;
    this.numbers[size] = record;
    for (let i = 0; i < CODED.length; i += 1) this.codes[i]![size] = codes[i]!;
    if (this.documentAt >= 0) this.documents[size] = this.documentOf(iin, document);
    this.size = size + 1;
  }

  /** The code of a text of a column of `CODED`, -1 where there is none or the file has no such column. */
  codeIn(column: number, value: SqlValue): number {
    return this.codedAt[column]! < 0 ? -1 : this.codeOf(DICTIONARY_OF[column]!, value);
  }

  /** What was added since the last call; null where the file lists nobody. */
  take(): PersonCodes | null {
    if (this.table < 0) return null;
    const { id, texts, numbers, iins, others, documents, codes, size, isFaithful } = this;
    this.texts = texts.map(() => []);
    this.clear();
    return {
      coder: id,
      texts,
      numbers: numbers.slice(0, size),
      iins: iins.slice(0, size),
      others,
      codes: codes.map((column) => column.slice(0, size)),
      documents: this.documentAt < 0 ? null : documents.slice(0, size),
      isFaithful,
    };
  }

  private clear(): void {
    this.size = 0;
    this.others = new Map();
  }

  private addIin(iin: SqlValue, row: readonly SqlValue[]): void {
    const number = iin === null ? Number.NaN : twelveDigits(iin);
    this.iins[this.size] = number;
    if (number > 0) return;
    const text = iin ?? valueAt(row, this.writtenAt);
    // Another country's key begins with a sign that is less than any digit.
    if (text !== null) this.others.set(this.size, String(text));
    if (iin !== null && !(typeof iin === 'string' && iin < '0')) this.isFaithful = false;
    if (text !== null && (typeof text !== 'string' || HALF.test(text))) this.isFaithful = false;
  }

  private documentOf(iin: SqlValue, document: SqlValue): number {
    if (document === null || iin === null) return Number.NaN;
    if (typeof document !== 'string' || HALF.test(document)) this.isFaithful = false;
    return documentKey(String(document));
  }

  private codeOf(dictionary: number, value: SqlValue): number {
    if (value === null || value === '') return -1;
    const known = this.known[dictionary]!;
    const before = known.get(value as string);
    if (before !== undefined) return before;
    if (typeof value !== 'string' || HALF.test(value)) this.isFaithful = false;
    // Without the piece of the file that the text was cut from.
    const text = ` ${value}`.slice(1);
    known.set(text, known.size);
    this.texts[dictionary]!.push(text);
    return known.size - 1;
  }
}

function valueAt(row: readonly SqlValue[], at: number): SqlValue {
  return at < 0 ? null : (row[at] ?? null);
}

/** A text of twelve digits as a number; 0 for any other value. */
function twelveDigits(value: SqlValue): number {
  if (typeof value !== 'string' || value.length !== 12) return 0;
  let number = 0;
  for (let i = 0; i < 12; i += 1) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

/** Half a character, which SQLite stores as another one. */
const HALF = /\p{Surrogate}/u;
