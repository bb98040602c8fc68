import { test } from 'vitest';
import {
  around,
  type Cells,
  expectTwins,
  iinOf,
  lists,
  named,
  neighbours,
  type Person,
  person,
  type Story,
} from './story.js';

const yes = { voted: 'yes' };
const no = { voted: 'no' };
const woman = person('Сарсенбаева Кәмила Оразқызы', '1869-04-17', false);
const man = person('Құнанбаев Тілеген Шәріпұлы', '1866-11-02', true);
const noNumber = (who: Person): Cells => ({ ...named(who), iin: '' });
const line = (precinct: number, no: number, who: Cells, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...who,
  address: 'ул. Толе би, д. 8, кв. 3',
  ...more,
});
const home = (who: Person, more: Cells) => line(101, 7, named(who), more);
const added = (precinct: number, who: Cells, more: Cells = {}): Cells =>
  line(precinct, 1, who, { basis: 'residence', ...yes, ...more });
const inHospital = (precinct: number, mark: Cells) =>
  line(precinct, 1, named(man), { institution: 'hospital', ...mark });
const printed = (no: string, at: string, who: Person, address = 'ул. Толе би, д. 8, кв. 3', desk = '1'): Cells => ({
  'certificate no': no,
  'issued at': `2019-06-09 ${at}`,
  office: 'ЦОН 1',
  desk,
  ...named(who),
  address,
});
/** The village's station was closed: its voters stand on both lists, and signed where they were sent. */
const merged = (old: Cells) => {
  const villagers = neighbours(107, 6);
  const moved = villagers.map((who, at) => ({ ...who, precinct: 101, 'entry no': 300 + at }));
  return lists(...villagers.map((who, at) => ({ ...who, ...(at === 0 ? old : { voted: '' }) })), ...moved);
};
const twins = (second: Person) => lists(home(woman, yes), line(101, 8, noNumber(second), yes));
const hostel = (freshman: Cells) => ({
  voter_list: [line(102, 7, named(man), freshman), ...around],
  residence_certificates: Array.from({ length: 11 }, (_, at) =>
    printed(`H-${at}`, `10:${10 + at}`, student(at), 'ул. Студенческая, д. 4'),
  ),
  supplementary_list: Array.from({ length: 11 }, (_, at) =>
    added(105, named(student(at)), { 'entry no': 20 + at, 'certificate no': `H-${at}` }),
  ),
});
const student = (at: number): Person =>
  at === 0
    ? man
    : person(
        `${'Абен Болат Ғани Дос Ерке Жомарт Зейнел Имаш Кебек Латиф'.split(' ')[at - 1]}ов Асан Маратұлы`,
        `1879-0${1 + (at % 9)}-1${at % 10}`,
        true,
        40 + at,
      );

/** Beside people of other names: among namesakes two of one birth date are no more than chance gives. */
const naturalised = (old: Cells) => ({
  voter_list: [
    home(woman, yes),
    line(101, 90, { ...named(woman), iin: iinOf(woman.born, false, 500) }, old),
    ...Array.from({ length: 10 }, (_, at) => line(101, 20 + at, named(student(at)), yes)),
  ],
});

