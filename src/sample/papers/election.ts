import { IinRegister } from '../people/iin-register.js';
import { isForOneCase, isSmallStage, isStage, type Precinct } from '../places/precincts.js';
import { type Random, streamsOf } from '../random.js';
import type { FigureEdit } from './figure-names.js';
import type {
  Addition,
  Announcement,
  AvcIssue,
  AvcUse,
  Certificate,
  Change,
  Complaint,
  Decision,
  Disqualification,
  Marker,
  ObserverForm,
  PreviousEntry,
  SampleRecord,
  SpecialEntry,
  VoterEntry,
} from './records.js';
import type { TruthRow } from './truth.js';

/** What offices keep of one precinct. */
export interface Papers {
  readonly roll: VoterEntry[];
  readonly additions: Addition[];
  readonly specialEntries: SpecialEntry[];
  readonly avcIssues: AvcIssue[];
  readonly avcUses: AvcUse[];
  readonly certificates: Certificate[];
  readonly changes: Change[];
  readonly disqualified: Disqualification[];
  readonly previous: PreviousEntry[];
  readonly decisions: Decision[];
  readonly forms: ObserverForm[];
  readonly complaints: Complaint[];
}

/** How a precinct's account of its AVC forms is changed. */
export interface StockEdit {
  /** More forms said to be unused than there are. */
  readonly unused?: number;
  /** The range ends so many forms before the last one that was issued. */
  readonly lastIssuedLess?: number;
  /** Unused forms stand as cancelled too. */
  readonly cancelled?: boolean;
}

/** What is out of the ordinary at a precinct beyond its papers. */
export interface Quirks {
  /** Share of ordinary voters whose birth is written as of 1 January, in a hundred. */
  heaped?: number;
  /** From the k-th line of the list on, counted from 1, numbers are this much higher; 0 leaves the first line's number 1. */
  lineSteps?: ReadonlyMap<number, number>;
  firstLine?: number;
  pecSize?: number;
  /** Turnout in a hundred. */
  turnout?: number;
  /** Voters in its protocol beyond those on its list. */
  carried?: number;
  /** No addition is drawn there but those that are planted. */
  isQuiet?: boolean;
  /** The part of today's lines that the previous list has, in a hundred. */
  previousShare?: number;
}

/** An election in the making: its precincts, and the papers of everybody who has a part in more than one line. */
export interface Election {
  readonly seed: number;
  readonly precincts: readonly Precinct[];
  /** Those with a voter list of their own. */
  readonly ordinary: readonly Precinct[];
  /** Where AVCs are used: the small precincts that plantings are laid out on take none in the ordinary way. */
  readonly hosts: readonly Precinct[];
  readonly byNumber: ReadonlyMap<string, Precinct>;
  /** A source of draws of its own for each name. */
  readonly stream: (name: string) => Random;
  readonly iins: IinRegister;
  readonly papers: Map<string, Papers>;
  readonly quirks: Map<string, Quirks>;
  readonly markers: Map<string, Marker>;
  /** Precinct number → changes of its protocol after it has been counted. */
  readonly figureEdits: Map<string, FigureEdit[]>;
  /** Precinct number → truth that is known only once its list is full. */
  readonly afterFill: Map<string, ((papers: Papers) => TruthRow[])[]>;
  /** Rows of stock that are changed: precinct number → what. */
  readonly stockEdits: Map<string, StockEdit>;
  readonly announcements: Announcement[];
  /** Records that the truth rests on without naming them: no office errs in them. */
  readonly spared: Set<SampleRecord>;
  /** Precinct number → AVC forms given out there. */
  readonly formsGiven: Map<string, number>;
  /** Desk → day and minute → certificates printed in it. */
  readonly printed: Map<string, Map<string, number>>;
}

/** The empty election of a seed: precincts without a voter. */
export function emptyElection(seed: number, precincts: readonly Precinct[], isCountry = false): Election {
  const ordinary = precincts.filter((precinct) => precinct.type === 'ordinary');
  const [first] = ordinary;
  if (first === undefined) throw new RangeError('no precinct');
  return {
    seed,
    precincts,
    ordinary,
    // What a country's hosts failed to retain or record is planted beyond the stage, and touches nothing of the stage.
    hosts: ordinary.filter(
      (each) => !isSmallStage(each, first) && !isForOneCase(each) && (!isCountry || isStage(each, first)),
    ),
    byNumber: new Map(precincts.map((precinct) => [precinct.number, precinct])),
    stream: streamsOf(seed),
    iins: new IinRegister(seed),
    papers: new Map(),
    quirks: new Map(),
    markers: new Map(),
    figureEdits: new Map(),
    afterFill: new Map(),
    stockEdits: new Map(),
    announcements: [],
    spared: new Set(),
    formsGiven: new Map(),
    printed: new Map(),
  };
}

/** The papers of a precinct as far as they exist. */
export function papersOf(election: Election, number: string): Papers {
  const known = election.papers.get(number);
  if (known !== undefined) return known;
  const papers: Papers = {
    roll: [],
    additions: [],
    specialEntries: [],
    avcIssues: [],
    avcUses: [],
    certificates: [],
    changes: [],
    disqualified: [],
    previous: [],
    decisions: [],
    forms: [],
    complaints: [],
  };
  election.papers.set(number, papers);
  return papers;
}

/** Every record of one kind that exists so far, precinct by precinct in the order of the precincts. */
export function everywhere<K extends keyof Papers>(election: Election, kind: K): Papers[K][number][] {
  return election.precincts.flatMap(
    ({ number }): readonly Papers[K][number][] => election.papers.get(number)?.[kind] ?? [],
  );
}

/** The precincts with a voter list of their own. */
export function ordinaryPrecincts(election: Election): readonly Precinct[] {
  return election.ordinary;
}

/** The first special polling station. */
export function specialPrecinct(election: Election): Precinct {
  return election.precincts.find((precinct) => precinct.type === 'special') as Precinct;
}

/** The precinct of that number. Throws RangeError where there is none. */
export function precinctNumbered(election: Election, number: string): Precinct {
  const precinct = election.byNumber.get(number);
  if (precinct === undefined) throw new RangeError(`no precinct ${number}`);
  return precinct;
}

/** The voter list of a precinct, as far as its lines are drawn. */
export function rollOf(election: Election, number: string): VoterEntry[] {
  return papersOf(election, number).roll;
}

/** What is out of the ordinary there; `more` is added to it. */
export function quirksOf(election: Election, number: string, more: Quirks = {}): Quirks {
  const quirks = { ...election.quirks.get(number), ...more };
  if (Object.keys(more).length > 0) election.quirks.set(number, quirks);
  return quirks;
}

/** The record that bears that mark once it is written. */
export function markerOf(election: Election, marks: string): Marker {
  const known = election.markers.get(marks);
  if (known !== undefined) return known;
  const marker = { marks };
  election.markers.set(marks, marker);
  return marker;
}

/** Changes a precinct's protocol. */
export function editFigures(election: Election, number: string, edit: FigureEdit): void {
  election.figureEdits.set(number, [...(election.figureEdits.get(number) ?? []), edit]);
}
