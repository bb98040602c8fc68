import { GROUND_AVC, issueAndPresent, issueAvc, presentAvc, strikeOff } from '../../papers/avc-papers.js';
import { absentEntry, takeVoter } from '../../papers/cast.js';
import { drawNewcomer, printAndAdd } from '../../papers/certificate-papers.js';
import { type Election, papersOf, precinctNumbered } from '../../papers/election.js';
import type { AvcIssue } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import type { Random } from '../../random.js';

const serialSubject = (serial: string) => `serial ${serial}`;

/** AV05: an AVC used at another precinct of the city in which it was issued. Near: used in another village. */
export function plantUsedInSameSettlement(election: Election): TruthRow[] {
  const random = election.stream('same settlement');
  const present = (home: string, host: string) => {
    const entry = takeVoter(election, random, home);
    return issueAndPresent(election, random, precinctNumbered(election, home), entry, { host });
  };
  const near = present('131', '132');
  return [
    ...[
      ['136', '138'],
      ['139', '140'],
    ].flatMap(([home = '', host = '']) => {
      const { issue, use } = present(home, host);
      return planted('AV05', serialSubject(issue.serial), [issue, use]);
    }),
    ...nearMiss('AV05', 'next-village 1', [near.issue, near.use]),
  ];
}

/** AV11: a serial on a line that no register holds. Near, and near AV10: one written without its zeros. */
export function plantStraySerials(election: Election): TruthRow[] {
  const random = election.stream('stray serials');
  const stray = ['136', '138'].flatMap((number, index) => {
    const entry = takeVoter(election, random, number);
    strikeOff(entry, GROUND_AVC);
    entry.avcSerial = `НС 00998${index}${random.between(10, 99)}`.slice(0, 10);
    return planted('AV11', serialSubject(entry.avcSerial), [entry]);
  });
  const near = takeVoter(election, random, '135');
  const issue = issueAvc(election, random, precinctNumbered(election, '135'), near);
  near.avcSerial = `НС-${Number(issue.serial.slice(-7))}`;
  return [
    ...stray,
    ...nearMiss('AV11', 'without-zeros 1', [near]),
    ...nearMiss('AV10', 'without-zeros 1', [issue, near]),
  ];
}

/** AV12: an AVC presented by somebody else. Near: by its holder under a married name. */
export function plantUsedByAnother(election: Election): TruthRow[] {
  const random = election.stream('used by another');
  const issueTo = (home: string) => {
    const entry = takeVoter(election, random, home);
    return { entry, issue: issueAvc(election, random, precinctNumbered(election, home), entry) };
  };
  const other = [
    ['131', '136'],
    ['140', '134'],
  ].flatMap(([home = '', host = '']) => {
    const { issue } = issueTo(home);
    const bearer = drawNewcomer(election, random, precinctNumbered(election, home));
    const { use } = presentAvc(election, random, host, issue.serial, bearer);
    return planted('AV12', serialSubject(issue.serial), [issue, use]);
  });
  const { entry, issue } = issueTo('133');
  const married = { ...entry.person, surname: entry.person.sex === 'f' ? 'Жәңгірова' : 'Жәңгіров' };
  const { use } = presentAvc(election, random, '137', issue.serial, married);
  return [...other, ...nearMiss('AV12', 'other-surname 1', [issue, use])];
}

/** AV13: one voter with two AVCs. Near: a form replaced under one application. */
export function plantSeveralAvcs(election: Election): TruthRow[] {
  const random = election.stream('several avcs');
  const twice = (home: string, applicationNo?: string) => {
    const entry = takeVoter(election, random, home);
    const options = applicationNo === undefined ? {} : { applicationNo };
    return [1, 2].map(() => issueAvc(election, random, precinctNumbered(election, home), entry, options));
  };
  return [
    ...['132', '137'].flatMap((home, index) => planted('AV13', `two-forms ${index + 1}`, twice(home))),
    ...nearMiss('AV13', 'form-replaced 1', twice('138', '138/замена')),
  ];
}

/** AV14: an AVC for somebody who stands on no list there. Near: the holder's line lacks its IIN. */
export function plantHolderNotListed(election: Election): TruthRow[] {
  const random = election.stream('holder not listed');
  const absent = ['135', '133'].flatMap((home) => {
    const precinct = precinctNumbered(election, home);
    const nobody = absentEntry(home, drawNewcomer(election, random, precinct));
    const issue = issueAvc(election, random, precinct, nobody);
    return planted('AV14', serialSubject(issue.serial), [issue]);
  });
  const entry = takeVoter(election, random, '138');
  const issue = issueAvc(election, random, precinctNumbered(election, '138'), entry);
  entry.person = { ...entry.person, iin: '' };
  return [...absent, ...nearMiss('AV14', 'line-without-iin 1', [issue, entry])];
}

/** AV15: the holder of an AVC was also added on a certificate elsewhere. Near: added again at home. */
export function plantIssuedAndAdded(election: Election): TruthRow[] {
  const random = election.stream('issued and added');
  const both = (home: string, host: string) => {
    const entry = takeVoter(election, random, home);
    const issue = issueAvc(election, random, precinctNumbered(election, home), entry);
    const there = precinctNumbered(election, host);
    const { address } = drawNewcomer(election, random, there);
    return [issue, printAndAdd(election, random, host, { ...entry.person, address }).addition];
  };
  return [
    ...planted('AV15', 'avc-and-certificate 1', both('134', '140')),
    ...planted('AV15', 'avc-and-certificate 2', both('139', '132')),
    ...nearMiss('AV15', 'added-at-home 1', both('131', '131')),
  ];
}

/** AV19: three forms or more collected by one person at a precinct. Near: two. */
export function plantBusyProxies(election: Election): TruthRow[] {
  const random = election.stream('busy proxies');
  const collect = (home: string, wanted: number, proxy: string) =>
    Array.from({ length: wanted }, () =>
      issueAvc(election, random, precinctNumbered(election, home), takeVoter(election, random, home), { proxy }),
    );
  return [
    ...planted('AV19', 'precinct 140', collect('140', 3, 'Щученко-Бір Б. Н.')),
    ...planted('AV19', 'precinct 137', collect('137', 4, 'Цойбеков Ж. А.')),
    ...nearMiss('AV19', 'two-forms 1', collect('135', 2, 'Эмирова Г. Т.')),
  ];
}

/** AV21: one form in the register of issue for two people. */
export function plantOneFormTwice(election: Election): TruthRow[] {
  const random = election.stream('one form, two holders');
  return ['143', '144'].flatMap((number) => {
    const records = issueOneFormTwice(election, random, number);
    return planted('AV21', `serial ${records[0]?.serial}`, records);
  });
}

/** A form given to one voter and entered for another one too, whose line bears its serial. */
export function issueOneFormTwice(election: Election, random: Random, number: string): AvcIssue[] {
  const precinct = precinctNumbered(election, number);
  const issue = issueAvc(election, random, precinct, takeVoter(election, random, number), { proxy: '' });
  const other = takeVoter(election, random, number);
  strikeOff(other, GROUND_AVC);
  other.avcSerial = issue.serial;
  const again = { ...issue, person: other.person };
  papersOf(election, number).avcIssues.push(again);
  return [issue, again];
}
