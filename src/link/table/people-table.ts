/** What a column says of a person; it decides how two of its values are compared. */
export const FIELD_KINDS = [
  'surname',
  'given_name',
  'patronymic',
  'birth_date',
  'iin',
  'identifier',
  'number',
  'category',
  'dwelling',
  'text',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One column of a list of people: per record the code of its value, or -1 where nothing is written. */
export interface FieldColumn {
  readonly field: string;
  readonly kind: FieldKind;
  readonly codes: Int32Array;
  /** The distinct values by code, in comparable form; a date is YYYY-MM-DD with 00 for parts that are unknown. */
  readonly values: readonly string[];
  /**
   * In place of `values`, which is empty then: by code a number of twelve digits, for IINs of a national list, of which
   * millions differ. Codes may repeat a number (a record's own place may be its code): equality is that of the numbers.
   */
  readonly numbers?: Float64Array;
  /** Says where a person lives, or a part of it: such columns change together when somebody moves. */
  readonly dwelling?: boolean;
  /** Says what relatives mostly have in common besides their dwelling: a place of birth, a faith. */
  readonly family?: boolean;
  /** Says the sex. */
  readonly sex?: boolean;
  /** A number that a household shares, such as a telephone's: to have it in common makes nobody one person. */
  readonly shared?: boolean;
  /**
   * Fills in the codes, blank until then, of the records that turn out to be worth it; no block is made of such a column. For
   * what is read one record at a time: the addresses of a nation are not.
   */
  readonly fillIn?: (records: Iterable<number>) => void;
}

const IIN_DIGITS = 12;

/** The value of a code as text; '' below 0. */
export function textOf({ values, numbers }: FieldColumn, code: number): string {
  if (code < 0) return '';
  return numbers === undefined ? values[code]! : String(numbers[code]!).padStart(IIN_DIGITS, '0');
}

/** Pairs of records, by index. */
export interface KnownPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Where a record of a `standing` stands: on a main list of voters, on another paper of the election, on the list of an earlier one. */
export const MAIN_LIST = 0;
export const OTHER_PAPER = 1;
export const EARLIER_LIST = 2;

/** The sex of each record as far as the list tells it: 0 where it does not, else its place in `values`, counted from 1. */
export interface ToldSexes {
  readonly byRecord: Uint8Array;
  readonly values: readonly string[];
}

/** A list of people in columns. Surname and given name share one dictionary, so that swapped columns can be seen. */
export interface PeopleTable {
  readonly size: number;
  readonly columns: readonly FieldColumn[];
  /** Which list each record stands in; where given, only records of different lists are linked. */
  readonly lists?: Int32Array;
  /** By record 1 where pairs are sought: of two records at least one must be marked. All are, where it is left out. */
  readonly focus?: Uint8Array;
  /** By record where it stands; where given, the odds of pairs that stand otherwise to each other are learnt apart. */
  readonly standing?: Uint8Array;
  /** Pairs of records that are known to be one person, by index: they show how records of one person differ in this list. */
  readonly known?: KnownPairs;
  /** A list whose names follow the Kazakh and Russian order: then another given name or birth date means another person. */
  readonly strictNames?: boolean;
  /** Where given, what another surname says is learnt of each sex by itself: brides take another, and men seldom do. */
  readonly sexes?: ToldSexes;
  /**
   * Share of one person's records that stand at two dwellings, where it is not to be learnt: who stands on two lists has mostly
   * moved, and the few pairs that are found do not show how many.
   */
  readonly moved?: number;
}

/** True for columns that hold a part of a person's name. */
export function isName({ kind }: FieldColumn): boolean {
  return kind === 'surname' || kind === 'given_name' || kind === 'patronymic';
}

/** Gives texts their codes, in order of first sight; the empty text has none (-1). */
export class Dictionary {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  encode(text: string): number {
    if (text === '') return -1;
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.values.length;
    const kept = ownText(text);
    this.#codes.set(kept, code);
    this.values.push(kept);
    return code;
  }
}

/** Shorter texts are copied when they are cut out of a longer one. */
const FEWEST_SHARED = 13;

/** The same text with letters of its own: one cut out of a file would keep a whole chunk of the file in memory. */
function ownText(text: string): string {
  if (text.length < FEWEST_SHARED) return text;
  const own = Buffer.from(text).toString();
  // Half a pair of surrogates has no bytes of its own.
  return own === text ? own : text;
}
