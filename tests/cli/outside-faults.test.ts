import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lockFileIn, workAlone } from '../../src/database/work-alone.js';
import { systemProblem } from '../../src/index.js';
import { packageRoot } from '../../src/package-root.js';
import { folderWith, rollproof } from './command-line.js';

// What the machine or another program does to a run is told as such: never as a fault of ours, and nothing of anybody's is lost.

const COMMAND = join(packageRoot(), 'dist', 'cli', 'main.js');
const LIST = [
  'precinct,entry_no,surname,given_name,birth_date,iin,address',
  ...Array.from({ length: 60 }, (_, i) => `101,${i + 1},Ли${i},Виктор,01.01.18${30 + (i % 60)},,ул. Абая ${i}`),
  '',
].join('\n');
const list = () => folderWith({ 'voter_list.csv': LIST });
const audit = (folder: string, out: string, ...more: string[]) =>
  rollproof('audit', folder, '--out', out, '--quiet', '--fail-on', 'never', '--only', 'LQ02', ...more);

/** Exit code 2 and a sentence that tells this. */
function expectTold({ code, err }: { code: number | null; err: string }, told: RegExp): void {
  expect(err).toMatch(told);
  expect(err).not.toContain('a fault of ours');
  expect(code).toBe(2);
}

describe('what already bears the name of an output', () => {
  test.each(['findings.csv', 'report-revealed.html', 'manifest.json', 'audit.sqlite'])(
    '%s that no audit wrote stays as it is',
    async (name) => {
      const out = folderWith({ [name]: 'somebody needs this' });
      expectTold(await audit(list(), out), /found a file that no report wrote/);
      expect(readdirSync(out)).toEqual([name]);
      expect(readFileSync(join(out, name), 'utf8')).toBe('somebody needs this');
    },
  );

  test('a table with notes in it is replaced only with --replace', async () => {
    const [folder, out] = [list(), folderWith({})];
    expect((await audit(folder, out)).code).toBe(0);
    expect((await audit(folder, out)).code).toBe(0);
    appendFileSync(join(out, 'findings.csv'), 'asked the clerk on Monday\n');
    const refused = await audit(folder, out, '--lang', 'ru');
    expectTold(refused, /findings\.csv: .*найдено: файл, изменённый с тех пор/);
    expectTold(await rollproof('report', '--db', join(out, 'audit.sqlite'), '--out', out), /changed since/);
    expect(readFileSync(join(out, 'findings.csv'), 'utf8')).toContain('asked the clerk');
    expect((await audit(folder, out, '--replace')).code).toBe(0);
    expect(readFileSync(join(out, 'findings.csv'), 'utf8')).not.toContain('asked the clerk');
  });

  test.each(['manifest.json', 'report.html', 'audit.sqlite', 'audit.sqlite.partial', 'findings.csv.partial'])(
    'a folder called %s',
    async (name) => {
      const out = folderWith({});
      mkdirSync(join(out, name, 'inside'), { recursive: true });
      expectTold(await audit(list(), out), new RegExp(name));
      expect(existsSync(join(out, name, 'inside'))).toBe(true);
      if (name === 'manifest.json') expectTold(await rollproof('verify', out), /expected a directory with a report/);
    },
  );

  test('what a killed run had begun to write of an unmasked report is gone after the next', async () => {
    const out = folderWith({ 'findings-revealed.csv.partial': 'Ли;Виктор' });
    expect((await audit(list(), out)).code).toBe(0);
    expect(readdirSync(out).filter((name) => name.includes('partial') || name.startsWith('.'))).toEqual([]);
  });

  test('a corrections file with notes of a clerk is not replaced, and another file neither', async () => {
    const twice = `${LIST}101,61,Ли1,Виктор,01.01.1831,,ул. Абая 1\n`;
    const file = join(folderWith({ 'voter_list.csv': twice }), 'voter_list.csv');
    const out = folderWith({});
    const validate = (...more: string[]) => rollproof('validate', file, '--out', out, '--quiet', ...more);
    expect((await validate()).err).toBe('');
    const [name = ''] = readdirSync(out);
    expect(name).toMatch(/^corrections-/);
    // Once more in another language: nobody has noted anything.
    expect((await validate('--lang', 'ru')).err).toBe('');
    const written = readFileSync(join(out, name), 'utf8');
    const noted = written.replace(/;(\r?\n)(?!.*;сделано)/, ';$1').replace(/;\r\n$/, ';asked\r\n');
    expect(noted).not.toBe(written);
    writeFileSync(join(out, name), noted);
    expectTold(await validate(), /found one with notes/);
    expect(readFileSync(join(out, name), 'utf8')).toBe(noted);
    writeFileSync(join(out, name), 'a "note" of "mine;\n"');
    expectTold(await validate(), /found another file of that name/);
    expectTold(await validate('--previous', out, '--lang', 'kk'), /түзетулер файлы/);
  });
});

