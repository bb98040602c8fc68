import { test } from 'vitest';
import { around, type Cells, expectTwins, lists, named, type Person, person, type Story } from './story.js';

const yes = { voted: 'yes' };
const no = { voted: 'no' };
const woman = person('Досанова Шолпан Мұратқызы', '1872-03-21', false);
const man = person('Байтұрсынов Ілияс Қасымұлы', '1868-07-14', true);
const line = (precinct: number, no: number, who: Cells, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...who,
  address: 'пер. Мельничный, д. 14',
  ...more,
});
const home = (who: Person, more: Cells) => line(101, 7, named(who), more);
const added = (precinct: number, no: number, who: Cells, more: Cells = {}): Cells =>
  line(precinct, no, who, { basis: 'residence', ...yes, ...more });
const inUnit = (precinct: number, who: Cells, mark: Cells) =>
  line(precinct, 1, who, { institution: 'military unit', address: '', ...mark });
const withoutNumber = (who: Person): Cells => ({ ...named(who), iin: '' });
const convicted = (until: string): Cells => ({
  ...named(man),
  ground: 'conviction',
  'from date': '2015-02-01',
  until,
});

/** Five cousins of one name in one village; two of them without numbers, none of one birth date. */
const cousins = (more: readonly Cells[]) =>
  lists(
    ...Array.from({ length: 5 }, (_, at) => {
      const who = person('Ахметов Серік Болатұлы', `18${51 + 4 * at}-0${2 + at}-1${at}`, true, 3 + at);
      return line(101, 20 + at, at < 2 ? withoutNumber(who) : named(who), {
        address: `а. Тасарық, д. ${1 + at}`,
        ...yes,
      });
    }),
    ...more,
  );
const cousin = person('Ахметов Серік Болатұлы', '1863-05-13', true, 6);

/** A page on which every number slid down by one line. */
const page = Array.from({ length: 12 }, (_, at) =>
  person(
    `${'Аба Бек Гал Дән Еле Жан Зей Иса Кәр Лат Мақ Нұр'.split(' ')[at]}ов Асан Ерұлы`,
    `186${at % 10}-0${1 + (at % 9)}-2${at % 9}`,
    true,
    60 + at,
  ),
);
const slid = (more: Cells) => ({
  voter_list: [...page.map((who, at) => line(101, 30 + at, named(who), yes)), ...around],
  supplementary_list: page.map((who, at) =>
    added(105, 1 + at, { ...named(at === 0 ? woman : page[at - 1]!), iin: who.iin, ...(at === 3 ? more : {}) }),
  ),
});

const STORIES: readonly Story[] = [
  {
    day: 'a convict is released, and votes',
    lawful: { ...lists(home(man, yes)), disqualified: [convicted('2018-11-30')] },
    guilty: { ...lists(home(man, yes)), disqualified: [convicted('')] },
    found: ['LQ18', 'needs-document'],
  },
  {
    day: 'a conscript votes in his unit, and stays on the home list',
    lawful: { ...lists(home(man, { voted: '' })), special_list: [inUnit(901, named(man), yes)] },
    guilty: { ...lists(home(man, yes)), special_list: [inUnit(901, named(man), yes)] },
    found: ['DR05', 'contradiction'],
  },
  {
    day: 'a conscript without a number in the list of his unit',
    lawful: { ...lists(home(man, no)), special_list: [inUnit(901, withoutNumber(man), yes)] },
    guilty: { ...lists(home(man, yes)), special_list: [inUnit(901, withoutNumber(man), yes)] },
    found: ['DR05', 'needs-document'],
  },
  {
    day: 'a bride stands under both names in one precinct, and signs once',
    lawful: lists(home(woman, { voted: '' }), line(101, 8, { ...named(woman), surname: 'Кравченко' }, yes)),
    guilty: lists(home(woman, yes), line(101, 8, { ...named(woman), surname: 'Кравченко' }, yes)),
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'five men of one name live in one village',
    lawful: cousins([]),
    guilty: cousins([
      line(101, 40, named(cousin), { address: 'а. Тасарық, д. 9', ...yes }),
      line(102, 41, named(cousin), { address: 'а. Тасарық, д. 9', ...yes }),
    ]),
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'the extract for the mobile box repeats a line of the list',
    lawful: lists(home(woman, yes), home(woman, { ...yes, 'home vote': 'yes' })),
    guilty: lists(home(woman, yes), line(102, 9, named(woman), { ...yes, 'home vote': 'yes' })),
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'the numbers of a whole page slid down by one line',
    lawful: slid({}),
    guilty: { ...slid({}), voter_list: [...slid({}).voter_list, line(102, 60, named(page[5]!), yes)] },
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'two clerks number their sheets of additions each from one',
    lawful: { ...lists(), supplementary_list: [added(105, 1, named(man)), added(105, 1, named(woman))] },
    guilty: {
      ...lists(),
      supplementary_list: [added(105, 1, named(man)), added(105, 2, named(woman)), added(106, 1, named(woman))],
    },
    found: ['DR06', 'contradiction'],
  },
  {
    day: 'an officer moves with his unit, and both units have him',
    lawful: { ...lists(), special_list: [inUnit(901, named(man), { voted: '' }), inUnit(902, named(man), yes)] },
    guilty: { ...lists(), special_list: [inUnit(901, named(man), yes), inUnit(902, named(man), yes)] },
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'a street is renamed, and its voter stands at both addresses',
    lawful: lists(home(woman, yes), line(101, 88, named(woman), { address: 'ул. Абылай хана, д. 14', voted: '' })),
    guilty: lists(home(woman, yes), line(101, 88, named(woman), { address: 'ул. Абылай хана, д. 14', ...yes })),
    found: ['DR01', 'contradiction'],
  },
  {
    day: 'father and son of one name without a patronymic, at one address, one number missing',
    lawful: lists(
      home({ ...man, patronymic: '' }, yes),
      line(101, 8, { ...withoutNumber(man), patronymic: '', 'birth date': '1893-09-02' }, yes),
    ),
    guilty: lists(home({ ...man, patronymic: '' }, yes), line(102, 8, { ...withoutNumber(man), patronymic: '' }, yes)),
    found: ['DR08', 'needs-document'],
  },
  {
    day: 'somebody is struck off as convicted by mistake, and restored before the day',
    lawful: {
      ...lists(home(man, yes)),
      list_corrections: [
        { precinct: 101, action: 'exclude', 'decided at': '2019-05-02', ground: 'conviction', ...named(man) },
        { precinct: 101, action: 'include', 'decided at': '2019-05-20', ground: 'court', ...named(man) },
      ],
    },
    guilty: {
      ...lists(home(man, yes)),
      list_corrections: [
        { precinct: 101, action: 'exclude', 'decided at': '2019-05-02', ground: 'conviction', ...named(man) },
      ],
    },
    found: ['LQ23', 'needs-document'],
  },
];

test.each(STORIES)('$day', expectTwins);
