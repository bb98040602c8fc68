import { MOST_BEARERS } from '../../link/link-constants.js';
import type { FieldColumn, PeopleTable } from '../../link/table/people-table.js';
import { LEAST_KEPT, LEAST_READ } from '../constants.js';
import { doublesError, lossError, optionError } from './problems.js';
import type { ReadLists } from './read-lists.js';

/** Options of `match` of which some ask for others. */
interface Together {
  readonly between?: boolean;
  readonly oneToOne?: boolean;
  readonly nearMisses?: number;
  readonly pairs?: string;
}

/** Throws an InputError where a list holds a person twice by its own numbers: the same number under the same names. */
export function refuseDoubles({ columns, lists, size }: PeopleTable): void {
  const numbers = columns.filter(
    ({ kind, dwelling, shared }) => (kind === 'iin' || kind === 'identifier') && dwelling !== true && shared !== true,
  );
  const names = columns.filter(({ kind }) => kind === 'surname' || kind === 'given_name');
  for (const number of numbers) {
    const doubled = doublesBy(number, names, lists!, size);
    if (doubled === null) continue;
    throw doublesError(doubled.list + 1, doubled.count, number.field);
  }
}

function doublesBy(number: FieldColumn, names: readonly FieldColumn[], lists: Int32Array, size: number) {
  const seen = new Map<string, { list: number; bearers: number }>();
  for (let i = 0; i < size; i++) {
    if (number.codes[i]! < 0) continue;
    const key = [lists[i], number.codes[i], ...names.map(({ codes }) => codes[i])].join(' ');
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { list: lists[i]!, bearers: 1 });
    else known.bearers += 1;
  }
  // What more people bear is filled in where no number was known.
  const doubled = [...seen.values()].filter(({ bearers }) => bearers > 1 && bearers <= MOST_BEARERS);
  if (doubled.length === 0) return null;
  const { list } = doubled[0]!;
  return { list, count: doubled.reduce((sum, each) => sum + (each.list === list ? each.bearers - 1 : 0), 0) };
}

/** Throws an InputError where most records cannot be read. */
export function refuseLoss({ size, broken, tables }: Pick<ReadLists, 'size' | 'broken' | 'tables'>): void {
  const all = size + broken;
  if (all === 0 || size >= all * LEAST_READ) return;
  throw lossError(tables.join(', '), broken, all);
}

/** Throws an InputError where there is nothing to link between. */
export function refuseOneList(tables: readonly string[]): void {
  if (tables.length < 2) throw optionError('two-files', `${tables.length}`);
}

/** Throws an InputError where options do not go together. */
export function refuseOptions(threshold: number, { between, oneToOne, nearMisses, pairs }: Together): void {
  if (!(threshold > 0 && threshold < 1)) throw optionError('threshold', String(threshold));
  if (oneToOne === true && between !== true) throw optionError('between', null);
  if (nearMisses === undefined) return;
  if (pairs === undefined) throw optionError('pairs', null);
  if (!(nearMisses >= LEAST_KEPT && nearMisses < 1)) throw optionError('near-misses', String(nearMisses));
}
