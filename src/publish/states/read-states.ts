import { AFTER_DATE, type AuditFile, auditValue, BEFORE_DATE } from '../../database/audit-file.js';
import { STATES_PRECINCTS } from '../constants.js';
import { concealmentOf } from '../privacy/concealment.js';
import { type AreaStates, type MassLine, readAreas, readMasses } from '../read/mass-lines.js';
import { type AnnouncedTerm, readAnnounced } from './read-announced.js';

/** How the entries of both states came out, in the order of a table. */
export interface StatesSummary {
  readonly before: number;
  readonly after: number;
  readonly same: number;
  readonly kinds: readonly {
    readonly kind: string;
    readonly entries: number;
    /** What explains them, most frequent first; null: nothing loaded does. */
    readonly explained: readonly { readonly by: string | null; readonly entries: number }[];
  }[];
  /** Entries that may be one person's, of each state. */
  readonly undecided: { readonly before: number; readonly after: number };
  /** Corrections that nothing loaded explains, and no street or file that changed for many at once. */
  readonly correctedUnexplained: number;
  /** What changed for many at once. */
  readonly masses: readonly MassLine[];
  /** By region and commission, where a register of precincts names them. */
  readonly areas: readonly AreaStates[];
  readonly dates: readonly [string | null, string | null];
  /** Announced numbers of voters beside the entries; empty where none belongs to either state. */
  readonly announced: readonly AnnouncedTerm[];
  /** Of a series: changes that take back what changed in an earlier step, by the kind of the earlier one and the state that showed it. */
  readonly undone: readonly {
    readonly kind: string;
    readonly step: number;
    readonly state: string;
    readonly entries: number;
  }[];
}

/** A precinct's account of two states. */
export interface PrecinctStates {
  readonly precinct: string;
  readonly before: number;
  readonly after: number;
  /** Unexplained, as those who left and came. */
  readonly corrected: number;
  readonly moved: number;
  readonly left: number;
  readonly came: number;
}

export const SUMMED_KINDS = ['corrected', 'moved', 'left', 'came', 'merged', 'split'] as const;

/** What comparing stored in an audit file; null where no earlier state is loaded. */
export function readStatesOf(db: AuditFile): StatesSummary | null {
  const sums = db
    .prepare<[], { before: number | null; after: number; same: number; left: number; came: number; mended: number }>(
      `select sum(before) as before, sum(after) as after, sum(same) as same, sum(left_list) as "left", sum(came) as came,
              sum(corrected_unexplained) as mended
       from list_change_count`,
    )
    .get()!;
  if (sums.before === null) return null;
  const rows = db
    .prepare<[], { kind: string; by: string | null; isBefore: number; entries: number }>(
      `select kind, explained_by as "by", before_record is not null as isBefore, count(*) as entries
       from list_change group by 1, 2, 3 order by 1, entries desc, 2`,
    )
    .all();
  // Where one state is a part of the whole, who came or left at other precincts is counted and not listed.
  for (const kind of ['came', 'left'] as const) {
    const listed = rows.filter((row) => row.kind === kind).reduce((sum, { entries }) => sum + entries, 0);
    const beyond = sums[kind] - listed;
    if (beyond > 0)
      rows.push({ kind, by: 'precinct-in-one-state', isBefore: kind === 'left' ? 1 : 0, entries: beyond });
  }
  const dates = [auditValue(db, BEFORE_DATE), auditValue(db, AFTER_DATE)] as const;
  const undecided = rows.filter(({ kind }) => kind === 'undecided');
  const countOf = (isBefore: number) => undecided.find((row) => row.isBefore === isBefore)?.entries ?? 0;
  return {
    before: sums.before,
    after: sums.after,
    same: sums.same,
    kinds: SUMMED_KINDS.map((kind) => {
      const explained = rows.filter((row) => row.kind === kind).map(({ by, entries }) => ({ by, entries }));
      return { kind, entries: explained.reduce((sum, { entries }) => sum + entries, 0), explained };
    }),
    undecided: { before: countOf(1), after: countOf(0) },
    correctedUnexplained: sums.mended,
    masses: readMasses(db),
    areas: readAreas(db).filter(({ level }) => level !== 'precinct'),
    dates,
    announced: readAnnounced(db, dates),
    undone: db
      .prepare<[], StatesSummary['undone'][number]>(
        `select kind, step, state, count(distinct change_id) as entries
         from undone_change join earlier_change using (earlier_id)
         group by step, state, kind order by step, kind`,
      )
      .all(),
  };
}

/** Precincts of which most changed without a paper, the most first. */
export function mostChanged(db: AuditFile): readonly PrecinctStates[] {
  const { hideValue } = concealmentOf(db);
  return db
    .prepare<[number], PrecinctStates>(
      `select precinct, before, after, corrected_unexplained as corrected, moved_out + moved_in as moved, left_unexplained as left, came_unexplained as came
       from list_change_count
       where left_unexplained + came_unexplained + corrected_unexplained > 0
       order by left_unexplained + came_unexplained desc, corrected_unexplained desc, precinct limit ?`,
    )
    .all(STATES_PRECINCTS)
    .map((row) => ({ ...row, precinct: String(hideValue(row.precinct)) }));
}
