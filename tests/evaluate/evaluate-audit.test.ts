import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type EvaluateOptions, type Evaluation, evaluateAudit } from '../../src/evaluate/evaluate-audit.js';
import { type Person, type StoredFinding, smallAudit } from './small-audit.js';

const HEADER = 'kind;check;subject;file;record';

interface Given {
  readonly findings?: readonly StoredFinding[];
  readonly persons?: readonly Person[];
  readonly truth: readonly string[];
  readonly pairs?: readonly string[];
  readonly options?: Partial<EvaluateOptions>;
}

async function evaluated({ findings = [], persons = [], truth, pairs, options }: Given): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  smallAudit(join(folder, 'audit.sqlite'), findings, persons);
  writeFileSync(join(folder, 'truth.csv'), `${[HEADER, ...truth].join('\n')}\n`);
  if (pairs !== undefined) writeFileSync(join(folder, 'truth_pairs.csv'), `${pairs.join('\n')}\n`);
  return evaluateAudit(join(folder, 'audit.sqlite'), { truth: join(folder, 'truth.csv'), ...options });
}

const planted = (subject: string, ...records: number[]) =>
  records.map((record) => `planted;DR02;${subject};lists/a.csv;${record}`);

describe('cases and findings', () => {
  test('a finding with the records of a case is right, and exact; another one is wrong', async () => {
    const { all } = await evaluated({
      truth: [...planted('first', 1, 2), ...planted('second', 3, 4)],
      findings: [
        ['DR02', 'person 1', [1, 2]],
        ['DR02', 'person 2', [5, 6]],
      ],
    });
    expect(all).toMatchObject({ planted: 2, found: 1, exact: 1, recall: 0.5, right: 1, wrong: 1, precision: 0.5 });
  });

  test('one record of two in common is another case; two of three are the same, though not exactly', async () => {
    const { all } = await evaluated({
      truth: [...planted('first', 1, 2), ...planted('second', 3, 4, 5)],
      findings: [
        ['DR02', 'person 1', [1, 6]],
        ['DR02', 'person 2', [3, 4]],
      ],
    });
    expect(all).toMatchObject({ found: 1, exact: 0, right: 1, wrong: 1 });
  });

  test('a finding with the subject of a case is right whatever its records', async () => {
    const { all } = await evaluated({
      truth: ['planted;DR03;precinct 1;;', 'planted;DR03;precinct 2;lists/a.csv;1'],
      findings: [
        ['DR03', 'precinct 1', []],
        ['DR03', 'precinct 2', [7, 8, 9]],
        ['DR03', 'precinct 3', []],
      ],
    });
    expect(all).toMatchObject({ planted: 2, found: 2, right: 2, wrong: 1 });
  });

  test('what follows from another planting counts neither way, a desk of its precinct included', async () => {
    const { all } = await evaluated({
      truth: ['follows;RC05;precinct 13;;'],
      findings: [
        ['RC05', 'ЦОН, участок № 13, 2019-06-09', [1]],
        ['RC05', 'ЦОН, участок № 138, 2019-06-09', [2]],
      ],
    });
    expect(all).toMatchObject({ findings: 2, follows: 1, wrong: 1, precision: 0, recall: null });
  });

  test('a wrong finding that touches a look-alike names it; a right one does not', async () => {
    const { all } = await evaluated({
      truth: [
        ...planted('first', 1, 2),
        'near-miss;DR02;twins;lists/a.csv;2',
        'near-miss;DR02;twins;lists/a.csv;3',
        'near-miss;DR02;namesakes;lists/a.csv;4',
      ],
      findings: [
        ['DR02', 'person 1', [1, 2]],
        ['DR02', 'person 2', [4, 9]],
      ],
    });
    expect(all).toMatchObject({ nearMisses: 2, nearMissesNamed: 1 });
  });

  test('the cases of a check that did not run are missed, and the reason stands there', async () => {
    const { checks, strengths } = await evaluated({ truth: ['planted;AV01;precinct 1;;'] });
    expect(checks).toMatchObject([{ code: 'AV01', planted: 1, found: 0, recall: 0 }]);
    expect(checks[0]?.skipped).toContain('avc_used');
    expect(strengths).toMatchObject([{ strength: 'contradiction', recall: 0 }]);
  });

  test('only the checks asked for are scored', async () => {
    const { checks } = await evaluated({
      truth: [...planted('first', 1, 2), 'planted;RC05;desk 1;;'],
      options: { only: ['RC'] },
    });
    expect(checks.map(({ code }) => code)).toEqual(['RC05']);
  });
});

