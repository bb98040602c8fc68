import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import { at } from '../fixture/findings.js';
import { shortReport } from '../fixture/report.js';
import { axeComplaints, brokenWords, browserIsMissing, openFile } from './chromium.js';

let folder = '';
const WIDE = { viewport: { width: 1280, height: 900 } };
const WITH_AXE = new Set(['en light 1280', 'ru dark 1280', 'kk dark 390', 'revealed light 390']);
const PHONE = { viewport: { width: 390, height: 840 } };

describe.skipIf(browserIsMissing())('report.html in Chromium', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-html-'));
    for (const language of LANGUAGES) write(language, { language });
    write('revealed', { language: 'en', revealed: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['en', 'light', WIDE],
    ['ru', 'dark', WIDE],
    ['kk', 'light', WIDE],
    ['en', 'dark', PHONE],
    ['ru', 'light', PHONE],
    ['kk', 'dark', PHONE],
    ['revealed', 'light', PHONE],
  ] as const)(
    '%s, %s, %o: no request, no error; axe finds nothing; nothing sticks out; no word is broken',
    async (name, colorScheme, options) => {
      const { page, problems, requests, url } = await openPage(name, { ...options, colorScheme, bypassCSP: true });
      await openSome(page);
      for (const width of options === PHONE ? [390, 360] : [1280]) {
        await page.setViewportSize({ ...options.viewport, width });
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        expect(await brokenWords(page)).toEqual([]);
      }
      // A language, a colour and a width each stand in one of these; axe takes longer than all the rest.
      if (WITH_AXE.has(`${name} ${colorScheme} ${options.viewport.width}`))
        expect(await axeComplaints(page)).toEqual([]);
      expect(problems).toEqual([]);
      expect(requests).toEqual([url]);
      await page.context().close();
    },
  );

  test('a finding is searched, opened and closed by keyboard alone', async () => {
    const { page, problems } = await openPage('en');
    await page.locator('#search').focus();
    await page.keyboard.type('person достық');
    expect(await page.locator('#status').textContent()).toBe('Findings on this page that match: 1 of 12');
    expect(await page.locator('details.check:visible').count()).toBe(1);
    const finding = page.locator(at(2));
    while (!(await finding.locator('> summary').evaluate((element) => element.matches(':focus'))))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await finding.getAttribute('open')).toBe('');
    await page.keyboard.press('Space');
    expect(await finding.getAttribute('open')).toBeNull();
    await page.locator('#search').fill('');
    await page.locator('input[value=pattern]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#status').textContent()).toBe('Findings on this page that match: 4 of 12');
    const check = page.locator('details.check:visible').first();
    // The list inside a check says how many fit, of how many, as its head does.
    expect(await check.locator('.list-title').textContent()).toMatch(/\d+ \/ \d+$/);
    await page.locator('#open-all').press('Enter');
    expect(await page.locator('details.finding[open]').count()).toBe(4);
    await page.locator('#close-all').press('Enter');
    expect(await page.locator('details.finding[open]').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a link to a finding or a file opens it', async () => {
    const { page } = await openPage('en', {}, at(2));
    expect(await page.locator(at(2)).getAttribute('open')).toBe('');
    await page
      .locator(`${at(2)} a`)
      .first()
      .click();
    await page.waitForSelector('#file-1[open]');
    await page.context().close();
  });

  test('everything but the controls is there without the script', async () => {
    const { page } = await openPage('en', { javaScriptEnabled: false });
    expect(await page.locator('#controls').isVisible()).toBe(false);
    for (const part of ['.family:has(#check-DR02)', '#check-DR02', at(2)])
      await page.locator(`${part} > summary`).click();
    expect(await page.locator(`${at(2)} table`).isVisible()).toBe(true);
    await page.context().close();
  });

  test('it prints a short form: what to look at first and what is open, and all only where it is asked for', async () => {
    const { page } = await openPage('revealed');
    const isShown = (selector: string) => page.locator(selector).first().isVisible();
    await page.emulateMedia({ media: 'print' });
    const leading = page.locator('.finding[data-leading]').first();
    expect(await leading.locator('table').first().isVisible()).toBe(true);
    expect(await isShown('.paper-note')).toBe(true);
    for (const hidden of ['#controls', '.languages', '#pictures', '#precincts', '#quiet', '.paper', '#check-DR02 .sql'])
      expect([hidden, await isShown(hidden)]).toEqual([hidden, false]);
    expect(await isShown('.finding:not([data-leading])')).toBe(false);
    await page.evaluate(
      "for (let one = document.querySelector('.finding:not([data-leading])'); one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true",
    );
    expect(await isShown('.finding:not([data-leading])')).toBe(true);
    for (const [box, part] of [
      ['findings', '#check-DR02 .sql'],
      ['pictures', '#pictures'],
      ['cards', '.precinct .halves'],
      ['files', '#profile'],
    ] as const) {
      await page.evaluate(`document.getElementById('paper-${box}').checked = true`);
      expect([part, await isShown(part)]).toEqual([part, true]);
    }
    expect(await isShown('.paper-note')).toBe(false);
    // The columns of certificates once went with the box of the choice, which is called paper as well.
    expect(await isShown('#picture-day .bar.paper')).toBe(true);
    await page.evaluate("for (const box of document.querySelectorAll('.paper input')) box.checked = false");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});

function write(
  name: string,
  { language, revealed = false }: { language: (typeof LANGUAGES)[number]; revealed?: boolean },
) {
  writeFileSync(join(folder, `${name}.html`), [...renderHtml(shortReport({ revealed }), { language })].join(''));
}

/** Opens the first findings, the first check's folds, and the first of every group. */
async function openSome(page: Page): Promise<void> {
  await page.evaluate(`for (const selector of [${[1, 2, 60_001, 60_002, 60_003].map((id) => `'${at(id)}'`).join()},
    '#check-DR02 .fold', '#check-DR02 .fold + .fold', '#picture-histogram .fold', '#picture-funnel .fold', '#picture-matrix .fold', '#precinct-138', '.precinct:not(#precinct-138)', '.quiet .other', '.nothing .other', '.skipped .other', '#file-1'])
    document.querySelector(selector).open = true;
    for (const one of document.querySelectorAll('.opens, .family, .check, .tec')) one.open = true;`);
}

function openPage(name: string, options: BrowserContextOptions = {}, hash = '') {
  return openFile(join(folder, `${name}.html`), options, hash);
}
