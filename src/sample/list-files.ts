import { alphabeticalKey } from './alphabet.js';
import { byPrecinct } from './by-precinct.js';
import type { SampleFile } from './csv-file.js';
import { type Election, rollOf } from './election.js';
import type { Person } from './people.js';
import { clock, POLLING_DAY } from './polling-day.js';
import { ESIL, TSELINOGRAD } from './precincts.js';
import type { VoterEntry } from './records.js';

/** How every file writes a person, and the cells of one. */
export const PERSON_HEADER = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'ИИН'] as const;

/** The cells under PERSON_HEADER. */
export function personCells({ surname, givenName, patronymic, birthDate, iin }: Person): string[] {
  return [surname, givenName, patronymic, birthDate.split('-').reverse().join('.'), iin];
}

/** yes or no. */
export function yesNo(claim: boolean): 'да' | 'нет' {
  return claim ? 'да' : 'нет';
}

const LIST_HEADER = ['Номер участка', '№ п/п', ...PERSON_HEADER, 'Адрес'] as const;
const AVC_HEADER = 'Номер открепительного удостоверения';

/** The voter lists, one file for each TEC. */
export function voterListFiles(election: Election): SampleFile[] {
  return [ESIL, TSELINOGRAD].map(({ tec, file }) => ({
    path: `voter_list/${file}`,
    header: [
      ...LIST_HEADER,
      'Бюллетень выдан',
      'Голосование на дому',
      'Исключен из списка',
      'Основание исключения',
      AVC_HEADER,
    ],
    *rows() {
      for (const precinct of election.precincts) {
        if (precinct.tec !== tec || precinct.type !== 'ordinary') continue;
        let line = 0;
        for (const entry of inAlphabeticalOrder(rollOf(election, precinct.number))) {
          line += 1;
          yield [voterCells(entry, line), entry] as const;
        }
      }
    },
  }));
}

function voterCells(entry: VoterEntry, line: number): (string | number)[] {
  const { precinct, person, voted, homeVote, struckOff, ground, avcSerial } = entry;
  const marks = [yesNo(voted), yesNo(homeVote), yesNo(struckOff), ground, avcSerial];
  return [precinct, line, ...personCells(person), person.address, ...marks];
}

function inAlphabeticalOrder<T extends { readonly person: Person }>(entries: readonly T[]): T[] {
  const keyed = entries.map((entry) => ({ key: alphabeticalKey(entry.person), entry }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ entry }) => entry);
}

/** The additions of all precincts, each precinct's in the order of time. */
export function supplementaryListFile(election: Election): SampleFile {
  return {
    path: 'supplementary_list.csv',
    header: [...LIST_HEADER, 'Бюллетень выдан', 'Время включения', 'Основание', 'Номер справки', AVC_HEADER],
    *rows() {
      const groups = byPrecinct(election.additions);
      for (const { number } of election.precincts) {
        const additions = groups.get(number) ?? [];
        additions.sort((a, b) => a.addedAt - b.addedAt);
        for (const [index, addition] of additions.entries()) {
          const { person, addedAt, basis, certificate, avcSerial } = addition;
          const time = `${POLLING_DAY} ${clock(addedAt)}`;
          const paper = typeof certificate === 'string' ? certificate : certificate.number;
          const cells = [
            number,
            index + 1,
            ...personCells(person),
            person.address,
            'да',
            time,
            basis,
            paper,
            avcSerial,
          ];
          yield [cells, addition] as const;
        }
      }
    },
  };
}

/** The list of the special polling station. */
export function specialListFile(election: Election): SampleFile {
  return {
    path: 'special_list.csv',
    header: [...LIST_HEADER, 'Бюллетень выдан', 'Учреждение', 'Участок по месту жительства'],
    *rows() {
      for (const [index, entry] of inAlphabeticalOrder(election.specialEntries).entries()) {
        const { precinct, person, voted, institution, homePrecinct } = entry;
        const marks = [yesNo(voted), institution, homePrecinct];
        yield [[precinct, index + 1, ...personCells(person), person.address, ...marks], entry] as const;
      }
    },
  };
}
