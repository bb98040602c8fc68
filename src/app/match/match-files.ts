import { THRESHOLD } from '../../link/link-constants.js';
import { type LinkResult, linkTable, universeOf } from '../../link/link-table.js';
import { buildTable, columnsLeftOut } from '../../link/table/build-table.js';
import type { ColumnRole } from '../../link/table/column-roles.js';
import type { PeopleTable } from '../../link/table/people-table.js';
import { saveWeights } from '../../link/weights/saved-weights.js';
import type { Language } from '../../model.js';
import { refuseNamedFiles } from '../../publish/files/named-file.js';
import { type Chunks, writeOutput } from '../../publish/files/write-output.js';
import { settingsOfFiles } from '../named-settings.js';
import { clustersCsv } from './clusters-csv.js';
import { explainPair } from './explain-pair.js';
import { countsOf } from './match-counts.js';
import { labelsOf, scoreMatch } from './match-score.js';
import type { MatchSummary } from './match-summary.js';
import { matchReport } from './page/match-report.js';
import { renderMatch } from './page/render-match.js';
import { pairsCsv } from './pairs-csv.js';
import { readLists } from './read-lists.js';
import { refuseDoubles, refuseLoss, refuseOneList, refuseOptions } from './refusals.js';
import { modelText, readModel, refuseOtherColumns } from './saved-model.js';

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
  /** Each of the files is free of doubles: a person has one record in each at most. With `between`. */
  readonly oneToOne?: boolean;
  /** A file of weights: used where it exists, written where it does not. */
  readonly model?: string;
  /** Two records to explain, by their numbers: 12,15, or 1:12,2:15 with the number of the file. */
  readonly explain?: string;
  /** A file of settings; by default the election.yaml in the folder of the files or next above it. */
  readonly settings?: string;
  /** Where to write the pairs. */
  readonly pairs?: string;
  /** Write pairs of different persons as well, down to this probability. */
  readonly nearMisses?: number;
  /** Where to write every record with its person. */
  readonly clusters?: string;
  /** Where to write the page. */
  readonly html?: string;
  /** Write over the files that are named for outputs, where they are there. */
  readonly replace?: boolean;
  /** The language that the page opens in; English unless given. */
  readonly language?: Language;
}

/** Links the records of any list of people and, where the truth is known, scores itself. Throws an InputError. */
export async function matchFiles(paths: readonly string[], options: MatchOptions = {}): Promise<MatchSummary> {
  const threshold = options.threshold ?? THRESHOLD;
  refuseOptions(threshold, options);
  refuseNamedFiles([options.pairs, options.clusters, options.html], options.replace === true);
  const { lists, table, truth, unused } = await tableOf(paths, options);
  const between = table.lists;
  if (options.oneToOne === true) refuseDoubles(table);
  const weights = options.model === undefined ? null : readModel(options.model);
  if (weights !== null) refuseOtherColumns(options.model!, weights, table.columns);
  const result = linkTable(table, { threshold, weights, oneToOne: options.oneToOne === true });
  const explained = options.explain === undefined ? null : explainPair(result, lists, options.explain);
  const score = truth === null ? null : scoreMatch(result, truth, between ?? null, lists.broken);
  const write = async (path: string | undefined, rows: () => Chunks) =>
    path === undefined ? null : (await writeOutput(path, rows())).path;
  const { nearMisses } = options;
  const written = await write(options.pairs, () => pairsCsv(result, lists, { between, nearMisses }));
  const clustersWritten = await write(options.clusters, () => clustersCsv(result, lists));
  const isNew = options.model !== undefined && weights === null;
  const modelPath = await write(isNew ? options.model : undefined, () => modelChunks(result, table));
  const model = options.model === undefined ? null : { path: modelPath ?? options.model, isNew };
  const found = { ...countsOf(result, lists, between), unused, score, threshold, model, explained };
  const summary = { ...found, written, clustersWritten, htmlWritten: options.html ?? null };
  await write(options.html, () =>
    renderMatch(matchReport(result, lists, summary, truth, between), options.language ?? 'en'),
  );
  return summary;
}

/**
 * The lists as a table that can be compared, and who is who where that is known. What was written is left behind here: cells as
 * they stand in the files are most of what a million records take.
 */
async function tableOf(paths: readonly string[], options: MatchOptions) {
  const settingsOf = settingsOfFiles(paths, options.settings === undefined ? {} : { settings: options.settings });
  const lists = await readLists(paths, { map: options.map ?? {}, truth: options.truth ?? null, settingsOf });
  refuseLoss(lists);
  if (options.between === true) refuseOneList(lists.tables);
  const truth = lists.truth === null ? null : labelsOf(lists.truth, options.truthPattern);
  const table = buildTable(lists.size, lists.columns, options.between === true ? lists.files : undefined);
  const unused = [...lists.unused, ...columnsLeftOut(lists.columns, table.columns)];
  return { lists: { ...lists, columns: [], truth: null }, table, truth, unused };
}

async function* modelChunks({ model, levels }: LinkResult, table: PeopleTable): AsyncGenerator<string> {
  yield modelText(saveWeights(model, levels, table.size, universeOf(table)));
}