describe('harm and tiers', () => {
  test('innocent voters are persons of judged findings in no case, counted once; precincts are no voters', async () => {
    const { all } = await evaluated({
      truth: [...planted('first', 1, 2), 'follows;DR02;person 9;;'],
      persons: [{ tier: 'certain', records: [5, 6] }],
      findings: [
        ['DR02', 'person 1', [1, 2, 3]],
        ['DR02', 'person 2', [5, 6, 31]],
        ['DR02', 'person 9', [8]],
      ],
    });
    expect(all).toMatchObject({ votersNamed: 4, innocentNamed: 2, harmRatio: 2 });
  });

  test('with who is who, the truth tells which records are one voter', async () => {
    const { all } = await evaluated({
      truth: planted('first', 1, 2),
      pairs: ['person;file;record', '1;lists/a.csv;1', '1;lists/a.csv;2', '1;lists/a.csv;3'],
      findings: [['DR02', 'person 1', [1, 2, 3]]],
    });
    expect(all).toMatchObject({ votersNamed: 1, innocentNamed: 0, harmRatio: 0 });
  });

  test('a finding rests on the weakest join of its records; recall grows from tier to tier', async () => {
    const { checks } = await evaluated({
      truth: [...planted('first', 1, 2), ...planted('second', 3, 4), ...planted('third', 5, 6)],
      persons: [
        { tier: 'certain', records: [1, 2] },
        { tier: 'probable', records: [3, 4] },
      ],
      findings: [
        ['DR02', 'person 1', [1, 2]],
        ['DR02', 'person 2', [3, 4]],
        ['DR02', 'person 3', [5, 6]],
      ],
    });
    expect(checks[0]?.tiers).toEqual([
      { tier: 'none', findings: 1, right: 1, wrong: 0, precision: 1, recall: 1 / 3 },
      { tier: 'certain', findings: 1, right: 1, wrong: 0, precision: 1, recall: 2 / 3 },
      { tier: 'probable', findings: 1, right: 1, wrong: 0, precision: 1, recall: 1 },
    ]);
  });
});

const PAIRS = 'person;left_file;left_record;right_file;right_record;damage';

describe('who is who', () => {
  test('pairs count, but with an earlier list, which linking owes none; those with a rejected record are left out and counted', async () => {
    const { linking } = await evaluated({
      truth: [],
      persons: [{ tier: 'strong', records: [1, 11] }],
      pairs: [
        PAIRS,
        '1;lists/a.csv;1;lists/b.csv;1;no-iin typo',
        '4;lists/a.csv;4;before.csv;1;',
        '2;lists/a.csv;2;lists/b.csv;10;',
        'k/3;lists/a.csv;3;lists/b.csv;3;typo',
      ],
    });
    expect(linking).toMatchObject({
      records: 19,
      rejectedPairs: 1,
      pairs: { found: 1, right: 1, true: 2, recall: 0.5 },
      tiers: [{ tier: 'strong', found: 1, right: 1, precision: 1, recall: 0.5 }],
      damage: [
        { damage: 'no-iin', pairs: 1, found: 1, recall: 1 },
        { damage: 'typo', pairs: 2, found: 1, recall: 0.5 },
      ],
    });
  });

  test('nothing that says who is who is no score of linking', async () => {
    expect((await evaluated({ truth: planted('first', 1, 2) })).linking).toBeNull();
  });
});

describe('wrong truth files are refused with file, record and what to do', () => {
  const refused: readonly [name: string, given: Given, message: RegExp][] = [
    ['a kind', { truth: ['maybe;DR02;x;;'] }, /truth\.csv, record 1: expected a kind: planted.*found "maybe"/],
    ['a check', { truth: ['planted;ZZ99;x;;'] }, /record 1: expected the code of a check, found "ZZ99"/],
    ['a file', { truth: ['planted;DR02;x;a.csv;1'] }, /expected a file that this audit has loaded .*found "a\.csv"/],
    [
      'a record',
      { truth: ['planted;DR02;x;lists/a.csv;11'] },
      /a record number from 1 to 10 of lists\/a\.csv, found "11"/,
    ],
    ['no subject', { truth: ['planted;DR02;;;'] }, /expected a subject/],
    [
      'two persons for a record',
      { truth: [], pairs: ['person;file;record', '1;lists/a.csv;1', '2;lists/a.csv;1'] },
      /truth_pairs\.csv, record 2: expected one person for each record/,
    ],
    [
      'a record of no person',
      { truth: [], pairs: ['person;file;record', '1;precincts.csv;1'] },
      /expected a record that is of a person, found record 1 of precincts\.csv/,
    ],
    [
      'a pair of one record',
      { truth: [], pairs: [PAIRS, '1;lists/a.csv;1;lists/a.csv;1;'] },
      /expected two different records, found one record twice/,
    ],
    [
      'another table',
      { truth: [], pairs: ['a;b', '1;2'] },
      /expected a table with the columns person, left_file.*found the header a, b/,
    ],
    [
      'no file',
      { truth: [], options: { truth: 'nowhere/truth.csv' } },
      /nowhere\/truth\.csv: expected a table .*found no such file/,
    ],
    ['no check', { truth: [], options: { only: ['XX'] } }, /--only: expected codes of checks/],
  ];
  test.each(refused)('%s', async (_name, given, message) => {
    await expect(evaluated(given)).rejects.toThrow(message);
  });
});
