import { GENERATION, INITIAL, OTHER_DATE, SHORT_FORM } from '../link-constants.js';
import { type FieldColumn, isName, type PeopleTable, type ToldSexes } from '../table/people-table.js';
import { LevelCache, MISSING } from './level-cache.js';
import { PairKinds } from './pair-kinds.js';
import { isBeginning } from './similarity.js';

export const BITS_PER_FIELD = 3;
/** Level of two valid IINs that differ. */
const TWO_IINS = 3;
/** Level of two birth dates of which two parts agree; beyond it they are hardly one. */
const TWO_PARTS_OF_A_DATE = 2;
/** Level from which on two names are those of two people in a list of strict names. */
const OTHER_NAME = 3;
/** Level of two names beyond all spelling. */
const UNLIKE_NAME = 4;
/** Most columns that are compared: their levels stand in one 32-bit pattern. */
export const MOST_FIELDS = 10;

/** Compares two records column by column. The pattern holds three bits a column: its level, or MISSING. */
export class PairLevels {
  readonly columns: readonly FieldColumn[];
  readonly caches: readonly LevelCache[];
  readonly givenName: number;
  readonly birthDate: number;
  /** Columns that say where a person lives. */
  readonly dwelling: readonly number[];
  /** Share of one person's records that stand at two dwellings; null where the list is to show it. */
  readonly moved: number | null;
  readonly kinds: PairKinds;
  /** Whether something besides names tells people apart; else a namesake elsewhere looks like somebody who moved. */
  readonly tellsPeopleApart: boolean;
  readonly surname: number;
  readonly sexes: ToldSexes | null;
  readonly #surname: number;
  readonly #given: number;
  readonly #names: LevelCache | null;

  readonly #strict: boolean;
  readonly #iin: number;
  readonly #patronymic: number;
  /** Of most births the year alone is known, which many share: nothing holds two patronymics together there. */
  readonly #areYears: boolean;

  constructor(table: PeopleTable) {
    this.columns = table.columns;
    this.#strict = table.strictNames ?? false;
    this.birthDate = this.columns.findIndex(({ kind }) => kind === 'birth_date');
    this.#iin = this.columns.findIndex(({ kind }) => kind === 'iin');
    this.#patronymic = this.columns.findIndex(({ kind }) => kind === 'patronymic');
    this.#areYears = isMostlyYears(this.columns[this.birthDate]);
    this.caches = this.columns.map((column) => new LevelCache(column, table.strictNames ?? false));
    this.moved = table.moved ?? null;
    this.kinds = new PairKinds(table);
    this.sexes = this.columns.some(({ kind }) => kind === 'surname') ? (table.sexes ?? null) : null;
    this.dwelling = [...this.columns.keys()].filter((f) => this.columns[f]!.dwelling === true);
    this.tellsPeopleApart = this.columns.some(
      ({ kind, dwelling }) => kind === 'birth_date' || kind === 'iin' || (kind === 'identifier' && dwelling !== true),
    );
    const surname = this.columns.findIndex(({ kind }) => kind === 'surname');
    const given = this.columns.findIndex(({ kind }) => kind === 'given_name');
    this.givenName = given;
    const share = surname >= 0 && given >= 0 && this.columns[surname]!.values === this.columns[given]!.values;
    this.surname = surname;
    this.#surname = share ? surname : -1;
    this.#given = share ? given : -1;
    this.#names = share ? this.caches[surname]! : null;
  }

  /** The pattern of two records. */
  pattern(a: number, b: number): number {
    let pattern = 0;
    for (let f = 0; f < this.columns.length; f++) {
      const { codes } = this.columns[f]!;
      pattern |= this.caches[f]!.level(codes[a]!, codes[b]!) << (f * BITS_PER_FIELD);
    }
    return this.unswapped(pattern, a, b);
  }

  /** The sex of two records as a place in the list's own two, counted from 1; 0 where neither tells it, they tell two, or bear two given names. */
  sexOf(pattern: number, a: number, b: number): number {
    if (this.sexes === null || (this.givenName >= 0 && levelIn(pattern, this.givenName) === UNLIKE_NAME)) return 0;
    const { byRecord } = this.sexes;
    const [one, other] = [byRecord[a]!, byRecord[b]!];
    return one === other || other === 0 ? one : one === 0 ? other : 0;
  }

  /** True if values of two columns may stand in each other's place. */
  get hasSwaps(): boolean {
    return this.#names !== null;
  }

