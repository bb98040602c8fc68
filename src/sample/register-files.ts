import { byPrecinct } from './by-precinct.js';
import type { SampleFile } from './csv-file.js';
import { type Election, precinctNumbered } from './election.js';
import { PERSON_HEADER, personCells } from './list-files.js';
import { drawPerson } from './people.js';
import { clock, POLLING_DAY } from './polling-day.js';

/** The register of AVCs issued, by precinct and serial. */
export function avcIssuedFile(election: Election): SampleFile {
  return {
    path: 'avc_issued.csv',
    header: [
      'Номер удостоверения',
      'Участок выдачи',
      'ТИК',
      ...PERSON_HEADER,
      'Дата и время выдачи',
      'Номер заявления',
      'Доверенное лицо',
    ],
    *rows() {
      const groups = byPrecinct(election.avcIssues);
      for (const { number } of election.precincts) {
        for (const issue of groups.get(number) ?? []) {
          const { serial, precinct, tec, person, issuedAt, applicationNo, proxy } = issue;
          yield [[serial, precinct, tec, ...personCells(person), issuedAt, applicationNo, proxy], issue] as const;
        }
      }
    },
  };
}

/** The host precincts' records of AVCs presented, in the order of time. */
export function avcUsedFile(election: Election): SampleFile {
  return {
    path: 'avc_used.csv',
    header: [
      'Номер удостоверения',
      'Участок голосования',
      ...PERSON_HEADER,
      'Время предъявления',
      'Удостоверение изъято',
      'Внесен в список',
    ],
    *rows() {
      const groups = byPrecinct(election.avcUses);
      for (const { number } of election.precincts) {
        const uses = groups.get(number) ?? [];
        uses.sort((a, b) => a.usedAt - b.usedAt);
        for (const use of uses) {
          const { serial, precinct, person, usedAt, retained, recorded } = use;
          const time = `${POLLING_DAY} ${clock(usedAt)}`;
          yield [[serial, precinct, ...personCells(person), time, retained, recorded], use] as const;
        }
      }
    },
  };
}

/** The service centres' extract of residence certificates, desk by desk in the order of time. */
export function certificatesFile(election: Election): SampleFile {
  return {
    path: 'residence_certificates.csv',
    header: [
      'Номер справки',
      'Дата и время выдачи',
      'ЦОН',
      'Рабочее место',
      'Оператор',
      ...PERSON_HEADER,
      'Адрес',
      'Дата регистрации',
    ],
    *rows() {
      const operators = new Map(election.precincts.map(({ number }) => [number, operatorOf(election, number)]));
      for (const certificate of election.certificates) {
        const { number, desk, day, minute, person, address, registrationDate } = certificate;
        const office = `ЦОН, ${precinctNumbered(election, desk).settlement}`;
        const place = [office, `участок № ${desk}`, operators.get(desk) ?? ''];
        const cells = [number, `${day} ${clock(minute)}`, ...place, ...personCells(person), address, registrationDate];
        yield [cells, certificate] as const;
      }
    },
  };
}

function operatorOf(election: Election, desk: string): string {
  const random = election.stream(`operator/${desk}`);
  const kin = { stock: 'kazakh', sex: 'f', birthYear: random.between(1975, 1996), address: '' } as const;
  const { surname, givenName } = drawPerson(random, election.iins, kin);
  return `${surname} ${givenName.slice(0, 1)}.`;
}
