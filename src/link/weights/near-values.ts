import type { FieldColumn } from '../table/people-table.js';

/** By code of a column a number; two values are near if it is the same. */
export type NearKeys = (column: FieldColumn) => Int32Array;

/** Values are near that share the initial, or, where they begin with a digit as dates do, the decade. Each dictionary is read once. */
export function nearKeys(): NearKeys {
  const known = new Map<readonly string[], Int32Array>();
  return ({ values }) => {
    const before = known.get(values);
    if (before !== undefined) return before;
    const decades = new Map<string, number>();
    const keys = Int32Array.from(values, (value) => keyOf(value, decades));
    known.set(values, keys);
    return keys;
  };
}

/** Numbers below it are initials. */
const DECADES = 0x10000;

function keyOf(value: string, decades: Map<string, number>): number {
  const first = value.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return first;
  const decade = value.slice(0, 3);
  const key = decades.get(decade) ?? DECADES + decades.size;
  decades.set(decade, key);
  return key;
}
