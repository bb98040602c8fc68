import { test } from 'vitest';
import { type Cells, expectTwins, lists, named, type Person, person, type Story, type Tables } from './story.js';

const yes = { voted: 'yes' };
const unsigned = { voted: '' };
const woman = person('Мейірманова Ақбота Жақсылыққызы', '1873-10-05', false);
const man = person('Сүгірбаев Еркебұлан Тұрсынұлы', '1865-05-29', true);
const line = (precinct: number, no: number, who: Person, more: Cells): Cells => ({
  precinct,
  'entry no': no,
  ...named(who),
  address: 'ул. Гагарина, д. 21',
  ...more,
});
const issued = (serial: string, who: Person, more: Cells = {}): Cells => ({
  serial,
  precinct: 101,
  ...named(who),
  'issued at': '2019-06-03 10:00',
  ...more,
});
const used = (serial: string, who: Person): Tables => ({
  avc_used: [{ serial, precinct: 105, ...named(who), retained: 'yes', recorded: 'yes' }],
  supplementary_list: [line(105, 1, who, { basis: 'avc', 'avc serial': serial, ...yes })],
});

const village = Array.from({ length: 7 }, (_, at) =>
  person(
    `${'Айт Бор Ван Дюс Еси Зул Ирг'.split(' ')[at]}баев Талғат Серікұлы`,
    `187${at}-0${1 + at}-1${at}`,
    true,
    70 + at,
  ),
);
/** A flood: the voters of 107 are added at 105, where they vote; their own list stays blank. */
const flooded = (old: Cells): Tables => ({
  ...lists(...village.map((who, at) => line(107, 1 + at, who, at === 2 ? old : unsigned))),
  supplementary_list: village.map((who, at) => line(105, 1 + at, who, { basis: 'other', ...yes })),
});
/** The unit's list came when its soldiers had been added elsewhere. */
const unit = (late: Cells): Tables => ({
  ...lists(),
  supplementary_list: village.map((who, at) => line(102, 1 + at, who, { basis: 'other', ...yes })),
  special_list: [
    ...village.map((who, at) =>
      line(901, 1 + at, who, { institution: 'military unit', ...(at === 4 ? late : unsigned) }),
    ),
    line(901, 50, man, { institution: 'military unit', ...yes }),
  ],
});
/** Two desks keep a register each, and somebody copies both fair. */
const desks = (last: Person): Tables => ({
  ...lists(line(101, 7, woman, { 'avc serial': 'НД 0431' }), line(101, 8, man, { 'avc serial': 'НД 0432' })),
  avc_issued: [
    ...[issued('НД 0431', woman), issued('НД 0432', man)],
    ...[
      issued('НД 0431', woman, { 'issued at': '2019-06-08' }),
      issued('НД 0432', last, { 'issued at': '2019-06-08' }),
    ],
  ],
});
const voided = (more: Tables): Tables => ({
  ...lists(line(101, 7, woman, { 'avc serial': 'НД 0431', ...yes })),
  avc_issued: [issued('НД 0431', woman)],
  ...more,
});
/** The clerk writes the certificate where the signature should stand. */
const receipt = (mark: string): Tables => ({
  ...lists(line(101, 7, woman, { voted: mark })),
  avc_issued: [issued('НД 0431', woman)],
  ...used('НД 0431', woman),
});
const nurse = (home: Cells): Tables => ({
  ...lists(line(101, 7, woman, home)),
  special_list: [
    line(901, 1, woman, { institution: 'hospital', ...yes }),
    ...village.map((who, at) => line(901, 2 + at, who, { institution: 'hospital', ...yes })),
  ],
});

const STORIES: readonly Story[] = [
  {
    day: 'the voters of a flooded station are added next door',
    lawful: flooded(unsigned),
    guilty: flooded(yes),
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'the list of a military unit comes after its soldiers were added',
    lawful: unit(unsigned),
    guilty: unit(yes),
    found: ['DR12', 'contradiction'],
  },
  {
    day: 'the registers of two desks are copied fair',
    lawful: desks(man),
    guilty: desks(village[3]!),
    found: ['AV21', 'needs-document'],
  },
  {
    day: 'an AVC is returned unused, and its holder votes at home',
    lawful: voided({}),
    guilty: voided(used('НД 0431', woman)),
    found: ['AV06', 'needs-document'],
  },
  {
    day: 'the home list bears the number of the certificate in place of a signature',
    lawful: receipt('ОУ № НД 0431'),
    guilty: receipt('подпись'),
    found: ['AV06', 'contradiction'],
  },
  {
    day: 'a nurse votes in her hospital among the patients',
    lawful: nurse(unsigned),
    guilty: nurse(yes),
    found: ['DR05', 'contradiction'],
  },
];

test.each(STORIES)('$day', expectTwins);
