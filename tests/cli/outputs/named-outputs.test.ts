import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkedSample } from '../audited-sample.js';
import { folderWith, rollproof } from '../command-line.js';

// Whatever somebody names for an output may be there already, and be the list itself: no command writes over it unasked.

vi.setConfig({ testTimeout: 120_000 });

const MINE = 'somebody needs this\n';
const LIST = `precinct,entry_no,surname,given_name,birth_date\n${Array.from({ length: 30 }, (_, i) => `101,${i + 1},Ли${'абвгд'[i % 5]},Виктор${'абв'[i % 3]},01.01.18${30 + i}\n`).join('')}`;

const SAID = [
  ['en', 'found'],
  ['ru', 'найдено'],
  ['kk', 'табылғаны'],
] as const;
let asked = 0;

/** Expects a command to refuse, in one language after the other, with the file or folder as it was. */
async function expectRefused(path: string, ...argv: string[]): Promise<void> {
  const content = () => (statSync(path).isFile() ? readFileSync(path, 'utf8') : readdirSync(path));
  const before = content();
  const [lang, found] = SAID[asked++ % SAID.length]!;
  const { code, err } = await rollproof(...argv, '--lang', lang);
  expect([argv[0], code], err).toEqual([argv[0], 2]);
  expect(err).toContain(found);
  expect(err).not.toContain('a fault of ours');
  expect(content()).toEqual(before);
}

test('match: the list itself, notes and a folder are left as they are; --replace replaces', async () => {
  const folder = folderWith({ 'voter_list.csv': LIST, 'notes.csv': MINE });
  mkdirSync(join(folder, 'place'));
  const list = join(folder, 'voter_list.csv');
  for (const option of ['--pairs', '--clusters', '--html'])
    for (const name of ['voter_list.csv', 'notes.csv', 'place'])
      await expectRefused(join(folder, name), 'match', list, option, join(folder, name));
  const twice = await rollproof('match', list, '--pairs', join(folder, 'p'), '--html', join(folder, '.', 'p'));
  expect([twice.code, existsSync(join(folder, 'p'))]).toEqual([2, false]);
  const replaced = await rollproof('match', list, '--pairs', join(folder, 'notes.csv'), '--replace', '--quiet');
  expect([replaced.code, replaced.err]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'notes.csv'), 'utf8')).not.toBe(MINE);
});

test('what reads an audit file writes over nothing of somebody else', async () => {
  const db = await checkedSample();
  const names = ['page.html', 'd.csv', 'd.json', 'd.xlsx', 'draw/mine', 'place/findings.csv', 'decisions.jsonl', 'key'];
  const folder = folderWith({
    ...Object.fromEntries(names.map((name) => [name, MINE])),
    'truth.csv': 'case_id,check\n',
  });
  for (const name of ['page.html', 'd.csv', 'd.json', 'd.xlsx'])
    await expectRefused(join(folder, name), 'review', '--db', db, '--export', join(folder, name));
  const draw = ['draw', '--db', db, '--seed', '835174920613'];
  await expectRefused(join(folder, 'draw'), ...draw, '--out', join(folder, 'draw'));
  await expectRefused(join(folder, 'key'), ...draw, '--out', join(folder, 'key'));
  await expectRefused(join(folder, 'place'), 'report', '--db', db, '--out', join(folder, 'place'));
  await expectRefused(join(folder, 'key'), 'report', '--db', db, '--out', join(folder, 'key'));
  const decisions = join(folder, 'decisions.jsonl');
  await expectRefused(decisions, 'review', '--db', db, '--as', 'A', '--decisions', decisions);
});

test('what makes an audit file, settings or a sample writes over nothing of somebody else', async () => {
  const folder = folderWith({
    'in/voter_list.csv': LIST,
    'in/election.yaml': MINE,
    'notes.txt': MINE,
    'place/audit.sqlite': MINE,
  });
  const input = join(folder, 'in');
  await expectRefused(join(input, 'election.yaml'), 'init', input, '--yes');
  const lists = folderWith({ 'voter_list.csv': LIST, 'election.schema.json': MINE });
  expect((await rollproof('init', lists, '--yes', '--schema')).code).toBe(0);
  expect(readFileSync(join(lists, 'election.schema.json'), 'utf8')).toBe(MINE);
  for (const more of [[], ['--replace']])
    await expectRefused(join(folder, 'notes.txt'), 'load', lists, '--db', join(folder, 'notes.txt'), ...more);
  const changes = ['compare', lists, lists, '--out', join(folder, 'place')];
  for (const more of [[], ['--replace']]) await expectRefused(join(folder, 'place/audit.sqlite'), ...changes, ...more);
  await expectRefused(input, 'sample', input, '--voters', '1000');
  await expectRefused(input, 'sample', input, '--states', '2', '--voters', '1000');
  await expectRefused(join(folder, 'notes.txt'), 'sample', join(folder, 'notes.txt'), '--voters', '1000');
});

test.skipIf(process.platform === 'win32')(
  'a pipe, a device and a folder are refused at once wherever a file is named',
  async () => {
    const folder = folderWith({ 'voter_list.csv': LIST });
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const db = await checkedSample();
    const out = ['--out', join(folder, 'out'), '--format', 'findings.csv'];
    for (const file of [pipe, '/dev/zero', folder]) {
      const commands: readonly (readonly string[])[] = [
        ['match', join(folder, 'voter_list.csv'), '--model', file],
        ['check', '--db', db, '--baseline', file],
        ['report', '--db', db, ...out, '--pseudonyms', '--key-file', file],
        ['report', '--db', db, ...out, '--sign', file],
        ['review', '--db', db, '--as', 'A', '--merge', file],
        ['review', '--db', db, '--as', 'A', '--import', file],
        ['review', '--db', db, '--as', 'A', '--decisions', file],
        ['evaluate', '--db', db, '--truth', file],
        ['explain', '--db', file, '--match', '1'],
        ['link', '--db', file],
        ['draw', '--results', file],
        ['load', folder, '--db', file],
      ];
      for (const argv of commands) {
        const { code, err } = await rollproof(...argv);
        expect([argv, code], err).toEqual([argv, 2]);
        expect(err).not.toContain('a fault of ours');
      }
    }
  },
);
