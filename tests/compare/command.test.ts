import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rollproof } from '../cli/command-line.js';

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,address\n';
const BEFORE = `${HEADER}41,1,Ахметов,Нұрлан,Серікұлы,1850-02-03,"ул. Абая, д. 1, кв. 1"
41,2,Омарова,Айгүл,Болатқызы,1861-05-06,"ул. Абая, д. 1, кв. 2"
41,3,Ким,Виктор,Олегович,1849-07-08,"ул. Абая, д. 2, кв. 3"
41,4,Петров,Иван,Петрович,1855-09-10,"ул. Абая, д. 2, кв. 4"
42,1,Орлов,Пётр,Иванович,1846-11-12,"ул. Мира, д. 3, кв. 5"
`;
const AFTER = `${HEADER}41,1,Ахметов,Нұрлан,Серікұлы,1850-02-03,"улица Абая, дом 1, квартира 1"
41,2,Омарова,Айгүл,Болатқызы,1861-05-06,"ул. Абая, д. 7, кв. 2"
42,1,Орлов,Пётр,Иванович,1846-11-12,"ул. Мира, д. 3, кв. 5"
42,2,Ким,Виктор,Олегович,1849-07-08,"ул. Мира, д. 9, кв. 1"
42,3,Жұмабаев,Ерлан,Маратұлы,1881-06-01,"ул. Мира, д. 9, кв. 2"
`;

