import { expect, test } from 'vitest';
import { allChecks } from '../../src/checks/index.js';
import { inFolder, loadExample, resultOf } from './example-audit.js';

const check = (code: string) => allChecks().find((each) => each.code === code)!;

// ODIHR, Kazakhstan 2019, footnote 100: TECs without an invalid ballot. The rest of the country, at the national rate of
// 0.62 %, stands beside them as one TEC.
const WITHOUT_INVALID = {
  Semey: 172_543,
  Bayzak: 54_000,
  Merken: 53_000,
  Glubokovsky: 38_000,
  Alginskiy: 30_000,
  Zharminskiy: 26_000,
  Chromtau: 25_000,
};

test('the seven TECs of footnote 100 are found, with what the national rate leads one to expect', async () => {
  const seven = Object.values(WITHOUT_INVALID).reduce((sum, voters) => sum + voters, 0);
  const rows = Object.entries(WITHOUT_INVALID).map(([tec, voters]) => `${tec},${voters},0`);
  const files = {
    'tec_figures.csv': [
      'tec,voted,invalid',
      ...rows,
      `the rest,${9_274_110 - seven},${Math.round((57_700 * (9_274_110 - seven)) / 9_274_110)}`,
    ].join('\n'),
  };
  const { findings, population } = await inFolder(files, async (folder) =>
    resultOf(await loadExample(folder), check('PR06')),
  );
  // The rest of the country stands alone among those with invalid ballots: nothing shows how far TECs differ by habit.
  expect(population).toMatchObject({ examined: 8, tecs: 8, variance: 0 });
  expect((population as { expected_by_chance: number }).expected_by_chance).toBeLessThan(1e-60);
  expect(Object.fromEntries(findings.map(({ subject, measures }) => [subject, roundedExpectation(measures)]))).toEqual({
    'TEC Semey': 1073,
    'TEC Bayzak': 336,
    'TEC Merken': 330,
    'TEC Glubokovsky': 236,
    'TEC Alginskiy': 187,
    'TEC Zharminskiy': 162,
    'TEC Chromtau': 156,
  });
});

const roundedExpectation = (measures: unknown) => Math.round((measures as { expected: number }).expected);

test('a protocol file of two lines shows what became of the votes of precincts 562 and 8', async () => {
  const files = {
    'protocols.csv':
      'УИК;Уровень;Голоса: Косанов;Голоса: Токаев\n562;УИК;812;934\n562;ТИК;176;1143\n8;УИК;;389\n8;ТИК;;421\n',
  };
  const [differ, moved] = await inFolder(files, async (folder) => {
    const db = await loadExample(folder);
    return [resultOf(db, check('PR04')), resultOf(db, check('PR05'))] as const;
  });
  expect(differ.findings.map(({ subject, measures }) => [subject, measures])).toEqual([
    ['precinct 562', { lines: 2, candidates: 2, votes_less: 636, votes_more: 209, votes_net: -427 }],
    ['precinct 8', { lines: 1, candidates: 1, votes_less: 0, votes_more: 32, votes_net: 32 }],
  ]);
  expect(moved.findings.map(({ subject }) => subject)).toEqual(['precinct 562']);
});

test('votes come from columns named by hand, from a file of their own, and from a level given for a whole file', async () => {
  const files = {
    'election.yaml': `
files:
  "pec.csv": {extract: precinct_figures, columns: {X: "votes:A. Kossanov", Y: "votes:Tokayev"}}
  "tec.csv": {extract: candidate_votes, defaults: {level: TEC}}
`,
    'pec.csv': 'precinct,X,Y\n1,10,20\n2,11,\n',
    'tec.csv': 'precinct,candidate,votes\n1,A KOSSANOV,10\n1,tokayev,25\n2,Tokayev,5\n',
  };
  const { findings, population } = await inFolder(files, async (folder) =>
    resultOf(await loadExample(folder), check('PR04')),
  );
  expect(population).toMatchObject({ examined: 1, precincts: 2, lines: 2 });
  expect(findings).toMatchObject([{ subject: 'precinct 1', measures: { votes_more: 5 } }]);
});

test('votes that are no number reject their record; one candidate in two columns is refused', async () => {
  await inFolder({ 'protocols.csv': 'precinct,votes: A,votes: B\n1,ten,20\n2,10,20\n' }, async (folder) => {
    const db = await loadExample(folder);
    expect(db.prepare('select precinct, candidate, votes from candidate_vote').raw().all()).toEqual([
      ['2', 'A', 10],
      ['2', 'B', 20],
    ]);
    expect(db.prepare('select reason, field, found from rejection').raw().all()).toEqual([
      ['not-a-number', 'votes', 'ten'],
    ]);
  });
  await inFolder({ 'protocols.csv': 'precinct,votes: A,Votes for: a\n1,10,20\n' }, async (folder) => {
    await expect(loadExample(folder)).rejects.toThrow(/votes:A.*"votes: A", "Votes for: a"/);
  });
});
