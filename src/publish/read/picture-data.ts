/** What the pictures show, as the queries of sql/pictures give it; null where the data of a picture are not loaded. */
export interface PictureData {
  readonly additions: readonly PrecinctAdditions[] | null;
  /** As many additions or more at one precinct are worth a look; null where the profile gives no such line. */
  readonly triageLine: number | null;
  readonly day: Day | null;
  readonly certificates: readonly Certificates[] | null;
  readonly sharedVoters: readonly SharedVoters[] | null;
  readonly ladder: Ladder | null;
  readonly shares: readonly TecShares[] | null;
  readonly places: readonly Place[] | null;
}

export interface PrecinctAdditions {
  readonly precinct: string;
  readonly tec: string | null;
  readonly additions: number;
  /** Entries on its voter list, from the list or else from its protocol; null where neither is loaded. */
  readonly voters: number | null;
}

/** Counts by the quarter of an hour, in minutes after midnight; `withoutTime` is not drawn but said. */
export interface Quarters {
  readonly quarters: readonly { readonly minute: number; readonly count: number }[];
  readonly withoutTime: number;
}

export interface Day {
  readonly additions: Quarters | null;
  readonly certificates: Quarters | null;
  readonly atLargest: Quarters | null;
  /** The precinct with most timed additions. */
  readonly largest: string | null;
  /** Minutes between which polling stations are open, where the profile says so. */
  readonly hours: { readonly from: number; readonly until: number } | null;
}

/** AVCs of one kind: where their serial is registered, how often they were used (2: twice or more), whether retained. */
export interface Certificates {
  readonly register: 'issued' | 'unregistered' | 'elsewhere';
  readonly uses: 0 | 1 | 2;
  readonly retained: 0 | 1 | null;
  readonly certificates: number;
}

export interface SharedVoters {
  readonly first_precinct: string;
  readonly first_tec: string | null;
  readonly second_precinct: string;
  readonly second_tec: string | null;
  readonly persons: number;
}

export interface Ladder {
  readonly opening: number | null;
  readonly closing: number | null;
  readonly voters: number;
  readonly special_voters: number;
  readonly by_residence: number;
  readonly by_avc: number;
  readonly by_correction: number;
  readonly by_other: number;
  readonly removed_for_avc: number;
  readonly removed_otherwise: number;
  readonly voter_lists: number;
  readonly supplementary_lists: number;
  readonly with_marks: number;
  readonly precincts_loaded: number;
  readonly precincts_announced: number | null;
  readonly is_complete: 0 | 1;
}

export interface TecShares {
  readonly tec: string | null;
  readonly precincts: number;
  readonly retention_stated: number;
  readonly not_retained: number;
  readonly recording_stated: number;
  readonly not_recorded: number;
  readonly additions_stated: number;
  readonly over_the_line: number;
}

export interface Place {
  readonly precinct: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly additions: number | null;
}
