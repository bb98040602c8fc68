import { test } from 'vitest';
import {
  around,
  type Cells,
  expectTwins,
  lists,
  named,
  type Person,
  person,
  type Story,
  type Tables,
} from './story.js';

// Days of other countries' law: what a mark says in words, registers beside the list, and additions on grounds of their own.

const yes = { voted: 'yes' };
const woman = person('Лаптева Зинаида Марковна', '1871-08-14', false);
const man = person('Қожахметов Бекзат Ерсайынұлы', '1866-02-27', true);
const line = (precinct: number, no: number, who: Person, more: Cells): Cells => ({
  precinct,
  'entry no': no,
  ...named(who),
  address: 'ул. Мостовая, д. 8',
  ...more,
});
const added = (precinct: number, who: Person, more: Cells): Tables => ({
  supplementary_list: [line(precinct, 1, who, { ...yes, ...more })],
});

/** At home a mark in words; added elsewhere with a ballot. */
const saidAtHome = (voted: string): Tables => ({
  ...lists(line(101, 7, woman, { voted })),
  ...added(105, woman, { basis: 'residence' }),
});
/** The neighbours whom a commission visits with the box; the main list bears their marks. */
const visited = around.filter(({ precinct }) => precinct === 102);
const register = (...more: readonly Cells[]): readonly Cells[] =>
  [...visited, ...more].map((cells, at) => ({ ...cells, 'entry no': 1 + at, voted: 'yes' }));
const atHome = (elsewhere: readonly Cells[]): Tables => ({
  ...lists(line(102, 7, man, yes), ...elsewhere),
  'Реестр голосования на дому': register(line(102, 7, man, yes)),
});
const early = (elsewhere: readonly Cells[]): Tables => ({
  ...lists(line(102, 7, man, { voted: 'early' }), ...elsewhere),
  'Early voting list': register(line(102, 7, man, yes)),
});
const printedAgain = (mark: Cells): Tables =>
  lists(
    line(101, 7, woman, yes),
    ...around
      .filter(({ precinct }) => precinct === 101)
      .map((cells, at) => ({ ...cells, 'entry no': 200 + at, voted: '' })),
    line(101, 207, woman, mark),
  );
const duplicate = (used: readonly [serial: string, precinct: number][]): Tables => ({
  ...lists(line(101, 7, woman, { voted: '', 'avc serial': 'НК 0077' })),
  avc_issued: ['НК 0041', 'НК 0077'].map((serial, at) => ({
    serial,
    precinct: 101,
    ...named(woman),
    'issued at': `2019-06-0${3 + at} 10:00`,
  })),
  avc_used: used.map(([serial, precinct]) => ({ serial, precinct, ...named(woman), retained: 'yes', recorded: 'yes' })),
  supplementary_list: used.map(([serial, precinct]) =>
    line(precinct, 1, woman, { basis: 'avc', 'avc serial': serial, ...yes }),
  ),
});

const STORIES: readonly Story[] = [
  {
    day: 'a voter refuses the ballot at home, and is added where she lives now',
    lawful: saidAtHome('от бюллетеня отказалась'),
    guilty: saidAtHome('бюллетень получила'),
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'the home list tells where the voter has voted',
    lawful: saidAtHome('voted at station 105'),
    guilty: saidAtHome('voted at 10:35'),
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'a mark of the home list was made by mistake, and says so',
    lawful: saidAtHome('подпись, ошибочно'),
    guilty: saidAtHome('подпись'),
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'somebody has voted in her name, and she gives a tendered ballot, which nobody counts',
    lawful: lists(line(101, 7, woman, yes), line(102, 9, woman, { voted: 'Tendered ballot' })),
    guilty: lists(line(101, 7, woman, yes), line(102, 9, woman, { voted: 'Ballot' })),
    found: ['DR02', 'contradiction'],
  },
  {
    day: 'a provisional ballot is rejected, since its voter has voted at home',
    lawful: { ...lists(line(101, 7, man, yes)), ...added(105, man, { basis: 'other', voted: 'ballot rejected' }) },
    guilty: { ...lists(line(101, 7, man, yes)), ...added(105, man, { basis: 'other' }) },
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'a court adds a voter on the day, where no list marks exclusions',
    lawful: { ...lists(line(101, 7, man, { voted: '' })), ...added(105, man, { basis: 'court' }) },
    guilty: { ...lists(line(101, 7, man, yes)), ...added(105, man, { basis: 'court' }) },
    found: ['DR04', 'contradiction'],
  },
  {
    day: 'a register of voting at home lies beside the list that bears the same marks',
    lawful: atHome([]),
    guilty: atHome([line(101, 30, man, yes)]),
    found: ['DR02', 'contradiction'],
  },
  {
    day: 'a list of early voters lies beside the list',
    lawful: early([]),
    guilty: early([line(101, 30, man, yes)]),
    found: ['DR02', 'contradiction'],
  },
  {
    day: 'a list is printed again under other line numbers, and signed in one print alone',
    lawful: printedAgain({ voted: '' }),
    guilty: printedAgain(yes),
    found: ['DR01', 'contradiction'],
  },
  {
    day: 'an AVC is lost, and another given by a decision',
    lawful: duplicate([['НК 0077', 105]]),
    guilty: duplicate([
      ['НК 0077', 105],
      ['НК 0041', 106],
    ]),
    found: ['DR06', 'contradiction'],
  },
];

test.each(STORIES)('$day', expectTwins);
