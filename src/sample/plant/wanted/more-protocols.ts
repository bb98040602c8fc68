import { editFigures } from '../../papers/election.js';
import { LEVELS } from '../../papers/figure-names.js';
import { CANDIDATES, figureMarker, votesMarker } from '../../papers/figures.js';
import { presentGuests } from '../../papers/ordinary-papers.js';
import { planted } from '../../papers/truth.js';
import { correctInVain } from '../lists/plant-decisions.js';
import { complainInVain } from '../protocols/plant-protocol-papers.js';
import { plantFastVotingAt } from '../protocols/plant-protocol-times.js';
import { PROTOCOL_FAULTS } from '../protocols/protocol-faults.js';
import type { PrecinctCase } from './case-kinds.js';

const subjectOf = ({ number }: { readonly number: string }) => `precinct ${number}`;

/** A protocol with that fault; PR12 or PR01 where it is the same fault seen from another side. */
function faulty(check: keyof typeof PROTOCOL_FAULTS, alike?: string): PrecinctCase {
  return (election, _random, precinct) => {
    editFigures(election, precinct.number, { level: 'both', apply: PROTOCOL_FAULTS[check] });
    const levels = check === 'PR18' || check === 'PR32' ? LEVELS : (['УИК'] as const);
    const records = levels.map((level) => figureMarker(election, precinct.number, level));
    const more = alike === undefined ? [] : planted(alike, subjectOf(precinct), records);
    return [...planted(check, subjectOf(precinct), records), ...more];
  };
}

/** Protocols that a check must name, one precinct each. */
export const PROTOCOL_CASES: Readonly<Record<string, PrecinctCase>> = {
  PR01: faulty('PR01'),
  PR02: faulty('PR02'),
  PR03: faulty('PR03'),
  PR04: (election, _random, { number }) => {
    editFigures(election, number, {
      level: 'ТИК',
      apply: (f) => {
        f.voted = (f.voted ?? 0) + 11;
      },
    });
    return planted(
      'PR04',
      `precinct ${number}`,
      LEVELS.map((level) => figureMarker(election, number, level)),
    );
  },
  PR05: (election, _random, { number }) => {
    editFigures(election, number, {
      level: 'ТИК',
      apply: (f) => {
        f.votes[0] = (f.votes[0] ?? 0) - 9;
        f.votes[1] = (f.votes[1] ?? 0) + 9;
      },
    });
    const votes = CANDIDATES.map((_, place) => LEVELS.map((level) => votesMarker(election, number, level, place)));
    return [
      ...planted('PR05', `precinct ${number}`, votes.flat()),
      ...planted('PR04', `precinct ${number}`, votes.slice(0, 2).flat()),
    ];
  },
  PR07: (election, random, precinct) => {
    presentGuests(election, random, precinct.number, 2, { number: 70_000 + 100 * Number(precinct.number) });
    return faulty('PR07')(election, random, precinct);
  },
  PR08: faulty('PR08'),
  PR09: faulty('PR09'),
  PR10: faulty('PR10'),
  PR11: faulty('PR11', 'PR12'),
  PR12: faulty('PR12'),
  PR13: (election, _random, { number }) => plantFastVotingAt(election, number),
  PR14: faulty('PR14'),
  PR15: faulty('PR15'),
  PR16: faulty('PR16'),
  PR17: faulty('PR17'),
  PR18: faulty('PR18'),
  PR30: faulty('PR30'),
  PR31: faulty('PR31'),
  PR32: faulty('PR32'),
  CM01: (election, _random, precinct) =>
    planted('CM01', subjectOf(precinct), complainInVain(election, precinct.number)),
  LQ23: (election, random, precinct) =>
    planted('LQ23', subjectOf(precinct), correctInVain(election, random, precinct.number)),
  RT11: faulty('RT11', 'PR01'),
};
