import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { matchFiles } from '../src/app/match/match-files.js';
import { reliabilityOf } from '../src/app/match/match-score.js';
import { THRESHOLD } from '../src/link/link-constants.js';
import { linkTable } from '../src/link/link-table.js';
import { buildTable } from '../src/link/table/build-table.js';
import { roleOfHeader } from '../src/link/table/list-headers.js';
import type { PeopleTable } from '../src/link/table/people-table.js';
import { RawColumns } from '../src/link/table/raw-columns.js';
import { scorePairs } from '../src/link/truth-score.js';
import type { ReliabilityBin } from '../src/link/weights/reliability.js';
import { packageRoot } from '../src/package-root.js';
import type { PersonList } from './lists/person-lists.js';

/** How well one list with known truth was linked, with default settings. */
export interface SetScore {
  readonly name: string;
  readonly records: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly reliability: readonly ReliabilityBin[];
}

const FOLDER = join(process.env['ROLLPROOF_TEST_DATA'] ?? join(packageRoot(), '..', 'shared', 'data'), 'linkage');
const PUBLIC_SETS = [
  { file: 'febrl1.csv', truth: 'rec_id' },
  { file: 'febrl2.csv', truth: 'rec_id' },
  { file: 'fake_1000.csv', truth: 'cluster' },
];

/** Scores the public sets with known truth that stand beside the repository; those that are not there are left out. */
export async function scorePublicSets(): Promise<readonly SetScore[]> {
  const scores: SetScore[] = [];
  for (const { file, truth } of PUBLIC_SETS) {
    if (!existsSync(join(FOLDER, file))) continue;
    const { records, score } = await matchFiles([join(FOLDER, file)], { truth });
    const { precision, recall, f1 } = score!.pairs;
    scores.push({ name: file, records, precision, recall, f1, reliability: score!.reliability });
  }
  return scores;
}

/** A made-up list as `match` would read it. */
export function tableOfList({ headers, rows }: PersonList): PeopleTable {
  const raw = new RawColumns(headers.map((header) => ({ header, role: roleOfHeader(header) ?? 'ignore' })));
  for (const row of rows) raw.add(row);
  return buildTable(rows.length, raw.columns());
}

/** Links a made-up list as `match` would and scores it. */
export function scoreList(list: PersonList): SetScore {
  const { name, rows, truth } = list;
  const result = linkTable(tableOfList(list), { threshold: THRESHOLD });
  const { precision, recall, f1 } = scorePairs(truth, result.clusters.personOf);
  return { name, records: rows.length, precision, recall, f1, reliability: reliabilityOf(result, truth) };
}
