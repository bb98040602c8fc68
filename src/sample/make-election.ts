import { InputError } from '../model.js';
import { numberCertificates } from './certificate-papers.js';
import { type Election, emptyElection } from './election.js';
import { addOrdinaryVoters, issueOrdinaryAvcs, orderIssueTimes, presentForeignAvcs } from './ordinary-papers.js';
import { fillVoterLists } from './ordinary-voters.js';
import { EARLY_PLANTINGS, LATE_PLANTINGS } from './plantings.js';
import type { TruthRow } from './truth.js';

/** Fewer voters than this have too small precincts for all that is planted. */
export const FEWEST_VOTERS = 3000;

/** Makes a synthetic election of that many voters, with its plantings and the truth about them. */
export function makeElection(voters: number, seed: number): { election: Election; truth: TruthRow[] } {
  if (!Number.isInteger(voters) || voters < FEWEST_VOTERS) {
    throw refused(`a whole number of ${FEWEST_VOTERS} voters or more`, voters, '--voters');
  }
  if (!Number.isInteger(seed)) throw refused('a whole number', seed, '--seed');
  const election = emptyElection(voters, seed);
  fillVoterLists(election);
  const early = EARLY_PLANTINGS.flatMap((plant) => plant(election));
  issueOrdinaryAvcs(election);
  presentForeignAvcs(election);
  addOrdinaryVoters(election);
  const late = LATE_PLANTINGS.flatMap((plant) => plant(election));
  orderIssueTimes(election);
  numberCertificates(election);
  return { election, truth: [...early, ...late] };
}

function refused(expected: string, found: number, where: string): InputError {
  return new InputError({
    expected,
    found: String(found),
    where,
    notDone: 'Nothing was written.',
    advice: 'Give another number.',
  });
}
