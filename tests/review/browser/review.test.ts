import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readDecisions } from '../../../src/decisions/journal.js';
import { browserIsMissing, sharedChromium } from '../../publish/browser/chromium.js';
import { temporaryFolder } from '../desk.js';
import { endAll, serve } from '../served.js';
import { entriesOfTwo, HOSTILE_NAME, smallAudit } from '../small-audit.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = temporaryFolder();
const out = join(folder.path, 'audit');
const db = join(out, 'audit.sqlite');
const HOSTILE = '<img src=x onerror="document.title=1">{{7*7}}';
let browser: Browser;

const lines = () => readDecisions(join(out, 'decisions.jsonl'))?.own.map(({ line }) => line) ?? [];

async function open(address: string, options: BrowserContextOptions = {}, selection = '') {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.goto(address + selection);
  await page.waitForSelector('h1');
  return { page, problems, foreign };
}

/** Decides on the finding that is open, by keys alone, once its form is there: before that a key decides on nothing. */
async function decide(page: Page, key: string, reason: string): Promise<void> {
  const count = lines().length;
  await page.waitForSelector('textarea');
  await page.keyboard.press(key);
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await poll(() => lines().length).toBe(count + 1);
  await page.keyboard.press('Escape');
}

/** Waits as long as a busy machine may need. */
const poll = <T>(get: () => T) => expect.poll(get, { timeout: 30_000 });

const title = (page: Page) => page.locator('h1').textContent();

