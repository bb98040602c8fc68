import { takeVoter } from '../../papers/cast.js';
import { drawNewcomer, printAndAdd, printCertificate } from '../../papers/certificate-papers.js';
import { type Election, everywhere, papersOf, precinctNumbered, quirksOf } from '../../papers/election.js';
import { POLLING_DAY } from '../../papers/polling-day.js';
import type { Certificate } from '../../papers/records.js';
import { nearMiss, planted, plantedTotal, type TruthRow } from '../../papers/truth.js';
import { isForOneCase, isStage, type Precinct } from '../../places/precincts.js';

/** A desk on polling day, as findings name it. */
function deskDay(election: Election, number: string): string {
  return `ЦОН, ${precinctNumbered(election, number).settlement}, участок № ${number}, 2019-06-09`;
}

/** RC04: certificates printed before the polls opened or after they closed. Near: five minutes before. */
export function plantOutsideHours(election: Election): TruthRow[] {
  const print = (number: string, minutes: readonly number[]): Certificate[] => {
    const random = election.stream(`outside hours/${number}`);
    return minutes.map((minute) =>
      printCertificate(election, random, number, drawNewcomer(election, random, precinctNumbered(election, number)), {
        minute,
      }),
    );
  };
  return [
    ...planted('RC04', deskDay(election, '143'), print('143', [380, 384, 391])),
    ...planted('RC04', deskDay(election, '144'), print('144', [20 * 60 + 20, 20 * 60 + 33])),
    ...nearMiss('RC04', 'five-to-seven 1', print('145', [6 * 60 + 55])),
  ];
}

/** RC10: desks where many certificates rest on a registration of the day before. Near: four of them. */
export function plantFreshRegistrations(election: Election): TruthRow[] {
  const print = (number: string, wanted: number): Certificate[] => {
    const random = election.stream(`fresh registrations/${number}`);
    const precinct = precinctNumbered(election, number);
    return Array.from({ length: wanted }, (_, nth) => {
      const registered = nth % 3 === 0 ? POLLING_DAY : '08.06.2019';
      const minute = 8 * 60 + 90 * nth + random.below(30);
      return printAndAdd(election, random, number, drawNewcomer(election, random, precinct), { registered, minute })
        .certificate;
    });
  };
  return [
    ...planted('RC10', deskDay(election, '156'), print('156', 6)),
    ...planted('RC10', deskDay(election, '159'), print('159', 7)),
    ...nearMiss('RC10', 'four 1', print('158', 4)),
  ];
}

/** People served within 52 minutes by one operator. */
const SERVED = 64;

/** RC11 with RC05: an operator who serves more than one visitor a minute. The desk prints nothing else. */
export function plantFastOperator(election: Election): TruthRow[] {
  const number = '152';
  quirksOf(election, number, { isQuiet: true });
  const random = election.stream('fast operator');
  const precinct = precinctNumbered(election, number);
  const certificates = Array.from({ length: SERVED }, (_, nth) => {
    const minute = 9 * 60 + 5 + Math.floor((nth * 52) / SERVED);
    return printCertificate(election, random, number, drawNewcomer(election, random, precinct), { minute });
  });
  return [
    ...planted('RC11', deskDay(election, number), certificates),
    ...planted('RC05', deskDay(election, number), certificates),
  ];
}

/** RC05: the desks of the two bursts. Comes after all that is printed there. */
export function plantBusyDesks(election: Election): TruthRow[] {
  return ['138', '139'].flatMap((number) => {
    const ofTheDay = papersOf(election, number).certificates.filter(({ day }) => day === POLLING_DAY);
    return planted('RC05', deskDay(election, number), ofTheDay);
  });
}

/** RC12: certificates printed for voters who stand on the list. Near: nine of them. */
export function plantCertificatesOfListed(election: Election): TruthRow[] {
  const print = (number: string, wanted: number) => {
    const random = election.stream(`certificates of listed/${number}`);
    return Array.from({ length: wanted }, () => {
      const entry = takeVoter(election, random, number);
      election.spared.add(printCertificate(election, random, number, entry.person));
      return entry;
    });
  };
  return [
    ...planted('RC12', 'precinct 151', print('151', 12)),
    ...planted('RC12', 'precinct 136', print('136', 11)),
    ...nearMiss('RC12', 'nine 1', print('150', 9)),
  ];
}

/** Certificates for many more, where a share of them would be most of the work of a national election. */
const MOST_UNUSED = 5000;

/** RC13: a fifth of the certificates were never used. Comes last of all certificates: it counts them. */
export function plantUnusedCertificates(election: Election): TruthRow[] {
  const certificates = everywhere(election, 'certificates').filter(({ day }) => day === POLLING_DAY);
  const pending = election.ordinary.reduce((sum, { newcomers }) => sum + newcomers, 0);
  const added = new Set(everywhere(election, 'additions').map(({ person }) => person.id));
  const unused = certificates.filter(({ person }) => !added.has(person.id)).length;
  const used = certificates.length - unused + pending;
  const lacking = Math.ceil(used * 0.28) - unused;
  if (lacking > MOST_UNUSED) return [];
  // In a country the desks of the stage print what the report says of them, and no more.
  const rest = election.ordinary.filter(
    (each) => !isStage(each, election.ordinary[0] as Precinct) && !isForOneCase(each),
  );
  const desks = rest.some((each) => !election.hosts.includes(each)) ? rest : election.hosts;
  const random = election.stream('unused certificates');
  for (let nth = 0; nth < lacking; nth += 1) {
    const precinct = desks[nth % desks.length];
    if (precinct === undefined) continue;
    printCertificate(election, random, precinct.number, drawNewcomer(election, random, precinct));
  }
  return plantedTotal('RC13', 'residence certificates');
}
