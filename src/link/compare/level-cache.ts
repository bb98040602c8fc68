import { isPersonNumber } from '../../identity/index.js';
import { ALIKE_GIVEN_NAMES, INITIAL, OTHER_DATE, SHORT_FORM } from '../link-constants.js';
import { type FieldColumn, type FieldKind, isName, textOf } from '../table/people-table.js';
import { dateDigits, isYearAlone, levelOfDigits, mayBeYearAlone } from './date-levels.js';
import { initialsOf } from './initials.js';
import { type PairStore, pairStore } from './pair-store.js';
import { soundOf } from './sound.js';
import { LEVEL_COUNTS, LEVEL_NAMES, LEVEL_OF, type LevelOf } from './value-levels.js';

/** The level of a pair that lacks the value on one side at least. */
export const MISSING = 7;

/** What a level is called. */
export function levelName(kind: FieldKind, level: number): string {
  if (level === MISSING) return kind === 'birth_date' ? 'missing or a year alone' : 'missing';
  const beyond = level === INITIAL ? 'initial agrees' : level === SHORT_FORM ? 'short form' : String(level);
  return LEVEL_NAMES[kind][level] ?? beyond;
}

/**
 * Levels of pairs of codes of one column, computed once as long as a slot of the cache is not needed by another pair: names
 * are few and their pairs come again and again.
 */
export class LevelCache {
  readonly levelCount: number;
  /** The best level that two codes which differ may have. */
  readonly bestLevel: number;
  readonly #column: FieldColumn;
  readonly #levelOf: LevelOf;
  #store: PairStore | null = null;
  readonly #compute = (low: number, high: number) => this.#computed(low, high);

  readonly #established: Uint8Array | null;
  /** Share of records whose name is none that many bear. */
  readonly #rare: number;
  /** By code 1 for names of which only the initial is written; null for columns that hold none. */
  readonly initials: Uint8Array | null;

  /** By code 1 for valid IINs, 2 for others, 0 where nobody has asked: two valid ones need no look at their digits. */
  readonly #valid: Uint8Array | null;
  readonly #strict: boolean;
  /** A date and its year alone agree as far as they go: where another date is another person, that says neither. */
  readonly #yearsSayNothing: boolean;
  /** By code the digits of a birth date, which are compared in less time than a slot is looked up; null for other columns. */
  readonly #dates: Int32Array | null;

  /** With `strict`, two established given names are two names however alike they are. */
  constructor(column: FieldColumn, strict: boolean) {
    this.#valid = column.kind === 'iin' && column.numbers === undefined ? new Uint8Array(column.values.length) : null;
    this.#dates = column.kind === 'birth_date' ? Int32Array.from(column.values, dateDigits) : null;
    this.bestLevel = column.numbers === undefined ? 1 : 0;
    this.#strict = strict && column.kind === 'given_name';
    this.#yearsSayNothing = strict;
    this.#established = isName(column) ? establishedValues(column) : null;
    this.#rare = this.#established === null ? 1 : shareOfOthers(column, this.#established);
    this.initials = initialsOf(column);
    this.levelCount = LEVEL_COUNTS[column.kind];
    this.#column = column;
    this.#levelOf = LEVEL_OF[column.kind];
  }

  /** The level of two codes: 0 equal, MISSING where one is -1. */
  level(a: number, b: number): number {
    if (a < 0 || b < 0) return MISSING;
    if (a === b) return this.initials !== null && this.initials[a] === 1 ? INITIAL : 0;
    if (this.#dates !== null) return this.#levelOfDates(this.#dates[a]!, this.#dates[b]!);
    if (this.levelCount === 2) return 1;
    const { numbers } = this.#column;
    if (numbers !== undefined) return numbers[a] === numbers[b] ? 0 : this.#computed(a, b);
    if (this.#valid !== null && this.#isValid(a) && this.#isValid(b)) return this.levelCount - 1;
    // Made when it is needed: what is filled in late is not known before.
    this.#store ??= pairStore(this.#column);
    return this.#store.level(Math.min(a, b), Math.max(a, b), this.#compute);
  }

  /**
   * Of relatives the share whose given names are alike at this level. Two names of the list's own stock are no letter apart, so that
   * where nearly all names are of the stock, a letter apart is a slip in one name, and no two names that rhyme.
   */
  alikeAt(level: number): number {
    const areBothOfStock = level >= (this.#strict ? TWO_NAMES : DEMOTED);
    return ALIKE_GIVEN_NAMES * (areBothOfStock ? 1 : 1 - (1 - this.#rare) ** 2);
  }

  #levelOfDates(a: number, b: number): number {
    if (this.#yearsSayNothing && isYearAlone(a, b)) return MISSING;
    const level = levelOfDigits(a, b);
    return this.#yearsSayNothing && level >= OTHER_DATE && mayBeYearAlone(a, b) ? MISSING : level;
  }

  #isValid(code: number): boolean {
    const valid = this.#valid!;
    if (valid[code] === 0) valid[code] = isPersonNumber(textOf(this.#column, code)) ? 1 : 2;
    return valid[code] === 1;
  }

  #computed(low: number, high: number): number {
    const a = textOf(this.#column, low);
    const b = textOf(this.#column, high);
    // Some measures depend on which text comes first; codes do not, so the texts themselves decide.
    const level = a < b ? this.#levelOf(a, b) : this.#levelOf(b, a);
    const areNames = this.#established !== null && this.#established[low]! + this.#established[high]! === 2;
    if (!areNames || level >= SHORT_FORM || Math.min(a.length, b.length) <= INITIALS) return level;
    if (this.#strict) return Math.max(level, TWO_NAMES);
    // Two spellings of one sound live beside each other (Lindsay, Lindsey; Zhanna, Janna), and one person is written in both.
    if (level === 1 && soundOf(a) === soundOf(b)) return level;
    return level > DEMOTED ? DIFFERENT : DEMOTED;
  }
}

/** Names of so few letters are initials, which stand for many names. */
const INITIALS = 2;
const TWO_NAMES = 3;
const DEMOTED = 2;
const DIFFERENT = 4;
const FEWEST = 4;
const LEAST_SHARE = 2e-5;

/**
 * By code 1 for names that many records bear. Two such names a letter apart (Нұржан, Нұрлан) are two names and no slip:
 * a slip makes a spelling that nobody else has.
 */
function establishedValues({ codes, values }: FieldColumn): Uint8Array {
  const counts = new Int32Array(values.length);
  for (const code of codes) if (code >= 0) counts[code]! += 1;
  const least = Math.max(FEWEST, codes.length * LEAST_SHARE);
  return Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
}

function shareOfOthers({ codes }: FieldColumn, established: Uint8Array): number {
  let [filled, others] = [0, 0];
  for (const code of codes) {
    if (code < 0) continue;
    filled += 1;
    others += 1 - established[code]!;
  }
  return others / Math.max(1, filled);
}
