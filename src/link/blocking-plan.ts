import { type KeyAtom, keyAtoms } from './key-atoms.js';
import { isName, type PeopleTable } from './people-table.js';

/** One pass of blocking: records that share all of its atoms are compared. */
export interface PassPlan {
  readonly name: string;
  readonly atoms: readonly KeyAtom[];
  /** Pairs to expect if the atoms were independent. */
  readonly predictedPairs: number;
  /** Most pairs that the pass may yield; its largest blocks are left out until it fits. */
  readonly cap: number;
}

/** How many pairs a list of this size may give in all: hundreds per record of a short list, a few of a national one. */
export function pairBudget(size: number): number {
  return Math.min(300 * size, 3_000_000 + 5 * size);
}

/**
 * The passes for a list: its columns taken singly, in twos and in threes, the most selective first, each within its share of
 * the budget. A pass that a wider chosen one contains is left out, unless the wider one will have to skip its largest blocks.
 */
export function planPasses(table: PeopleTable, budget = pairBudget(table.size)): readonly PassPlan[] {
  const atoms = keyAtoms(table);
  const candidates = new Map<string, readonly KeyAtom[]>();
  for (const names of combinations(table)) {
    const found = names.map((name) => atoms.get(name)).filter((atom) => atom !== undefined);
    const isFull =
      found.length === names.length && !found.some((atom) => found.some((other) => other.implies.includes(atom.name)));
    if (isFull) candidates.set(names.join(' + '), found);
  }
  const universe = (table.size * (table.size - 1)) / 2;
  const passes = [...candidates]
    .map(([name, parts]) => ({
      name,
      atoms: parts,
      predictedPairs: universe * parts.reduce((product, atom) => product * atom.collision, 1),
      cap: budget / 4,
    }))
    .filter(({ predictedPairs }) => predictedPairs <= budget)
    .sort((a, b) => a.predictedPairs - b.predictedPairs || (a.name < b.name ? -1 : 1));
  return withoutContained(passes);
}

/** Names of atoms that make sense together, as lists. */
function combinations(table: PeopleTable): string[][] {
  const of = (kind: string) => table.columns.filter((column) => column.kind === kind).map(({ field }) => field);
  const dates = of('birth_date');
  const names = table.columns.filter(isName).map(({ field }) => field);
  const others = table.columns
    .filter((column) => !isName(column) && column.kind !== 'birth_date')
    .map(({ field }) => field);
  const begins = names.map((name) => `${name} begin`);
  const partDates = dates.flatMap((date) =>
    ['month-day', 'year-month', 'year-day', 'year'].map((part) => `${date} ${part}`),
  );
  const texts = of('text').map((text) => `${text} begin`);
  const main = [...names, ...dates, ...others];
  const wide = [...main, ...begins, ...names.map((name) => `${name} end`), ...partDates, ...texts];
  const swapped = [...partDates, ...others].map((other) => ['names in any order', other]);
  const initials = names.map((name) => `${name} initial`);
  return [
    ...main.map((atom) => [atom]),
    ...wide.flatMap((a, i) => wide.slice(i + 1).map((b) => [a, b])),
    ...twos(names).flatMap(([a, b]) => names.concat(partDates, others).map((c) => [a, b, c])),
    ...twos(begins).flatMap(([a, b]) => [...partDates, ...dates, ...others].map((c) => [a, b, c])),
    ...twos(initials).flatMap(([a, b]) => dates.map((date) => [a, b, date])),
    ...(names.length >= 2 ? [['names in any order'], ...swapped] : []),
  ].filter((parts) => new Set(parts).size === parts.length);
}

function twos(names: readonly string[]): [string, string][] {
  return names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));
}

/** Two records that agree on `narrow` agree on `wide` too. */
function contains(wide: PassPlan, narrow: PassPlan): boolean {
  return wide.atoms.every((needed) =>
    narrow.atoms.some((atom) => atom.name === needed.name || atom.implies.includes(needed.name)),
  );
}

function withoutContained(passes: readonly PassPlan[]): readonly PassPlan[] {
  return passes.filter(
    (pass) =>
      !passes.some(
        (wide) => wide !== pass && wide.predictedPairs * 4 <= wide.cap && contains(wide, pass) && !contains(pass, wide),
      ),
  );
}