describe('rollproof compare', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-compare-'));
    for (const [name, text] of [
      ['state-1899-05-20', BEFORE],
      ['state-1899-06-08', AFTER],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'voters.csv'), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every entry of both states is told, and the one who came of age between the dates', async () => {
    const [before, after] = [join(folder, 'state-1899-05-20'), join(folder, 'state-1899-06-08')];
    const { code, out } = await rollproof('compare', before, after, '--out', join(folder, 'out'), '--json');
    expect(code).toBe(0);
    const { states } = JSON.parse(out) as {
      states: { kinds: { kind: string; entries: number; explained: unknown }[] };
    };
    expect(states).toMatchObject({ before: 5, after: 5, same: 2, dates: ['1899-05-20', '1899-06-08'] });
    const told = states.kinds.filter(({ entries }) => entries > 0).map(({ kind, explained }) => [kind, explained]);
    expect(told).toEqual([
      ['corrected', [{ by: null, entries: 1 }]],
      ['moved', [{ by: null, entries: 1 }]],
      ['left', [{ by: null, entries: 1 }]],
      ['came', [{ by: 'came-of-age', entries: 1 }]],
    ]);
    const csv = readFileSync(join(folder, 'out', 'changes.csv'), 'utf8');
    expect(csv.trim().split('\n')).toHaveLength(5);
    const page = readFileSync(join(folder, 'out', 'changes.html'), 'utf8');
    expect(page).toContain('came of age between the two dates');
    expect(page).toContain('state-1899-06-08');
    expect(csv).toContain('earlier/state-1899-05-20/voters.csv');
    // Who stands on the list twice is another question, and no check of changes asks it; `check` answers it later.
    const report = () => readFileSync(join(folder, 'out', 'report.html'), 'utf8');
    for (const question of ['Is anybody registered twice?', 'Were absentee', 'Were many voters added'])
      expect(report()).not.toContain(question);
    expect((await rollproof('check', '--db', join(folder, 'out', 'audit.sqlite'), '--fail-on', 'never')).code).toBe(0);
    await rollproof('report', '--db', join(folder, 'out', 'audit.sqlite'), '--out', join(folder, 'out'));
    expect(report()).toContain('Is anybody registered twice?');
    for (const name of ['Петров', 'Ким', 'Жұмабаев', 'кв. 1'])
      for (const text of [csv, page]) expect(text).not.toContain(name);
  });

  test('a register of AVCs beside the earlier state alone explains who left; the later state has its own', async () => {
    const register = 'serial,precinct,surname,given_name,patronymic,birth_date,issued_at\n';
    const explained = async (files: Readonly<Record<string, string>>, out: string) => {
      for (const [state, text] of [
        ['a', BEFORE],
        ['b', AFTER],
      ] as const) {
        mkdirSync(join(folder, out, state), { recursive: true });
        writeFileSync(join(folder, out, state, 'voters.csv'), text);
      }
      for (const [place, text] of Object.entries(files)) writeFileSync(join(folder, out, place), register + text);
      const [before, after] = [join(folder, out, 'a'), join(folder, out, 'b')];
      const options = ['--out', join(folder, out, 'out'), '--json', '--format', 'json'];
      const { out: said, err } = await rollproof('compare', before, after, ...options);
      expect(err).toBe('');
      const { states } = JSON.parse(said) as { states: { kinds: { kind: string; explained: unknown }[] } };
      return states.kinds.find(({ kind }) => kind === 'left')?.explained;
    };
    const petrov = 'А 000001,41,Петров,Иван,Петрович,1855-09-10,1899-05-30\n';
    const other = 'А 000002,42,Орлов,Пётр,Иванович,1846-11-12,1899-06-01\n';
    expect(await explained({ 'a/avc_issued.csv': petrov }, 'one')).toEqual([{ by: 'avc-issued', entries: 1 }]);
    const both = { 'a/avc_issued.csv': petrov, 'b/avc_issued.csv': other };
    expect(await explained(both, 'both')).toEqual([{ by: null, entries: 1 }]);
    const later = { 'a/avc_issued.csv': other, 'b/avc_issued.csv': petrov + other };
    expect(await explained(later, 'later')).toEqual([{ by: 'avc-issued', entries: 1 }]);
  });

  test('the report belongs to the files of both states, and says which it was not shown', async () => {
    const [before, after] = [join(folder, 'state-1899-05-20'), join(folder, 'state-1899-06-08')];
    const one = await rollproof('verify', join(folder, 'out'), '--folder', after);
    expect(one.out).toContain('--earlier');
    expect(one.code).toBe(0);
    const both = await rollproof('verify', join(folder, 'out'), '--folder', after, '--earlier', before, '--json');
    expect(JSON.parse(both.out)).toMatchObject({ belongs: true, inputs: 2 });
    const wrong = await rollproof('verify', join(folder, 'out'), '--folder', after, '--earlier', after, '--json');
    expect(JSON.parse(wrong.out)).toMatchObject({ belongs: false, differences: [{ kind: 'input-changed' }] });
  });

  test('a person reads the sums, in the chosen language', async () => {
    const files = [join(folder, 'state-1899-05-20', 'voters.csv'), join(folder, 'state-1899-06-08', 'voters.csv')];
    const { code, out } = await rollproof('compare', ...files, '--out', join(folder, 'ru'), '--lang', 'ru');
    expect(code).toBe(0);
    expect(out).toMatch(/без изменений\s+2\s+2/u);
    expect(out).toMatch(/перешли на другой участок\s+1\s+1/u);
    // What changed is on a page of its own, which is named before the report.
    expect(out).toMatch(/Что изменилось: \S+changes\.html\n(.*\n)?Отчёт: \S+report\.html/u);
    const report = readFileSync(join(folder, 'ru', 'report.html'), 'utf8');
    expect(report).toContain('<a href="changes.html">changes.html</a>');
    expect(out).toMatch(/= все записи\s+5\s+5/u);
  });

  test.each([
    { given: (at: string) => [at, at], says: 'the same one twice' },
    { given: (at: string) => [at, `${at}-none`], says: 'nothing of that name' },
    { given: (at: string) => [at, at.replace('05-20', '06-08'), '--dates', '2019-13-01,2019-01-01'], says: '--dates' },
  ])('what cannot be compared is refused: $says', async ({ given, says }) => {
    const { code, err } = await rollproof(
      'compare',
      ...given(join(folder, 'state-1899-05-20')),
      '--out',
      join(folder, 'no'),
    );
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});
