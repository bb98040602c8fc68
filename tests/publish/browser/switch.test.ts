import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model.js';
import { renderHtml } from '../../../src/publish/page/render-html.js';
import type { AuditReport } from '../../../src/publish/read/report-model.js';
import { CHECKS } from '../fixture/checks.js';
import { at } from '../fixture/findings.js';
import { fixtureReport, shortReport } from '../fixture/report.js';
import { browserIsMissing, openFile } from './chromium.js';

let folder = '';
const LEADS = {
  en: 'Leads for review, not verdicts',
  ru: 'Поводы для проверки, а не выводы',
  kk: 'Тексеруге негіз, үкім емес',
};

const open = (options: BrowserContextOptions = {}, name = 'report') => openFile(join(folder, `${name}.html`), options);

describe.skipIf(browserIsMissing())('languages, tables and cards in Chromium', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rollproof-switch-'));
    const write = (name: string, report: AuditReport) =>
      writeFileSync(join(folder, `${name}.html`), [...renderHtml(report, { language: 'en' })].join(''));
    const reviewed = { undecided: 10, 'one-of-two': 0, settled: 2, disputed: 0, conflict: 0 };
    write(
      'report',
      shortReport({
        counts: { ...shortReport().counts, reviewed },
        *findings() {
          for (const one of shortReport().findings())
            yield { ...one, review: { state: one.id < 3 ? 'settled' : 'undecided', outcome: null, reviewers: 1 } };
        },
      }),
    );
    write('large', fixtureReport());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    expect(await page.locator('#status').textContent()).toBe('Подходящих находок на этой странице: 12 из 12');
    await page.locator('#search').fill('человек');
    expect(await page.locator('#status').textContent()).toContain('9 из 12');
    await page.locator('#search').fill('person');
    expect(await page.locator('#status').textContent()).toContain(': 0 из 12');
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
    await page.locator('#by-precinct').selectOption('138');
    expect(await page.locator('#status').textContent()).toBe('Findings on this page that match: 2 of 12');
    expect(await page.locator('details.finding:visible').count()).toBe(2);
    expect(await page.evaluate('location.hash')).toBe('#?precinct=138');
    // Heads say how many of their findings are left, by strength too, and have their whole counts again when all is chosen.
    const amount = async (id: string) => (await page.locator(`#${id} > summary .amount`).innerText()).trim();
    expect(await amount('check-DR02')).toBe('2 / 3');
    const family = `family-${CHECKS[0]?.family}`;
    expect(await amount(family)).toMatch(/^2 \/ \d+ findings$/);
    const strengths = page.locator(`#${family} > summary .how [data-strength]:visible`);
    const left = (await strengths.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0);
    expect(left).toBe((await strengths.count()) === 0 ? 0 : 2);
    await page.evaluate(`location.hash = '#?family=${CHECKS[2]?.family}&check=AD01&q=412'`);
    await page.locator('details.check:visible').nth(1).waitFor({ state: 'hidden' });
    expect(await page.locator('#by-precinct').inputValue()).toBe('');
    expect(await page.locator('details.check:visible').count()).toBe(1);
    await page.locator('#clear').click();
    expect(await page.locator('#status').textContent()).toContain('12 of 12');
    expect(await amount('check-DR02')).toMatch(/^3 By chance/);
    const first = page.locator('#by-family option').first();
    expect(await first.getAttribute('label')).toBe('all');
    await page.locator('label[for=language-ru]').click();
    expect(await first.getAttribute('label')).toBe('все');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('every choice says how many findings it leaves, beside what else is chosen', async () => {
    const { page, problems } = await open();
    const labels = (name: string) =>
      page.locator(`#by-${name} option`).evaluateAll((options) => options.map((one) => one.getAttribute('label')));
    const boxes = () => page.locator('#controls .choice').allInnerTexts();
    expect(await labels('precinct')).toContain('138 (2)');
    expect(await labels('review')).toEqual(['all', 'Nobody has decided on it (10)', 'Reviewed and settled (2)']);
    expect((await labels('check')).slice(1, 3)).toEqual([
      'DR02 One person on the voter lists of two precincts (3)',
      'DR04 Same name and birth date, no IIN to compare (6)',
    ]);
    expect((await boxes()).map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'Contradiction 3',
      'Needs a document 1',
      'Pattern 8',
    ]);
    await page.locator('#by-precinct').selectOption('138');
    // A choice counts what it would leave; its own list counts as if nothing of it were chosen.
    expect((await labels('check')).slice(1, 3)).toEqual([
      'DR02 One person on the voter lists of two precincts (2)',
      'DR04 Same name and birth date, no IIN to compare (0)',
    ]);
    expect(await page.locator('#by-check option[value=DR04]').isDisabled()).toBe(true);
    expect(await labels('precinct')).toContain('138 (2)');
    expect(await page.locator('#by-review option[value=undecided]').isDisabled()).toBe(true);
    await page.locator('#by-review').selectOption('settled');
    expect(await page.locator('#status').textContent()).toContain(': 2 of 12');
    expect(await page.evaluate('location.hash')).toBe('#?precinct=138&review=settled');
    await page.locator('#clear').click();
    expect(await labels('review')).toContain('Nobody has decided on it (10)');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a search looks into cards, files and checks that found nothing as well, and the filters stay on the screen', async () => {
    const { page } = await open({ viewport: { width: 390, height: 840 } });
    expect(await page.locator('#choices').getAttribute('open')).toBeNull();
    await page.locator('#search').fill('supplementary voter list');
    expect(await page.locator('#elsewhere a').allTextContents()).toContain('lists/дополнительный_список.csv');
    await page.locator('#search').fill('DR0');
    await page.locator('details.finding:visible').last().scrollIntoViewIfNeeded();
    const box = await page.locator('#controls').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeLessThan(420);
    await page.locator('.check > summary').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.parentElement.className')).toBe('finding');
    await page.context().close();
  });

  test('findings without room on the page are unpacked, searched and shown as text', async () => {
    const { page, problems } = await open({}, 'large');
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
    const anchor = await page.locator('#rest-list li').first().getAttribute('id');
    expect(problems).toEqual([]);
    await page.context().close();
    const again = (await openFile(join(folder, 'large.html'), {}, `#${anchor}`)).page;
    await again.waitForSelector('#rest-list li');
    expect(await again.locator('#rest-list li').getAttribute('id')).toBe(anchor);
    expect(await again.locator('#by-check option[value=DR04]').getAttribute('label')).toMatch(/\(1\)$/);
    await again.context().close();
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
});
