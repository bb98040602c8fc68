import { GROUND_MOVED, issueAndPresent, strikeOff } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import { addOn, drawNewcomer, printAndAdd, printCertificate } from '../../papers/certificate-papers.js';
import { type Election, precinctNumbered } from '../../papers/election.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { namesakeOf, type Person } from '../../people/people.js';
import { drawAddress } from '../../places/draw-address.js';

/** DR04: a voter added on a certificate, or with an AVC, while the home line elsewhere still gives a ballot. */
export function plantAddedElsewhere(election: Election): TruthRow[] {
  const random = election.stream('added elsewhere');
  const movers = [
    ['136', '138'],
    ['134', '140'],
    ['131', '133'],
  ].flatMap(([home = '', host = ''], index) => {
    const entry = takeVoter(election, random, home);
    entry.voted = false;
    const { addition } = printAndAdd(election, random, host, movedTo(election, host, entry.person));
    return planted('DR04', `listed-at-home ${index + 1}`, [entry, addition]);
  });
  const holders = ['134', '138'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    entry.voted = false;
    const precinct = precinctNumbered(election, home);
    const { addition } = issueAndPresent(election, random, precinct, entry, { staysOnList: true });
    return planted('DR04', `avc-and-listed-at-home ${index + 1}`, [entry, addition]);
  });
  return [...movers, ...holders];
}

/** Near DR04: AVC additions with the home line struck off, or with the serial alone on it; movers struck off at home. */
export function plantLawfulAdditionsElsewhere(election: Election): TruthRow[] {
  const random = election.stream('lawful additions elsewhere');
  const holders = ['133', '136', '139'].flatMap((home, index) => {
    const entry = takeVoter(election, random, home);
    const { addition } = issueAndPresent(election, random, precinctNumbered(election, home), entry);
    // The serial alone shows that the AVC was issued; some offices write nothing else.
    if (index === 2) Object.assign(entry, { struckOff: false, ground: '' });
    return nearMiss('DR04', `${index === 2 ? 'serial-on-line' : 'lawful-avc'} ${index + 1}`, [entry, addition]);
  });
  const movers = [
    ['140', '135'],
    ['132', '131'],
  ].flatMap(([home = '', host = ''], index) => {
    const entry = takeVoter(election, random, home);
    const person = movedTo(election, host, entry.person);
    strikeOff(entry, GROUND_MOVED);
    const { addition } = printAndAdd(election, random, host, person);
    return nearMiss('DR04', `moved-and-struck-off ${index + 1}`, [entry, addition]);
  });
  return [...holders, ...movers];
}

/** DR06 with RC01: a newcomer with two certificates, added in two precincts (hours apart, near DR13); DR06 with RC06: with one certificate. */
export function plantAddedTwice(election: Election): TruthRow[] {
  const random = election.stream('added twice');
  const twoPapers = [
    ['135', '139'],
    ['133', '136'],
  ].flatMap(([first = '', second = ''], index) => {
    const newcomer = drawNewcomer(election, random, precinctNumbered(election, first));
    const one = printAndAdd(election, random, first, newcomer, { minute: 9 * 60 + random.below(60) });
    const minute = 14 * 60 + random.below(60);
    const other = printAndAdd(election, random, second, movedTo(election, second, newcomer), { minute });
    return [
      ...planted('DR06', `two-certificates ${index + 1}`, [one.addition, other.addition]),
      ...planted('RC01', `two-certificates ${index + 1}`, [one.certificate, other.certificate]),
      ...nearMiss('DR13', `hours-apart ${index + 1}`, [one.addition, other.addition]),
    ];
  });
  const newcomer = drawNewcomer(election, random, precinctNumbered(election, '134'));
  const certificate = printCertificate(election, random, '134', newcomer, { minute: 8 * 60 + 15 });
  // In the same minute, so that nobody can have been at both: DR13.
  const additions = ['134', '138'].map((number) =>
    addOn(election, {
      ...{ precinct: number, person: newcomer, addedAt: certificate.minute + 4, basis: 'адресная справка' },
      ...{ avcSerial: '', certificateNo: certificate.number },
    }),
  );
  return [
    ...twoPapers,
    ...planted('DR06', 'one-certificate 1', additions),
    ...planted('RC06', `certificate ${certificate.number}`, additions),
  ];
}

/** Near DR06: two people with one name and birth date, each added once. */
export function plantNamesakesAdded(election: Election): TruthRow[] {
  const random = election.stream('namesakes added');
  const one = drawNewcomer(election, random, precinctNumbered(election, '132'));
  const other = movedTo(election, '137', namesakeOf(election.iins, one));
  const first = printAndAdd(election, random, '132', one);
  const second = printAndAdd(election, random, '137', other);
  return nearMiss('DR06', 'namesakes 1', [first.addition, second.addition]);
}

function movedTo(election: Election, number: string, person: Person): Person {
  const random = election.stream(`moved to ${number}/${person.iin}`);
  return { ...person, address: drawAddress(random, precinctNumbered(election, number)) };
}
