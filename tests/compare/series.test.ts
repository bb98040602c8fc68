import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollproof } from '../cli/command-line.js';

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,iin,address\n';
const LINES = {
  stays: '41,1,Ахметов,Нұрлан,Серікұлы,1850-02-03,,"ул. Абая, д. 1, кв. 1"',
  goesAndComesBack: '41,2,Омарова,Айгүл,Болатқызы,1861-05-06,,"ул. Абая, д. 1, кв. 2"',
  misspelt: '41,3,Ким,Виктор,Олегович,1849-07-08,,"ул. Абая, д. 2, кв. 3"',
  mended: '41,3,Цой,Виктор,Олегович,1849-07-08,,"ул. Абая, д. 2, кв. 3"',
  isThereOnce: '42,4,Петров,Иван,Петрович,1855-09-10,,"ул. Мира, д. 2, кв. 4"',
  at42: '42,1,Орлов,Пётр,Иванович,1846-11-12,,"ул. Мира, д. 3, кв. 5"',
  at41: '41,9,Орлов,Пётр,Иванович,1846-11-12,,"ул. Абая, д. 3, кв. 5"',
  // Of one name and birth date with whoever goes, and with another father.
  namesake: '42,7,Омарова,Айгүл,Қанатқызы,1861-05-06,,"ул. Мира, д. 8, кв. 2"',
};
const STATES: Readonly<Record<string, readonly (keyof typeof LINES)[]>> = {
  'on-20.05.1899': ['stays', 'goesAndComesBack', 'misspelt', 'at42'],
  'on-01.06.1899': ['stays', 'mended', 'isThereOnce', 'at41'],
  'on-05.06.1899': ['stays', 'mended', 'at41', 'namesake'],
  'on-08.06.1899': ['stays', 'goesAndComesBack', 'misspelt', 'at42', 'namesake'],
};

describe('a series of states', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-series-'));
    for (const [name, entries] of Object.entries(STATES)) {
      mkdirSync(at(name));
      writeFileSync(join(at(name), 'voters.csv'), HEADER + entries.map((entry) => `${LINES[entry]}\n`).join(''));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is taken in the order of its dates, and says what a later step takes back', async () => {
    // As a shell sorts the names: not as time went.
    const names = Object.keys(STATES).sort();
    const { code, out } = await rollproof(
      'compare',
      ...names.map(at),
      '--out',
      at('out'),
      '--json',
      '--format',
      'changes.csv',
    );
    expect(code).toBe(0);
    const { series } = JSON.parse(out) as { series: { from: string; to: string; states: { undone: unknown } }[] };
    expect(series.map(({ from, to }) => [from, to])).toEqual([
      ['on-20.05.1899', 'on-01.06.1899'],
      ['on-01.06.1899', 'on-05.06.1899'],
      ['on-05.06.1899', 'on-08.06.1899'],
    ]);
    expect(series.map(({ states }) => states.undone)).toEqual([
      [],
      [{ kind: 'came', step: 1, state: 'on-01.06.1899', entries: 1 }],
      [
        { kind: 'corrected', step: 1, state: 'on-01.06.1899', entries: 1 },
        { kind: 'left', step: 1, state: 'on-01.06.1899', entries: 1 },
        { kind: 'moved', step: 1, state: 'on-01.06.1899', entries: 1 },
      ],
    ]);
    // The page of the series is sealed with the manifests of its steps, as sha256sum reads it.
    const sums = readFileSync(join(at('out'), 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n');
    expect(sums.map((line) => line.split('  ')[1])).toEqual([
      'series.html',
      ...[1, 2, 3].map((step) => `step-${step}/manifest.json`),
    ]);
    for (const line of sums) {
      const [sum, name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(readFileSync(join(at('out'), name)))
          .digest('hex'),
      ).toBe(sum);
    }
    const csv = readFileSync(join(at('out'), 'step-3', 'changes.csv'), 'utf8');
    expect(csv).toMatch(/came.*;left;on-01\.06\.1899/u);
    const page = readFileSync(join(at('out'), 'series.html'), 'utf8');
    for (const shown of ['on-20.05.1899', 'had left and are there again', 'выбыли и снова в списке', '1899-06-08'])
      expect(page).toContain(shown);
    for (const text of [csv, page]) expect(text).not.toContain('Омарова');
  });

  test('a person reads steps, states and what was taken back', async () => {
    const { code, out } = await rollproof(
      ...['compare', ...Object.keys(STATES).map(at), '--out', at('ru'), '--lang', 'ru', '--format', 'json'],
    );
    expect(code).toBe(0);
    expect(out).toMatch(/3 → 4: выбыли и снова в списке: 1 \(впервые видно в on-01\.06\.1899\)/u);
    expect(out).toMatch(/записей до\s+4\s+4\s+4/u);
  });

  test('an audit file, or the output of an audit, is a state as well', async () => {
    const [first = '', second = ''] = Object.keys(STATES);
    await rollproof('audit', at(first), '--out', at('audited'), '--fail-on', 'never', '--format', 'json');
    const given = [
      [at('audited'), at(second)],
      [at(second), join(at('audited'), 'audit.sqlite')],
    ];
    for (const [number, states] of given.entries()) {
      const { code, out, err } = await rollproof(
        'compare',
        ...states,
        '--out',
        at(`from-audit-${number}`),
        '--json',
        '--format',
        'changes.csv',
      );
      expect(code, err).toBe(0);
      const { states: told } = JSON.parse(out) as { states: { kinds: { kind: string; entries: number }[] } };
      expect(told).toMatchObject({ before: 4, after: 4, same: 1 });
      const kinds = Object.fromEntries(told.kinds.map(({ kind, entries }) => [kind, entries]));
      expect(kinds).toMatchObject({ corrected: 1, moved: 1, left: 1, came: 1 });
    }
    const csv = readFileSync(join(at('from-audit-0'), 'changes.csv'), 'utf8');
    expect(csv).toContain('earlier/audited/audit.sqlite#voters.csv');
  });

  test('an audit file gives a date as its file had it, and its file has changed nothing since', async () => {
    const exchanged =
      'precinct,entry_no,surname,given_name,birth_date,iin\n7,1,Сидорова,Айгерим,1835-04-08,350804202191\n';
    mkdirSync(at('exchanged'), { recursive: true });
    writeFileSync(join(at('exchanged'), 'voters.csv'), exchanged);
    await rollproof(
      'audit',
      at('exchanged'),
      '--out',
      at('exchanged-audited'),
      '--fail-on',
      'never',
      '--format',
      'json',
    );
    const { out } = await rollproof(
      ...['compare', at('exchanged-audited'), at('exchanged'), '--out', at('unchanged'), '--json', '--format', 'json'],
    );
    expect((JSON.parse(out) as { states: object }).states).toMatchObject({ before: 1, after: 1, same: 1 });
  });
});
