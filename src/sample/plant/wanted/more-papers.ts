import { issueAndPresent, issueAvc, presentAvc, quotaOf } from '../../papers/avc-papers.js';
import { takeVoter } from '../../papers/cast.js';
import {
  addByCertificate,
  addOn,
  drawNewcomer,
  type PrintOptions,
  printAndAdd,
  printCertificate,
} from '../../papers/certificate-papers.js';
import { type Election, papersOf, quirksOf } from '../../papers/election.js';
import { figureMarker } from '../../papers/figures.js';
import { presentGuests } from '../../papers/ordinary-papers.js';
import { POLLING_DAY } from '../../papers/polling-day.js';
import type { SampleRecord } from '../../papers/records.js';
import { stockMarker } from '../../papers/stock.js';
import { planted } from '../../papers/truth.js';
import { YEARS_EARLY } from '../../people/birth-dates.js';
import type { Precinct } from '../../places/precincts.js';
import type { Random } from '../../random.js';
import type { PrecinctCase } from './case-kinds.js';

/** A case about a precinct, from its records of evidence; nothing else is added or used there. */
function quiet(
  check: string,
  make: (election: Election, random: Random, precinct: Precinct) => SampleRecord[],
  subjectOf = ({ number }: Precinct) => `precinct ${number}`,
): PrecinctCase {
  return (election, random, precinct) => {
    quirksOf(election, precinct.number, { isQuiet: true });
    return planted(check, subjectOf(precinct), make(election, random, precinct));
  };
}

const deskDay = ({ number, settlement }: Precinct) => `ЦОН, ${settlement}, участок № ${number}, 2019-06-09`;

/** Newcomers added one after another, the options of each by its place. */
function addMany(
  election: Election,
  random: Random,
  precinct: Precinct,
  wanted: number,
  optionsOf: (nth: number) => PrintOptions = () => ({}),
) {
  return Array.from({ length: wanted }, (_, nth) =>
    printAndAdd(election, random, precinct.number, drawNewcomer(election, random, precinct), optionsOf(nth)),
  );
}

function guests(election: Election, random: Random, { number }: Precinct, wanted: number) {
  presentGuests(election, random, number, wanted, { number: 700_000 + 1_700 * (Number(number) % 5_000) });
  return papersOf(election, number).avcUses;
}

function issueMany(election: Election, random: Random, precinct: Precinct, wanted: number, issuedAt?: string) {
  return Array.from({ length: wanted }, () =>
    issueAvc(election, random, precinct, takeVoter(election, random, precinct), {
      proxy: '',
      ...(issuedAt === undefined ? {} : { issuedAt }),
    }),
  );
}

/** A birth year that no newcomer draws. */
const YEAR_OF_NOBODY_ELSE = 1940 - YEARS_EARLY;

const LATE = [20 * 60 + 25, 20 * 60 + 31] as const;