/** The axe rules that the page breaks, with the first element that does. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe.skipIf(browserIsMissing())('the review in Chromium', () => {
  beforeAll(async () => {
    await smallAudit(out, entriesOfTwo(9));
    browser = await sharedChromium();
  });
  afterEach(endAll);
  afterAll(() => folder.remove());

  test('findings are decided, moved through and taken back by keyboard alone; names, reasons and looks stay texts', async () => {
    const aida = await serve(db, 'Aida', { reveal: true });
    const { page, problems, foreign } = await open(aida.address);
    const first = await title(page);
    await decide(page, '2', HOSTILE);
    await poll(() => title(page)).not.toBe(first);
    expect(lines().at(-1)).toMatchObject({ what: 'decided', by: 'Aida', decision: 'explained', reason: HOSTILE });
    await page.keyboard.press('k');
    await poll(() => title(page)).toBe(first);
    await page.waitForSelector('.said');
    expect(await page.locator('.said').textContent()).toContain(HOSTILE);
    await page.keyboard.press('u');
    await poll(() => lines().at(-1)?.what).toBe('undone');
    await decide(page, '4', HOSTILE);
    await poll(() => title(page)).not.toBe(first);
    // On the next finding, U takes the last decision back and returns to it.
    await page.keyboard.press('u');
    await poll(() => lines().at(-1)?.what).toBe('undone');
    await poll(() => title(page)).toBe(first);
    await decide(page, '4', HOSTILE);
    await page.locator('select[aria-label=Language]').selectOption('ru');
    await poll(() => page.locator('.side-right h2').textContent()).toBe('Решение');
    await poll(() => page.url()).toContain('lang=ru');
    await page.reload();
    await poll(() => page.locator('.side-right h2').textContent()).toBe('Решение');
    await page.locator('select[aria-label=Язык]').selectOption('en');
    await poll(() => page.locator('.side-right h2').textContent()).toBe('Decision');
    await page.waitForSelector('h1');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open] kbd');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('113');
    await poll(() => page.url()).toContain('q=113');
    await poll(() => page.locator('.list-head').textContent()).toContain('2 of 9');
    const address = page.url();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await poll(() => page.locator('.list-head').textContent()).toContain('9 of 9');
    await page.keyboard.press('Escape');
    await poll(() => title(page)).toBe(first);
    for (let at = 0; at < 9; at += 1) {
      const looks = lines().length;
      await page.locator('button', { hasText: 'Show unmasked' }).click();
      await poll(() => lines().length).toBe(looks + 1);
      await page.waitForSelector('main .problem');
      if ((await page.locator('main').textContent())?.includes(HOSTILE_NAME)) break;
      await page.keyboard.press('j');
      await page.waitForSelector('main .problem', { state: 'detached' });
    }
    expect(lines().at(-1)?.what).toBe('revealed');
    expect(await page.locator('main').textContent()).toContain(HOSTILE_NAME);
    expect(await page.locator('main img, .said img').count()).toBe(0);
    expect([problems, foreign]).toEqual([[], []]);
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('h1');
    expect(await page.locator('input[type=search]').inputValue()).toBe('113');
    await page.context().close();
  });

  test('a second sees nothing before deciding, a third ends a dispute, and another audit asks to confirm what has changed', async () => {
    const use = async (name: string, act: (page: Page) => Promise<void>) => {
      const served = await serve(db, name);
      const { page, problems } = await open(served.address);
      await act(page);
      expect(problems).toEqual([]);
      await page.context().close();
      await served.end();
    };
    const side = (page: Page) => page.locator('.side-right').textContent();
    await use('Berik', async (page) => {
      expect(await page.content()).not.toContain('onerror="document.title=1"&gt;{{7');
      expect(await page.locator('.note', { hasText: 'Somebody has decided' }).count()).toBe(1);
      const first = await title(page);
      await decide(page, '2', 'Moved in May.');
      await poll(() => title(page)).not.toBe(first);
      await page.keyboard.press('k');
      await poll(() => page.locator('.said').count()).toBe(2);
      expect(await side(page)).not.toContain('Settled');
      expect(await page.locator('.list a[aria-current=true]').textContent()).toContain('Explained');
      // Two more, which another audit will find changed and gone.
      await page.keyboard.press('j');
      await poll(() => title(page)).not.toBe(first);
      const second = await title(page);
      await decide(page, '2', 'the second');
      await poll(() => title(page)).not.toBe(second);
      await decide(page, '2', 'the third');
    });
    await use('Saule', async (page) => {
      const first = await title(page);
      expect(await page.locator('.note', { hasText: 'Somebody has decided' }).count()).toBe(1);
      await decide(page, '2', 'The register says so.');
      await poll(() => title(page)).not.toBe(first);
      await page.keyboard.press('k');
      await poll(() => page.locator('.said').count()).toBe(3);
      expect(await side(page)).toContain('Settled: Explained');
      await page.keyboard.press('p');
      await page.waitForSelector('dialog code');
      expect(await page.locator('dialog').textContent()).toMatch(/settled\s*1/);
    });
    const decided = lines().flatMap((line) => (line.what === 'decided' && line.by === 'Berik' ? [line.finding] : []));
    const personOf = (at: number) => Math.ceil(Number(decided[at]?.records[0]?.fields['entry_no']) / 2) - 1;
    const [changed, gone] = [personOf(1), personOf(2)];
    await smallAudit(
      out,
      entriesOfTwo(10)
        .filter(({ person, precinct }) => person !== gone || precinct < 110)
        .map((one) => (one.person === changed && one.precinct >= 110 ? { ...one, line: 977 } : one)),
    );
    await use('Berik', async (page) => {
      await page.locator('.facets button', { hasText: 'evidence changed' }).click();
      await page.waitForSelector('section.changes');
      expect(await page.locator('section.changes tbody').textContent()).toMatch(/977/);
      expect(await side(page)).toContain('You decided before: Explained');
      const before = lines().length;
      await page.locator('button', { hasText: 'Confirm my decision again' }).click();
      await poll(() => lines().length).toBe(before + 1);
      expect(lines().at(-1)).toMatchObject({ what: 'decided', decision: 'explained', reason: 'the second' });
      await page.keyboard.press('p');
      await page.waitForSelector('dialog code');
      expect(await page.locator('dialog').textContent()).toMatch(/new since the audit before\s*2.*gone since\s*1/);
    });
  });

  test('axe finds nothing to mend on any screen, and nothing sticks out of a phone, in three languages', async () => {
    const served = await serve(db, 'Dana', { reveal: true });
    const phone = { locale: 'kk-KZ', viewport: { width: 360, height: 740 } };
    for (const [options, show] of [
      [{ locale: 'en-US' }, (page) => page.keyboard.press('3')],
      [{ locale: 'ru-RU', colorScheme: 'dark' }, (page) => page.keyboard.press('p')],
      [phone, (page) => page.locator('main button').last().click()],
      [{ ...phone, colorScheme: 'dark' }, (page) => page.keyboard.press('?')],
    ] as readonly (readonly [BrowserContextOptions, (page: Page) => Promise<void>])[]) {
      const { page, problems } = await open(served.address, { ...options, bypassCSP: true }, '#?state=undecided');
      expect(await page.evaluate('document.documentElement.lang')).toBe(options.locale?.slice(0, 2));
      await page.waitForSelector('textarea');
      await show(page);
      await page.waitForSelector('dialog code, dialog kbd, main .problem, input[type=date]');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect([options.locale, await violations(page), problems]).toEqual([options.locale, [], []]);
      await page.context().close();
    }
  });

  test('a page of another origin reads nothing, writes nothing and frames nothing, even with the address', async () => {
    const served = await serve(db, 'Dana');
    const before = lines().length;
    const body = JSON.stringify({ at: 5 });
    const attack = `<script>
      window.read = [];
      const tries = ['api/overview', 'api/progress', '', 'main.js'].flatMap((path) => [
        fetch('${served.address}' + path).then((r) => r.text()), fetch('${served.address}' + path, { mode: 'no-cors' }).then((r) => r.text())]);
      for (const type of ['application/json', 'text/plain'])
        tries.push(fetch('${served.address}api/undo', { method: 'POST', headers: { 'content-type': type }, body: '${body}' }).then((r) => r.text()),
          fetch('${served.address}api/undo', { method: 'POST', mode: 'no-cors', body: '${body}' }).then((r) => r.text()));
      Promise.allSettled(tries).then((all) => { window.read = all.map((one) => one.value || ''); window.done = true; });
      </script><iframe src="${served.address}"></iframe><form method="post" enctype="text/plain" action="${served.address}api/undo" target="_blank"><input name='${body}'></form>`;
    const foreign = createServer((_, response) => response.setHeader('content-type', 'text/html').end(attack));
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.done === true');
    await page.evaluate("document.querySelector('form').submit()");
    expect(((await page.evaluate('window.read')) as string[]).join('')).toBe('');
    expect(
      await page
        .frames()[1]
        ?.evaluate('document.body?.innerText ?? ""')
        .catch(() => ''),
    ).not.toContain('Aida');
    expect(lines().length).toBe(before);
    await page.context().close();
    foreign.close();
    await served.end();
  });
});
