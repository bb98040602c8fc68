import { type DayPart, dayColumn } from '../../identity/index.js';
import type { Extract } from '../extract.js';
import type { JointColumn } from './joint-columns.js';
import type { UnderstoodColumn } from './types.js';

const LISTS: ReadonlySet<string> = new Set(['listing', 'previous_listing']);

/**
 * Puts day, month and year of birth together where a list gives each a column of its own, or a whole date with a year that stands
 * in its stead; null where it does neither. Without a word of
 * birth they are one only side by side, in a list of voters: elsewhere a day may be that of a death or of a paper.
 */
export function birthFromParts(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isSettled: (index: number) => boolean,
): JointColumn | null {
  const field = extract.fields.find(({ kind }) => kind === 'birth_date');
  if (field === undefined) return null;
  const found = columns.flatMap((column, index) => {
    // "День рождения" alone is a whole date, and the day of it beside a month and a year.
    const isOpen = (column.field === null || column.field === field) && !isSettled(index);
    const day = isOpen ? dayColumn(column.header) : null;
    return day === null ? [] : [{ ...day, index }];
  });
  const whole = columns.flatMap((column, at) => (column.field === field ? [at] : []));
  const [year] = found.filter(({ part, index, isOfBirth }) => part === 'year' && isOfBirth && !whole.includes(index));
  // "Год рождения" beside "Дата рождения" is for those of whom nothing else is known. "Туған күні" may be a day of three columns.
  if (year !== undefined && whole.length === 1 && found.length < 3 && !isSettled(whole[0]!))
    return { field: field.name, from: [whole[0]!, year.index], by: 'first' };
  if (found.length !== 3 || whole.some((at) => !found.some(({ index }) => index === at))) return null;
  const places = found.map(({ index }) => index);
  const isTogether = Math.max(...places) - Math.min(...places) === 2;
  const isOfList = extract.tables.some((table) => LISTS.has(table));
  if (!found.some(({ isOfBirth }) => isOfBirth) && !(isTogether && isOfList)) return null;
  const placeOf = (wanted: DayPart) => found.find(({ part }) => part === wanted)?.index;
  const from = (['year', 'month', 'day'] as const).flatMap((part) => placeOf(part) ?? []);
  return from.length === 3 ? { field: field.name, from, by: 'day' } : null;
}
