import { AFTER, BEFORE, type Entries, hashOf } from '../entries.js';
import type { Links } from '../links.js';
import { shiftedDate } from './date-patterns.js';
import type { MassChanges } from './mass-changes.js';

/**
 * The same entries as both states have them in common once it is known what changed for many: addresses of the earlier state by the later names
 * of streets, places and numbers of houses, and birth dates as the later file has them. Null where nothing of the kind changed, or nobody is left
 * to be linked.
 */
export function thirdLook(entries: Entries, links: Links, { datePatterns, commonForm }: MassChanges): Entries | null {
  const { states, size } = entries;
  const free: number[] = [];
  for (let i = 0; i < size; i += 1) if (states[i]! <= AFTER && links.isFree(i)) free.push(i);
  if (!free.some((i) => states[i] === BEFORE) || free.every((i) => states[i] === BEFORE)) return null;
  if (commonForm === null && datePatterns.length === 0) return null;
  return {
    ...entries,
    ...(commonForm === null ? {} : { addresses: inCommonForm(entries, free, commonForm) }),
    ...(datePatterns.length === 0 ? {} : { birthDates: shifted(entries, datePatterns[0]!) }),
  };
}

function inCommonForm(
  { addresses, states }: Entries,
  free: readonly number[],
  commonForm: (entry: number, isBefore: boolean) => string,
): Float64Array {
  const found = addresses.slice();
  for (const i of free) {
    const form = addresses[i] === 0 ? '' : commonForm(i, states[i] === BEFORE);
    found[i] = form === '' ? 0 : hashOf(form);
  }
  return found;
}

/** Birth dates of the earlier state as the later file writes them. */
function shifted({ birthDates, states }: Entries, pattern: string): Entries['birthDates'] {
  const values = [...birthDates.values];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const now = birthDates.values.map((value, code) => {
    const date = shiftedDate(value, pattern);
    if (date === value) return code;
    const known = codeOf.get(date);
    if (known !== undefined) return known;
    codeOf.set(date, values.length);
    return values.push(date) - 1;
  });
  const codes = birthDates.codes.map((code, i) => (code < 0 || states[i] !== BEFORE ? code : now[code]!));
  return { codes, values };
}
