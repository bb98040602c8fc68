import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Pairs found, right and true between entries of lists, and what they come to. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

type Clusters = ReadonlyMap<string, string>;

const ENTRIES = `select path || ';' || (record_id - first_record_id + 1) || ';' || person_id
  from source_file join person_record on record_id >= first_record_id and record_id < first_record_id + records_read
  where extract in ('voter_list', 'supplementary_list', 'special_list') order by record_id`;

/** Persons that an audit file holds, as file;record → person; by the sqlite3 shell, as an outsider would read them. */
export function auditClusters(auditFile: string): Clusters {
  const lines = execFileSync('sqlite3', ['-readonly', auditFile, ENTRIES], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return clustersIn(lines.split('\n'));
}

/** Clusters that another program wrote as file;record;cluster with a header. */
export function writtenClusters(path: string): Clusters {
  return clustersIn(readFileSync(path, 'utf8').split('\n').slice(1));
}

function clustersIn(lines: readonly string[]): Clusters {
  const clusters = new Map<string, string>();
  for (const line of lines) {
    const [file, record, cluster] = line.trim().split(';');
    if (cluster !== undefined) clusters.set(`${file};${record}`, cluster);
  }
  return clusters;
}

/** Scores clusters of list entries by truth_pairs.csv, of which only pairs between lists count; null where there is no such file. */
export function scoreClusters(truthPairs: string, found: Clusters): PairScore | null {
  if (!existsSync(truthPairs)) return null;
  let all = 0;
  let right = 0;
  for (const line of readFileSync(truthPairs, 'utf8').split(/\r?\n/).slice(1)) {
    const [, leftFile = '', leftRecord, rightFile = '', rightRecord] = line.split(';');
    if (!isList(leftFile) || !isList(rightFile)) continue;
    all += 1;
    const cluster = found.get(`${leftFile};${leftRecord}`);
    if (cluster !== undefined && cluster === found.get(`${rightFile};${rightRecord}`)) right += 1;
  }
  const sizes = new Map<string, number>();
  for (const cluster of found.values()) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const pairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const precision = pairs === 0 ? 1 : right / pairs;
  const recall = all === 0 ? 1 : right / all;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function isList(file: string): boolean {
  return /^(?:voter_list|supplementary_list|special_list)/.test(file);
}
