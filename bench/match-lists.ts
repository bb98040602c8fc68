import { upperBound } from '../src/link/chance/chance.js';
import { expectedWrong } from '../src/link/cluster/judged-pairs.js';
import { samePersonPairs } from '../src/link/cluster/match-rows.js';
import { THRESHOLD } from '../src/link/link-constants.js';
import { linkTable } from '../src/link/link-table.js';
import { type SetScore, scoreList, scorePublicSets, tableOfList } from './labelled-sets.js';
import { brideList } from './lists/bride-lists.js';
import { compoundNames } from './lists/compound-lists.js';
import { encyclopaediaPersons, fewColumns } from './lists/few-column-lists.js';
import { fathersAndSons, households, movers } from './lists/household-lists.js';
import { inventedPersons } from './lists/invented-lists.js';
import { mixedPeoples } from './lists/mixed-lists.js';
import { votersOfOffices } from './lists/office-lists.js';
import { parishPersons } from './lists/parish-lists.js';
import { germanNames, historicalPersons, type PersonList, snapshotVoters } from './lists/person-lists.js';
import { townList } from './lists/town-lists.js';
import { undatedFamilies } from './lists/undated-lists.js';
import { wholeNames } from './lists/whole-name-lists.js';

const share = (value: number) => value.toFixed(4);
/** Bins of fewer pairs say nothing of calibration. */
const FEWEST = 30;

interface Pooled {
  pairs: number;
  sum: number;
  right: number;
}

/** Bins of several lists of one kind together. */
function pool(scores: readonly SetScore[]): ReadonlyMap<number, Pooled> {
  const bins = new Map<number, Pooled>();
  for (const { from, pairs, meanProbability, shareRight } of scores.flatMap(({ reliability }) => reliability)) {
    const bin = bins.get(from) ?? { pairs: 0, sum: 0, right: 0 };
    bins.set(from, {
      pairs: bin.pairs + pairs,
      sum: bin.sum + pairs * meanProbability,
      right: bin.right + pairs * shareRight,
    });
  }
  return bins;
}

function print(name: string, scores: readonly SetScore[]): void {
  const f1 = scores.map((score) => score.f1);
  const mean = (of: (score: SetScore) => number) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  console.log(
    `${name}: ${scores.length} lists, F1 mean ${share(mean((s) => s.f1))}, least ${share(Math.min(...f1))}, precision ${share(mean((s) => s.precision))}, recall ${share(mean((s) => s.recall))}`,
  );
  const bins = [...pool(scores)].sort(([a], [b]) => a - b).filter(([, { pairs }]) => pairs >= FEWEST);
  const text = bins.map(([from, { pairs, sum, right }]) => {
    const [given, seen] = [sum / pairs, right / pairs];
    return `${from.toFixed(2)}+ ${given.toFixed(3)}/${seen.toFixed(3)}${Math.abs(given - seen) > 0.05 ? '!' : ''} (${pairs})`;
  });
  console.log(`    ${text.join('  ')}`);
}

const KINDS: Readonly<Record<string, (seed: number) => PersonList>> = {
  ...Object.fromEntries(
    [0, 10, 30, 50].map((moved) => [`movers ${moved} %`, (seed: number) => movers(1000, moved, 4, seed)]),
  ),
  'movers 30 %, one column': (seed) => movers(1000, 30, 1, seed),
  'movers 30 %, two columns': (seed) => movers(1000, 30, 2, seed),
  'households with dates': (seed) => households(700, true, seed),
  'households without dates': (seed) => households(700, false, seed),
  'fathers and sons': (seed) => fathersAndSons(1500, seed),
  'two peoples': (seed) => mixedPeoples(2200, 4, seed),
  'German names': (seed) => germanNames(3000, seed),
  'historical persons': (seed) => historicalPersons(1500, seed),
  'voters of snapshots': (seed) => snapshotVoters(2000, seed),
  'voters of offices': (seed) => votersOfOffices(2000, 0, seed),
  'voters of offices, two slips': (seed) => votersOfOffices(2000, 2, seed),
  towns: townList,
  'invented persons': (seed) => inventedPersons(4000, seed),
  'few columns': (seed) => fewColumns(20_000, false, seed),
  patients: (seed) => fewColumns(8000, true, seed),
  encyclopaedias: (seed) => encyclopaediaPersons(1500, seed),
  'parish returns': (seed) => parishPersons(2500, seed),
  'compound names': (seed) => compoundNames(4000, seed),
  brides: (seed) =>
    brideList({ people: 20_000, brides: 20, bridesMoved: 80, moved: 20, sex: true, fathers: true }, seed),
  'brides without patronymics': (seed) =>
    brideList({ people: 20_000, brides: 40, bridesMoved: 80, moved: 30, sex: true, fathers: false }, seed),
  'women who keep their names': (seed) =>
    brideList({ people: 20_000, brides: 0, bridesMoved: 80, moved: 20, sex: true, fathers: true }, seed),
  'whole names': (seed) => wholeNames(2500, seed),
  'undated, names alone': (seed) => undatedFamilies(8000, false, seed),
  'undated, names and dwelling': (seed) => undatedFamilies(8000, true, seed),
};

/** Of lists of one kind the share whose wrong pairs stay within the bound that `match` prints. */
function printChance(make: (seed: number) => PersonList, seeds: readonly number[]): void {
  let within = 0;
  let [expectedInAll, wrongInAll] = [0, 0];
  for (const seed of seeds) {
    const list = make(seed);
    const result = linkTable(tableOfList(list), { threshold: THRESHOLD });
    const found = [...samePersonPairs(result.clusters.personOf)];
    const wrong = found.filter(([a, b]) => list.truth[a] !== list.truth[b]).length;
    const expected = expectedWrong(result);
    if (wrong <= upperBound(expected)) within += 1;
    expectedInAll += expected;
    wrongInAll += wrong;
  }
  console.log(
    `    wrong within the bound: ${within} of ${seeds.length}; expected ${expectedInAll.toFixed(1)}, wrong ${wrongInAll}`,
  );
}

const [wanted = '', count = '4', first = '101'] = process.argv.slice(2);
const seeds = Array.from({ length: Number(count) }, (_, at) => Number(first) + at);
if (wanted === 'chance')
  for (const kind of ['two peoples', 'towns', 'undated, names alone', 'undated, names and dwelling']) {
    console.log(kind);
    printChance(KINDS[kind]!, seeds);
  }
else {
  for (const [name, make] of Object.entries(KINDS)) {
    if (!name.includes(wanted)) continue;
    const scores = seeds.map((seed) => scoreList(make(seed)));
    print(name, scores);
    if (process.env['EACH'] !== undefined)
      for (const score of scores)
        console.log(`      ${share(score.f1)} ${share(score.precision)} ${share(score.recall)} ${score.name}`);
  }
  if (wanted === '') for (const score of await scorePublicSets()) print(score.name, [score]);
}
