import type { Sex } from '../../identity/index.js';

/** Above all IINs: what is added to a shared number for its second bearer and each further one, so that it is one of its own. */
export const IIN_SPAN = 1e12;

/** Below all IINs, the first of which is of 1 January 1800: national numbers are numbered from 1 in the order of their texts. */
const FIRST_IIN = 1e8;

/** The IIN that a number of linking stands for, or null where it stands for none or for another country's number. */
function iinOf(number: number): number | null {
  const iin = number % IIN_SPAN;
  return iin >= FIRST_IIN ? iin : null;
}

/** The century and the birth date of an IIN, as its first seven digits; null for any other number. */
export function headOf(number: number): number | null {
  const iin = iinOf(number);
  return iin === null ? null : Math.floor(iin / 100_000);
}

/** The sex that an IIN says; null for any other number, which says none. */
export function sexOfNumber(number: number): Sex | null {
  const head = headOf(number);
  return head === null ? null : head % 2 === 1 ? 'm' : 'f';
}

/** A number as it is compared: twelve digits, or the key of a national number. */
export function textOfNumber(number: number, nationalNumbers: readonly string[]): string {
  const iin = iinOf(number);
  return iin === null ? (nationalNumbers[(number % IIN_SPAN) - 1] ?? '') : String(iin).padStart(12, '0');
}

/**
 * Numbers the national numbers of all parts in the order of their texts, which no order of files moves, and writes these numbers
 * over their places. `iins` are the columns of the parts, in their order.
 */
export function numberNationals(
  parts: readonly { readonly iins: Float64Array; readonly nationalNumbers: readonly string[] }[],
): readonly string[] {
  const sorted = [...new Set(parts.flatMap(({ nationalNumbers }) => nationalNumbers))].sort();
  if (sorted.length === 0) return sorted;
  const numberOf = new Map(sorted.map((text, index) => [text, index + 1]));
  for (const { iins, nationalNumbers } of parts)
    for (let i = 0; i < iins.length; i++) if (iins[i]! < 0) iins[i] = numberOf.get(nationalNumbers[-1 - iins[i]!]!)!;
  return sorted;
}
