import { strikeOff } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import { drawNewcomer, printAndAdd } from '../../papers/certificate-papers.js';
import { type Election, papersOf, precinctNumbered } from '../../papers/election.js';
import type { Decision, SampleRecord } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import type { Person } from '../../people/people.js';
import { drawAddress } from '../../places/draw-address.js';
import type { Random } from '../../random.js';

const GROUND_DEATH = 'смерть';

/** LQ23: decisions that the list does not follow. Near: an inclusion, a striking off and a correction that it does. */
export function plantLostDecisions(election: Election): TruthRow[] {
  const random = election.stream('decisions on lists');
  const kept = takeVoter(election, random, '163');
  const gone = takeVoter(election, random, '163');
  strikeOff(gone, 'переезд');
  const renamed = takeVoter(election, random, '163');
  const listed = { ...renamed.person, surname: otherSurname(renamed.person) };
  return [
    ...planted('LQ23', 'precinct 146', [
      decide(election, '146', drawNewcomer(election, random, precinctNumbered(election, '146')), 'включить'),
      ...keepInVain(election, random, '146'),
    ]),
    ...planted('LQ23', 'precinct 147', correctInVain(election, random, '147')),
    ...nearMiss('LQ23', 'followed 1', [
      decide(election, '163', kept.person, 'включить'),
      decide(election, '163', gone.person, 'исключить', 'выбыл'),
      decide(election, '163', listed, 'исправить', '', renamed.person.surname),
    ]),
  ];
}

/** A voter who was to be struck off, and whose line still gives the right to a ballot. */
function keepInVain(election: Election, random: Random, number: string): SampleRecord[] {
  const entry = takeVoter(election, random, number);
  return [decide(election, number, entry.person, 'исключить', 'выбыл'), entry];
}

/** A voter whose surname was to be corrected, and whose line has the old one. */
export function correctInVain(election: Election, random: Random, number: string): SampleRecord[] {
  const entry = takeVoter(election, random, number);
  return [decide(election, number, entry.person, 'исправить', '', otherSurname(entry.person)), entry];
}

/** LQ24: struck off as deceased, and added elsewhere with a ballot. Near: no sign of life. */
export function plantStruckAlive(election: Election): TruthRow[] {
  const random = election.stream('struck off alive');
  const alive = [
    ['132', '140'],
    ['139', '134'],
  ].flatMap(([home = '', other = ''], index) =>
    planted('LQ24', `struck-off-alive ${index + 1}`, strikeOffAlive(election, random, home, other)),
  );
  const dead = takeVoter(election, random, '164');
  strikeOff(dead, GROUND_DEATH);
  return [
    ...alive,
    ...nearMiss('LQ24', 'no-sign 1', [decide(election, '164', dead.person, 'исключить', 'умер'), dead]),
  ];
}

/** A voter who was struck off as deceased at home, and got a certificate and a ballot elsewhere. */
export function strikeOffAlive(election: Election, random: Random, home: string, other: string): SampleRecord[] {
  const entry = takeVoter(election, random, home);
  entry.voted = false;
  strikeOff(entry, GROUND_DEATH);
  const person = { ...entry.person, address: drawAddress(random, precinctNumbered(election, other)) };
  const { certificate, addition } = printAndAdd(election, random, other, person);
  return [entry, decide(election, home, entry.person, 'исключить', 'умер'), certificate, addition];
}

function decide(
  election: Election,
  precinct: string,
  person: Person,
  action: Decision['action'],
  ground = '',
  corrected = '',
): Decision {
  const { decisions } = papersOf(election, precinct);
  const decision = { precinct, person, action, ground, corrected, decidedAt: '28.05.2019' };
  decisions.push(decision);
  return decision;
}

/** A surname that no spelling makes of the person's own. */
function otherSurname({ surname, sex }: Person): string {
  const [one, other] = sex === 'f' ? ['Жүгінісова', 'Тілембаева'] : ['Жүгінісов', 'Тілембаев'];
  return surname === one ? other : one;
}
