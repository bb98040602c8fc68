import type { AuditFile } from '../../database/audit-file.js';

/** A term of the account of two states: what was announced, and the least and the most that the loaded entries come to. */
export interface AnnouncedTerm {
  readonly term: 'earlier' | 'came' | 'left' | 'growth' | 'later';
  /** null where nothing was announced for that day. */
  readonly announced: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Known: least and most are one; bounded: they differ, or one is not known. */
  readonly state: 'known' | 'bounded' | 'unknown';
}

interface Counted {
  readonly before: number;
  readonly after: number;
  readonly came: number;
  readonly left: number;
  readonly undecidedBefore: number;
  readonly undecidedAfter: number;
  readonly precincts: number;
}

/**
 * Lays the announced numbers of voters beside both states. A figure belongs to the state of its day; where a state has no date, the first
 * figure to the earlier and the last one to the later. Where fewer precincts than announced are loaded, or records were rejected, a
 * count is a bound. Empty where no such figure is known.
 */
export function readAnnounced(db: AuditFile, dates: readonly [string | null, string | null]): readonly AnnouncedTerm[] {
  const figures = db
    .prepare<[], { name: string; value: number; as_of: string | null }>(
      `select name, value, as_of from official_figure
       where name in ('voters_initial', 'voters_final', 'list_growth', 'precincts') order by name, figure_id`,
    )
    .all();
  const named = (name: string) => figures.find((figure) => figure.name === name);
  const ofState = (date: string | null, name: string) => {
    if (date === null) return named(name)?.value ?? null;
    return figures.find((figure) => figure.name.startsWith('voters_') && figure.as_of === date)?.value ?? null;
  };
  const [earlier, later] = [ofState(dates[0], 'voters_initial'), ofState(dates[1], 'voters_final')];
  if (earlier === null && later === null) return [];
  const growth = earlier !== null && later !== null ? later - earlier : null;
  const count = db
    .prepare<[], Counted>(
      `select sum(before) as before, sum(after) as after, sum(came + split) as came, sum(left_list + merged) as "left",
              sum(undecided_before) as undecidedBefore, sum(undecided_after) as undecidedAfter, count(*) as precincts
       from list_change_count`,
    )
    .get()!;
  const isWhole = (named('precincts')?.value ?? 0) <= count.precincts;
  const rejected = (extracts: string) =>
    db
      .prepare<[], number>(
        `select coalesce(sum(records_rejected), 0) from source_file where status = 'complete' and extract in (${extracts})`,
      )
      .pluck()
      .get()!;
  const lost = [rejected(`'previous_list'`), rejected(`'voter_list', 'supplementary_list', 'special_list'`)] as const;
  const term = (name: AnnouncedTerm['term'], announced: number | null, least: number, more: number): AnnouncedTerm => {
    const most = isWhole ? least + more : null;
    return { term: name, announced, least, most, state: most === least ? 'known' : 'bounded' };
  };
  const change = count.after - count.before;
  const isKnown = isWhole && lost[0] + lost[1] === 0;
  return [
    term('earlier', earlier, count.before, lost[0]),
    term('came', null, count.came, count.undecidedAfter + lost[1]),
    term('left', null, count.left, count.undecidedBefore + lost[0]),
    isWhole
      ? {
          term: 'growth',
          announced: growth,
          least: change - lost[0],
          most: change + lost[1],
          state: isKnown ? 'known' : 'bounded',
        }
      : { term: 'growth', announced: growth, least: null, most: null, state: 'unknown' },
    term('later', later, count.after, lost[1]),
  ];
}
