import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import { at } from '../fixture/findings.js';
import { fixtureReport } from '../fixture/report.js';
import { browserIsMissing, launchOffline } from './chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const urlOf = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;
let folder = '';
let browser: Browser;

describe.skipIf(browserIsMissing())('report.html in Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-html-'));
    for (const language of LANGUAGES) write(language, { language });
    write('revealed', { language: 'en', revealed: true });
    browser = await launchOffline();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([...LANGUAGES, 'revealed'])('%s opens from a file with no request, no error, no dialog', async (name) => {
    const { page, problems, requests } = await openPage(name);
    await page.locator('#open-all').click();
    expect(problems).toEqual([]);
    expect(requests).toEqual([urlOf(name)]);
    await page.context().close();
  });

  test.each([
    ['light, wide', 'en', { viewport: { width: 1280, height: 900 } }],
    ['dark, wide', 'ru', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['phone', 'kk', { viewport: { width: 360, height: 740 } }],
    ['unmasked', 'revealed', { viewport: { width: 1280, height: 900 } }],
  ] as const)('axe finds nothing to mend: %s', async (_, name, options) => {
    const { page } = await openPage(name, { ...options, bypassCSP: true });
    await openSome(page);
    // Of two hundred findings that are built alike, axe needs to see a few.
    await page.evaluate(
      "document.querySelectorAll('#check-DR04 .finding:nth-child(n+6)').forEach((one) => one.remove())",
    );
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html)
            .join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });

  test.each(LANGUAGES)('nothing sticks out of a phone of 360 pixels in %s', async (language) => {
    const { page } = await openPage(language, { viewport: { width: 360, height: 740 } });
    await openSome(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
  });

  test('a finding is searched, opened and closed by keyboard alone', async () => {
    const { page, problems } = await openPage('en');
    await page.locator('#search').focus();
    await page.keyboard.type('person достық');
    expect(await page.locator('#status').textContent()).toBe('Findings on this page that match: 1 of 206');
    expect(await page.locator('details.check:visible').count()).toBe(1);
    const finding = page.locator(at(2));
    while (!(await finding.locator('summary').evaluate((element) => element.matches(':focus'))))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await finding.getAttribute('open')).toBe('');
    await page.keyboard.press('Space');
    expect(await finding.getAttribute('open')).toBeNull();
    await page.locator('#search').fill('');
    await page.locator('input[value=pattern]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('#status').textContent()).toBe('Findings on this page that match: 4 of 206');
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
  writeFileSync(join(folder, `${name}.html`), [...renderHtml(fixtureReport({ revealed }), { language })].join(''));
}

/** Opens the first findings, the first check's folds, and the first of every group. */
async function openSome(page: Page): Promise<void> {
  await page.evaluate(`for (const selector of [${[1, 2, 60_001, 60_002, 60_003].map((id) => `'${at(id)}'`).join()},
    '#check-DR02 .fold', '#check-DR02 .fold + .fold', '#picture-histogram .fold', '#picture-funnel .fold', '#picture-matrix .fold', '#precinct-138', '.precinct:not(#precinct-138)', '.quiet .other', '.nothing .other', '.skipped .other', '#file-1'])
    document.querySelector(selector).open = true;
    for (const one of document.querySelectorAll('.opens, .family, .check, .tec')) one.open = true;`);
}

/** A page with its network cut off, and whatever it complained of or asked for. */
async function openPage(name: string, options: BrowserContextOptions = {}, hash = '') {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(urlOf(name) + hash);
  return { page, problems, requests };
}
