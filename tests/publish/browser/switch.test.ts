import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import { CHECKS } from '../fixture/checks.js';
import { at } from '../fixture/findings.js';
import { fixtureReport } from '../fixture/report.js';
import { browserIsMissing, launchOffline } from './chromium.js';

let folder = '';
let browser: Browser;
const LEADS = {
  en: 'Leads for review, not verdicts',
  ru: 'Поводы для проверки, а не выводы',
  kk: 'Тексеруге негіз, үкім емес',
};

async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => problems.push('dialog')));
  await page.goto(pathToFileURL(join(folder, 'report.html')).href);
  return { page, problems };
}

describe.skipIf(browserIsMissing())('languages, tables and cards in Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-switch-'));
    writeFileSync(join(folder, 'report.html'), [...renderHtml(fixtureReport(), { language: 'en' })].join(''));
    browser = await launchOffline();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([true, false])('one language is seen at a time; the script runs: %s', async (javaScriptEnabled) => {
    const { page, problems } = await open({ javaScriptEnabled });
    for (const language of LANGUAGES) {
      await page.locator(`label[for=language-${language}]`).click();
      // What is far below is not laid out, and nothing in it is visible until it is near.
      await page.locator('#picture-histogram').scrollIntoViewIfNeeded();
      for (const other of LANGUAGES) {
        const leads = page.locator('#result').getByText(LEADS[other], { exact: true });
        expect(await leads.isVisible()).toBe(other === language);
        expect(await page.locator(`#picture-histogram tspan[lang=${other}]`).first().isVisible()).toBe(
          other === language,
        );
      }
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('the choice is made by keyboard, and the page, its names and its search follow', async () => {
    const { page, problems } = await open();
    await page.locator('#language-en').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('nav.contents').getAttribute('aria-label')).toBe('Содержание');
    expect(await page.locator('#search').getAttribute('placeholder')).toBe('участок, номер, файл, слово');
    expect(await page.locator('#status').textContent()).toBe('Подходящих находок на этой странице: 206 из 206');
    await page.locator('#search').fill('человек');
    expect(await page.locator('#status').textContent()).toContain('203 из 206');
    await page.locator('#search').fill('person');
    expect(await page.locator('#status').textContent()).toContain(': 0 из 206');
    await page.locator('#language-ru').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#status').textContent()).toContain('Осы беттегі сәйкес деректер: 0');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a table is sorted by keyboard, numbers by size and texts by alphabet', async () => {
    const { page } = await open();
    await page.evaluate("location.hash = 'picture-funnel'");
    await page.locator('#picture-funnel summary').press('Enter');
    const head = page.locator('#picture-funnel th', { hasText: 'Additions' }).first();
    const column = () => page.locator('#picture-funnel tbody td:nth-child(3)').allTextContents();
    await head.locator('button').press('Enter');
    const numbers = (await column()).map((text) => Number(text.replace(/\D/g, '')));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.locator('button').press('Enter');
    expect((await column())[0]).toBe('412');
    await page.context().close();
  });

  test('differing letters are marked, and only in what is shown', async () => {
    const { page } = await open();
    const cells = page.locator(`${at(2)} tr.differs td`);
    expect(await cells.locator('mark').count()).toBeGreaterThan(2);
    expect(await page.locator(`${at(2)} tr:not(.differs) mark`).count()).toBe(0);
    await page.context().close();
  });

  test('a place, a subject and a check are chosen; the choice stands in the address and leads to itself', async () => {
    const { page, problems } = await open();
    await page.locator('#by-precinct').fill('138');
    expect(await page.locator('#status').textContent()).toBe('Findings on this page that match: 2 of 206');
    expect(await page.locator('details.finding:visible').count()).toBe(2);
    expect(await page.evaluate('location.hash')).toBe('#?precinct=138');
    await page.evaluate(`location.hash = '#?family=${CHECKS[2]?.family}&check=AD01&q=412'`);
    await page.locator('details.check:visible').nth(1).waitFor({ state: 'hidden' });
    expect(await page.locator('#by-precinct').inputValue()).toBe('');
    expect(await page.locator('details.check:visible').count()).toBe(1);
    await page.locator('#clear').click();
    expect(await page.locator('#status').textContent()).toContain('206 of 206');
    expect(await page.locator('#by-family option').first().getAttribute('label')).toBe('all');
    await page.locator('label[for=language-ru]').click();
    expect(await page.locator('#by-family option').first().getAttribute('label')).toBe('все');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('findings without room on the page are unpacked, searched and shown as text', async () => {
    const { page, problems } = await open();
    const all = 1_300 - 206;
    expect(await page.locator('#rest-list li').count()).toBe(0);
    await page.locator('#rest-show').click();
    await page.waitForSelector('#rest-list li');
    expect(await page.locator('#rest-status').textContent()).toBe(
      `Of these match: ${all.toLocaleString('en')} of ${all.toLocaleString('en')}`,
    );
    expect(await page.locator('#rest-list li').count()).toBe(200);
    await page.locator('#search').fill('DR04 250');
    await page.locator('#rest-list li').nth(199).waitFor({ state: 'detached' });
    expect(await page.locator('#rest-list li').first().textContent()).toContain('DR04');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('one card is printed alone', async () => {
    const { page } = await open();
    await page.evaluate('window.print = () => { window.printed = document.body.className; }');
    await page.evaluate("location.hash = 'precinct-138'");
    await page.locator('#precinct-138 .print-card').click();
    expect(await page.evaluate('window.printed')).toContain('one-card');
    await page.evaluate(
      "document.body.classList.add('one-card'); document.getElementById('precinct-138').classList.add('chosen'); document.getElementById('precinct-138').closest('.tec').classList.add('holds')",
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#precinct-138').isVisible()).toBe(true);
    expect(await page.locator('.precinct:not(#precinct-138)').first().isVisible()).toBe(false);
    expect(await page.locator('#findings').isVisible()).toBe(false);
    await page.context().close();
  });

  test('pictures and cards stand in a phone without sticking out', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    await page.evaluate(
      "for (const one of document.querySelectorAll('.picture details, .opens, .family, .check, .tec, .precinct')) one.open = true",
    );
    for (const language of LANGUAGES) {
      await page.locator(`label[for=language-${language}]`).click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    await page.context().close();
  });
});