const STORIES: readonly Story[] = [
  {
    day: 'a closed precinct is exported beside the one that took its voters',
    lawful: merged({ voted: '' }),
    guilty: merged(yes),
    found: ['DR02', 'contradiction'],
  },
  {
    day: 'a patient is moved from one hospital to another, and both have him on their lists',
    lawful: {
      ...lists(),
      special_list: [inHospital(901, no), inHospital(902, yes)],
    },
    guilty: {
      ...lists(),
      special_list: [inHospital(901, yes), inHospital(902, yes)],
    },
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'a patient goes home before noon and votes there, added without his number',
    lawful: {
      ...lists(),
      special_list: [inHospital(901, no)],
      supplementary_list: [added(105, noNumber(man))],
    },
    guilty: {
      ...lists(),
      special_list: [inHospital(901, yes)],
      supplementary_list: [added(105, noNumber(man))],
    },
    found: ['DR08', 'needs-document'],
  },
  {
    day: 'eleven students of one hostel are added with a certificate each',
    lawful: hostel({ voted: '' }),
    guilty: hostel(yes),
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'two clerks write one voter into the supplementary list, and one of them crosses the line out',
    lawful: {
      ...lists(),
      supplementary_list: [added(105, named(man)), added(105, named(man), { 'entry no': 2, ...no })],
    },
    guilty: { ...lists(), supplementary_list: [added(105, named(man)), added(105, named(man), { 'entry no': 2 })] },
    found: ['DR01', 'contradiction'],
  },
  {
    day: 'the printer jams, and a certificate comes out twice under one number',
    lawful: {
      ...lists(),
      residence_certificates: [printed('J-1', '09:00', man), printed('J-1', '09:02', man)],
      supplementary_list: [added(105, named(man), { 'certificate no': 'J-1' })],
    },
    guilty: {
      ...lists(),
      residence_certificates: [printed('J-1', '09:00', man), printed('J-1', '09:02', man)],
      supplementary_list: [
        added(105, named(man), { 'certificate no': 'J-1' }),
        added(106, named(man), { 'certificate no': 'J-1' }),
      ],
    },
    found: ['RC06', 'contradiction'],
  },
  {
    day: 'a naturalised voter has a new number, and the old line was left',
    lawful: naturalised({ voted: '' }),
    guilty: naturalised(yes),
    found: ['DR08', 'needs-document'],
  },
  {
    day: 'twins sign one after the other, and the number of one is missing',
    lawful: twins({ ...woman, given: 'Камар' }),
    guilty: twins(woman),
    found: ['DR08', 'needs-document'],
  },
  {
    day: 'father and son bear one name at one address, the son without a number',
    lawful: lists(home(man, yes), line(101, 8, { ...noNumber(man), 'birth date': '1891-01-14' }, yes)),
    guilty: lists(home(man, yes), line(102, 8, noNumber(man), yes)),
    found: ['DR08', 'needs-document'],
  },
  {
    day: 'a station refuses a voter and sends her next door, and both have written her in',
    lawful: {
      ...lists(),
      supplementary_list: [added(105, named(woman), no), added(106, named(woman))],
    },
    guilty: { ...lists(), supplementary_list: [added(105, named(woman)), added(106, named(woman))] },
    found: ['DR06', 'contradiction'],
  },
  {
    day: 'an AVC holder falls ill and votes in hospital, the certificate unused',
    lawful: {
      ...lists(home(man, { voted: '', 'avc serial': 'НС 00071' })),
      special_list: [inHospital(901, yes)],
      avc_issued: [{ serial: 'НС 00071', precinct: 101, ...named(man), 'issued at': '2019-06-01' }],
    },
    guilty: {
      ...lists(home(man, { voted: '', 'avc serial': 'НС 00071' })),
      special_list: [inHospital(901, yes)],
      supplementary_list: [added(105, named(man), { basis: 'avc', 'avc serial': 'НС 00071' })],
      avc_issued: [{ serial: 'НС 00071', precinct: 101, ...named(man), 'issued at': '2019-06-01' }],
      avc_used: [{ serial: 'НС 00071', precinct: 105, ...named(man), retained: 'yes', recorded: 'yes' }],
    },
    found: ['DR12', 'contradiction'],
  },
  {
    day: "a certificate's number is misread by one digit, and its holder has no number",
    lawful: {
      ...lists(),
      residence_certificates: [
        { ...printed('004147', '09:00', man), iin: '', 'birth date': '' },
        printed('004200', '09:30', woman),
      ],
      supplementary_list: [
        { ...added(105, noNumber(man), { 'certificate no': '004141' }), 'birth date': '' },
        added(105, named(woman), { 'entry no': 2, 'certificate no': '004200' }),
      ],
    },
    guilty: {
      ...lists(),
      residence_certificates: [printed('004200', '09:30', woman)],
      supplementary_list: [
        { ...added(105, noNumber(man), { 'certificate no': '004141' }), 'birth date': '' },
        added(105, named(woman), { 'entry no': 2, 'certificate no': '004200' }),
      ],
    },
    found: ['RC03', 'needs-document'],
  },
  {
    day: "a host writes an AVC's holder with initials and no birth date",
    lawful: {
      ...lists(home(man, { voted: '', 'avc serial': 'НС 00071' })),
      avc_issued: [{ serial: 'НС 00071', precinct: 101, ...named(man), 'issued at': '2019-06-01' }],
      avc_used: [
        {
          serial: 'НС 00071',
          precinct: 105,
          surname: man.surname,
          'given name': 'Т.',
          patronymic: 'Ш.',
          retained: 'yes',
          recorded: 'yes',
        },
      ],
    },
    guilty: {
      ...lists(home(man, { voted: '', 'avc serial': 'НС 00071' })),
      avc_issued: [{ serial: 'НС 00071', precinct: 101, ...named(man), 'issued at': '2019-06-01' }],
      avc_used: [
        {
          serial: 'НС 00071',
          precinct: 105,
          surname: 'Голубев',
          'given name': 'Олег',
          patronymic: 'Юрьевич',
          retained: 'yes',
          recorded: 'yes',
        },
      ],
    },
    found: ['AV12', 'needs-document'],
  },
];

test.each(STORIES)('$day', expectTwins);
