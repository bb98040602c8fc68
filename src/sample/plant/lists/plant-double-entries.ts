import { GROUND_MOVED, issueAvc, strikeOff } from '../../papers/avc-papers.js';
import { absentEntry, enter, enterIn as enterAt, takeVoter } from '../../papers/cast.js';
import { addByCertificate, corrections, drawNewcomer, printAndAdd } from '../../papers/certificate-papers.js';
import { type Election, precinctNumbered } from '../../papers/election.js';
import type { VoterEntry } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { namesakeOf, twinOf } from '../../people/people.js';
import { personInRussianLetters } from '../../people/spellings.js';

/** DR01: a voter twice on one voter list, once in Russian letters; a newcomer added twice in one precinct. */
export function plantCopiedLines(election: Election): TruthRow[] {
  const random = election.stream('copied lines');
  const copies = ['134', '136', '140'].flatMap((number, index) => {
    const first = takeVoter(election, random, number);
    const person = index === 1 ? personInRussianLetters(first.person) : first.person;
    return planted('DR01', `copied-line ${index + 1}`, [first, enter(election, absentEntry(number, person))]);
  });
  const precinct = precinctNumbered(election, '132');
  const newcomer = drawNewcomer(election, random, precinct);
  const { certificate, addition } = printAndAdd(election, random, '132', newcomer);
  const again = addByCertificate(election, random, '132', newcomer, certificate);
  return [...copies, ...planted('DR01', 'added-twice 1', [addition, again])];
}

/** Near DR01: a second line struck off, and twins with neighbouring IINs. */
export function plantLawfulPairsInOnePrecinct(election: Election): TruthRow[] {
  const random = election.stream('lawful pairs');
  return ['131', '135'].flatMap((number, index) => {
    const first = takeVoter(election, random, number);
    const second = enter(election, absentEntry(number, first.person));
    strikeOff(second, 'повторная запись');
    const twin = takeVoter(election, random, number);
    const other = enter(election, absentEntry(number, twinOf(election.iins, twin.person)));
    return [
      ...nearMiss('DR01', `second-line-struck-off ${index + 1}`, [first, second]),
      ...nearMiss('DR01', `twins ${index + 1}`, [twin, other]),
    ];
  });
}

/** DR02: a voter on the lists of two precincts, with the right to a ballot at both; one voter on three lists. */
export function plantTwoPrecincts(election: Election): TruthRow[] {
  const random = election.stream('two precincts');
  const pairs = [
    ['131', '135'],
    ['136', '140'],
    ['133', '138'],
    ['132', '134', '139'],
  ];
  return pairs.flatMap(([home = '', ...others], index) => {
    const first = takeVoter(election, random, home);
    const further = others.map((number) => enterIn(election, number, first));
    return planted('DR02', `two-precincts ${index + 1}`, [first, ...further]);
  });
}

/** Near DR02: a mover struck off at the old home, an AVC on one line, a twin and a namesake in another precinct. */
export function plantLawfulPairsInTwoPrecincts(election: Election): TruthRow[] {
  const random = election.stream('lawful movers');
  const movers = [
    ['134', '137'],
    ['140', '131'],
  ].flatMap(([from = '', to = ''], index) => {
    const old = takeVoter(election, random, from);
    const current = enterIn(election, to, old);
    strikeOff(old, GROUND_MOVED);
    return nearMiss('DR02', `moved ${index + 1}`, [old, current]);
  });
  const holder = takeVoter(election, random, '132');
  const elsewhere = enterIn(election, '136', holder);
  issueAvc(election, random, precinctNumbered(election, '132'), holder);
  const twin = takeVoter(election, random, '137');
  const other = enterIn(election, '134', { ...twin, person: twinOf(election.iins, twin.person) });
  const one = takeVoter(election, random, '133');
  const namesake = enterIn(election, '139', { ...one, person: namesakeOf(election.iins, one.person) });
  return [
    ...movers,
    ...nearMiss('DR02', 'avc-on-line 1', [holder, elsewhere]),
    ...nearMiss('DR02', 'twins-apart 1', [twin, other]),
    ...nearMiss('DR02', 'namesake 1', [one, namesake]),
  ];
}

/** DR03: a voter of the precinct whose line was not found, added on a certificate. */
export function plantListedAndAdded(election: Election): TruthRow[] {
  const random = election.stream('listed and added');
  return ['133', '135', '140'].flatMap((number, index) => {
    const entry = takeVoter(election, random, number);
    entry.voted = false;
    const { addition } = printAndAdd(election, random, number, entry.person);
    return planted('DR03', `line-not-found ${index + 1}`, [entry, addition]);
  });
}

/** Near DR03: a line struck off in error and its voter added again; a line corrected on the spot. */
export function plantLawfulAdditionsAtHome(election: Election): TruthRow[] {
  const random = election.stream('lawful additions at home');
  const back = ['134', '136'].flatMap((number, index) => {
    const entry = takeVoter(election, random, number);
    strikeOff(entry, GROUND_MOVED);
    const { addition } = printAndAdd(election, random, number, entry.person);
    return nearMiss('DR03', `struck-off-in-error ${index + 1}`, [entry, addition]);
  });
  const corrected = corrections(election)
    .slice(0, 3)
    .flatMap((addition, index) => nearMiss('DR03', `correction ${index + 1}`, [addition]));
  return [...back, ...corrected];
}

/** Enters the person of a line on another precinct's list, at an address there. */
function enterIn(election: Election, number: string, line: VoterEntry): VoterEntry {
  return enterAt(election, precinctNumbered(election, number), line);
}
