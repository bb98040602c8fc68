/** Of the stations that say it of the AVCs used there, those that say it of all, some or none. */
export interface Practice {
  readonly stations: number;
  /** Stations where it is lacking for one AVC at least, and where it is lacking for every one. */
  readonly lacking: number;
  readonly lackingForAll: number;
  readonly uses: number;
  readonly usesLacking: number;
}

/** Entries of lists, and who stands on them more than once. */
export interface PeopleCounted {
  readonly entries: number;
  /** Precincts whose lists are loaded: with one alone nobody can stand in two. */
  readonly precincts: number;
  /** False where no entry bears a number or a birth date: nobody could have been found then. */
  readonly isComparable: boolean;
  /** False where no entry bears a valid number: nobody could have been found by one. */
  readonly isNumbered: boolean;
  readonly inTwoPrecincts: number;
  /** The same, known by similarity alone: no IIN says that it is one person. */
  readonly alikeInTwo: number;
  readonly twiceInOne: number;
  /** Null where no list bears a ballot mark. */
  readonly markedTwice: number | null;
}

/** The figures of the three answers that stand first; a part is null where no loaded file says anything of it. */
export interface Answers {
  /** Where two states are compared, nobody is looked for twice. */
  readonly people: PeopleCounted | 'not-looked-for' | null;
  readonly avcs: {
    readonly uses: number;
    readonly retained: Practice | null;
    readonly recorded: Practice | null;
  } | null;
  readonly additions: {
    readonly precincts: number;
    /** Of them those where anybody was added. */
    readonly adding: number;
    readonly additions: number;
    /** As many additions or more are worth a look, by the profile, and how many precincts have so many. */
    readonly line: number | null;
    readonly atLine: number | null;
    /** The precincts with most additions, most first; none of which nobody was added. */
    readonly highest: readonly { readonly precinct: string; readonly additions: number }[];
  } | null;
  /** Residence certificates of polling day with a time. */
  readonly certificates: {
    readonly printed: number;
    readonly byEleven: number;
    readonly desks: readonly { readonly desk: string | null; readonly byEleven: number }[];
  } | null;
  /** What observers reported of the same, by the profile. */
  readonly observed: {
    readonly notRetained: number | null;
    readonly notRecorded: number | null;
    readonly mean: number | null;
    readonly overLine: number | null;
    readonly observations: number | null;
  };
}
