import { compareStates } from '../../src/compare/compare-states.js';
import { inFolder, loadAlone } from '../checks/example-audit.js';

interface Told {
  readonly kind: string;
  readonly fields: string;
  readonly by: string | null;
}

/** What became of each entry that is told, by the line of the earlier state, or of the later one where it came. */
export async function changesOf(header: string, before: readonly string[], after: readonly string[], more = {}) {
  const db = await inFolder(
    {
      'previous_list.csv': [header, ...before].join('\n'),
      'voter_list.csv': [header, ...after].join('\n'),
      ...more,
    },
    loadAlone,
  );
  compareStates(db);
  const first = (extract: string) =>
    db.prepare<[string], number>('select first_record_id from source_file where extract = ?').pluck().get(extract) ?? 0;
  const ids = [first('previous_list'), first('voter_list')] as const;
  const rows = db
    .prepare<[], Told & { before: number | null; after: number | null }>(
      'select kind, fields, before_record as before, after_record as after, explained_by as "by" from list_change order by change_id',
    )
    .all()
    .map(({ kind, fields, by, before: a, after: b }): [string | undefined, Told] => [
      a === null ? after[b! - ids[1]] : before[a - ids[0]],
      { kind, fields, by },
    ]);
  db.close();
  return rows.map(([line, { kind, fields, by }]) => [line?.split(',').slice(2, 4).join(' '), kind, fields, by]);
}
