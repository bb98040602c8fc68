import { type Election, editFigures } from '../../papers/election.js';
import { LEVELS } from '../../papers/figure-names.js';
import { CANDIDATES, figureMarker, votesMarker } from '../../papers/figures.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { tecMarker } from '../markers.js';
import { addValid, numberOf } from './protocol-faults.js';

/** PR04: a line that the TEC entered otherwise than the PEC signed it. Near: a line that the TEC left blank. */
export function plantEnteredOtherwise(election: Election): TruthRow[] {
  const both = (number: string) => LEVELS.map((level) => figureMarker(election, number, level));
  const differing = ['150', '151'].flatMap((number) => {
    editFigures(election, number, {
      level: 'ТИК',
      apply: (f) => {
        f.voted = numberOf(f.voted) + 11;
      },
    });
    return planted('PR04', `precinct ${number}`, both(number));
  });
  editFigures(election, '152', {
    level: 'ТИК',
    apply: (f) => {
      f.spoiled = null;
    },
  });
  return [...differing, ...nearMiss('PR04', 'left-blank 1', both('152'))];
}

/** PR05 with PR04: votes that went from one candidate to another on the way. Near PR05, and PR04: one candidate loses some. */
export function plantMovedVotes(election: Election): TruthRow[] {
  const moved = ['153', '154'].flatMap((number) => {
    move(election, number, [-9, 9]);
    return [
      ...planted('PR04', `precinct ${number}`, votes(election, number, [0, 1])),
      ...planted('PR05', `precinct ${number}`, votes(election, number, CANDIDATES.keys())),
    ];
  });
  move(election, '155', [-5]);
  const lost = votes(election, '155', [0]);
  return [...moved, ...planted('PR04', 'precinct 155', lost), ...nearMiss('PR05', 'one-candidate 1', lost)];
}

function votes(election: Election, number: string, candidates: Iterable<number>) {
  return [...candidates].flatMap((candidate) => LEVELS.map((level) => votesMarker(election, number, level, candidate)));
}

function move(election: Election, number: string, changes: readonly number[]): void {
  editFigures(election, number, {
    level: 'ТИК',
    apply: (f) => {
      changes.forEach((change, candidate) => {
        f.votes[candidate] = (f.votes[candidate] ?? 0) + change;
      });
    },
  });
}

/** Voters of a TEC of which enough vote that some ballot must be invalid. */
const FEWEST_FOR_INVALID = 1300;

/** PR06: a TEC without one invalid ballot. Near: a TEC with few. Comes last: it moves what others left invalid. */
export function plantNoInvalid(election: Election): TruthRow[] {
  const precincts = election.ordinary.filter(({ tec }) => tec.file === 'tec_arshaly');
  if (precincts.reduce((sum, { voters }) => sum + voters, 0) < FEWEST_FOR_INVALID) return [];
  for (const { number } of precincts) {
    editFigures(election, number, {
      level: 'both',
      apply: (f) => {
        addValid(f, numberOf(f.invalid));
        f.invalid = 0;
      },
    });
  }
  return [
    ...planted('PR06', 'TEC Аршалынская районная', [tecMarker(election, 'Аршалынская районная')]),
    ...nearMiss('PR06', 'few 1', [tecMarker(election, 'Коргалжынская районная')]),
  ];
}

/** RT12: TEC totals that are not the sums of their PECs. Near: a TEC whose totals are. */
export function plantTecTotals(election: Election): TruthRow[] {
  const off = (tec: string, line: 'voted' | 'spoiled', more: number) => {
    editFigures(election, `tec/${tec}`, {
      level: 'both',
      apply: (f) => {
        f[line] = numberOf(f[line]) + more;
      },
    });
    return planted('RT12', `tec ${tec}`, [tecMarker(election, tec)]);
  };
  return [
    ...off('Коргалжынская районная', 'voted', 7),
    ...off('Целиноградская районная', 'spoiled', 2),
    ...nearMiss('RT12', 'adds-up 1', [tecMarker(election, 'Аршалынская районная')]),
  ];
}
