import type { Conventions } from '../../extracts/conventions.js';
import type { ParsedRecord } from '../../extracts/parse-record.js';
import { isPlaceholder } from '../../identity/index.js';
import { CellsDigester, KnownRows } from './known-rows.js';
import type { PrecinctForms } from './precinct-forms.js';
import type { KeptRows } from './record-batch.js';

/** Between both in one text. */
const AND = '\u0001';

/** What all loads of a series have in common: the key of their digests, and numbers for what records said of more than their row. */
export class SeriesMemory {
  readonly digester = new CellsDigester();
  private readonly numbers = new Map<string, number>();
  private readonly texts: Said[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    const [dates = '', forms = ''] = text.split(AND);
    return this.texts.push({ dates, forms }) - 1;
  }

  saidBy(number: number): Said {
    return this.texts[number]!;
  }
}

/** What the dates of a record prove, and the precincts that it names, each as a text of who looks at them. */
interface Said {
  readonly dates: string;
  readonly forms: string;
}

/** Those who look at every record of a file besides its row. */
export interface Lookers {
  readonly conventions: Conventions;
  readonly precincts: PrecinctForms;
}

/** Where a list has the numbers of its lines: in the cells of a record, and in its row. */
export interface LineNumbers {
  readonly cell: number;
  readonly column: number;
  /** Words that mean that nothing is said. */
  readonly nothing: ReadonlySet<string> | undefined;
}

/** A number that is kept as it is written, whatever it is. */
const PLAIN = /^[1-9]\d{0,8}$/;

/**
 * Of a file of a series: which of its records have the cells of one whose row the load before has stored, so that they need not be read
 * again; and what the next load may know of this file. Where a line was added, those below it have other numbers and are the same lines.
 */
export class RowMemory {
  /** The rows of this file by the numbers of their records. */
  readonly rows = new KnownRows();
  /** Records whose rows are taken over, in their order. */
  readonly kept: { -readonly [Key in keyof KeptRows]: KeptRows[Key] }[] = [];
  private given = 0;
  /** The number of the line that was last looked at, 0 where it is part of the digest. */
  private line = 0;

  /** `known`: the rows of files that were understood just so; null where there are none. */
  constructor(
    private readonly series: SeriesMemory,
    readonly understanding: string,
    readonly known: KnownRows | null,
    private readonly lines: LineNumbers | null,
  ) {}

  /** True where the row of these cells is known. Then those who look at each record have been told what they would have seen. */
  isKnown(number: number, cells: readonly string[], { conventions, precincts }: Lookers): boolean {
    conventions.saying = '';
    const { known, lines } = this;
    const written = lines === null ? '' : (cells[lines.cell] ?? '');
    this.line = PLAIN.test(written) && !isPlaceholder(written, lines?.nothing) ? Number(written) : 0;
    const digest = this.series.digester.of(cells, this.line > 0 ? lines!.cell : -1);
    const at = known?.find(digest) ?? -1;
    if (known === null || at < 0) return false;
    const said = known.saidAt(at);
    const { dates, forms } = this.series.saidBy(said);
    conventions.sayAgain(dates, number);
    precincts.sayAgain(forms);
    this.rows.add(number, digest, said, this.line);
    this.keep(number, known.idAt(at), this.line - known.lineAt(at));
    return true;
  }

  /** Remembers the row of the record that was last asked for and was not known, where it says all that there is to say of it. */
  learn(number: number, { rows, unread }: ParsedRecord, { conventions, precincts }: Lookers): void {
    const row = rows[0] ?? null;
    if (conventions.saying === null || unread.length > 0 || rows.length !== 1 || row === null) return;
    if (this.line > 0 && row[this.lines!.column] !== String(this.line)) return;
    const said = `${conventions.saying}${AND}${precincts.formsOf(rows)}`;
    this.rows.add(number, this.series.digester, this.series.numberOf(said), this.line);
  }

  /** The records taken over since the last call. */
  take(): readonly KeptRows[] {
    const taken = this.kept.slice(this.given);
    this.given = this.kept.length;
    return taken;
  }

  private keep(number: number, from: number, shift: number): void {
    const last = this.kept.at(-1);
    // What was given to the writer has been written.
    const isOpen = last !== undefined && this.kept.length > this.given;
    const { records = 0 } = last ?? {};
    const follows = last?.number === number - records && last.from === from - records && last.shift === shift;
    if (isOpen && follows) last.records += 1;
    else this.kept.push({ number, from, records: 1, shift });
  }
}
