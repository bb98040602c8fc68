import { type Election, editFigures } from '../../papers/election.js';
import type { Figures } from '../../papers/figure-names.js';
import { LEVELS } from '../../papers/figure-names.js';
import { figureMarker } from '../../papers/figures.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { addBallots, numberOf, PROTOCOL_FAULTS, shrinkList } from './protocol-faults.js';

/** Changes the protocols of some precincts at both levels: PEC protocols that a check must name. */
export function plantProtocols(
  election: Election,
  check: string,
  numbers: readonly string[],
  apply: (figures: Figures) => void,
): TruthRow[] {
  return numbers.flatMap((number) => {
    editFigures(election, number, { level: 'both', apply });
    return planted(check, `precinct ${number}`, [figureMarker(election, number, 'УИК')]);
  });
}

/** The same for a protocol that only looks alike. */
export function nearProtocol(
  election: Election,
  check: string,
  name: string,
  number: string,
  apply: (figures: Figures) => void = () => {},
): TruthRow[] {
  editFigures(election, number, { level: 'both', apply });
  return nearMiss(check, name, [figureMarker(election, number, 'УИК')]);
}

/** PR01, PR10, PR18: more in the boxes than signed; valid and invalid that do not make the box; votes above the valid ballots. */
export function plantBoxes(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR01', ['141', '142'], PROTOCOL_FAULTS.PR01),
    ...nearProtocol(election, 'PR01', 'by-the-additions 1', '143', (f) => addBallots(f, numberOf(f.additions))),
    ...plantProtocols(election, 'PR10', ['163', '164'], PROTOCOL_FAULTS.PR10),
    ...nearProtocol(election, 'PR10', 'in-balance 1', '162'),
    ...['151', '152'].flatMap((number) => {
      editFigures(election, number, { level: 'both', apply: PROTOCOL_FAULTS.PR18 });
      const both = LEVELS.map((level) => figureMarker(election, number, level));
      return planted('PR18', `precinct ${number}`, both);
    }),
    ...nearProtocol(election, 'PR18', 'votes-are-valid 1', '150'),
  ];
}

/** PR02, PR03: more mobile ballots than requests, and requests that are not written. Near: as many; nobody at home. */
export function plantMobileBoxes(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR02', ['144', '145'], PROTOCOL_FAULTS.PR02),
    ...nearProtocol(election, 'PR02', 'as-many 1', '146', (f) => {
      f.requests = f.mobile = 3;
    }),
    ...plantProtocols(election, 'PR03', ['147', '148'], PROTOCOL_FAULTS.PR03),
    ...nearProtocol(election, 'PR03', 'nobody-at-home 1', '149', (f) => {
      f.requests = null;
      f.mobile = 0;
    }),
  ];
}

/** PR08, PR12: ballots that do not add up, and more ballots than the list and the reserve. Near: the spoiled counted as unused. */
export function plantBallots(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR08', ['158', '159'], PROTOCOL_FAULTS.PR08),
    ...nearProtocol(election, 'PR08', 'spoiled-among-unused 1', '160', (f) => {
      f.spoiled = 2;
      f.ballotsUnused = numberOf(f.ballotsReceived) - numberOf(f.ballotsIssued);
    }),
    ...plantProtocols(election, 'PR12', ['134', '137'], PROTOCOL_FAULTS.PR12),
    ...nearProtocol(election, 'PR12', 'reserve-in-full 1', '136'),
  ];
}

/** PR11 and with it PR12: more voted than stand on the lists. Near PR11: exactly as many. */
export function plantMoreVotedThanListed(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR11', ['131', '132'], PROTOCOL_FAULTS.PR11),
    ...nearProtocol(election, 'PR11', 'all-came 1', '133', (f) => shrinkList(f, 0)),
    ...['131', '132', '133'].flatMap((number) =>
      planted('PR12', `precinct ${number}`, [figureMarker(election, number, 'УИК')]),
    ),
  ];
}

/** PR07, PR09, PR16, PR17, RT11: lines left blank, marks, AVCs and signatures that do not add up. */
export function plantProtocolLines(election: Election): TruthRow[] {
  return [
    ...plantProtocols(election, 'PR07', ['156', '157'], PROTOCOL_FAULTS.PR07),
    ...nearProtocol(election, 'PR07', 'none-came 1', '158'),
    ...plantProtocols(election, 'PR09', ['161', '162'], PROTOCOL_FAULTS.PR09),
    ...nearProtocol(election, 'PR09', 'blank 1', '164', (f) => {
      f.unusedCancelled = '';
    }),
    ...plantProtocols(election, 'PR16', ['145', '146'], PROTOCOL_FAULTS.PR16),
    ...nearProtocol(election, 'PR16', 'blank 1', '147', (f) => {
      f.identicalSignatures = '';
    }),
    ...plantProtocols(election, 'PR17', ['148', '149'], PROTOCOL_FAULTS.PR17),
    ...nearProtocol(election, 'PR17', 'one-lost 1', '150', (f) => {
      f.avcReceived = numberOf(f.avcReceived) + 1;
      f.avcLost = 1;
    }),
    ...plantProtocols(election, 'RT11', ['154', '155'], PROTOCOL_FAULTS.RT11),
    // Seven ballots without a signature are seven more in the boxes than signed.
    ...['154', '155'].flatMap((number) =>
      planted('PR01', `precinct ${number}`, [figureMarker(election, number, 'УИК')]),
    ),
    ...nearProtocol(election, 'RT11', 'spoiled-replaced 1', '156', (f) => {
      f.spoiled = 2;
      f.ballotsIssued = numberOf(f.voted) + 2;
      f.ballotsUnused = numberOf(f.ballotsReceived) - numberOf(f.ballotsIssued);
    }),
  ];
}
