import { LevelCache, MISSING } from './level-cache.js';
import type { FieldColumn, PeopleTable } from './people-table.js';

const BITS_PER_FIELD = 3;
/** Most columns that are compared: their levels stand in one 32-bit pattern. */
export const MOST_FIELDS = 10;

/** Compares two records column by column. The pattern holds three bits a column: its level, or MISSING. */
export class PairLevels {
  readonly columns: readonly FieldColumn[];
  readonly caches: readonly LevelCache[];
  readonly #surname: number;
  readonly #given: number;
  readonly #names: LevelCache | null;

  constructor(table: PeopleTable) {
    this.columns = table.columns;
    this.caches = this.columns.map((column) => new LevelCache(column));
    const surname = this.columns.findIndex(({ kind }) => kind === 'surname');
    const given = this.columns.findIndex(({ kind }) => kind === 'given_name');
    const share = surname >= 0 && given >= 0 && this.columns[surname]!.values === this.columns[given]!.values;
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
    return this.#names === null ? pattern : this.#unswapped(pattern, a, b);
  }

  /** Surname and given name in each other's place: levels as if they stood right, but never better than "one letter off". */
  #unswapped(pattern: number, a: number, b: number): number {
    const surname = levelIn(pattern, this.#surname);
    const given = levelIn(pattern, this.#given);
    if (surname < 2 || given < 2) return pattern;
    const { codes: surnames } = this.columns[this.#surname]!;
    const { codes: givens } = this.columns[this.#given]!;
    const one = this.#names!.level(surnames[a]!, givens[b]!);
    const other = this.#names!.level(givens[a]!, surnames[b]!);
    const isMissing = one === MISSING || other === MISSING;
    if (isMissing && (Math.min(one, other) > 1 || (surname !== MISSING && given !== MISSING))) return pattern;
    const crossed = isMissing ? [Math.min(one, other) + 1, MISSING] : [Math.max(1, one), Math.max(1, other)];
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
