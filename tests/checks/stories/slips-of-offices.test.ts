import { test } from 'vitest';
import { type Cells, expectTwins, lists, named, type Person, person, type Story, type Tables } from './story.js';

// Folders of a few dozen records, as a village sends them: whose number is missing is found by what else is written.

const yes = { voted: 'yes' };
const woman = person('Қалқаманова Жібек Өтегенқызы', '1874-03-07', false);
const sister = person('Бөкейханова Дана Өтегенқызы', '1874-03-07', false, 9);
const man = person('Шорманов Тілеген Мұсаұлы', '1857-11-23', true);
const withoutNumber = (who: Person, more: Cells = {}): Cells => ({ ...named(who), iin: '', ...more });
const line = (precinct: number, no: number, who: Cells, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...who,
  address: 'ул. Заречная, д. 3',
  ...more,
});
const added = (precinct: number, who: Cells, more: Cells = {}): Tables => ({
  supplementary_list: [line(precinct, 1, who, { basis: 'residence', address: 'ул. Базарная, д. 40', ...yes, ...more })],
});

const ROOTS = 'Аба Бек Ван Гор Дюс Ерж Зул Ирг Қоқ Лат Мақ Нұр Орд Пав Рай Сат Тұр Уәл Фад Хал Шай Шок'.split(' ');
/** A list that knows the year of a birth alone, and names in one cell. */
const years = (...voters: readonly Cells[]): Tables => ({
  voter_list: [
    ...ROOTS.map((root, at) => ({
      precinct: 101 + (at % 3),
      'entry no': 100 + at,
      name: `${root}баев ${['Асан', 'Марат', 'Оразбек'][at % 3]} ${['Ерұлы', 'Қасымұлы'][at % 2]}`,
      'year of birth': 1850 + at,
      address: `ул. Речная, д. ${at}`,
      voted: at % 4 === 0 ? '' : 'yes',
    })),
    ...voters,
  ],
});
const byYear = (precinct: number, no: number, name: string, year: number): Cells => ({
  precinct,
  'entry no': no,
  name,
  'year of birth': year,
  address: 'ул. Заречная, д. 3',
  ...yes,
});
const father = byYear(101, 7, 'Югай Тарас Фомич', 1851);

const inUnit = (file: string, home: Cells, mark: string): Tables => ({
  ...lists(line(101, 7, named(man), home)),
  [file]: [man, ...crew].map((who, at) => line(907, 1 + at, named(who), { бюллетень: at > 0 ? 'получил' : mark })),
});
const crew = ['Зыков Лука Мартынович', 'Тәжин Ораз Еркінұлы', 'Шпак Остап Гнатович'].map((name, at) =>
  person(name, `186${at}-05-1${at}`, true, 40),
);
/** Another's number on an addition, where a name is a surname with initials. */
const initials = (name: string): Tables => ({
  ...lists(line(101, 7, named(man), yes)),
  supplementary_list: [
    { precinct: 105, 'entry no': 1, name, iin: man.iin, basis: 'residence', address: 'ул. Базарная, д. 40', ...yes },
  ],
});
const atHome = (mark: string): Tables => ({
  ...lists(line(101, 7, named(man), { voted: mark })),
  ...added(105, named(man)),
});
const withRemark = (remark: string): Tables => ({
  ...lists(line(101, 7, named(man), { voted: 'yes', примечание: remark })),
  ...added(105, named(man)),
});
const certificate = (serial: string): Tables => ({
  ...lists(line(101, 7, named(man), { voted: '', 'avc serial': 'ПТ 4303' })),
  avc_issued: [{ serial: 'ПТ 4303', precinct: 101, ...named(man), 'issued at': '2019-06-03 10:00' }],
  avc_used: [{ serial, precinct: 105, ...named(man), retained: 'yes', recorded: 'yes' }],
});
/** Two people, or one under two numbers, whose passports bear one number. */
const passports = (other: Person, series: string): Tables =>
  lists(
    ...[
      line(101, 7, named(man), { 'серия паспорта': '45 07' }),
      line(102, 8, named(other), { 'серия паспорта': series }),
    ].map((cells) => ({ ...cells, 'номер паспорта': '0123456', ...yes })),
  );

