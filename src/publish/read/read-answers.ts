import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditFile, isLinked } from '../../database/audit-file.js';
import type { SqlValue } from '../../model.js';
import { packageRoot } from '../../package-root.js';
import { HIGHEST } from '../constants.js';
import { concealmentOf } from '../privacy/concealment.js';
import type { Answers, Practice } from './answers.js';
import type { PrecinctAdditions } from './picture-data.js';
import { pictureRows } from './picture-query.js';

/** Reads the figures of the three answers. What a file put into a precinct's or a desk's cell is masked as everywhere. */
export function readAnswers(db: AuditFile, { reveal }: { readonly reveal: boolean }): Answers {
  const show = reveal ? <Value extends SqlValue>(value: Value) => value : concealmentOf(db).hideValue;
  const shown = (value: string | null) => (value === null ? null : String(show(value)));
  return {
    people: peopleOf(db),
    avcs: avcsOf(db),
    additions: additionsOf(db, (precinct) => shown(precinct) ?? ''),
    certificates: certificatesOf(db, shown),
    observed: {
      notRetained: profileNumber(db, 'observed.not_retained_share'),
      notRecorded: profileNumber(db, 'observed.not_recorded_share'),
      mean: profileNumber(db, 'additions.observed_mean'),
      overLine: profileNumber(db, 'observed.over_triage_line'),
      observations: profileNumber(db, 'observed.observations'),
    },
  };
}

function rowsOf<Row>(db: AuditFile, name: string): Row[] {
  return db.prepare<[], Row>(readFileSync(join(packageRoot(), 'sql', 'answers', `${name}.sql`), 'utf8')).all();
}

function peopleOf(db: AuditFile): Answers['people'] {
  if (!isLinked(db)) return 'not-looked-for';
  const [row] = rowsOf<Record<string, number>>(db, 'people');
  const { entries = 0, ballot_marks: marks = 0 } = row ?? {};
  if (row === undefined || entries === 0) return null;
  return {
    entries,
    precincts: row['precincts'] ?? 0,
    isComparable: row['is_comparable'] === 1,
    isNumbered: row['is_numbered'] === 1,
    inTwoPrecincts: row['in_two_precincts'] ?? 0,
    alikeInTwo: row['alike_in_two'] ?? 0,
    twiceInOne: row['twice_in_one'] ?? 0,
    markedTwice: marks === 0 ? null : (row['marked_twice'] ?? 0),
  };
}

function avcsOf(db: AuditFile): Answers['avcs'] {
  const [row] = rowsOf<Record<string, number>>(db, 'avcs');
  if (row === undefined || row['uses'] === 0) return null;
  const number = (name: string) => row[name] ?? 0;
  const practice = (stations: string, lacking: string, all: string, uses: string, not: string): Practice | null =>
    number(stations) === 0
      ? null
      : {
          stations: number(stations),
          lacking: number(lacking),
          lackingForAll: number(all),
          uses: number(uses),
          usesLacking: number(not),
        };
  return {
    uses: number('uses'),
    retained: practice('retention_stations', 'lacking_retention', 'none_retained', 'retention_uses', 'not_retained'),
    recorded: practice('recording_stations', 'lacking_recording', 'none_recorded', 'recording_uses', 'not_recorded'),
  };
}

function additionsOf(db: AuditFile, show: (precinct: string) => string): Answers['additions'] {
  const rows = pictureRows<PrecinctAdditions>(db, 'additions-by-precinct');
  if (rows.length === 0) return null;
  const line = profileNumber(db, 'additions.triage_line');
  const highest = rows.filter(({ additions }) => additions > 0).sort((a, b) => b.additions - a.additions);
  return {
    precincts: rows.length,
    adding: highest.length,
    additions: rows.reduce((sum, row) => sum + row.additions, 0),
    line,
    atLine: line === null ? null : rows.filter(({ additions }) => additions >= line).length,
    highest: highest.slice(0, HIGHEST).map(({ precinct, additions }) => ({ precinct: show(precinct), additions })),
  };
}

function certificatesOf(db: AuditFile, show: (desk: string | null) => string | null): Answers['certificates'] {
  const desks = rowsOf<{ desk: string | null; printed: number; by_eleven: number }>(db, 'certificates');
  if (desks.length === 0) return null;
  const sum = (of: (row: (typeof desks)[number]) => number) => desks.reduce((total, row) => total + of(row), 0);
  const early = desks.filter((row) => row.desk !== null && row.by_eleven > 0).slice(0, HIGHEST);
  return {
    printed: sum((row) => row.printed),
    byEleven: sum((row) => row.by_eleven),
    desks: early.map((row) => ({ desk: show(row.desk), byEleven: row.by_eleven })),
  };
}

function profileNumber(db: AuditFile, path: string): number | null {
  const text = db.prepare<[string], string>('select value from profile_value where path = ?').pluck().get(path);
  const value: unknown = text === undefined ? null : JSON.parse(text);
  return typeof value === 'number' ? value : null;
}
