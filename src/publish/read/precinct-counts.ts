import type { AuditFile } from '../../database/audit-file.js';
import { extractNamed } from '../../extracts/catalogue.js';
import { fieldsOfTable } from '../../extracts/extract.js';
import type { SqlValue } from '../../model.js';
import { MOST_CANDIDATES } from '../constants.js';
import type { PrecinctSummary } from './precinct-summary.js';

/** The counts of protocols: what a commission signs, and in many countries posts for everybody. */
const PROTOCOL_PREFIX = 'protocol_';
/** Before the name of whoever the votes are for. */
const VOTES_PREFIX = 'votes: ';

/**
 * The summary with every other count that was loaded, a column for each that some precinct has: ballot marks on the lists, forms
 * of AVCs, every number of the protocol, votes by name, what the TEC's table says, earlier figures and counts of others.
 */
export function withEveryCount(db: AuditFile, summary: PrecinctSummary): PrecinctSummary {
  const place = summary.columns.indexOf('precinct');
  const known = new Set(summary.columns);
  const added = [...fixedCounts(db), ...votes(db)].filter(({ column }) => !known.has(column));
  return {
    columns: [...summary.columns, ...added.map(({ column }) => column)],
    rows: summary.rows.map((row) => [
      ...row,
      ...added.map(({ counts }) => (row[place] === null ? null : (counts.get(String(row[place])) ?? null))),
    ]),
  };
}

/** Whether a column is one of the protocol, which the law may publish as it is. */
export function isOfProtocol(column: string): boolean {
  return column.startsWith(PROTOCOL_PREFIX) || column.startsWith(VOTES_PREFIX);
}

/** The summary with every count of the protocols and nothing else: what may be published where the law publishes protocols. */
export function withProtocols(db: AuditFile, summary: PrecinctSummary): PrecinctSummary {
  const all = withEveryCount(db, summary);
  const own = new Set(summary.columns);
  const kept = all.columns.flatMap((column, at) => (own.has(column) || isOfProtocol(column) ? [at] : []));
  return {
    columns: kept.map((at) => all.columns[at] ?? ''),
    rows: all.rows.map((row) => kept.map((at) => row[at] ?? null)),
  };
}

interface Count {
  readonly column: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** Each count with the SQL that gives it for a precinct: a name for a column, a table, and what stands in it. */
function fixedCounts(db: AuditFile): readonly Count[] {
  const figures = fieldsOfTable(extractNamed('precinct_figures'), 'precinct_figure')
    .filter(({ kind }) => kind === 'whole_number')
    .map(({ name }) => name);
  const stock = ['received', 'issued', 'unused', 'cancelled', 'lost'];
  return [
    ...[`select precinct, sum(voted) as ballot_marks from listing where voted is not null group by precinct`],
    ...[
      `select precinct, ${stock.map((name) => `sum(${name}) as stock_${name}`).join(', ')} from precinct_stock group by precinct`,
    ],
    ...[
      `select precinct, ${figures.map((name) => `${name} as ${PROTOCOL_PREFIX}${name}`).join(', ')} from precinct_figure where level = 'PEC'`,
    ],
    ...[
      `select precinct, ${figures.map((name) => `${name} as tec_table_${name}`).join(', ')} from precinct_figure where level = 'TEC'`,
    ],
    ...['select precinct, voters_on_list as previous_voters_on_list from previous_figure'],
    ...[
      'select precinct, max(at_least) as seen_at_least from counted_elsewhere where candidate is null group by precinct',
    ],
  ].flatMap((sql) => countsOf(db, sql));
}

function countsOf(db: AuditFile, sql: string): readonly Count[] {
  const select = db.prepare<[], SqlValue[]>(sql);
  const columns = select.columns().map(({ name }) => name);
  const counts = columns.slice(1).map((column) => ({ column, counts: new Map<string, number>() }));
  for (const [precinct, ...values] of select.raw().iterate()) {
    values.forEach((value, at) => {
      if (typeof value === 'number') counts[at]?.counts.set(String(precinct), value);
    });
  }
  return counts.filter((one) => one.counts.size > 0);
}

/** Votes as PECs counted them, by name, most votes first; a list of more names than a ballot has is none. */
function votes(db: AuditFile): readonly Count[] {
  const named = db
    .prepare<[], [string, string]>(
      `select candidate_key, min(candidate) from candidate_vote where level = 'PEC'
       group by candidate_key order by sum(votes) desc, candidate_key`,
    )
    .raw()
    .all();
  if (named.length > MOST_CANDIDATES) return [];
  const byKey = new Map(
    named.map(([key, name]) => [key, { column: `${VOTES_PREFIX}${name}`, counts: new Map<string, number>() }]),
  );
  const all = db
    .prepare<[], [string, string, number]>(
      "select candidate_key, precinct, votes from candidate_vote where level = 'PEC'",
    )
    .raw();
  for (const [key, precinct, count] of all.iterate()) byKey.get(key)?.counts.set(precinct, count);
  return [...byKey.values()];
}
