import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditFolder, describeFolder, InputError, LANGUAGES, validateFiles } from '../../src/index.js';
import { workbookOf } from '../load/read/zip-writer.js';

const row = (line: number, cells: readonly string[]) =>
  `<row r="${line}">${cells
    .map((cell, i) => `<c r="${'ABCDEFG'[i]}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`)
    .join('')}</row>`;

/** Four files, each with another fault; the second has two. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'a.csv': 'УИК;Нечто\n1;2\n',
  'b voter_list.csv': 'ФИО;Дата рождения;Дата рождения\nЛи Ян;01.01.1880;02.01.1880\n',
  'precincts.csv': 'Участок;Адрес\n',
  'книга.xlsx': workbookOf({ Лист1: row(1, ['УИК', 'Сколько']) + row(2, ['1', '2']) }),
};

async function inFolder<T>(look: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-problems-'));
  try {
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What ends a run, in every language: a sentence of each problem. */
async function problemsOf(run: Promise<unknown>): Promise<readonly string[][]> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw error;
  return LANGUAGES.map((language) => error.problems.map((problem) => problem.sentence(language)));
}

/** English words stand in an error of another language only as names that are written into settings. */
const ENGLISH = /\b(?:expected|found|Nothing|loaded|header in|at least|names?|Choose|Export)\b/;

describe('all that is wrong with a folder', () => {
  it('comes at once and in every language: audit', async () => {
    await inFolder(async (folder) => {
      const [en = [], ru = [], kk = []] = await problemsOf(auditFolder(folder, join(folder, 'out'), {}));
      expect([en.length, ru.length, kk.length]).toEqual([5, 5, 5]);
      for (const name of Object.keys(FILES)) expect(en.join('\n')).toContain(name);
      for (const sentence of [...ru, ...kk]) expect(sentence).not.toMatch(ENGLISH);
    });
  });

  it('comes at once: validate', async () => {
    await inFolder(async (folder) => {
      const paths = ['a.csv', 'b voter_list.csv'].map((name) => join(folder, name));
      const [en = [], ru = []] = await problemsOf(validateFiles(paths, { today: '2020-01-01' }));
      expect(en).toHaveLength(3);
      for (const sentence of ru) expect(sentence).not.toMatch(ENGLISH);
    });
  });

  it('is described file by file, a sheet that is not understood among them', async () => {
    await inFolder(async (folder) => {
      const files = await describeFolder(folder);
      expect(files.map(({ path, problem }) => [path, problem?.split('\n').length])).toEqual([
        ['a.csv', 1],
        ['b voter_list.csv', 2],
        ['precincts.csv', 1],
        ['книга.xlsx', 1],
      ]);
      expect(files.every(({ problemIn }) => problemIn !== null && !ENGLISH.test(problemIn.kk))).toBe(true);
    });
  });
});
