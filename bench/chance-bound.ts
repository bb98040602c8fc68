import { upperBound } from '../src/link/chance/chance.js';
import { linkTable } from '../src/link/link-table.js';
import { buildTable } from '../src/link/table/build-table.js';
import { roleOfHeader } from '../src/link/table/list-headers.js';
import { RawColumns } from '../src/link/table/raw-columns.js';
import { probabilityOf } from '../src/link/weights/link-model.js';
import { households, movers } from './household-lists.js';
import { mixedPeoples } from './mixed-lists.js';
import type { PersonList } from './person-lists.js';

/** Of one list: pairs of two persons among those linked, and how many of them their probabilities let one expect, with the 95 % bound. */
function chanceOf({ headers, rows, truth }: PersonList) {
  const raw = new RawColumns(headers.map((header) => ({ header, role: roleOfHeader(header) ?? 'ignore' })));
  for (const row of rows) raw.add(row);
  const { pairs, clusters } = linkTable(buildTable(raw.size, raw.columns()), { threshold: 0.9 });
  let [expected, wrong] = [0, 0];
  for (let k = 0; k < pairs.size; k++) {
    const [left, right] = [pairs.left[k]!, pairs.right[k]!];
    if (clusters.personOf[left] !== clusters.personOf[right]) continue;
    expected += 1 - probabilityOf(pairs.bits[k]!);
    if (truth[left] !== truth[right]) wrong += 1;
  }
  return { expected, wrong, bound: upperBound(expected) };
}

const GENERATORS: Readonly<Record<string, (seed: number) => PersonList>> = {
  movers: (seed) => movers(400, 30, 4, seed),
  'households with birth dates': (seed) => households(200, true, seed),
  'households without birth dates': (seed) => households(200, false, seed),
  'two peoples in one list': (seed) => mixedPeoples(800, 4, seed),
};

const lists = Number(process.argv[2] ?? 100);
const totals = new Map(Object.keys(GENERATORS).map((name) => [name, { held: 0, lists: 0, wrong: 0, expected: 0 }]));
// Turn by turn, so that a run that is stopped has as many lists of each.
for (let seed = 2001; seed < 2001 + lists; seed++) {
  for (const [name, make] of Object.entries(GENERATORS)) {
    const { expected, wrong, bound } = chanceOf(make(seed));
    const total = totals.get(name)!;
    total.lists += 1;
    total.wrong += wrong;
    total.expected += expected;
    if (wrong <= bound) total.held += 1;
  }
  console.log(`seed ${seed}`);
  for (const [name, { held, lists: seen, wrong, expected }] of totals)
    console.log(`| ${name} | ${seen} | ${held} | ${wrong} | ${expected.toFixed(1)} |`);
}
