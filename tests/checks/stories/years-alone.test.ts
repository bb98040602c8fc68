import { test } from 'vitest';
import { type Cells, expectTwins, neighbours, type Person, person, type Story, type Tables } from './story.js';

/** An entry that names somebody by name and year of birth, as lists of many countries do. */
const byYear = (who: Person, year = who.born.slice(0, 4)): Cells => ({
  surname: who.surname,
  'given name': who.given,
  patronymic: who.patronymic,
  'birth year': year,
});
const SURNAMES = 'Сарсенов Касымов Петренко Ахметов Литвин Жунусов Мороз Оспанов Белов Тлеубаев Шмидт Рахимов'.split(
  ' ',
);
const GIVEN_NAMES = 'Арман Виктор Данияр Игорь Марат Олег Руслан Тимур Ерлан Павел Самат Николай'.split(' ');
const FATHERS = 'Серикович Иванович Маратович Петрович Болатович'.split(' ');
/** Precincts beside, of whose voters too the year alone is written. */
const beside: readonly Cells[] = [101, 102, 103, 105].flatMap((precinct, block) =>
  neighbours(precinct, 12).map(({ 'birth date': _, iin: __, ...cells }, at) => ({
    ...cells,
    ...byYear(
      person(
        `${SURNAMES[(at + block * 5) % 12]} ${GIVEN_NAMES[(at * 5 + block) % 12]} ${FATHERS[(at + block) % 5]}`,
        `18${50 + ((at * 7 + block * 11) % 45)}-01-01`,
        true,
      ),
    ),
  })),
);
const lists = (...voters: readonly Cells[]): Tables => ({ voter_list: [...voters, ...beside] });
const woman = person('Мейірманова Ақбота Жақсылыққызы', '1873-10-05', false);
const man = person('Сүгірбаев Еркебұлан Тұрсынұлы', '1865-05-29', true);
const father = person('Абенов Кайрат Абенович', '1851-01-05', true);
const line = (precinct: number, no: number, who: Cells, more: Cells = {}): Cells => ({
  precinct,
  'entry no': no,
  ...who,
  address: 'ул. Гагарина, д. 21',
  voted: 'yes',
  ...more,
});
const added = (who: Cells): Tables => ({
  supplementary_list: [line(105, 1, who, { basis: 'residence', address: 'ул. Жукова, д. 3, кв. 8' })],
});
const holder = byYear(man);
const certificate: Tables = {
  avc_issued: [{ serial: 'АК 0411', precinct: 101, ...holder, 'issued at': '2019-06-03 10:00' }],
  avc_used: [{ serial: 'АК 0411', precinct: 105, ...holder, retained: 'yes', recorded: 'yes' }],
};

const stories: readonly Story[] = [
  {
    day: 'a namesake of another year is added elsewhere',
    lawful: { ...lists(line(101, 1, byYear(woman))), ...added(byYear(woman, '1891')) },
    guilty: { ...lists(line(101, 1, byYear(woman))), ...added(byYear(woman)) },
    found: ['DR04', 'needs-document'],
  },
  {
    day: 'the holder of a certificate has a namesake of another year, who votes at home',
    lawful: {
      ...lists(line(101, 8, holder, { voted: '', 'avc serial': 'АК 0411' }), line(102, 3, byYear(man, '1889'))),
      ...certificate,
    },
    guilty: { ...lists(line(101, 8, holder)), ...certificate },
    found: ['AV06', 'needs-document'],
  },
  {
    day: 'father and son of one name and one address both vote',
    lawful: lists(line(101, 1, byYear(father)), line(101, 2, byYear(father, '1879'))),
    guilty: lists(line(101, 1, byYear(father)), line(103, 2, byYear(father))),
    found: ['DR09', 'needs-document'],
  },
  {
    day: 'two namesakes of one year vote at two addresses of two precincts',
    lawful: lists(line(101, 1, byYear(father)), line(103, 2, byYear(father), { address: 'ул. Мира, д. 90' })),
    guilty: lists(line(101, 1, byYear(father)), line(103, 2, byYear(father))),
    found: ['DR09', 'needs-document'],
  },
];

test.each(stories)('$day', expectTwins);
