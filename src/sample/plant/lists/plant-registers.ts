import { issueAvc, strikeOff } from '../../papers/avc-papers.js';
import { absentEntry, enter, enterIn, takeVoter } from '../../papers/cast.js';
import { drawNewcomer } from '../../papers/certificate-papers.js';
import { type Election, papersOf, precinctNumbered } from '../../papers/election.js';
import type { Change, Disqualification } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawStranger, type Person } from '../../people/people.js';
import { drawAddress } from '../../places/draw-address.js';

const MOVED_FOR_A_TIME = 'временное изменение участка';

/** DR11: an approved change of precinct whose old line was left as it was. Near: changes with the line struck off; ordinary ones beside. */
export function plantChanges(election: Election): TruthRow[] {
  const random = election.stream('changes of precinct');
  const approve = (person: Person, precinct: string, to: string): Change => {
    const { changes } = papersOf(election, precinct);
    const approvedAt = `${String(random.between(2, 9)).padStart(2, '0')}.05.2019`;
    const change = { precinct, person, to, approvedAt, decisionNo: `${precinct}-${changes.length + 1}` };
    changes.push(change);
    return change;
  };
  const forgotten = ['132', '138', '153'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    return planted('DR11', `line-left 1${index}`, [entry, approve(entry.person, home, '140')]);
  });
  const done = ['131', '133', '134', '137', '139', '141'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    strikeOff(entry, MOVED_FOR_A_TIME);
    const current = enterIn(election, precinctNumbered(election, index % 2 === 0 ? '136' : '132'), entry);
    const change = approve(entry.person, home, current.precinct);
    return index < 2 ? nearMiss('DR11', `line-struck-off ${index + 1}`, [entry, current, change]) : [];
  });
  return [...forgotten, ...done];
}

/** LQ21: struck off for an approved change of precinct, and on no list since. Near: a voter who got an AVC before the change. */
export function plantEnteredNowhere(election: Election): TruthRow[] {
  const random = election.stream('entered nowhere');
  const leave = (home: string, to: string) => {
    const entry = takeVoter(election, random, home);
    const { changes } = papersOf(election, home);
    const decisionNo = `${home}-${changes.length + 1}`;
    const change = { precinct: home, person: entry.person, to, approvedAt: '08.05.2019', decisionNo };
    changes.push(change);
    return { entry, change };
  };
  const gone = [
    ['133', '137'],
    ['140', '132'],
  ].flatMap(([home = '', to = ''], index) => {
    const { entry, change } = leave(home, to);
    strikeOff(entry, MOVED_FOR_A_TIME);
    return planted('LQ21', `entered-nowhere ${index + 1}`, [entry, change]);
  });
  const { entry, change } = leave('137', '131');
  issueAvc(election, random, precinctNumbered(election, '137'), entry);
  return [...gone, ...nearMiss('LQ21', 'struck-off-for-avc 1', [entry, change])];
}

/** DR14: changes approved after the last day, whose voters are entered at the new precinct. Near: approved on that day. */
export function plantLateChanges(election: Election): TruthRow[] {
  const random = election.stream('late changes');
  const move = (home: string, to: string, approvedAt: string) => {
    const entry = takeVoter(election, random, home);
    strikeOff(entry, MOVED_FOR_A_TIME);
    const current = enterIn(election, precinctNumbered(election, to), entry);
    const { changes } = papersOf(election, home);
    const change = {
      precinct: home,
      person: entry.person,
      to,
      approvedAt,
      decisionNo: `${home}-${changes.length + 1}`,
    };
    changes.push(change);
    return [change, current];
  };
  return [
    ...planted('DR14', 'precinct 142', [...move('134', '142', '20.05.2019'), ...move('137', '142', '03.06.2019')]),
    ...planted('DR14', 'precinct 133', move('139', '133', '11.05.2019')),
    ...nearMiss('DR14', 'last-day 1', move('131', '141', '10.05.2019')),
  ];
}

/** LQ18: people whom the register names and the list has all the same. Near: struck off; a ground that has ended; not listed. */
export function plantDisqualified(election: Election): TruthRow[] {
  const random = election.stream('disqualified');
  const name = (person: Person, precinct: string, ground: string, to = ''): Disqualification => {
    const from = `${String(random.between(1, 28)).padStart(2, '0')}.0${random.between(1, 4)}.2019`;
    const row = { precinct, person, ground, from, to };
    papersOf(election, precinct).disqualified.push(row);
    return row;
  };
  const listed = [
    ['150', 'умер'],
    ['151', 'недееспособен'],
    ['134', 'осужден'],
  ].flatMap(([number = '', ground = '']) => {
    const entry = takeVoter(election, random, number);
    return planted('LQ18', `precinct ${number}`, [entry, name(entry.person, number, ground)]);
  });
  const off = takeVoter(election, random, '152');
  strikeOff(off, 'смерть');
  const ended = takeVoter(election, random, '149');
  for (let others = 0; others < 20; others += 1) {
    const precinct = random.pick(election.hosts);
    name(drawNewcomer(election, random, precinct), precinct.number, 'умер');
  }
  return [
    ...listed,
    ...nearMiss('LQ18', 'struck-off 1', [off, name(off.person, '152', 'умер')]),
    ...nearMiss('LQ18', 'ended 1', [ended, name(ended.person, '149', 'осужден', '01.06.2019')]),
  ];
}

/** DR07: one IIN on the lines of two people, one of them struck off. Near: a married name. */
export function plantOneIinTwoPeople(election: Election): TruthRow[] {
  const random = election.stream('one iin, two people');
  const shared = [
    ['133', '137'],
    ['140', '134'],
  ].flatMap(([home = '', other = ''], index) => {
    const one = takeVoter(election, random, home);
    const person = drawStranger(random, election.iins, drawAddress(random, precinctNumbered(election, other)));
    const second = enter(
      election,
      absentEntry(other, { ...person, surname: 'Әуезханов', givenName: 'Өркен', iin: one.person.iin }),
    );
    strikeOff(second, 'ошибка в данных');
    return planted('DR07', `two-people ${index + 1}`, [one, second]);
  });
  const before = takeVoter(election, random, '139');
  const after = enterIn(election, precinctNumbered(election, '131'), before);
  after.person = { ...after.person, surname: 'Үсенова' };
  strikeOff(before, 'изменение фамилии и места жительства');
  return [...shared, ...nearMiss('DR07', 'married-name 1', [before, after])];
}

/** DR10: one identity document on the lines of two voters. Near: a filler that stands on many lines. */
export function plantSharedDocuments(election: Election): TruthRow[] {
  const random = election.stream('shared documents');
  const shared = [
    ['135', '141', '027418835'],
    ['143', '137', '035520917'],
  ].flatMap(([one = '', other = '', document = ''], index) => {
    const entries = [takeVoter(election, random, one), takeVoter(election, random, other)];
    for (const entry of entries) entry.document = document;
    return planted('DR10', `one-document ${index + 1}`, entries);
  });
  const fillers = ['131', '132', '133', '134', '135', '136'].map((number) => {
    const entry = takeVoter(election, random, number);
    entry.document = '000000000';
    return entry;
  });
  return [...shared, ...nearMiss('DR10', 'filler 1', fillers)];
}
