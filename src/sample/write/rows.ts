import type { Election, Papers } from '../papers/election.js';
import { clock, POLLING_DAY } from '../papers/polling-day.js';
import type { SampleRecord } from '../papers/records.js';
import { documentOf, drawPerson, type Person } from '../people/people.js';
import type { Precinct } from '../places/precincts.js';
import { inAlphabeticalOrder } from './alphabet.js';

/** A record and how it is written. */
export type Row = readonly [cells: (string | number)[], record: SampleRecord];

const PERSON = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'ИИН'] as const;
const LIST = ['Номер участка', '№ п/п', ...PERSON, 'Адрес'] as const;
const AVC = 'Номер открепительного удостоверения';

/** What a file holds of people: its header, and where in it the names and numbers of a person begin; -1 where it names nobody. */
export interface PeopleFile {
  readonly header: readonly string[];
  readonly personAt: number;
  readonly rows: (election: Election, precinct: Precinct, papers: Papers) => Iterable<Row>;
}

function personCells({ surname, givenName, patronymic, birthDate, iin }: Person): string[] {
  const written = `${birthDate.slice(8)}.${birthDate.slice(5, 7)}.${birthDate.slice(0, 4)}`;
  return [surname, givenName, patronymic, birthDate === '' ? '' : written, iin];
}

function yesNo(claim: boolean): 'да' | 'нет' {
  return claim ? 'да' : 'нет';
}

function peopleFile(header: readonly string[], rows: PeopleFile['rows']): PeopleFile {
  return { header, personAt: header.indexOf('Фамилия'), rows };
}

/** The voter list of a precinct, in the order of the alphabet; a quirk of its numbering shows. */
export const VOTER_LIST = peopleFile(
  [
    ...['Номер участка', '№ п/п', ...PERSON, 'Номер документа', 'Адрес', 'Бюллетень выдан', 'Голосование на дому'],
    ...['Исключен из списка', 'Основание исключения', AVC],
  ],
  function* (election, { number }, { roll }) {
    const { firstLine = 1, lineSteps } = election.quirks.get(number) ?? {};
    let line = firstLine - 1;
    let nth = 0;
    for (const entry of inAlphabeticalOrder(roll)) {
      nth += 1;
      line += lineSteps?.get(nth) ?? 1;
      const { person, voted, homeVote, struckOff, ground, avcSerial } = entry;
      const document = entry.document ?? documentOf(person);
      const marks = [yesNo(voted), yesNo(homeVote), yesNo(struckOff), ground, avcSerial];
      yield [[number, line, ...personCells(person), document, person.address, ...marks], entry];
    }
  },
);

/** The additions of a precinct in the order of time. */
export const SUPPLEMENTARY_LIST = peopleFile(
  [...LIST, 'Бюллетень выдан', 'Время включения', 'Основание', 'Номер справки', AVC],
  function* (_election, { number }, { additions }) {
    additions.sort((a, b) => a.addedAt - b.addedAt);
    for (const [index, addition] of additions.entries()) {
      const { person, addedAt, basis, certificateNo, avcSerial } = addition;
      const marks = ['да', `${POLLING_DAY} ${clock(addedAt)}`, basis, certificateNo, avcSerial];
      yield [[number, index + 1, ...personCells(person), person.address, ...marks], addition];
    }
  },
);

/** The list of a special polling station. */
export const SPECIAL_LIST = peopleFile(
  [...LIST, 'Бюллетень выдан', 'Учреждение', 'Участок по месту жительства', 'Дата включения'],
  function* (_election, { number }, { specialEntries }) {
    for (const [index, entry] of inAlphabeticalOrder(specialEntries).entries()) {
      const { person, voted, institution, homePrecinct, enteredOn } = entry;
      const stay = [yesNo(voted), institution, homePrecinct, enteredOn];
      yield [[number, index + 1, ...personCells(person), person.address, ...stay], entry];
    }
  },
);

/** The register of AVCs issued, by serial. */
export const AVC_ISSUED = peopleFile(
  [
    ...['Номер удостоверения', 'Участок выдачи', 'ТИК', ...PERSON],
    ...['Дата и время выдачи', 'Номер заявления', 'Доверенное лицо'],
  ],
  function* (_election, _precinct, { avcIssues }) {
    for (const issue of avcIssues) {
      const { serial, precinct, tec, person, issuedAt, applicationNo, proxy } = issue;
      yield [[serial, precinct, tec, ...personCells(person), issuedAt, applicationNo, proxy], issue];
    }
  },
);

