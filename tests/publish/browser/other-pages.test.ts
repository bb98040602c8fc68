import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareSeries } from '../../../src/app/compare-series.js';
import { LANGUAGES, type Language } from '../../../src/model.js';
import { writePackages } from '../../../src/publish/packages/write-packages.js';
import { readAudit } from '../../../src/publish/read/read-audit.js';
import { checkedSampleAudit } from '../../shared/sample.js';
import { axeComplaints, brokenWords, browserIsMissing, openFile } from './chromium.js';

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 840 } },
] as const;

const HEADER = 'precinct,entry_no,surname,given_name,patronymic,birth_date,address\n';
/** Three states: somebody leaves and comes back, somebody moves, somebody is corrected. */
const STATES = [
  [
    '41,1,Ахметов,Нұрлан,Серікұлы,1850-02-03,1',
    '41,2,Омарова,Айгүл,Болатқызы,1861-05-06,2',
    '42,1,Ким,Виктор,,1849-07-08,3',
  ],
  ['41,1,Ахметов,Нұрлан,Серікұлы,1850-02-13,1', '42,1,Ким,Виктор,,1849-07-08,3'],
  [
    '41,1,Ахметов,Нұрлан,Серікұлы,1850-02-03,1',
    '41,2,Омарова,Айгүл,Болатқызы,1861-05-06,2',
    '41,3,Ким,Виктор,,1849-07-08,3',
  ],
];

describe.skipIf(browserIsMissing())('pages of states and work packages in Chromium', () => {
  let folder = '';
  const packages = new Map<Language, readonly string[]>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-pages-'));
    const states = STATES.map((lines, at) => {
      const state = join(folder, `list-1899-06-0${at + 1}`);
      mkdirSync(state);
      writeFileSync(join(state, 'voters.csv'), `${HEADER}${lines.join('\n')}\n`);
      return state;
    });
    await compareSeries(states, join(folder, 'series'), { only: ['changes.html'] });
    const db = await checkedSampleAudit();
    for (const language of LANGUAGES) {
      const directory = join(folder, language);
      mkdirSync(directory);
      const files = await writePackages(db, readAudit(db, { reveal: false }), directory, {
        language,
        reveal: false,
        level: 'tec',
      });
      // A commission with a page and a letter; all have the same parts.
      packages.set(
        language,
        files
          .filter(({ name }) => name.endsWith('.html'))
          .slice(0, 2)
          .map(({ path }) => path),
      );
    }
    db.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function looked(path: string, look: (typeof LOOKS)[number], language: Language | null) {
    const { page, problems, requests, url } = await openFile(path, { ...look, bypassCSP: true });
    if (language !== null) await page.locator(`label[for=language-${language}]`).click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.viewport.width);
    expect(await brokenWords(page)).toEqual([]);
    expect(await axeComplaints(page)).toEqual([]);
    expect(problems).toEqual([]);
    expect(requests).toEqual([url]);
    const text = await page.locator('body').innerText();
    await page.context().close();
    return text;
  }

  test.each([
    ['series.html', 'en', LOOKS[0], 'had left and are there again'],
    ['series.html', 'kk', LOOKS[1], 'шыққан, қайта тізімде'],
    ['step-1/changes.html', 'ru', LOOKS[1], 'Ширина полосы равна числу записей'],
  ] as const)('%s in %s, %o', async (name, language, look, says) => {
    expect(await looked(join(folder, 'series', name), look, language)).toContain(says);
  });

  test.each(LANGUAGES.map((language, at) => [language, LOOKS[at % 2]!] as const))(
    'a package in %s, %o',
    async (language, look) => {
      const files = packages.get(language) ?? [];
      expect(files).toHaveLength(2);
      for (const path of files) expect(await looked(path, look, null)).not.toBe('');
    },
  );
});