test('a directory in which another run is at work is left alone, and free when that one has ended', async () => {
  const [folder, out] = [list(), folderWith({})];
  await workAlone(lockFileIn(out), out, async () => {
    expectTold(await audit(folder, out), /found one that is not finished yet/);
    expectTold(await audit(folder, out, '--lang', 'kk'), /әлі аяқталмаған/);
  });
  expect(readdirSync(out)).toEqual([]);
  const db = join(out, 'audit.sqlite');
  await workAlone(`${db}.busy`, db, async () => {
    expectTold(await rollproof('load', folder, '--db', db, '--quiet'), /found one that is not finished yet/);
  });
  expect((await audit(folder, out)).code).toBe(0);
});

const canLimit = spawnSync('bash', ['-c', 'ulimit -f 1000 && ulimit -n 64']).status === 0;

describe.skipIf(!canLimit)('limits of the system (where a shell can set them)', () => {
  const limited = (limit: string, ...argv: string[]) => {
    const command = `ulimit ${limit}; trap '' XFSZ; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('bash', ['-c', command, process.execPath, COMMAND, ...argv], {
      encoding: 'utf8',
    });
    return { code: status, err: stderr };
  };

  test.each([40, 64, 100, 200])('%i open files', (most) => {
    const run = limited(`-n ${most}`, 'audit', list(), '--out', join(folderWith({}), 'out'));
    expectTold(run, /expected leave to have 256 files open/);
  });

  test('a disk that is full while reports are written: the same command goes on, to the same bytes', async () => {
    const [folder, whole, out] = [list(), join(folderWith({}), 'whole'), join(folderWith({}), 'out')];
    expect((await audit(folder, whole)).code).toBe(0);
    const db = join(whole, 'audit.sqlite');
    // The page is the largest output, and it comes last: the others are there by then, their manifest is not.
    const kilobytes = Math.floor(readFileSync(join(whole, 'report.html')).length / 1024) - 8;
    const report = ['report', '--db', db, '--out', out, '--quiet'];
    expectTold(limited(`-f ${kilobytes}`, ...report), /report\.html: expected room on the disk/);
    expect(readdirSync(out)).toContain('findings.csv');
    expect(readdirSync(out)).not.toContain('report.html.partial');
    expect((await rollproof(...report)).err).toBe('');
    for (const name of readdirSync(out))
      expect(readFileSync(join(out, name)).equals(readFileSync(join(whole, name))), name).toBe(true);
    expect(readdirSync(out)).toContain('manifest.json');
  });
});

test.skipIf(process.platform === 'win32' || process.platform === 'darwin')(
  'a name that is not UTF-8 is told, of a file and of a folder',
  async () => {
    for (const inside of ['', '/voter_list.csv']) {
      const folder = folderWith({ 'voter_list.csv': LIST });
      const raw = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x88, 0xae, 0xa8, 0x2e, 0x63, 0x73, 0x76])]);
      if (inside !== '') mkdirSync(raw);
      writeFileSync(Buffer.concat([raw, Buffer.from(inside)]), LIST);
      expectTold(await audit(folder, join(folderWith({}), 'out')), /found a name in another encoding/);
    }
  },
);

test('errors of the system are told in the language of the reader; of others nothing is claimed', () => {
  const gone = systemProblem(Object.assign(new Error(), { code: 'ENOENT', syscall: 'open', path: 'x.csv' }));
  expect(gone?.sentence('ru')).toMatch(/^x\.csv: ожидалось: файл, который есть на месте/);
  const strange = systemProblem(Object.assign(new Error(), { code: 'EIO', syscall: 'read' }), 'y.csv');
  expect(strange?.sentence('en')).toMatch(/^y\.csv: expected a disk that reads and writes, found a failure \(EIO\)/);
  expect(systemProblem(Object.assign(new Error(), { code: 'SQLITE_FULL' }))?.parts.expected).toBe('room on the disk');
  expect(systemProblem(Object.assign(new Error(), { code: 'SQLITE_ERROR' }))).toBeNull();
  expect(systemProblem(new TypeError('x is not a function'))).toBeNull();
});
