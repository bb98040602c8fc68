import type { Extract } from '../extract.js';
import { type JointColumn, jointColumn } from './joint-columns.js';
import type { HeaderDoubt, UnderstoodColumn } from './types.js';

const VOTED = 'voted';

/**
 * Columns that each tell of one ballot, of a president and of a parliament: who got any of them was there. Null where one column, or none,
 * says who voted.
 */
export function severalBallots(
  { columns, doubts }: { readonly columns: readonly UnderstoodColumn[]; readonly doubts: readonly HeaderDoubt[] },
  extract: Extract,
): JointColumn | null {
  const field = extract.fields.find(({ name, kind }) => name === VOTED && kind === 'yes_no');
  const doubt = doubts.find((each) => each.field === VOTED);
  if (field === undefined || doubt === undefined) return null;
  const from = columns.flatMap((column, index) =>
    column.field === null && doubt.headers.includes(column.header) ? [index] : [],
  );
  return from.length < 2 ? null : jointColumn(field, from);
}
