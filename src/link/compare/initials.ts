import { INITIAL, SHORT_FORM } from '../link-constants.js';
import type { FieldColumn } from '../table/people-table.js';

/** The level under which one of a name is counted and learnt: an initial as equality, a short form as a slip. */
export function learntLevel(level: number, isInitialled: boolean): number {
  if (!isInitialled) return level;
  return level === INITIAL ? 0 : level === SHORT_FORM ? 1 : level;
}

/** What a single Cyrillic letter becomes in the comparable form of names. */
const FOLDED_LETTERS = new Set(['CH', 'SH', 'TS', 'IU', 'IA']);

/** True for a name of which only the first letter is written. */
export function isInitial(name: string): boolean {
  return (name.length === 1 && name !== '?') || FOLDED_LETTERS.has(name);
}

/** By code 1 for initials, in columns whose names are often written so; null in all others. */
export function initialsOf({ kind, values }: FieldColumn): Uint8Array | null {
  if (kind !== 'given_name' && kind !== 'patronymic') return null;
  return Uint8Array.from(values, (value) => (isInitial(value) ? 1 : 0));
}

/** How often each initial stands for a name, by code: by `held`, how many bear each name; names that are no initials are left at 0. */
export function heldByInitial({ values }: FieldColumn, initials: Uint8Array, held: Float64Array): Float64Array {
  const codes = [...initials.keys()].filter((code) => initials[code] === 1);
  const sums = new Float64Array(values.length);
  if (codes.length === 0) return sums;
  for (let code = 0; code < values.length; code++) {
    for (const initial of codes) if (values[code]!.startsWith(values[initial]!)) sums[initial]! += held[code]!;
  }
  return sums;
}

/** Share of the filled records of a column of names that write an initial; 0 for other columns. */
export function shareOfInitials(column: FieldColumn): number {
  const initials = initialsOf(column);
  if (initials === null) return 0;
  let [short, filled] = [0, 0];
  for (const code of column.codes) {
    if (code < 0) continue;
    filled += 1;
    short += initials[code]!;
  }
  return short / Math.max(1, filled);
}
