import {
  addByCertificate,
  corrections,
  drawNewcomer,
  printAndAdd,
  printCertificate,
} from '../../papers/certificate-papers.js';
import { type Election, precinctNumbered } from '../../papers/election.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';
import { drawAddress } from '../../places/draw-address.js';

/** RC01: two certificates for one person: at one desk for two addresses, and at two desks for one address. */
export function plantSeveralCertificates(election: Election): TruthRow[] {
  const random = election.stream('several certificates');
  const precinct = precinctNumbered(election, '137');
  const one = drawNewcomer(election, random, precinct);
  const first = printAndAdd(election, random, '137', one, { minute: 10 * 60 + 12 });
  const address = drawAddress(random, precinct);
  const second = printCertificate(election, random, '137', one, { minute: 10 * 60 + 14, address });
  const other = drawNewcomer(election, random, precinctNumbered(election, '136'));
  const morning = printAndAdd(election, random, '136', other, { minute: 8 * 60 + 30 });
  const evening = printCertificate(election, random, '140', other, { minute: 16 * 60 + 5 });
  return [
    ...planted('RC01', 'two-addresses-at-one-desk 1', [first.certificate, second]),
    ...planted('RC01', 'two-desks 1', [morning.certificate, evening]),
  ];
}

/** Near RC01: a certificate printed again within two minutes, and one of the day before beside one of polling day. */
export function plantReprints(election: Election): TruthRow[] {
  const random = election.stream('reprints');
  const reprints = ['131', '138'].flatMap((number, index) => {
    const person = drawNewcomer(election, random, precinctNumbered(election, number));
    const { certificate } = printAndAdd(election, random, number, person);
    const again = printCertificate(election, random, number, person, { minute: certificate.minute + 2 });
    return nearMiss('RC01', `reprint ${index + 1}`, [certificate, again]);
  });
  const person = drawNewcomer(election, random, precinctNumbered(election, '135'));
  const before = printCertificate(election, random, '135', person, { day: '08.06.2019', minute: 11 * 60 + 25 });
  const { certificate } = printAndAdd(election, random, '135', person);
  return [...reprints, ...nearMiss('RC01', 'day-before 1', [before, certificate])];
}

/** RC03: additions by residence without a certificate: no number, or a number that no certificate on file bears. */
export function plantWithoutCertificate(election: Election): TruthRow[] {
  const random = election.stream('without certificate');
  return (
    [
      ['132', ['', '', '', '']],
      ['136', ['136-9101', '136-9102', '136-9107']],
    ] as const
  ).flatMap(([number, numbers]) => {
    const precinct = precinctNumbered(election, number);
    const additions = numbers.map((written) =>
      addByCertificate(election, random, number, drawNewcomer(election, random, precinct), written),
    );
    return planted('RC03', `precinct ${number}`, additions);
  });
}

/** Near RC03: the number left out or miswritten, where the person has a certificate on file; corrections need none. */
export function plantCertificateByPerson(election: Election): TruthRow[] {
  const random = election.stream('certificate by person');
  const found = [
    ['134', ''],
    ['132', '0999'],
  ].flatMap(([number = '', written = ''], index) => {
    const person = drawNewcomer(election, random, precinctNumbered(election, number));
    printCertificate(election, random, number, person, { minute: 7 * 60 + 20 + index });
    const addition = addByCertificate(election, random, number, person, written);
    return nearMiss('RC03', `certificate-by-person ${index + 1}`, [addition]);
  });
  const corrected = corrections(election).slice(0, 2);
  return [...found, ...nearMiss('RC03', 'correction 1', corrected)];
}

/** RC06: one certificate number written for two people in two precincts. */
export function plantBorrowedNumber(election: Election): TruthRow[] {
  const random = election.stream('borrowed number');
  return [
    ['139', '140'],
    ['137', '135'],
  ].flatMap(([number = '', other = '']) => {
    const person = drawNewcomer(election, random, precinctNumbered(election, number));
    const { certificate, addition } = printAndAdd(election, random, number, person);
    const borrower = drawNewcomer(election, random, precinctNumbered(election, other));
    const borrowed = addByCertificate(election, random, other, borrower, certificate);
    return planted('RC06', `certificate ${certificate.number}`, [addition, borrowed]);
  });
}

/** Near RC06: two desks that each number from 1 on, so that equal numbers stand in two precincts. */
export function plantRestartedNumbers(election: Election): TruthRow[] {
  const random = election.stream('restarted numbers');
  return ['131', '132'].flatMap((number) => {
    const person = drawNewcomer(election, random, precinctNumbered(election, number));
    // The first of the day at either desk: both are number 1.
    const { addition } = printAndAdd(election, random, number, person, { minute: 7 * 60 });
    return nearMiss('RC06', 'numbering-restarted 1', [addition]);
  });
}
