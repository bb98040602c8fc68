import { CANDIDATES } from './figures.js';
import { plantedTotal, type TruthRow } from './truth.js';

/** What was announced of a candidate, as an election profile has it. */
export interface ResultStatement {
  readonly candidate: string;
  readonly votes: number;
  /** Of the valid votes, with two decimals. */
  readonly percent?: number;
}

/** The candidate of whom two numbers of votes are announced, and by how much the second one is lower. */
const TWICE = { candidate: 1, less: 37 } as const;
/** The candidate whose percentage follows from nothing, and by how much it is too high. */
const OFF = { candidate: 2, more: 0.31 } as const;

/** RT07 and RT09: two numbers of votes for one candidate, and a percentage that does not follow from the votes. */
export function plantAnnouncedResults(): TruthRow[] {
  return [
    ...plantedTotal('RT07', 'votes of the candidates'),
    ...plantedTotal('RT09', `percentage of ${CANDIDATES[OFF.candidate][0]}`),
  ];
}

/** The announced results, from the votes of each candidate in all protocols; `arePlanted` puts in what the truth says of them. */
export function announcedResults(votes: readonly number[], arePlanted: boolean): ResultStatement[] {
  const valid = votes.reduce((sum, each) => sum + each, 0);
  const statements = CANDIDATES.map(([candidate], place): ResultStatement => {
    const own = votes[place] ?? 0;
    const more = arePlanted && place === OFF.candidate ? OFF.more : 0;
    return { candidate, votes: own, percent: Math.round((10_000 * own) / valid + 100 * more) / 100 };
  });
  if (!arePlanted) return statements;
  return [
    ...statements,
    { candidate: CANDIDATES[TWICE.candidate][0], votes: (votes[TWICE.candidate] ?? 0) - TWICE.less },
  ];
}
