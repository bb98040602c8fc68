import { expect, test } from 'vitest';
import { showProgress } from '../../../cli/terminal/progress.js';
import { rollproof } from '../command-line.js';

const completed = async (...words: string[]) =>
  (await rollproof('--get-yargs-completions', 'rollproof', ...words)).out.split('\n').filter((line) => line !== '');

test.each([
  [
    ['explain', 'DR0'],
    ['DR01', 'DR02'],
  ],
  [
    ['explain', 'dr0'],
    ['DR01', 'DR02'],
  ],
  [
    ['audit', 'lists', '--only', 'AV0'],
    ['AV01', 'AV02'],
  ],
  [
    ['check', '--skip', 'AV01', 'AV0'],
    ['AV01', 'AV02'],
  ],
  [
    ['audit', 'lists', '--only', 'DR01,AV0'],
    ['DR01,AV01', 'DR01,AV02'],
  ],
])('%s offers codes of checks', async (words, expected) => {
  expect((await completed(...words)).slice(0, 2)).toEqual(expected);
});

test('the first word is a command, a dash begins an option, and elsewhere the shell offers files', async () => {
  expect(await completed('au')).toContain('audit');
  expect((await completed('report', '--pack')).join('\n')).toContain('--packages');
  expect(await completed('audit', 'li')).toEqual([]);
  expect(await completed('report', '--db', 'aud')).toEqual([]);
  expect(await completed('validate', 'list.csv', 'li')).toEqual([]);
});

test('progress is drawn on a terminal from its start, and a log or a pipe gets none of it', () => {
  for (const watched of [true, false]) {
    let written = '';
    let now = 1_000;
    const { onProgress, ends } = showProgress({
      write: (text) => {
        written += text;
      },
      watched,
      width: 80,
      now: () => now,
    });
    onProgress({ step: 'load', what: 'a.csv', done: 0, total: 10 });
    expect(written.includes('a.csv')).toBe(watched);
    now += 60_000;
    onProgress({ step: 'load', what: 'a.csv', done: 5, total: 10 });
    ends();
    expect(written.includes('50 %')).toBe(watched);
    if (!watched) expect(written).toBe('');
  }
});
