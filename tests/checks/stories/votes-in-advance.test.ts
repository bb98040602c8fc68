import { expect, test } from 'vitest';
import { RIGHT, type Row, said } from './count-story.js';

/** Protocols of a district where one precinct counts what this says. */
const district = (own: Row): readonly Row[] => [
  { precinct: 101, level: 'PEC', ...RIGHT, ...own },
  ...[102, 103, 104].map((precinct) => ({ precinct, level: 'PEC', ...RIGHT, ...fillers(own) })),
];
/** The other precincts have nobody who voted in advance. */
const fillers = (own: Row): Row =>
  Object.fromEntries(Object.keys(own).flatMap((header) => (header in RIGHT ? [] : [[header, 0]])));

const asked = async (own: Row) =>
  Object.entries((await said({ precinct_figures: district(own) })).found).filter(([name]) =>
    /^(?:PR01|PR10|RT11) /.test(name),
  );

/** 200 sent their ballots, which went into the box with those of the 600 who came and signed. */
const byPost: Row = { 'ballots in box': 800, voted: 800, valid: 790 };

test.each(['postal votes', 'early votes', 'Проголосовало досрочно', 'Пошта арқылы дауыс берді'])(
  'whoever votes in advance signs no list of the day: %s',
  async (header) => {
    expect(await asked({ ...byPost, [header]: 200 })).toEqual([]);
  },
);

test('ballots beyond those who signed and those who voted by post are asked for', async () => {
  expect(await asked({ ...byPost, 'postal votes': 140 })).toEqual(
    expect.arrayContaining([['PR01 precinct 101', 'needs-document']]),
  );
});

test('early votes in boxes of their own are among the sorted ballots', async () => {
  expect(await asked({ voted: 700, valid: 690, 'early votes': 100 })).toEqual([]);
});

test('more sorted than in the box and in advance is asked for', async () => {
  expect((await asked({ voted: 700, valid: 697, 'early votes': 100 })).map(([name]) => name)).toContain(
    'PR10 precinct 101',
  );
});
