import { drawStranger, type Person } from '../people/people.js';
import { drawAddress } from '../places/draw-address.js';
import type { Precinct } from '../places/precincts.js';
import type { Random } from '../random.js';
import { type Election, everywhere, papersOf, precinctNumbered } from './election.js';
import { clock, drawVotingMinute, POLLING_DAY, twoDigits } from './polling-day.js';
import type { Addition, Certificate } from './records.js';

/** Someone of voting age who lives in the precinct by now and whose home list is elsewhere in the country. */
export function drawNewcomer(election: Election, random: Random, precinct: Precinct): Person {
  return drawStranger(random, election.iins, drawAddress(random, precinct));
}

/** When and for which address a certificate is printed, where not in the ordinary way. */
export interface PrintOptions {
  /** Minutes after midnight. */
  readonly minute?: number;
  readonly address?: string;
  /** DD.MM.YYYY */
  readonly day?: string;
  readonly number?: string;
  /** DD.MM.YYYY */
  readonly registered?: string;
}

/** Prints a residence certificate at the desk in a polling station. */
export function printCertificate(
  election: Election,
  random: Random,
  desk: string,
  person: Person,
  { minute, address = person.address, day = POLLING_DAY, number, registered }: PrintOptions = {},
): Certificate {
  const [date, month, year] = [random.between(1, 28), random.between(1, 5), random.between(2016, 2019)];
  const registrationDate = registered ?? `${twoDigits(date)}.${twoDigits(month)}.${year}`;
  const printed = minute ?? drawVotingMinute(random);
  const given = number ?? nextNumber(election, desk, day, printed);
  const certificate = { number: given, precinct: desk, day, minute: printed, person, address, registrationDate };
  papersOf(election, desk).certificates.push(certificate);
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
  const certificateNo = typeof certificate === 'string' ? certificate : certificate.number;
  const addedAt = printed + random.between(2, 9);
  return addOn(election, { precinct, person, addedAt, basis: 'адресная справка', avcSerial: '', certificateNo });
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
  return addOn(election, { precinct, person, addedAt, basis: 'исправление', avcSerial: '', certificateNo: '' });
}

/** The lines corrected on the spot so far. */
export function corrections(election: Election): Addition[] {
  return everywhere(election, 'additions').filter(({ basis }) => basis === 'исправление');
}

/** Puts an addition on the supplementary list of its precinct. */
export function addOn(election: Election, addition: Addition): Addition {
  papersOf(election, addition.precinct).additions.push(addition);
  return addition;
}

/** Day, time and place in its minute: numbers rise with time at each desk, and some desks leave their own number out. */
function nextNumber(election: Election, desk: string, day: string, minute: number): string {
  const printed = election.printed.get(desk) ?? new Map<string, number>();
  election.printed.set(desk, printed);
  const nth = (printed.get(`${day}/${minute}`) ?? 0) + 1;
  printed.set(`${day}/${minute}`, nth);
  const digits = `${day.slice(0, 2)}${clock(minute).replace(':', '')}${nth}`;
  return precinctNumbered(election, desk).restartsNumbers ? digits : `${desk}-${digits}`;
}
