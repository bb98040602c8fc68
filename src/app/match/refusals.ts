import { MOST_BEARERS } from '../../link/link-constants.js';
import type { FieldColumn, PeopleTable } from '../../link/table/people-table.js';
import { InputError } from '../../model.js';
import { LEAST_KEPT, LEAST_READ } from '../constants.js';
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
    throw new InputError({
      expected: 'lists free of doubles for --one-to-one',
      found: `${doubled.count} records whose ${number.field} and names stand on another record of the same list`,
      where: `list ${doubled.list + 1}`,
      notDone: 'Nothing was matched.',
      advice: 'Match without --one-to-one, or take the doubles out first: "match" of that list alone finds them.',
    });
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
export function refuseLoss({ size, broken }: Pick<ReadLists, 'size' | 'broken'>, paths: readonly string[]): void {
  const all = size + broken;
  if (all === 0 || size >= all * LEAST_READ) return;
  throw new InputError({
    expected: 'a list of people of which at least half of the records can be read',
    found: `${broken} of ${all} records that cannot be read`,
    where: paths.join(', '),
    notDone: 'Nothing was matched.',
    advice: 'Check the delimiter, the quotation marks and the encoding of the file.',
  });
}

/** Throws an InputError where options do not go together. */
export function refuseOptions(
  paths: readonly string[],
  threshold: number,
  { between, oneToOne, nearMisses, pairs }: Together,
): void {
  const refuse = (expected: string, found: string): never => {
    throw new InputError({
      expected,
      found,
      where: 'match',
      notDone: 'Nothing was matched.',
      advice: 'See "rollproof match --help".',
    });
  };
  if (!(threshold > 0 && threshold < 1)) refuse('a threshold between 0 and 1', String(threshold));
  if (between === true && paths.length < 2) refuse('at least two files for --between', `${paths.length}`);
  if (oneToOne === true && between !== true) refuse('--between with --one-to-one', 'none');
  if (nearMisses === undefined) return;
  if (pairs === undefined) refuse('a file for the near misses: --pairs', 'none');
  if (!(nearMisses >= LEAST_KEPT && nearMisses < 1))
    refuse(`a probability from ${LEAST_KEPT} up to 1 for --near-misses`, String(nearMisses));
}
