import { reliabilityOf } from '../src/app/match/match-score.js';
import { type LinkResult, linkTable } from '../src/link/link-table.js';
import { scorePairs } from '../src/link/truth-score.js';
import type { ReliabilityBin } from '../src/link/weights/reliability.js';
import { type SetScore, scoreList, scorePublicSets } from './labelled-sets.js';
import { auditTable, listWithoutIins, type MadeTable } from './link-tables.js';
import { votersOfOffices } from './lists/office-lists.js';
import { germanNames, historicalPersons, snapshotVoters } from './lists/person-lists.js';

const share = (value: number) => value.toFixed(4);

/** Links a made-up list and prints seconds, pairs a second, the scores and the peak memory of the process, list included. */
function measureList(name: string, { table, truth }: MadeTable, threshold: number): LinkResult {
  const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
  const result = linkTable(table, { threshold });
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const pairs = result.passes.reduce((sum, pass) => sum + pass.pairs, 0);
  const { precision, recall, f1 } = scorePairs(truth, personsOf(table, result));
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${name}, ${table.size} records: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor), ` +
      `${result.passes.length} passes, ${pairs} pairs (${(pairs / seconds / 1000).toFixed(0)} k/s), ` +
      `precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}, peak ${peak.toFixed(0)} MB`,
  );
  return result;
}

/** Persons by similarity, those of one IIN joined. */
function personsOf({ columns }: MadeTable['table'], { clusters }: LinkResult): Int32Array {
  const numbers = columns.find(({ kind }) => kind === 'iin')?.numbers;
  if (numbers === undefined) return clusters.personOf;
  const certain = new Map<number, number>();
  return clusters.personOf.map((person, i) => {
    if (Number.isNaN(numbers[i]!)) return person;
    const first = certain.get(numbers[i]!) ?? person;
    certain.set(numbers[i]!, first);
    return first;
  });
}

function printReliability(bins: readonly ReliabilityBin[]): void {
  console.log('    given       pairs   mean  right');
  for (const { from, to, pairs, meanProbability, shareRight } of bins)
    console.log(
      `    ${from.toFixed(2)}-${to.toFixed(2)} ${String(pairs).padStart(8)}  ${meanProbability.toFixed(3)}  ${shareRight.toFixed(3)}`,
    );
}

function printScore({ name, records, precision, recall, f1, reliability }: SetScore): void {
  console.log(`${name}, ${records} records: precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}`);
  printReliability(reliability);
}

/** Most people of a list without IINs: every record meets every other there. */
const MOST_WITHOUT = 1_000_000;

const sizes = process.argv.slice(2).map(Number);
for (const people of sizes.length > 0 ? sizes : [300_000, 1_000_000]) {
  measureList('Entries without IIN sought in a national list', auditTable(people), 0.9);
  if (people > MOST_WITHOUT) continue;
  const made = listWithoutIins(people);
  printReliability(reliabilityOf(measureList('No IINs at all', made, 0.5), made.truth));
}
for (const score of await scorePublicSets()) printScore(score);
for (const list of [
  germanNames(10_000, 1),
  historicalPersons(12_000, 1),
  snapshotVoters(15_000, 1),
  votersOfOffices(10_000, 0, 1),
  votersOfOffices(10_000, 2, 1),
])
  printScore(scoreList(list));
