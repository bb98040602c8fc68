import type { Election } from './election.js';
import { drawStranger, type Person } from './people.js';
import { drawVotingMinute, POLLING_DAY, twoDigits } from './polling-day.js';
import type { Precinct } from './precincts.js';
import type { Random } from './random.js';
import type { Addition, Certificate } from './records.js';

/** Someone of voting age who lives in the precinct by now and whose home list is elsewhere in the country. */
export function drawNewcomer(election: Election, random: Random, precinct: Precinct): Person {
  return drawStranger(random, election.iins, drawAddress(random, precinct));
}

/** An address of the precinct. */
export function drawAddress(random: Random, precinct: Precinct): string {
  const street = random.pick(precinct.streets);
  const house = precinct.firstHouse + random.below(8);
  const flat = precinct.settlement.startsWith('г.') ? `, кв. ${random.between(1, 36)}` : '';
  return `${precinct.settlement}, ${street}, д. ${house}${flat}`;
}

/** When and for which address a certificate is printed, where not in the ordinary way. */
export interface PrintOptions {
  /** Minutes after midnight. */
  readonly minute?: number;
  readonly address?: string;
  /** DD.MM.YYYY */
  readonly day?: string;
}

/** Prints a residence certificate at the desk in a polling station. */
export function printCertificate(
  election: Election,
  random: Random,
  desk: string,
  person: Person,
  { minute, address = person.address, day = POLLING_DAY }: PrintOptions = {},
): Certificate {
  const registered = [random.between(1, 28), random.between(1, 5), random.between(2016, 2019)] as const;
  const registrationDate = `${twoDigits(registered[0])}.${twoDigits(registered[1])}.${registered[2]}`;
  const printed = minute ?? drawVotingMinute(random);
  const certificate = { number: '', desk, day, minute: printed, person, address, registrationDate };
  election.certificates.push(certificate);
  return certificate;
}

/** Adds a voter on a certificate some minutes after it was printed, or on a number that is no certificate's on file. */
export function addByCertificate(
  election: Election,
  random: Random,
  precinct: string,
  person: Person,
  certificate: Certificate | string,
): Addition {
  const printed = typeof certificate === 'string' ? drawVotingMinute(random) : certificate.minute;
  const addedAt = printed + random.between(2, 9);
  const addition: Addition = { precinct, person, addedAt, basis: 'адресная справка', avcSerial: '', certificate };
  election.additions.push(addition);
  return addition;
}

/** Prints a certificate at the precinct's own desk and adds the voter on it. */
export function printAndAdd(
  election: Election,
  random: Random,
  precinct: string,
  person: Person,
  options: PrintOptions = {},
): { readonly certificate: Certificate; readonly addition: Addition } {
  const certificate = printCertificate(election, random, precinct, person, options);
  return { certificate, addition: addByCertificate(election, random, precinct, person, certificate) };
}

/** Adds a voter whose line holds an error, on the spot. */
export function addByCorrection(election: Election, random: Random, precinct: string, person: Person): Addition {
  const addedAt = drawVotingMinute(random);
  const addition: Addition = { precinct, person, addedAt, basis: 'исправление', avcSerial: '', certificate: '' };
  election.additions.push(addition);
  return addition;
}

/** Numbers the certificates of each desk in the order of time; some desks begin at 1 as if there were no other. */
export function numberCertificates(election: Election): void {
  const given = new Map<string, number>();
  const plain = new Set(election.precincts.filter((precinct) => precinct.restartsNumbers).map(({ number }) => number));
  election.certificates.sort(
    (a, b) => Number(a.desk) - Number(b.desk) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.minute - b.minute),
  );
  for (const certificate of election.certificates) {
    const number = (given.get(certificate.desk) ?? 0) + 1;
    given.set(certificate.desk, number);
    const digits = String(number).padStart(4, '0');
    certificate.number = plain.has(certificate.desk) ? digits : `${certificate.desk}-${digits}`;
  }
}
