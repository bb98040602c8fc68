import { ADDRESS_ORDER, type AddressColumn, addressColumn } from '../../identity/index.js';
import type { Extract } from '../extract.js';
import type { JointColumn } from './joint-columns.js';
import type { UnderstoodColumn } from './types.js';

const ADDRESS = 'address';

/** Columns of which those that hold parts of an address say so, and the column that they make together, if they do. */
export interface AddressFromParts {
  readonly columns: readonly UnderstoodColumn[];
  readonly joint: JointColumn | null;
}

/**
 * Puts settlement, street, house and flat together where a list gives each a column of its own. Nothing is done where the
 * extract is not about where people live, or where one column says it all.
 */
export function addressFromParts(
  columns: readonly UnderstoodColumn[],
  extract: Extract,
  isLeftOut: (index: number) => boolean,
): AddressFromParts {
  const field = extract.fields.find(({ name }) => name === ADDRESS);
  if (field?.personal !== true || extract.fields.some(({ name }) => name === 'settlement'))
    return { columns, joint: null };
  const found = columns.flatMap((column): { column: UnderstoodColumn; part: AddressColumn }[] => {
    const { field: has, header, position, feeds } = column;
    if (has?.name === ADDRESS) return [{ column, part: 'line' }];
    const part = has !== null || feeds !== undefined || isLeftOut(position - 1) ? null : addressColumn(header);
    return part === null ? [] : [{ column, part }];
  });
  const kinds = new Set(found.map(({ part }) => part));
  // A settlement alone says where a precinct lies, and a number alone nothing.
  const isAddress =
    kinds.has('street') || (kinds.has('house') && kinds.size > 1) || (kinds.has('line') && kinds.size > 1);
  if (!isAddress) return { columns, joint: null };
  const rank = (part: AddressColumn) => ADDRESS_ORDER.indexOf(part);
  const ordered = [...found].sort((a, b) => rank(a.part) - rank(b.part) || a.column.position - b.column.position);
  const parts = new Set(found.map(({ column }) => column.position));
  return {
    columns: columns.map((column) =>
      parts.has(column.position) ? { ...column, field: null, feeds: ADDRESS } : column,
    ),
    joint: {
      field: ADDRESS,
      from: ordered.map(({ column }) => column.position - 1),
      by: ', ',
      parts: ordered.map(({ part }) => part),
    },
  };
}