  /** True for columns whose values may stand in another column. */
  maySwap(f: number): boolean {
    return this.#names !== null && (f === this.#surname || f === this.#given);
  }

  /**
   * True if the pair is two persons in a list of strict names: two valid IINs, another given name (twins) or birth date
   * (father and son) without the same IIN, or another surname and another father; another father alone where births are years. More agreement never makes it true.
   */
  isOther(pattern: number): boolean {
    if (!this.#strict) return false;
    const iin = this.#iin < 0 ? MISSING : levelIn(pattern, this.#iin);
    if (iin === 0) return false;
    const given = this.givenName < 0 ? MISSING : levelIn(pattern, this.givenName);
    const date = this.birthDate < 0 ? MISSING : levelIn(pattern, this.birthDate);
    const isOtherName = (level: number) => level >= OTHER_NAME && level < SHORT_FORM;
    if (iin === TWO_IINS || isOtherName(given) || (date >= OTHER_DATE && date !== MISSING)) return true;
    if (this.#areYears && this.#patronymic >= 0 && isOtherName(levelIn(pattern, this.#patronymic))) return true;
    return [this.#surname, this.#patronymic].every((f) => f >= 0 && isOtherName(levelIn(pattern, f)));
  }

  /**
   * True if two of surname, given name and birth date are different and no identifier is equal: brothers and sisters are more
   * than people entered twice, and what they share must not be learnt as what one person's records share. A birth date that
   * `speaksFor` one person at this level is no different one: where ages are rounded, records of one person are years apart.
   */
  isRelative(pattern: number, speaksFor: (f: number, level: number) => boolean): boolean {
    let different = 0;
    for (let f = 0; f < this.columns.length; f++) {
      const { kind } = this.columns[f]!;
      const level = levelIn(pattern, f);
      if (level === 0 && this.#isOwnNumber(f)) return false;
      if (kind !== 'surname' && kind !== 'given_name' && kind !== 'birth_date') continue;
      if (kind !== 'birth_date' && level >= SHORT_FORM) continue;
      if (level === MISSING || level < (kind === 'birth_date' ? OTHER_DATE : this.caches[f]!.levelCount - 2)) continue;
      if (kind !== 'birth_date' || !speaksFor(f, level)) different += 1;
    }
    return different >= 2;
  }

  /**
   * True for two given names, or two patronymics, that are not one name, without a birth date or a number in common: beneath one
   * roof these are two people (a mother and her daughter may share the given name), and what they share must not be learnt as
   * what one person's records share.
   */
  isHousemate(pattern: number): boolean {
    if (this.givenName < 0 || this.hasEqualNumber(pattern)) return false;
    const areTwoFathers = this.#patronymic >= 0 && levelIn(pattern, this.#patronymic) === UNLIKE_NAME;
    if (levelIn(pattern, this.givenName) !== UNLIKE_NAME && !areTwoFathers) return false;
    return this.birthDate < 0 || levelIn(pattern, this.birthDate) > TWO_PARTS_OF_A_DATE;
  }

  /** True for two birth years a generation apart: father and son may bear one name, and a slip in the year is no proof. */
  areGenerationApart(pattern: number, a: number, b: number): boolean {
    if (this.birthDate < 0 || this.hasEqualNumber(pattern)) return false;
    const level = levelIn(pattern, this.birthDate);
    if (level === 0 || level === MISSING) return false;
    const { codes, values } = this.columns[this.birthDate]!;
    const [yearA, yearB] = [a, b].map((record) => Number(values[codes[record]!]!.slice(0, 4)));
    return yearA! > 0 && yearB! > 0 && Math.abs(yearA! - yearB!) >= GENERATION;
  }

  /**
   * True for one surname, birth date and dwelling and two given names that are no initials of each other: twins as they may
   * be, however alike or rare the names are. An equal number of the person says otherwise. In an audit twins may share an initial.
   */
  mayBeTwins(pattern: number, a: number, b: number): boolean {
    if (this.givenName < 0 || this.birthDate < 0 || this.hasEqualNumber(pattern)) return false;
    const given = levelIn(pattern, this.givenName);
    const isByInitial = this.#strict && given === INITIAL;
    if (given === 0 || (given >= INITIAL && !isByInitial) || levelIn(pattern, this.birthDate) !== 0) return false;
    const places = this.dwelling.map((f) => levelIn(pattern, f)).filter((level) => level !== MISSING);
    if (places.length === 0 || places.some((level) => level !== 0)) return false;
    const { codes, values } = this.columns[this.givenName]!;
    return isByInitial || !isBeginning(values[codes[a]!]!, values[codes[b]!]!);
  }

  /**
   * True for two given names that are not one name where nothing agrees besides surname and birth date: twins, or strangers, as often
   * as one person, and what they share must not be learnt as what one person's records share.
   */
  areTwinsOrStrangers(pattern: number): boolean {
    if (this.givenName < 0 || levelIn(pattern, this.givenName) !== UNLIKE_NAME) return false;
    return this.columns.every((column, f) => isName(column) || f === this.birthDate || levelIn(pattern, f) !== 0);
  }

  /** True for one surname, given name and birth date, and no other patronymic; in a list without dates the same patronymic. */
  isOneName(pattern: number): boolean {
    const patronymic = this.#patronymic < 0 ? MISSING : levelIn(pattern, this.#patronymic);
    if (this.birthDate < 0)
      return [this.surname, this.givenName, this.#patronymic].every((f) => f >= 0 && levelIn(pattern, f) === 0);
    if (patronymic !== 0 && patronymic !== MISSING) return false;
    return [this.surname, this.givenName, this.birthDate].every((f) => f >= 0 && levelIn(pattern, f) === 0);
  }

  /** True where the given names agree by an initial alone. */
  isByInitial(pattern: number): boolean {
    return this.givenName >= 0 && levelIn(pattern, this.givenName) === INITIAL;
  }

  /** True for two given names written out that many others bear and that are beyond spelling: no initial between them makes them one. */
  areTwoGivenNames(pattern: number): boolean {
    return this.givenName >= 0 && levelIn(pattern, this.givenName) === UNLIKE_NAME && !this.hasEqualNumber(pattern);
  }

  /** True if both records bear one IIN or another number of the person. */
  hasEqualNumber(pattern: number): boolean {
    return this.columns.some((_, f) => this.#isOwnNumber(f) && levelIn(pattern, f) === 0);
  }

  /** A number of the person, not of the dwelling or the household. */
  #isOwnNumber(f: number): boolean {
    const { kind, dwelling, shared } = this.columns[f]!;
    return (kind === 'iin' || kind === 'identifier') && dwelling !== true && shared !== true;
  }

  /** Surname and given name in each other's place: levels as if they stood right, but never better than "one letter off". */
  unswapped(pattern: number, a: number, b: number): number {
    if (this.#names === null) return pattern;
    const surname = levelIn(pattern, this.#surname);
    const given = levelIn(pattern, this.#given);
    if (surname < 2 || given < 2 || given === INITIAL || given === SHORT_FORM) return pattern;
    const { codes: surnames } = this.columns[this.#surname]!;
    const { codes: givens } = this.columns[this.#given]!;
    const one = this.#names.level(surnames[a]!, givens[b]!);
    const other = this.#names.level(givens[a]!, surnames[b]!);
    const isMissing = one === MISSING || other === MISSING;
    if (isMissing && (Math.min(one, other) > 1 || (surname !== MISSING && given !== MISSING))) return pattern;
    const crossed = isMissing
      ? [Math.min(one, other) + 1, MISSING]
      : [Math.max(1, Math.min(one, other)), Math.max(1, one, other)];
    if (!isMissing && one + other >= Math.min(surname, 4) + Math.min(given, 4) - 1) return pattern;
    return withLevel(withLevel(pattern, this.#surname, crossed[0]!), this.#given, crossed[1]!);
  }
}

/** The level of one column in a pattern. */
export function levelIn(pattern: number, field: number): number {
  return (pattern >>> (field * BITS_PER_FIELD)) & 7;
}

function withLevel(pattern: number, field: number, level: number): number {
  return (pattern & ~(7 << (field * BITS_PER_FIELD))) | (level << (field * BITS_PER_FIELD));
}

function isMostlyYears(dates: FieldColumn | undefined): boolean {
  if (dates === undefined) return false;
  const isYear = dates.values.map((value) => value.endsWith('-00-00'));
  if (!isYear.includes(true)) return false;
  let years = 0;
  let written = 0;
  for (const code of dates.codes) {
    if (code >= 0) written += 1;
    if (isYear[code] === true) years += 1;
  }
  return 2 * years > written;
}