/** A host's record of the AVCs presented, in the order of time. */
export const AVC_USED = peopleFile(
  [
    'Номер удостоверения',
    'Участок голосования',
    ...PERSON,
    'Время предъявления',
    'Удостоверение изъято',
    'Внесен в список',
  ],
  function* (_election, { number }, { avcUses }) {
    avcUses.sort((a, b) => a.usedAt - b.usedAt);
    for (const use of avcUses) {
      const { serial, person, usedAt, retained, recorded } = use;
      yield [[serial, number, ...personCells(person), `${POLLING_DAY} ${clock(usedAt)}`, retained, recorded], use];
    }
  },
);

/** The certificates that the desk in a polling station printed, in the order of time. */
export const CERTIFICATES = peopleFile(
  [
    ...['Номер справки', 'Дата и время выдачи', 'ЦОН', 'Рабочее место', 'Оператор', ...PERSON],
    ...['Адрес', 'Дата регистрации'],
  ],
  function* (election, { number: desk, settlement }, { certificates }) {
    if (certificates.length === 0) return;
    const operator = operatorOf(election, desk);
    certificates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.minute - b.minute));
    for (const certificate of certificates) {
      const { number, day, minute, person, address, registrationDate } = certificate;
      const place = [`ЦОН, ${settlement}`, `участок № ${desk}`, operator];
      const cells = [number, `${day} ${clock(minute)}`, ...place, ...personCells(person), address, registrationDate];
      yield [cells, certificate];
    }
  },
);

function operatorOf(election: Election, desk: string): string {
  const random = election.stream(`operator/${desk}`);
  const kin = { stock: 'kazakh', sex: 'f', birthYear: random.between(1975, 1996), address: '' } as const;
  const { surname, givenName } = drawPerson(random, election.iins, kin);
  return `${surname} ${givenName.slice(0, 1)}.`;
}

/** Approved changes of precinct, by the precinct that is left. */
export const CHANGES = peopleFile(
  [...PERSON, 'С участка', 'На участок', 'Дата решения', 'Номер решения'],
  function* (_election, _precinct, { changes }) {
    for (const change of changes) {
      const { person, precinct, to, approvedAt, decisionNo } = change;
      yield [[...personCells(person), precinct, to, approvedAt, decisionNo], change];
    }
  },
);

/** People who may not be on a list, by where they lived. */
export const DISQUALIFIED = peopleFile(
  [...PERSON, 'Основание', 'Дата начала', 'Дата окончания'],
  function* (_election, _precinct, { disqualified }) {
    for (const each of disqualified) {
      yield [[...personCells(each.person), each.ground, each.from, each.to], each];
    }
  },
);

/** Decisions on the list of a precinct. */
export const DECISIONS = peopleFile(
  ['Номер участка', ...PERSON, 'Решение', 'Основание', 'Исправленная фамилия', 'Дата решения', 'Номер решения'],
  function* (_election, { number }, { decisions }) {
    for (const [index, each] of decisions.entries()) {
      const { person, action, ground, corrected, decidedAt } = each;
      yield [[number, ...personCells(person), action, ground, corrected, decidedAt, `${number}-С/${index + 1}`], each];
    }
  },
);

/** Observers' forms about a precinct. */
export const FORMS = peopleFile(
  ['Номер участка', 'Номер анкеты', 'Неиспользованные бюллетени погашены', 'Копия протокола вывешена'],
  function* (_election, { number }, { forms }) {
    for (const [index, form] of forms.entries()) {
      yield [[number, `${number}/${index + 1}`, form.unusedCancelled, form.posted], form];
    }
  },
);

/** Complaints about a precinct. */
export const COMPLAINTS = peopleFile(
  ['Номер участка', 'Дата и время подачи', 'Предмет жалобы', 'Результат рассмотрения', 'Номер решения'],
  function* (_election, { number }, { complaints }) {
    for (const complaint of complaints) {
      const { filedAt, kind, outcome, decisionNo } = complaint;
      yield [[number, filedAt, kind, outcome, decisionNo], complaint];
    }
  },
);

/** The earlier list of a precinct. */
export const PREVIOUS_LIST = peopleFile(
  ['Номер участка', '№ п/п', ...PERSON],
  function* (_election, { number }, { previous }) {
    for (const [index, entry] of inAlphabeticalOrder(previous).entries()) {
      yield [[number, index + 1, ...personCells(entry.person)], entry];
    }
  },
);
