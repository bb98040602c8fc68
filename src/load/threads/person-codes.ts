import { documentKey } from '../../identity/index.js';
import type { SqlValue } from '../../model.js';

/** The columns of a list that say who an entry is, and the dictionary of each: surnames and given names share one. */
export const CODED = ['surname_fold', 'given_name_fold', 'patronymic_root', 'birth_date'] as const;
export const DICTIONARY_OF = [0, 0, 1, 2] as const;
const DICTIONARIES = 3;

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

/** Numbers the texts by which the entries of lists are linked, file after file. */
export class PersonCoder {
  private known = Array.from({ length: DICTIONARIES }, () => new Map<string, number>());
  private texts: string[][] = Array.from({ length: DICTIONARIES }, () => []);
  private rows: number[] = [];
  private iins: number[] = [];
  private others = new Map<number, string>();
  private documents: number[] = [];
  private codes: number[][] = CODED.map(() => []);
  private isFaithful = true;
  private table = -1;
  private places: {
    readonly iin: number;
    readonly written: number;
    readonly document: number;
    readonly coded: number[];
  } | null = null;

  constructor(private readonly id: number) {}

  /** Begins a file whose records become rows of these tables. */
  begin(tables: readonly { readonly table: string; readonly columns: readonly string[] }[]): void {
    this.clear();
    this.table = tables.findIndex(({ table }) => table === TABLE);
    const { columns = [] } = tables[this.table] ?? {};
    const at = (name: string) => columns.indexOf(name);
    this.places = {
      iin: at('iin'),
      written: at('iin_written'),
      document: at('id_document_fold'),
      coded: CODED.map(at),
    };
  }

  /** Takes the rows of one record. One that neither names anybody nor bears an IIN is nobody's. */
  add(rows: readonly (readonly SqlValue[] | null)[]): void {
    const row = rows[this.table];
    const { places } = this;
    if (row === undefined || row === null || places === null) return;
    const iin = row[places.iin] ?? null;
    const [surname, given] = places.coded;
    if (iin === null && (row[surname!] ?? null) === null && (row[given!] ?? null) === null) return;
    this.addIin(iin, row[places.written] ?? null);
    this.rows.push(row[0] as number);
    for (let i = 0; i < CODED.length; i += 1)
      this.codes[i]!.push(this.codeOf(DICTIONARY_OF[i]!, row[places.coded[i]!] ?? null));
    if (places.document >= 0) this.documents.push(this.documentOf(iin, row[places.document] ?? null));
  }

  /** What was added since the last call; null where the file lists nobody. */
  take(): PersonCodes | null {
    if (this.table < 0) return null;
    const { id, texts, rows, iins, others, documents, codes, isFaithful } = this;
    this.texts = texts.map(() => []);
    this.clear();
    return {
      coder: id,
      texts,
      numbers: Int32Array.from(rows),
      iins: Float64Array.from(iins),
      others,
      codes: codes.map((column) => Int32Array.from(column)),
      documents: (this.places?.document ?? -1) < 0 ? null : Float64Array.from(documents),
      isFaithful,
    };
  }

  private clear(): void {
    [this.rows, this.iins, this.others, this.documents] = [[], [], new Map(), []];
    this.codes = CODED.map(() => []);
  }

  private addIin(iin: SqlValue, written: SqlValue): void {
    const text = iin ?? written;
    if (iin !== null && typeof iin === 'string' && TWELVE_DIGITS.test(iin)) this.iins.push(Number(iin));
    else {
      // Another country's key begins with a sign that is less than any digit.
      if (text !== null) this.others.set(this.iins.length, String(text));
      if (iin !== null && !(typeof iin === 'string' && iin < '0')) this.isFaithful = false;
      if (text !== null && (typeof text !== 'string' || HALF.test(text))) this.isFaithful = false;
      this.iins.push(iin === null ? Number.NaN : 0);
    }
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
    // Half a character is stored as another one.
    if (typeof value !== 'string' || HALF.test(value)) this.isFaithful = false;
    // Without the piece of the file that the text was cut from.
    const text = ` ${value}`.slice(1);
    known.set(text, known.size);
    this.texts[dictionary]!.push(text);
    return known.size - 1;
  }
}

const TWELVE_DIGITS = /^(?!0{12})\d{12}$/;
/** Half a character. */
const HALF = /\p{Surrogate}/u;
