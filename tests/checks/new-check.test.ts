import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptExamples } from '../../bench/author/accept.js';
import { makeCheck } from '../../bench/author/new-check.js';
import { TO_WRITE } from '../../bench/author/page.js';
import { checkFolders, readCheck } from '../../src/checks/index.js';
import { packageRoot } from '../../src/package-root.js';

// An author's way from nothing to a check that keeps every promise, in a folder of checks of its own.

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'rollproof-checks-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What the promises find wrong with each check in the folder, by the very test that the program's own checks pass. */
function brokenPromises(): Record<string, string> {
  const vitest = join(packageRoot(), 'node_modules', 'vitest', 'vitest.mjs');
  const file = join(root, 'promises.json');
  const run = ['run', 'tests/checks/promises.test.ts', '--maxWorkers=1', '--reporter=json', `--outputFile=${file}`];
  const env = { ...process.env, CHECKS_FOLDER: root };
  const { stderr } = spawnSync(process.execPath, [vitest, ...run], { cwd: packageRoot(), env, encoding: 'utf8' });
  expect(existsSync(file), stderr).toBe(true);
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: { ancestorTitles: string[]; failureMessages: string[] }[] }[];
  };
  const said: Record<string, string> = {};
  for (const { ancestorTitles, failureMessages } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const [check = ''] = ancestorTitles;
    said[check] = (said[check] ?? '') + failureMessages.join('\n');
  }
  return said;
}

/** Writes what the author has to: the words, the SQL, an example with a hit and a near miss, and the page's own sections. */
function write(folder: string): void {
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  const words = { en: 'An entry has the number one', ru: 'Запись имеет номер один', kk: 'Жазбаның нөмірі бір' };
  edit('check.yaml', (text) =>
    text
      .replace(
        new RegExp(`(en|ru|kk): "${TO_WRITE}`, 'g'),
        (_all, language: 'en' | 'ru' | 'kk') => `${language}: "${words[language]}`,
      )
      .replace(TO_WRITE, 'No law'),
  );
  edit('check.sql', (text) =>
    text.replace(`${TO_WRITE}: the question`, 'Which entries have the number one?').replace('1 = 0', "entry_no = '1'"),
  );
  edit('example/voter_list.csv', (text) => `${text}101,1,Hit,Anna,,,,\n101,2,Near-miss,Anna,,,,\n`);
  edit('README.md', (text) => text.replaceAll(TO_WRITE, 'Line one of a list is named, line two is not.'));
}

test('a new check is named sentence by sentence until it is whole, and then keeps every promise', async () => {
  // Three checks at once, since each run of the promises takes as long as it takes to start: just made, whole, and spoilt again.
  makeCheck(root, 'ZZ01', 'just-made', 'of-its-own');
  const results = [];
  for (const name of ['whole', 'spoilt']) {
    const folder = makeCheck(root, name === 'whole' ? 'ZZ02' : 'ZZ03', name);
    write(folder);
    // A second example, of its own: it must have its own file of what it gives, and no other file may claim to be one.
    mkdirSync(join(folder, 'example-elsewhere'));
    const more = readFileSync(join(folder, 'example', 'voter_list.csv'), 'utf8').replaceAll(/^101,/gm, '102,');
    writeFileSync(join(folder, 'example-elsewhere', 'voter_list.csv'), more);
    results.push(await acceptExamples(readCheck(folder)));
    if (name === 'spoilt') renameSync(join(folder, 'expected-elsewhere.json'), join(folder, 'expected-nowhere.json'));
  }
  for (const accepted of results) {
    const seen = accepted.map(({ expected, result: { outcome, findings } }) => {
      return [basename(expected), outcome, ...findings.map(({ subject, evidence }) => `${subject}: ${evidence}`)];
    });
    expect(seen).toEqual([
      ['expected.json', 'ran', 'precinct 101: voter_list.csv:1'],
      ['expected-elsewhere.json', 'ran', 'precinct 102: voter_list.csv:1'],
    ]);
  }
  const said = brokenPromises();
  expect(Object.keys(said).sort()).toEqual(['ZZ01-just-made', 'ZZ02-whole', 'ZZ03-spoilt']);
  expect(said['ZZ01-just-made']).toContain('"npm run accept -- CODE" writes it from the example');
  expect(said['ZZ02-whole']).toBe('');
  expect(said['ZZ03-spoilt']).toContain('what the example must give is not there');
});

test('the folder has every file but what is accepted, beside its kin, and can be read at once', () => {
  mkdirSync(join(root, 'kin', 'ZZ01-elder'), { recursive: true });
  const folder = makeCheck(root, 'ZZ02', 'first-line');
  expect(folder).toBe(join(root, 'kin', 'ZZ02-first-line'));
  expect(checkFolders(root)).toContain(folder);
  expect(readdirSync(folder).sort()).toEqual(['README.md', 'check.sql', 'check.yaml', 'example', 'population.sql']);
  expect(readCheck(folder).title.kk).toBe(TO_WRITE);
});

test('a code that is taken, no code, no words, or letters without a family are refused with what to type', () => {
  mkdirSync(join(root, 'kin', 'ZZ01-elder'), { recursive: true });
  expect(() => makeCheck(root, 'ZZ01', 'again')).toThrow(
    'expected a code that no check has, found "ZZ01 of ZZ01-elder"',
  );
  expect(() => makeCheck(root, 'zz2', 'again')).toThrow('two letters and two digits');
  expect(() => makeCheck(root, 'ZZ02', '../out')).toThrow('words in small letters');
  expect(() => makeCheck(root, 'YY01', 'again')).toThrow('no check begins with YY');
});
