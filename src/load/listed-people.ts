import { DICTIONARY_OF, type PersonCodes } from './threads/person-codes.js';

/** Columns that are filled from their beginning; see `PeopleCollector.fill`. */
export interface FilledColumns {
  readonly recordIds: Float64Array;
  /** IINs as numbers, NaN where there is none; those of another country as -1 - their place among `nationalNumbers`. */
  readonly iins: Float64Array;
  /** Numbers of identity documents; left as they are where an entry's file has none. */
  readonly documents: Float64Array;
  /** By surname, given name, patronymic and birth date the codes of their texts, numbered in order of first sight; -1 for none. */
  readonly codes: readonly Int32Array[];
}

/** The texts that columns refer to. */
export interface FilledTexts {
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
  private readonly kept: { readonly first: number; readonly batch: PersonCodes }[] = [];
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
    for (const each of pending) {
      this.recode(each.batch);
      this.kept.push(each);
    }
  }

  /** How many entries there are; null where linking has to read them in the audit file. */
  get entries(): number | null {
    return this.isFaithful ? this.size : null;
  }

  /** Fills columns that have room for all entries, and gives away what it has gathered. */
  fill({ recordIds, iins, documents, codes }: FilledColumns): FilledTexts {
    let at = 0;
    for (const { first, batch } of this.kept.splice(0)) {
      const { length } = batch.numbers;
      for (let i = 0; i < length; i += 1) recordIds[at + i] = first + batch.numbers[i]! - 1;
      iins.set(batch.iins, at);
      if (batch.documents !== null) documents.set(batch.documents, at);
      for (let column = 0; column < codes.length; column += 1) codes[column]!.set(batch.codes[column]!, at);
      at += length;
    }
    const [names, patronymics, dates] = this.values;
    return {
      ...{ names: names.texts, patronymics: patronymics.texts, dates: dates.texts },
      nationalNumbers: this.nationals.texts,
      unreadIins: this.unread,
    };
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
