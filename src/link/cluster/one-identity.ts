import { areNamesCrossed } from '../compare/crossed-names.js';
import { isInitial as isFoldedInitial } from '../compare/initials.js';
import { LEVEL_OF } from '../compare/value-levels.js';
import { FEWEST_NAMED, GENERATION, MOST_TRIED } from '../link-constants.js';
import type { AuditPeople } from '../table/audit-people.js';

/** Two given names, surnames or patronymics are beyond spelling from this level of comparison on. */
const OTHER_NAME = 3;
const ONE_LETTER = 1;
/** Two birth dates are one with a slip up to the first of these levels, and certainly two from the second on. */
const DATE_SLIP = 1;
const OTHER_DATE = 3;

type Level = number | null;

/** How two records compare, part by part: 0 equal, more the less alike; null where one of both says nothing. */
interface Comparison {
  readonly given: Level;
  readonly surname: Level;
  readonly patronymic: Level;
  readonly date: Level;
  readonly areNamesSwapped: boolean;
}

/** The sex that a record writes, or its patronymic shows by its ending; null where it shows none. */
export type SexOf = (record: number) => string | null;

/** What the names and birth dates of records that share a number say of their being one person. */
export class IdentityJudge {
  readonly #people: AuditPeople;
  readonly #sexOf: SexOf;
  #bearers: Int32Array | null = null;

  constructor(people: AuditPeople, sexOf: SexOf) {
    this.#people = people;
    this.#sexOf = sexOf;
  }

  /**
   * True if two records cannot be one person by any spelling or slip: another given name, birth dates of two generations,
   * another sex by what is written or the patronymic, or two of surname, patronymic and birth date beyond a slip. An initial says no more than its letter.
   */
  contradict(a: number, b: number): boolean {
    const { given, surname, patronymic, date, areNamesSwapped } = this.#compare(a, b);
    if (areNamesSwapped) return false;
    const others = [surname !== null && surname >= OTHER_NAME, patronymic !== null && patronymic >= OTHER_NAME];
    if (given !== null && given >= OTHER_NAME) return true;
    // Александр and Александра are one letter apart.
    if (given !== 0 && this.#sexDiffers(a, b)) return true;
    if (date !== null && date >= OTHER_DATE && others.includes(true)) return true;
    if (others.every((isOther) => isOther) && !(given === 0 && date !== null && date <= DATE_SLIP)) return true;
    // A date alone parts nobody whose three names are one: a date is typed wrongly more often than two people share them all.
    const allNamesAgree = [given, surname, patronymic].every((level) => level !== null && level < OTHER_NAME);
    return date !== null && date > DATE_SLIP && this.#yearsApart(a, b) >= GENERATION && !allNamesAgree;
  }

  /**
   * True if two records name one person: the given name is spelled out in both and the same, the patronymic is no other, and
   * the birth dates are one or, where one is not written, the surnames. A surname taken in marriage is no other person.
   */
  agree(a: number, b: number): boolean {
    const { given, surname, patronymic, date, areNamesSwapped } = this.#compare(a, b);
    if (patronymic !== null && patronymic >= OTHER_NAME) return false;
    if (!areNamesSwapped && (given === null || given > ONE_LETTER || (given > 0 && this.#areBothUsual(a, b))))
      return false;
    return date === null ? areNamesSwapped || (surname !== null && surname <= ONE_LETTER) : date <= DATE_SLIP;
  }

  /** How much two records have in common, where nothing speaks against them. */
  similarity(a: number, b: number): number {
    const { given, surname, patronymic, date } = this.#compare(a, b);
    return [given, surname, patronymic, date].filter((level) => level !== null && level <= ONE_LETTER).length;
  }

  /** How much of name and birth date a record writes out. */
  fullness(record: number): number {
    const { surnames, givenNames, patronymics, birthDates } = this.#people;
    const given = givenNames.codes[record]!;
    const written = [surnames, patronymics, birthDates].filter(({ codes }) => codes[record]! >= 0).length;
    return written + (given >= 0 ? 1 : 0) + (given >= 0 && !isInitial('given_name', givenNames.values[given]!) ? 4 : 0);
  }

  #compare(a: number, b: number): Comparison {
    const { surnames, givenNames, patronymics, birthDates } = this.#people;
    const level = (kind: 'surname' | 'given_name' | 'patronymic' | 'birth_date', column: typeof surnames): Level => {
      const [one, other] = [column.codes[a]!, column.codes[b]!];
      if (one < 0 || other < 0) return null;
      if (one === other) return kind === 'given_name' && isInitial(kind, column.values[one]!) ? null : 0;
      const [left, right] = [column.values[one]!, column.values[other]!];
      const isName = kind !== 'birth_date';
      if (!isName || (!isInitial(kind, left) && !isInitial(kind, right))) return LEVEL_OF[kind](left, right);
      return kind === 'given_name' && areOtherLetters(left, right) ? OTHER_NAME : null;
    };
    const [given, surname] = [level('given_name', givenNames), level('surname', surnames)];
    const areBothOther = given !== null && given >= OTHER_NAME && surname !== null && surname >= OTHER_NAME;
    const areNamesSwapped = areBothOther && areNamesCrossed(surnames, givenNames, a, b);
    return {
      given: areNamesSwapped ? ONE_LETTER : given,
      surname: areNamesSwapped ? ONE_LETTER : surname,
      patronymic: level('patronymic', patronymics),
      date: level('birth_date', birthDates),
      areNamesSwapped,
    };
  }

  #sexDiffers(a: number, b: number): boolean {
    const [one, other] = [this.#sexOf(a), this.#sexOf(b)];
    return one !== null && other !== null && one !== other;
  }

  #yearsApart(a: number, b: number): number {
    const { codes, values } = this.#people.birthDates;
    return Math.abs(Number(values[codes[a]!]!.slice(0, 4)) - Number(values[codes[b]!]!.slice(0, 4)));
  }

  #areBothUsual(a: number, b: number): boolean {
    const { codes, values } = this.#people.givenNames;
    if (this.#bearers === null) {
      this.#bearers = new Int32Array(values.length);
      for (const code of codes) if (code >= 0) this.#bearers[code]! += 1;
    }
    const bearers = this.#bearers;
    return [a, b].every((record) => bearers[codes[record]!]! >= FEWEST_NAMED);
  }
}

/** The records of one person that name it alike: the most that agree with one among them; none where no two agree. */
export function agreeingRecords(records: readonly number[], judge: IdentityJudge): ReadonlySet<number> {
  const fullestFirst = [...records].sort((a, b) => judge.fullness(b) - judge.fullness(a) || a - b).slice(0, MOST_TRIED);
  let most: readonly number[] = [];
  for (const reference of fullestFirst) {
    const agreeing = records.filter((record) => record === reference || judge.agree(reference, record));
    if (agreeing.length > most.length) most = agreeing;
  }
  return new Set(most.length > 1 ? most : []);
}

/** One letter stands for any name that begins with it, and for a hidden one. A surname may be one letter long: Ю. */
function isInitial(kind: 'surname' | 'given_name' | 'patronymic', name: string): boolean {
  return name.length <= 1 || (kind !== 'surname' && isFoldedInitial(name));
}

/** An initial that no spelling of the other name begins with is another name's; a hidden name has none. */
function areOtherLetters(left: string, right: string): boolean {
  return /^[A-Z]/.test(left) && /^[A-Z]/.test(right) && !left.startsWith(right) && !right.startsWith(left);
}