/** Registers, additions and certificates that a check must name, one precinct each. */
export const PAPER_CASES: Readonly<Record<string, PrecinctCase>> = {
  AV01: quiet('AV01', (election, random, precinct) => {
    const unretained = guests(election, random, precinct, 4).slice(0, 2);
    for (const use of unretained) use.retained = 'нет';
    return unretained;
  }),
  AV02: quiet('AV02', (election, random, precinct) => {
    const uses = guests(election, random, precinct, 4);
    const unrecorded = uses.slice(0, 2);
    for (const use of unrecorded) use.recorded = 'нет';
    const { additions } = papersOf(election, precinct.number);
    const kept = additions.filter(({ person }) => !unrecorded.some((use) => use.person === person));
    additions.splice(0, additions.length, ...kept);
    return [figureMarker(election, precinct.number, 'УИК'), ...uses];
  }),
  // What is over the quota, and what no line bears, is told of all precincts at the end.
  AV07: (election, random, precinct) => {
    issueMany(election, random, precinct, quotaOf(election, precinct) + 2);
    return [];
  },
  AV10: (election, random, precinct) => {
    // An office that writes no serial at all says nothing by leaving one out.
    issueMany(election, random, precinct, 1);
    issueAvc(election, random, precinct, takeVoter(election, random, precinct), { staysOnList: true });
    return [];
  },
  AV09: quiet('AV09', (election, random, precinct) => {
    election.stockEdits.set(precinct.number, { lastIssuedLess: 1 });
    return [stockMarker(election, precinct.number), ...issueMany(election, random, precinct, 3).slice(-1)];
  }),
  AV16: quiet('AV16', (election, _random, { number }) => {
    election.stockEdits.set(number, { unused: 1 });
    return [stockMarker(election, number)];
  }),
  AV17: quiet('AV17', (election, random, precinct) => [...guests(election, random, precinct, 40)]),
  AV18: (election, random, precinct) => {
    const subject = `precinct ${precinct.number}, 2019-06-03`;
    return planted('AV18', subject, issueMany(election, random, precinct, 12, '03.06.2019 10:21'));
  },
  AV19: quiet('AV19', (election, random, precinct) =>
    Array.from({ length: 3 }, () =>
      issueAvc(election, random, precinct, takeVoter(election, random, precinct), { proxy: 'Щученко-Бір Б. Н.' }),
    ),
  ),
  AD01: quiet('AD01', (election, random, precinct) =>
    addMany(election, random, precinct, 104).map(({ addition }) => addition),
  ),
  AD08: quiet('AD08', (election, random, precinct) =>
    LATE.map((addedAt) => {
      const person = drawNewcomer(election, random, precinct);
      const certificate = printCertificate(election, random, precinct.number, person, { minute: 19 * 60 + 40 });
      return addOn(election, {
        ...{ precinct: precinct.number, person, addedAt, basis: 'адресная справка' },
        ...{ avcSerial: '', certificateNo: certificate.number },
      });
    }),
  ),
  RC03: quiet('RC03', (election, random, precinct) =>
    Array.from({ length: 3 }, () =>
      addByCertificate(election, random, precinct.number, drawNewcomer(election, random, precinct), ''),
    ),
  ),
  AD13: quiet('AD13', (election, random, precinct) => {
    const ofOneYear = Array.from({ length: 12 }, () => {
      const person = drawNewcomer(election, random, precinct);
      const birthDate = `${YEAR_OF_NOBODY_ELSE}${person.birthDate.slice(4)}`.replace('-02-29', '-02-28');
      const alike = { ...person, birthDate, iin: election.iins.draw(birthDate, person.sex) };
      return printAndAdd(election, random, precinct.number, alike).addition;
    });
    addMany(election, random, precinct, 6);
    return ofOneYear;
  }),
  AD11: (election, random, precinct) => {
    quirksOf(election, precinct.number, { isQuiet: true });
    const additions = Array.from({ length: 11 }, () =>
      addByCertificate(election, random, precinct.number, drawNewcomer(election, random, precinct), ''),
    );
    const subject = `precinct ${precinct.number}`;
    return [...planted('AD11', subject, additions), ...planted('RC03', subject, additions)];
  },
  RC02: quiet('RC02', (election, random, precinct) =>
    addMany(election, random, precinct, 1, () => ({ address: 'с. Косшы, ул. Абая, д. 12' })).flatMap(
      ({ certificate, addition }) => [addition, certificate],
    ),
  ),
  RC04: quiet(
    'RC04',
    (election, random, { number, ...precinct }) =>
      [380, 384, 391].map((minute) =>
        printCertificate(election, random, number, drawNewcomer(election, random, { number, ...precinct }), { minute }),
      ),
    deskDay,
  ),
  RC10: quiet(
    'RC10',
    (election, random, precinct) =>
      addMany(election, random, precinct, 6, (nth) => ({ registered: POLLING_DAY, minute: 500 + 90 * nth })).map(
        ({ certificate }) => certificate,
      ),
    deskDay,
  ),
  RC07: (election, random, precinct) => {
    const certificates = addMany(election, random, precinct, 1).map(({ certificate }) => certificate);
    const number = certificates[0]?.number ?? '';
    certificates.push(
      ...addMany(election, random, precinct, 1, () => ({ number })).map(({ certificate }) => certificate),
    );
    return planted('RC07', `certificate ${number}, ${deskDay(precinct)}`, certificates);
  },
  RC08: quiet('RC08', (election, random, precinct) => {
    const person = drawNewcomer(election, random, precinct);
    const certificate = printCertificate(election, random, precinct.number, person, { minute: 930 });
    const addition = addOn(election, {
      ...{ precinct: precinct.number, person, addedAt: 930 - 44, basis: 'адресная справка' },
      ...{ avcSerial: '', certificateNo: certificate.number },
    });
    return [addition, certificate];
  }),
  RC09: (election, random, precinct) => {
    quirksOf(election, precinct.number, { isQuiet: true });
    const address = `${precinct.settlement}, ул. Абая, д. 59`;
    const certificates = addMany(election, random, precinct, 11, (nth) => ({ address, minute: 440 + 55 * nth })).map(
      ({ certificate }) => certificate,
    );
    return planted('RC09', `certificate ${certificates[0]?.number}, ${deskDay(precinct)}`, certificates);
  },
  RC12: quiet('RC12', (election, random, precinct) =>
    Array.from({ length: 11 }, () => {
      const entry = takeVoter(election, random, precinct);
      election.spared.add(printCertificate(election, random, precinct.number, entry.person));
      return entry;
    }),
  ),
  AV03: (election, random, precinct) => {
    const entry = takeVoter(election, random, precinct);
    const { issue, use, addition } = issueAndPresent(election, random, precinct, entry);
    const other = election.hosts.find(({ number }) => number !== use.precinct) as Precinct;
    const again = presentAvc(election, random, other.number, issue.serial, entry.person);
    return [
      ...planted('AV03', `serial ${issue.serial}`, [use, again.use]),
      ...planted('DR06', `one-avc-twice ${precinct.number}`, [addition, again.addition]),
    ];
  },
};
