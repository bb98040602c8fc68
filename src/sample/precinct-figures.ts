import { byPrecinct } from './by-precinct.js';
import { type Election, rollOf } from './election.js';
import type { Precinct } from './precincts.js';

/** What the protocol of one precinct says; it agrees with the precinct's lists and registers. */
export interface PrecinctFigures {
  readonly precinct: string;
  readonly voters: number;
  readonly additions: number;
  readonly avcReceived: number;
  readonly avcIssued: number;
  readonly avcUsed: number;
  readonly ballotsReceived: number;
  readonly spoiled: number;
  readonly voted: number;
  readonly mobile: number;
  readonly invalid: number;
}

/** The figures of every precinct, counted from the records. */
export function allFigures(election: Election): PrecinctFigures[] {
  const additions = byPrecinct(election.additions);
  const issues = byPrecinct(election.avcIssues);
  const uses = byPrecinct(election.avcUses);
  return election.precincts.map((precinct) => {
    const lines = linesOf(election, precinct);
    const added = additions.get(precinct.number)?.length ?? 0;
    const voted = lines.voted + added;
    const random = election.stream(`protocol/${precinct.number}`);
    const avcIssued = issues.get(precinct.number)?.length ?? 0;
    return {
      precinct: precinct.number,
      voters: lines.count,
      additions: added,
      avcReceived: precinct.type === 'special' ? 0 : Math.max(avcIssued, Math.ceil(lines.count / 100)),
      avcIssued,
      avcUsed: new Set(uses.get(precinct.number)?.map(({ serial }) => serial)).size,
      ballotsReceived: lines.count + Math.ceil(lines.count / 100),
      spoiled: random.below(4),
      voted,
      mobile: lines.mobile,
      invalid: Math.floor(voted / 200) + random.below(3),
    };
  });
}

function linesOf(election: Election, precinct: Precinct): { count: number; voted: number; mobile: number } {
  if (precinct.type === 'special') {
    const entries = election.specialEntries;
    return { count: entries.length, voted: entries.filter((entry) => entry.voted).length, mobile: 0 };
  }
  const roll = rollOf(election, precinct.number);
  return {
    count: roll.length,
    voted: roll.filter((entry) => entry.voted).length,
    mobile: roll.filter((entry) => entry.homeVote).length,
  };
}
