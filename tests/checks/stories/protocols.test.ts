import { describe, expect, test } from 'vitest';
import { RIGHT, type Row, said } from './count-story.js';

// Ordinary protocols: none may be a contradiction. Beside each stands its guilty twin, one fact changed, which must be found.

const KZ = 'extends: kz-2019\n';
const protocol = (precinct: string | number, more: Row = {}): Row => ({ precinct, ...RIGHT, ...more });

test('a protocol whose sums are right gives nothing', async () => {
  expect(await said({ precinct_figures: [protocol(1), protocol(2)] }, KZ)).toMatchObject({
    found: {},
    contradictions: [],
  });
});

describe('a postal district, a ship, a hospital: a list of 0', () => {
  const district = (more: Row = {}) => ({
    precinct_figures: [
      {
        precinct: 'post-1',
        'voters on list': 0,
        additions: 0,
        voted: 812,
        valid: 800,
        invalid: 12,
        'ballots in box': 812,
        ...more,
      },
    ],
  });

  test('is no list that is too short', async () => {
    expect(await said(district())).toMatchObject({ found: {}, contradictions: [] });
  });

  test('where everybody is added on the day it is none either', async () => {
    expect(await said(district({ additions: 812 }))).toMatchObject({ found: {}, contradictions: [] });
  });

  test('with a list of 800 more voted than were on it', async () => {
    const { found, contradictions } = await said(district({ 'voters on list': 800 }));
    expect(found).toEqual({ 'PR11 precinct post-1': 'needs-document' });
    expect(contradictions).toEqual([]);
  });
});

describe('a ship whose list is of the day', () => {
  const ship = (type: string) => ({
    precinct_figures: [
      protocol('ship', {
        'voters on list': 20,
        voted: 45,
        additions: 0,
        signatures: 45,
        'ballots issued': 45,
        'ballots unused': 965,
        'ballots spoiled': 0,
        'ballots in box': 45,
        valid: 45,
        invalid: 0,
        'mobile requests': 0,
        'mobile ballots': 0,
      }),
    ],
    precincts: [{ precinct: 'ship', type }],
  });

  test('is a pattern at the most', async () => {
    expect((await said(ship('other'), KZ)).found).toMatchObject({ 'PR11 precinct ship': 'pattern' });
  });

  test('at an ordinary precinct the list has to be asked for', async () => {
    expect((await said(ship('ordinary'), KZ)).found).toMatchObject({ 'PR11 precinct ship': 'needs-document' });
  });
});

describe('additions that the line of the list holds already', () => {
  const figures = (voted: number): readonly Row[] => [
    { precinct: 1, 'voters on list': 550, additions: 50, voted },
    { precinct: 2, 'voters on list': 900, additions: 9, voted: 500 },
  ];
  const SAYS = 'polling_day: 1909-06-09\nadditions: {included_in_list: yes}\n';

  test.each([[''], [SAYS]])('all of the list voting is no finding, by %j', async (settings) => {
    expect((await said({ precinct_figures: figures(550) }, settings === '' ? undefined : settings)).found).toEqual({});
  });

  test('one more is found where the settings say that the list is all there is', async () => {
    const { found, claims } = await said({ precinct_figures: figures(551) }, SAYS);
    expect(found).toEqual({ 'PR11 precinct 1': 'needs-document' });
    expect(claims['PR11 precinct 1']).toMatchObject({ additions_within: 1 });
    expect((await said({ precinct_figures: figures(551) })).found).toEqual({});
  });
});

describe('more voted than the lists hold', () => {
  const people = (precinct: number, count: number): readonly Row[] =>
    Array.from({ length: count }, (_, i) => ({ precinct, 'entry no': i + 1, surname: `Сайлаушы${i}` }));
  const story = (listed: number, more: Row = {}) => ({
    precinct_figures: [{ precinct: 1, 'voters on list': 40, additions: 1, voted: 60, signatures: 60, ...more }],
    voter_list: people(1, listed),
    supplementary_list: people(1, 1),
  });

  test('a digit of the list line is wrong: the list itself has them', async () => {
    const { found, contradictions } = await said(story(90));
    expect(found).toMatchObject({ 'PR11 precinct 1': 'needs-document' });
    expect(contradictions).toEqual([]);
  });

  test('the line of voters alone is too large: a slip', async () => {
    expect((await said(story(40, { signatures: '' }))).found).toMatchObject({ 'PR11 precinct 1': 'needs-document' });
  });

  test('signatures and the lists themselves say it too: a contradiction', async () => {
    expect((await said(story(40))).contradictions).toEqual(['PR11 precinct 1']);
  });

  test('voters on AVCs who are counted apart explain it', async () => {
    expect((await said(story(40, { 'avc used': 19 }))).contradictions).toEqual([]);
  });
});

describe('TECs of one name in two regions', () => {
  const story = (south: Row) => ({
    precincts: [
      { precinct: 1, tec: 'Central', region: 'North' },
      { precinct: 2, tec: 'Central', region: 'South' },
    ],
    precinct_figures: [
      { precinct: 1, voted: 500, invalid: 5 },
      { precinct: 2, voted: 700, invalid: 7 },
    ],
    tec_figures: [
      { region: 'North', tec: 'Central', precincts: 1, voted: 500, invalid: 5 },
      { region: 'South', tec: 'Central', precincts: 1, voted: 700, invalid: 7, ...south },
    ],
  });

  test('are two, each the sum of its own', async () => {
    expect(await said(story({}))).toMatchObject({ found: {}, rejected: 0 });
  });

  test('one of them with other totals is found by region and name', async () => {
    expect((await said(story({ voted: 720 }))).found).toEqual({ 'RT12 tec Central, South': 'needs-document' });
  });

  test('without a region nobody can say which it is', async () => {
    const { precincts, precinct_figures, tec_figures } = story({});
    const nameless = tec_figures.map(({ region: _, ...rest }) => rest).slice(0, 1);
    expect((await said({ precincts, precinct_figures, tec_figures: nameless })).found).toEqual({});
  });
});

describe('another country: preferences, no law of Kazakhstan', () => {
  const votes = (perBallot: string) =>
    said(
      {
        precinct_figures: [
          {
            precinct: 1,
            valid: 590,
            'votes: One': 400,
            'votes: Two': 390,
            'voters on list': 9000,
            'ballots received': 12000,
          },
        ],
      },
      `polling_day: 1909-06-09\n${perBallot}`,
    );

  test('two votes on a ballot are the law of the settings', async () => {
    expect((await votes('checks: {PR18: {votes_per_ballot: 2}}\n')).found).toEqual({});
  });

  test('one vote on a ballot makes more votes than ballots a question', async () => {
    expect((await votes('')).found).toEqual({ 'PR18 precinct 1': 'needs-document' });
  });
});

describe('additions that the counts themselves deny', () => {
  test('a line filled with the number on the list is told as that', async () => {
    const { found, contradictions, claims } = await said({
      precinct_figures: [{ precinct: 1, 'voters on list': 488, additions: 488, voted: 184 }],
    });
    expect(found).toEqual({ 'PR25 precinct 1': 'needs-document', 'PR26 precinct 1': 'needs-document' });
    expect(contradictions).toEqual([]);
    expect(claims['PR25 precinct 1']).toMatchObject({ as_on_list: 1 });
  });
});
