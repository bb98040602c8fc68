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
  const found = columns.flatMap((column): Part[] => {
    const { field: has, header, position, feeds } = column;
    if (has?.name === ADDRESS) return [{ column, part: groupedPart(header) }];
    const part = has !== null || feeds !== undefined || isLeftOut(position - 1) ? null : addressColumn(header);
    return part === null ? [] : [{ column, part }];
  });
  const used = partsUsed(found);
  if (used.length === 0) return { columns, joint: null };
  const rank = (part: AddressColumn) => ADDRESS_ORDER.indexOf(part);
  const ordered = [...used].sort((a, b) => rank(a.part) - rank(b.part) || a.column.position - b.column.position);
  const parts = new Set(used.map(({ column }) => column.position));
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

/** "Адрес: улица" of a header in two rows is the street beside the house; an address that says no more is the line. */
function groupedPart(header: string): AddressColumn {
  return /[\u0400-\u052f]/u.test(header) ? (addressColumn(header) ?? 'line') : 'line';
}

interface Part {
  readonly column: UnderstoodColumn;
  readonly part: AddressColumn;
}

/**
 * The columns that make the address. One that is the address says street and house itself; only its settlement may stand beside it,
 * as in lists of Kazakhstan and Russia. A settlement alone says where a precinct lies, and a number alone nothing.
 */
function partsUsed(found: readonly Part[]): readonly Part[] {
  const lines = found.filter(({ part }) => part === 'line');
  const settlements = found.filter(({ part }) => part === 'settlement');
  if (lines.length > 0) {
    const [settlement] = settlements;
    const isBeside =
      lines.length === 1 && settlements.length === 1 && /[\u0400-\u052f]/u.test(settlement?.column.header ?? '');
    return isBeside ? [...settlements, ...lines] : [];
  }
  const kinds = new Set(found.map(({ part }) => part));
  return kinds.has('street') || (kinds.has('house') && kinds.size > 1) ? found : [];
}
