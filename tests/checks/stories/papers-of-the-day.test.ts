import { test } from 'vitest';
import { type Cells, expectTwins, lists, named, neighbours, type Person, person, type Story } from './story.js';

// What a commission keeps besides its list: sheets of the mobile box, decisions, certificates printed while it waits.

const yes = { voted: 'yes' };
const man = person('Абишев Тілек Жақыпұлы', '1861-08-07', true);
const people = 'Аманов Бейсов Воронцов Гришин Дорофеев Елубаев Жигитов Исаков Кенжин Лосев Мусабек Нефёдов'
  .split(' ')
  .map((surname, at) =>
    person(`${surname} Ерғали Сапарұлы`, `18${50 + at}-0${1 + (at % 9)}-2${at % 9}`, true, 70 + at),
  );
const line = (precinct: number, no: number, who: Person, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...named(who),
  address: `ул. Победы, д. ${no}`,
  ...more,
});

/** A sheet of those who voted before the day, without their numbers; few of their lines at home are marked. */
const sheet = (who: readonly Person[]) =>
  who.map((each, at) => ({ ...line(101, 10 + at, each, yes), 'entry no': at + 1, iin: '' }));
const early = (mark: string) => ({
  voter_list: [
    ...lists(...people.slice(0, 9).map((who, at) => line(101, 10 + at, who, { voted: '' }))).voter_list,
    line(101, 19, man, { voted: mark }),
    // Ordinary voters, so that a name and a birth date say who somebody is.
    ...neighbours(107, 9),
  ],
  'Список досрочно проголосовавших': sheet([...people.slice(0, 9), man]),
});

/** One precinct takes the votes before the day for a whole town, and the home line says so, or is signed on the day. */
const centre = (mark: string) => ({
  voter_list: [...neighbours(101, 9), line(101, 19, man, { voted: mark })],
  'Список досрочно проголосовавших': [line(190, 1, man, yes)],
});

/** The sheet of the mobile box repeats lines of its list, and numbers them anew. */
const atHome = (elsewhere: readonly Cells[]) => ({
  ...lists(...people.map((who, at) => line(101, 10 + at, who, yes)), ...elsewhere),
  'Реестр голосования на дому': people.slice(3, 8).map((who, at) => ({ ...line(101, at + 1, who, yes) })),
});

const decided = (surname: string) => ({
  ...lists(line(101, 10, { ...man, surname })),
  list_corrections: [
    {
      precinct: 101,
      action: 'исправить',
      'дата решения': '28.05.2019',
      'исправленная фамилия': 'Әбішев-Тоқа',
      ...named(man),
    },
  ],
});

/** A decision and lines that bear no number. */
const unnumbered = (action: Cells, ...entered: readonly Cells[]) => ({
  voter_list: [...neighbours(101, 12), ...entered.map((cells) => ({ ...cells, iin: '' }))],
  list_corrections: [{ precinct: 101, 'дата решения': '28.05.2019', ...named(man), iin: '', ...action }],
});

const dead = (who: Person) => ({
  ...lists(line(101, 10, man, { 'struck off': 'yes', 'основание исключения': 'умер, акт 12' })),
  supplementary_list: [line(105, 1, who, { basis: 'residence', ...yes })],
});

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Twelve additions at one desk, each so many minutes before its certificate; negative: after it. */
const printed = (lags: readonly number[]) => ({
  ...lists(),
  supplementary_list: people.map((who, at) =>
    line(105, at + 1, who, {
      basis: 'residence',
      ...yes,
      'added at': `2019-06-09 ${clock(540 + 30 * at)}`,
      'certificate no': `C-${at}`,
    }),
  ),
  residence_certificates: people.map((who, at) => ({
    'certificate no': `C-${at}`,
    'issued at': `2019-06-09 ${clock(540 + 30 * at + lags[at]!)}`,
    office: 'ЦОН 1',
    desk: '1',
    ...named(who),
    address: `ул. Победы, д. ${at + 1}`,
  })),
});

/** Certificates of two desks that count in one series, and one that is shown at two precincts. */
const lent = (second: string) => ({
  ...lists(),
  supplementary_list: [
    line(105, 1, man, { basis: 'residence', ...yes, 'certificate no': '770003' }),
    line(106, 2, person('Чужой Пётр Наумович', '1877-02-03', true), {
      basis: 'residence',
      ...yes,
      'certificate no': second,
    }),
  ],
  residence_certificates: people.map((who, at) => ({
    'certificate no': `7700${String(at).padStart(2, '0')}`,
    'issued at': `2019-06-09 ${clock(540 + 20 * at)}`,
    office: 'ЦОН 1',
    desk: `${1 + (at % 2)}`,
    ...named(who),
    address: `ул. Победы, д. ${at + 1}`,
  })),
});

const STORIES: readonly Story[] = [
  {
    day: 'somebody votes before the day, and the sheet has no numbers',
    lawful: early(''),
    guilty: early('yes'),
    found: ['DR15', 'needs-document'],
  },
  {
    day: 'who voted before the day elsewhere is marked at home with that word',
    lawful: centre('проголосовал досрочно'),
    guilty: centre('подпись'),
    found: ['DR15', 'contradiction'],
  },
  {
    day: 'the sheet of the mobile box repeats marked lines under numbers of its own',
    lawful: atHome([]),
    guilty: atHome([line(102, 40, people[5]!, yes)]),
    found: ['DR15', 'contradiction'],
  },
  {
    day: 'a surname is corrected by decision, and the list follows',
    lawful: decided('Әбішев-Тоқа'),
    guilty: decided('Абишев'),
    found: ['LQ23', 'needs-document'],
  },
  {
    day: 'a double entry without numbers is struck off by decision',
    lawful: unnumbered({ action: 'исключить', основание: 'двойной учёт' }, line(101, 60, man)),
    guilty: unnumbered({ action: 'исключить', основание: 'двойной учёт' }, line(101, 60, man), line(101, 61, man)),
    found: ['LQ23', 'needs-document'],
  },
  {
    day: 'who is to be included has no number, and the list writes the surname otherwise',
    lawful: unnumbered({ action: 'включить' }, line(101, 60, { ...man, surname: 'Обишев' })),
    guilty: unnumbered({ action: 'включить' }, line(101, 60, people[0]!)),
    found: ['LQ23', 'needs-document'],
  },
  {
    day: 'a namesake of one who died is added on the day, and only the list knows of the death',
    lawful: dead(person('Абишев Тілек Жақыпұлы', '1889-01-30', true)),
    guilty: dead(man),
    found: ['LQ24', 'needs-document'],
  },
  {
    day: 'a printer stands still, and the certificates follow together',
    lawful: printed([-3, -4, -3, -5, 125, 97, 70, 41, -4, -3, -5, -2]),
    guilty: printed([-3, 125, -3, -5, 97, -4, -3, 41, -4, 70, -5, -2]),
    found: ['RC08', 'contradiction'],
  },
  {
    day: 'a number belongs to nobody who is added there, and each has one',
    lawful: lent('770004'),
    guilty: lent('770003'),
    found: ['RC06', 'needs-document'],
  },
];

test.each(STORIES)('$day', expectTwins);