const STORIES: readonly Story[] = [
  {
    day: 'a ship votes before the day, and its voter is at sea',
    lawful: inUnit('Экипаж судна (досрочное голосование)', { voted: '' }, 'получил'),
    guilty: inUnit('Экипаж судна (досрочное голосование)', yes, 'получил'),
    found: ['DR05', 'contradiction'],
  },
  {
    day: 'somebody is released from prison on the day, and votes at home',
    lawful: inUnit('Список СИЗО', yes, 'освобождён'),
    guilty: inUnit('Список СИЗО', yes, 'получил'),
    found: ['DR05', 'contradiction'],
  },
  {
    day: "a husband's number is copied to his wife, who is written with initials",
    lawful: initials('Шорманова Г.К.'),
    guilty: initials('Шорманов Т.М.'),
    found: ['DR12', 'needs-document'],
  },
  {
    day: 'a member of a commission votes where he serves',
    lawful: atHome('член УИК 105'),
    guilty: atHome('чл. 5'),
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'a neighbour signed on the line, as the remark says',
    lawful: withRemark('расписался сосед, по ошибке'),
    guilty: withRemark('телефон не отвечает'),
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'letters are typed for digits in the number of a certificate',
    lawful: certificate('ПТ 43ОЗ'),
    guilty: certificate('ПТ 43О9'),
    found: ['AV04', 'needs-document'],
  },
  {
    day: 'passports of two series bear one number',
    lawful: passports(crew[1]!, '45 09'),
    guilty: passports({ ...man, iin: person('', man.born, true, 88).iin }, '45 07'),
    found: ['DR10', 'needs-document'],
  },
  {
    day: 'day and month change places on an addition without a number',
    lawful: {
      ...lists(line(101, 7, named(woman), { voted: '' })),
      ...added(105, withoutNumber(woman, { 'birth date': '1874-07-03' })),
    },
    guilty: {
      ...lists(line(101, 7, named(woman), yes)),
      ...added(105, withoutNumber(woman, { 'birth date': '1874-07-03' })),
    },
    found: ['DR09', 'needs-document'],
  },
  {
    day: 'the married twin of a voter has no number',
    lawful: lists(
      line(101, 7, named(woman), yes),
      line(102, 8, withoutNumber(sister), { address: 'ул. Базарная, д. 40', ...yes }),
    ),
    guilty: lists(line(101, 7, named(woman), yes), line(102, 8, withoutNumber(woman, { surname: 'Бөкейханова' }), yes)),
    found: ['DR09', 'needs-document'],
  },
  {
    day: 'a namesake of another generation died, and the register has no numbers',
    lawful: {
      ...lists(line(101, 7, named(man), yes)),
      disqualified: [
        { ...withoutNumber(man, { 'birth date': '1831-04-02' }), ground: 'deceased', 'from date': '2019-02-01' },
      ],
    },
    guilty: {
      ...lists(line(101, 7, named(man), yes)),
      disqualified: [{ ...withoutNumber(man), ground: 'deceased', 'from date': '2019-02-01' }],
    },
    found: ['LQ18', 'needs-document'],
  },
  {
    day: 'father and son bear one name, and the list knows their years alone',
    lawful: years(father, byYear(101, 8, 'Югай Тарас Фомич', 1876)),
    guilty: years(father, byYear(103, 8, 'Югай Тарас Фомич', 1851)),
    found: ['DR09', 'needs-document'],
  },
  {
    day: 'cousins bear one name and are born in one year, their fathers are two',
    lawful: years(father, byYear(101, 8, 'Югай Тарас Лукич', 1851)),
    guilty: years(father, byYear(102, 8, 'Югай Тарас', 1851)),
    found: ['DR09', 'needs-document'],
  },
];

test.each(STORIES)('$day', expectTwins);
