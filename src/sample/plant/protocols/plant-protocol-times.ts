import { type Election, editFigures, precinctNumbered, quirksOf } from '../../papers/election.js';
import { figureMarker } from '../../papers/figures.js';
import { POLLING_DAY } from '../../papers/polling-day.js';
import { planted, type TruthRow } from '../../papers/truth.js';
import { lineMarker, precinctMarker } from '../markers.js';
import { nearProtocol, plantProtocols } from './plant-protocol-balance.js';
import { numberOf, PROTOCOL_FAULTS, rise, spreadRest } from './protocol-faults.js';

/** PR14: protocols signed before the polls closed. Near: half an hour after. */
export function plantEarlyProtocols(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR14', ['142', '143'], PROTOCOL_FAULTS.PR14),
    ...nearProtocol(election, 'PR14', 'half-past-eight 1', '144', (f) => {
      f.signedAt = `${POLLING_DAY} 20:30`;
    }),
  ];
}

/** Voters of a precinct, fewer than which make no speed and no jump. */
const FEWEST_FOR_JUMP = 220;
const FEWEST_FOR_SPEED = 880;

/** PR15: half of the list within two hours, and a turnout that falls. Near: a busy forenoon. */
export function plantJumps(election: Election): TruthRow[] {
  const large = (number: string) => precinctNumbered(election, number).voters >= FEWEST_FOR_JUMP;
  if (!['134', '136', '137', '138'].every(large)) return [];
  return [
    ...plantProtocols(election, 'PR15', ['134', '137'], PROTOCOL_FAULTS.PR15),
    ...plantProtocols(election, 'PR15', ['136'], (f) => {
      f.by14 = numberOf(f.by12) - 30;
    }),
    ...nearProtocol(election, 'PR15', 'busy-forenoon 1', '138', (f) => rise(f, 0.42)),
  ];
}

/** PR13 with LQ13: three members serve a voter in less than twenty seconds, two hours long. Needs a thousand voters. */
export function plantFastVoting(election: Election): TruthRow[] {
  return ['139', '140'].flatMap((number) =>
    precinctNumbered(election, number).voters < FEWEST_FOR_SPEED ? [] : plantFastVotingAt(election, number),
  );
}

/** PR13 with LQ13 at one precinct. */
export function plantFastVotingAt(election: Election, number: string): TruthRow[] {
  quirksOf(election, number, { pecSize: 3 });
  editFigures(election, number, {
    level: 'both',
    apply: (f) => {
      f.by10 = Math.floor(numberOf(f.voted) / 9);
      f.by12 = f.by10 + 366 + numberOf(f.mobile);
      spreadRest(f);
    },
  });
  return [
    ...planted('PR13', `precinct ${number}`, [figureMarker(election, number, 'УИК')]),
    ...planted('LQ13', `precinct ${number}`, [precinctMarker(election, number), lineMarker(election, number, 1)]),
  ];
}
