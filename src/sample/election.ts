import { IinRegister } from './iin-register.js';
import { layOutPrecincts, type Precinct } from './precincts.js';
import type { Random } from './random.js';
import { streamsOf } from './random.js';
import type { Addition, Announcement, AvcIssue, AvcUse, Certificate, SpecialEntry, VoterEntry } from './records.js';

/** An election in the making: its precincts, and the records that offices keep of it. */
export interface Election {
  readonly seed: number;
  readonly precincts: readonly Precinct[];
  /** A source of draws of its own for each name. */
  readonly stream: (name: string) => Random;
  readonly iins: IinRegister;
  /** Precinct number → the entries of its voter list. */
  readonly rolls: ReadonlyMap<string, VoterEntry[]>;
  readonly additions: Addition[];
  readonly specialEntries: SpecialEntry[];
  readonly avcIssues: AvcIssue[];
  readonly avcUses: AvcUse[];
  readonly certificates: Certificate[];
  announcements: readonly Announcement[];
  /** Entries that already have a part to play, so that no two plantings take the same voter. */
  readonly taken: Set<VoterEntry>;
  /** Precinct number → AVC forms given out there. */
  readonly formsGiven: Map<string, number>;
}

/** The empty election of a seed: precincts without a voter. */
export function emptyElection(voters: number, seed: number): Election {
  const stream = streamsOf(seed);
  const precincts = layOutPrecincts(stream('precincts'), voters);
  return {
    seed,
    precincts,
    stream,
    iins: new IinRegister(),
    rolls: new Map(ordinaryOf(precincts).map((precinct) => [precinct.number, []])),
    additions: [],
    specialEntries: [],
    avcIssues: [],
    avcUses: [],
    certificates: [],
    announcements: [],
    taken: new Set(),
    formsGiven: new Map(),
  };
}

function ordinaryOf(precincts: readonly Precinct[]): readonly Precinct[] {
  return precincts.filter((precinct) => precinct.type === 'ordinary');
}

/** The precincts with a voter list of their own. */
export function ordinaryPrecincts(election: Election): readonly Precinct[] {
  return ordinaryOf(election.precincts);
}

/** The special polling station. */
export function specialPrecinct(election: Election): Precinct {
  return election.precincts.find((precinct) => precinct.type === 'special') as Precinct;
}

/** The precinct of that number. Throws RangeError where there is none. */
export function precinctNumbered(election: Election, number: string): Precinct {
  const precinct = election.precincts.find((candidate) => candidate.number === number);
  if (precinct === undefined) throw new RangeError(`no precinct ${number}`);
  return precinct;
}

/** The voter list of a precinct. */
export function rollOf(election: Election, number: string): VoterEntry[] {
  const roll = election.rolls.get(number);
  if (roll === undefined) throw new RangeError(`no voter list of precinct ${number}`);
  return roll;
}

/** An ordinary voter of a precinct who has no other part to play yet. */
export function takeVoter(election: Election, random: Random, precinct: string): VoterEntry {
  const roll = rollOf(election, precinct);
  for (let tries = 0; tries < 100_000; tries += 1) {
    const entry = random.pick(roll);
    if (election.taken.has(entry) || entry.homeVote) continue;
    election.taken.add(entry);
    return entry;
  }
  throw new RangeError(`precinct ${precinct} has too few voters for what is to be planted`);
}

/** A precinct of another settlement, where an AVC of this one may be used. */
export function hostFor(election: Election, random: Random, issuing: Precinct): Precinct {
  return random.pick(ordinaryPrecincts(election).filter((precinct) => precinct.settlement !== issuing.settlement));
}
