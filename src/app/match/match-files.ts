import type { PassReport } from '../../link/blocking/candidate-pairs.js';
import { personGroups } from '../../link/cluster/match-rows.js';
import { EVEN_ODDS } from '../../link/link-constants.js';
import { type LinkResult, linkTable } from '../../link/link-table.js';
import { buildTable, columnsLeftOut } from '../../link/table/build-table.js';
import type { ColumnRole } from '../../link/table/list-headers.js';
import { InputError } from '../../model.js';
import { writeOutput } from '../../publish/files/write-output.js';
import { LEAST_KEPT, LEAST_READ } from '../constants.js';
import { settingsOfFiles } from '../named-settings.js';
import { clustersCsv } from './clusters-csv.js';
import { type MatchScore, scoreMatch } from './match-score.js';
import { pairsCsv } from './pairs-csv.js';
import { type ReadLists, readLists } from './read-lists.js';

export interface MatchOptions {
  /** What columns are, by header, where their headers do not say it. */
  readonly map?: Readonly<Record<string, ColumnRole>>;
  /** Header of the column that says who is who; it is not compared. */
  readonly truth?: string;
  /** Regular expression whose first group is the person in the truth column (rec-(\d+)- for febrl). */
  readonly truthPattern?: string;
  /** Probability from which on two records are one person; 0.5 unless given. */
  readonly threshold?: number;
  /** Link only records of different files. */
  readonly between?: boolean;
  /** A file of settings; by default the election.yaml in the folder of the files or next above it. */
  readonly settings?: string;
  /** Where to write the pairs. */
  readonly pairs?: string;
  /** Write pairs of different persons as well, down to this probability. */
  readonly nearMisses?: number;
  /** Where to write every record with its person. */
  readonly clusters?: string;
}

/** One compared column: what it was taken for, how often it is filled, and what it says. */
export interface ComparedColumn {
  readonly header: string;
  readonly kind: string;
  readonly bitsEqual: number;
  readonly bitsDifferent: number;
}

/** What matching found, in counts; no value of any record. */
export interface MatchSummary {
  readonly records: number;
  readonly broken: number;
  readonly columns: readonly ComparedColumn[];
  readonly unused: readonly string[];
  readonly persons: number;
  readonly personsWithSeveral: number;
  readonly pairs: number;
  readonly refusedLinks: number;
  readonly priorBits: number;
  readonly passes: readonly PassReport[];
  readonly score: MatchScore | null;
  readonly written: string | null;
  readonly clustersWritten: string | null;
}

/** Links the records of any list of people and, where the truth is known, scores itself. Throws an InputError. */
export async function matchFiles(paths: readonly string[], options: MatchOptions = {}): Promise<MatchSummary> {
  const threshold = options.threshold ?? EVEN_ODDS;
  refuseOptions(paths, threshold, options);
  const settingsOf = settingsOfFiles(paths, options.settings === undefined ? {} : { settings: options.settings });
  const lists = await readLists(paths, { map: options.map ?? {}, truth: options.truth ?? null, settingsOf });
  refuseLoss(lists, paths);
  const between = options.between === true ? lists.files : undefined;
  const table = buildTable(lists.size, lists.columns, between);
  const result = linkTable(table, { threshold });
  const score =
    lists.truth === null ? null : scoreMatch(result, lists.truth, options.truthPattern, between ?? null, lists.broken);
  const write = async (path: string | undefined, rows: () => AsyncIterable<string | Uint8Array>) =>
    path === undefined ? null : (await writeOutput(path, rows())).path;
  const { nearMisses } = options;
  const written = await write(options.pairs, () => pairsCsv(result, lists, { between, nearMisses }));
  const clustersWritten = await write(options.clusters, () => clustersCsv(result, lists));
  const unused = [...lists.unused, ...columnsLeftOut(lists.columns, table.columns)];
  return { ...summaryOf(result, lists), unused, score, written, clustersWritten };
}

type Counted = Omit<MatchSummary, 'score' | 'written' | 'clustersWritten' | 'unused'>;

function summaryOf(result: LinkResult, lists: ReadLists): Counted {
  const groups = personGroups(result.clusters.personOf);
  const doubled = groups.reduce((sum, group) => sum + group.length - 1, 0);
  return {
    records: lists.size,
    broken: lists.broken,
    columns: result.levels.columns.map(({ field, kind }, f) => {
      const { bits, m } = result.model.weights[f]!;
      return { header: field, kind, bitsEqual: bits[0]!, bitsDifferent: bits[m.length - 1]! };
    }),
    persons: lists.size - doubled,
    personsWithSeveral: groups.length,
    pairs: groups.reduce((sum, group) => sum + (group.length * (group.length - 1)) / 2, 0),
    refusedLinks: result.clusters.refused,
    priorBits: result.model.priorBits,
    passes: result.passes,
  };
}

function refuseLoss({ size, broken }: ReadLists, paths: readonly string[]): void {
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

function refuseOptions(
  paths: readonly string[],
  threshold: number,
  { between, nearMisses, pairs }: Pick<MatchOptions, 'between' | 'nearMisses' | 'pairs'>,
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
  if (nearMisses === undefined) return;
  if (pairs === undefined) refuse('a file for the near misses: --pairs', 'none');
  if (!(nearMisses >= LEAST_KEPT && nearMisses < 1))
    refuse(`a probability from ${LEAST_KEPT} up to 1 for --near-misses`, String(nearMisses));
}
