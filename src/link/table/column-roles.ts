import type { FieldKind } from './people-table.js';

/** What a column of any list of people can be. */
export type ColumnRole =
  | FieldKind
  | 'full_name'
  | 'birth_year'
  | 'birth_month'
  | 'birth_day'
  | 'iin'
  | 'sex'
  | 'postcode'
  | 'id'
  | 'ignore';

/** The roles a user may name with --map. */
export const COLUMN_ROLES: readonly ColumnRole[] = [
  'surname',
  'given_name',
  'patronymic',
  'full_name',
  'birth_date',
  'birth_year',
  'birth_month',
  'birth_day',
  'iin',
  'identifier',
  'postcode',
  'sex',
  'number',
  'text',
  'category',
  'id',
  'ignore',
];
