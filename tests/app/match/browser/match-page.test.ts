import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { households } from '../../../../bench/lists/household-lists.js';
import { matchFiles } from '../../../../src/app/match/match-files.js';
import { LANGUAGES } from '../../../../src/model.js';
import { axeComplaints, brokenWords, browserIsMissing, openFile } from '../../../publish/browser/chromium.js';

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 840 } },
] as const;

describe.skipIf(browserIsMissing())('the page of a matching in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-match-browser-'));
  const html = join(folder, 'page.html');
  const { headers, rows, truth } = households(120, true, 43);

  /** Families with their truth, and one record three times, so that there is a group to draw. */
  beforeAll(async () => {
    const people = rows.map((row, at) => [...row, truth[at]!]);
    const again = [...rows[0]!, truth[0]!];
    const file = join(folder, 'list.csv');
    const lines = [[...headers, 'who'], ...people, again, again].map((row) => row.map((cell) => `"${cell}"`).join(','));
    writeFileSync(file, `${lines.join('\n')}\n`);
    await matchFiles([file], { truth: 'who', html });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(LANGUAGES.map((language, at) => [language, LOOKS[at % 2]!] as const))(
    'fits the window and reads well, in %s, %o',
    async (language, look) => {
      const { page, problems, requests, url } = await openFile(html, { ...look, bypassCSP: true });
      await page.locator(`label[for=language-${language}]`).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.viewport.width);
      expect(await brokenWords(page)).toEqual([]);
      expect(await axeComplaints(page)).toEqual([]);
      expect(problems).toEqual([]);
      expect(requests).toEqual([url]);
      await page.context().close();
    },
  );

  test('draws the waterfall of the pair that is asked for, by keyboard or by a click, and says where there is none', async () => {
    const { page, problems } = await openFile(html);
    const shown = page.locator('#waterfall .pair');
    const fall = page.locator('#waterfall .fall').last();
    const recordsOf = (name: string) => name.split(/[\s,]+/).sort();
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    const names = await page.locator('.pair button').allTextContents();
    const first = await shown.innerText();
    const other = names.find((name) => name !== first)!;
    await page.locator('#chosen-pair').fill(recordsOf(other).reverse().join(' '));
    await page.locator('#chosen-pair').press('Enter');
    expect(recordsOf(await shown.innerText())).toEqual(recordsOf(other));
    expect(await fall.getAttribute('d')).toMatch(/^M[\d.]+ 1H[\d.]+V9H[\d.]+z$/);
    await page.locator('.pair button', { hasText: first }).first().click();
    expect(recordsOf(await shown.innerText())).toEqual(recordsOf(first));
    expect(await page.locator('#no-pair').isVisible()).toBe(false);
    await page.locator('#chosen-pair').fill('1:1 1:999999');
    await page.locator('#show-pair').click();
    expect(await page.locator('#no-pair').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
