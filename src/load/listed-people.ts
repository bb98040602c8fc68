import { CODED, DICTIONARY_OF, type PersonCodes } from './threads/person-codes.js';

/** Who entries are, column by column, with room behind them for others. */
export interface ListedColumns {
  readonly recordIds: Float64Array;
  /** IINs as numbers, NaN where there is none; those of another country as -1 - their place among `nationalNumbers`. */
  readonly iins: Float64Array;
  /** Numbers of identity documents; NaN where an entry has none. */
  readonly documents: Float64Array;
  /** By surname, given name, patronymic and birth date the codes of their texts, numbered in order of first sight; -1 for none. */
  readonly codes: readonly Int32Array[];
}

/** The texts that columns refer to. */
export interface ListedTexts {
  readonly names: readonly string[];
  readonly patronymics: readonly string[];
  readonly dates: readonly string[];
  readonly nationalNumbers: readonly string[];
  /** By record, counted from the first, what is written in the place of an IIN and is none. */
  readonly unreadIins: ReadonlyMap<number, string>;
}

/** The texts of one coder, with the code that each has here, or -1 until an entry bears it. */
interface Recoding {
  readonly texts: string[];
  readonly codes: number[];
}

/**
 * Gathers who the entries of the lists are while they are stored, so that linking need not read millions of rows back. Texts are
 * numbered as they are first seen in the order of records, whoever has read them.
 */
export class PeopleCollector {
  private readonly values = [new Numbering(), new Numbering(), new Numbering()] as const;
  private readonly nationals = new Numbering();
  private readonly unread = new Map<number, string>();
  private readonly coders = new Map<number, readonly Recoding[]>();
  private columns = new GrowingColumns();
  private pending: { readonly first: number; readonly batch: PersonCodes }[] = [];
  private size = 0;
  private isFaithful = true;

  /** Takes a batch of a file whose first record has this id. */
  add(first: number, batch: PersonCodes): void {
    const recodings = this.coders.get(batch.coder) ?? this.values.map((): Recoding => ({ texts: [], codes: [] }));
    this.coders.set(batch.coder, recodings);
    for (const [at, texts] of batch.texts.entries()) {
      for (const text of texts) {
        recodings[at]!.texts.push(text);
        recodings[at]!.codes.push(-1);
      }
    }
    this.isFaithful &&= batch.isFaithful;
    if (this.isFaithful && batch.numbers.length > 0) this.pending.push({ first, batch });
  }

  /** Says that the file of the batches since the last call is stored, or that it is not. */
  fileEnds(isStored: boolean): void {
    const { pending } = this;
    this.pending = [];
    if (!isStored || !this.isFaithful) return;
    for (const { first, batch } of pending) {
      const from = this.size;
      this.recode(batch);
      if (!this.columns.append(from, first, batch)) {
        this.forget();
        return;
      }
    }
  }

  /** How many entries there are; null where linking has to read them in the audit file. */
  get entries(): number | null {
    return this.isFaithful ? this.size : null;
  }

  /**
   * The columns, with room for so many others, and their texts; null where that much memory is not had. They are given away:
   * nothing can be added afterwards.
   */
  take(others: number): ({ readonly columns: ListedColumns } & ListedTexts) | null {
    const columns = this.columns.take(this.size, others);
    this.columns = new GrowingColumns();
    if (columns === null) return null;
    const [names, patronymics, dates] = this.values;
    return {
      columns,
      ...{ names: names.texts, patronymics: patronymics.texts, dates: dates.texts },
      nationalNumbers: this.nationals.texts,
      unreadIins: this.unread,
    };
  }

  /** Linking will read the entries in the audit file. */
  private forget(): void {
    this.isFaithful = false;
    this.columns = new GrowingColumns();
  }

  /** Writes the codes of all entries over those of their coder. */
  private recode({ coder, numbers, iins, others, codes }: PersonCodes): void {
    const recodings = this.coders.get(coder)!;
    for (let i = 0; i < numbers.length; i += 1) {
      for (let column = 0; column < codes.length; column += 1) {
        const code = codes[column]![i]!;
        if (code < 0) continue;
        const dictionary = DICTIONARY_OF[column]!;
        const recoding = recodings[dictionary]!;
        if (recoding.codes[code] === -1) recoding.codes[code] = this.values[dictionary]!.of(recoding.texts[code]!);
        codes[column]![i] = recoding.codes[code]!;
      }
    }
    for (const [at, text] of others) {
      if (Number.isNaN(iins[at])) this.unread.set(this.size + at, text);
      else iins[at] = -1 - this.nationals.of(text);
    }
    this.size += numbers.length;
  }
}

/** Texts, numbered as they are first seen. */
class Numbering {
  readonly texts: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    this.known.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}

/** More than any country has voters: what memory is set aside for, not what is taken up. */
const MOST_ENTRIES = 200_000_000;
/** Columns grow by this part of what they hold, so that they do so seldom. */
const GROWTH = 1 / 16;

/** A column that grows where it lies: a longer copy of twelve million numbers would have to stand beside them for a while. */
class GrowingColumn<T extends Float64Array | Int32Array> {
  private memory: SharedArrayBuffer | null = null;
  values: T;

  constructor(
    private readonly kind: (new (
      memory: SharedArrayBuffer,
      from: number,
      length: number,
    ) => T) & {
      readonly BYTES_PER_ELEMENT: number;
    },
  ) {
    this.values = new kind(new SharedArrayBuffer(0), 0, 0);
  }

  /** Throws a RangeError where memory is not had. */
  growTo(length: number): void {
    const size = this.kind.BYTES_PER_ELEMENT;
    this.memory ??= new SharedArrayBuffer(0, { maxByteLength: MOST_ENTRIES * size });
    this.memory.grow(length * size);
    this.values = new this.kind(this.memory, 0, length);
  }
}

/** The entries of all stored files, one column beside the other. */
class GrowingColumns {
  private readonly recordIds = new GrowingColumn(Float64Array);
  private readonly iins = new GrowingColumn(Float64Array);
  private readonly documents = new GrowingColumn(Float64Array);
  private readonly codes = CODED.map(() => new GrowingColumn(Int32Array));

  /** False where memory for that many is not had: nothing can be added any more. */
  append(from: number, first: number, batch: PersonCodes): boolean {
    const { length } = batch.numbers;
    if (!this.grow(from + length, Math.ceil((from + length) * GROWTH))) return false;
    const recordIds = this.recordIds.values;
    for (let i = 0; i < length; i += 1) recordIds[from + i] = first + batch.numbers[i]! - 1;
    this.iins.values.set(batch.iins, from);
    if (batch.documents === null) this.documents.values.fill(Number.NaN, from, from + length);
    else this.documents.values.set(batch.documents, from);
    for (const [at, { values }] of this.codes.entries()) values.set(batch.codes[at]!, from);
    return true;
  }

  take(size: number, others: number): ListedColumns | null {
    const room = size + others;
    if (!this.grow(room, 0)) return null;
    return {
      recordIds: this.recordIds.values.subarray(0, room),
      iins: this.iins.values.subarray(0, room),
      documents: this.documents.values.subarray(0, room).fill(Number.NaN, size),
      codes: this.codes.map(({ values }) => values.subarray(0, room)),
    };
  }

  /** Room for so many entries, and some to spare where there has to be more; false where it is not had. */
  private grow(length: number, spare: number): boolean {
    if (length <= this.iins.values.length) return true;
    try {
      for (const column of [this.recordIds, this.iins, this.documents, ...this.codes]) column.growTo(length + spare);
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
    return true;
  }
}
