import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readDecisions } from '../../../src/decisions/journal.js';
import { browserIsMissing, sharedChromium } from '../../publish/browser/chromium.js';
import { sampleAudit } from '../../publish/sample-audit.js';
import { temporaryFolder } from '../desk.js';
import { endAll, serve } from '../served.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = temporaryFolder();
const db = join(folder.path, 'audit.sqlite');
const HOSTILE = '<img src=x onerror="document.title=1">{{7*7}}';
let browser: Browser;

const lines = () => readDecisions(join(folder.path, 'decisions.jsonl'))?.own.map(({ line }) => line) ?? [];

async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  await page.goto(address);
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

describe.skipIf(browserIsMissing())('the review in Chromium', () => {
  beforeAll(async () => {
    const audit = await sampleAudit();
    audit.exec(`update listing set surname = '<img src=x onerror="document.title=1">' where record_id % 3 = 0`);
    writeFileSync(db, audit.serialize());
    audit.close();
    browser = await sharedChromium();
  });
  afterEach(endAll);
  afterAll(() => folder.remove());

  test('findings are decided, moved through and taken back by keyboard alone; a second reviewer sees nothing before deciding', async () => {
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
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('DR02');
    await poll(() => page.url()).toContain('q=DR02');
    await poll(() => page.locator('.kicker .code').first().textContent()).toBe('DR02');
    const address = page.url();
    await page.locator('button', { hasText: 'Show unmasked' }).click();
    await poll(() => lines().at(-1)?.what).toBe('revealed');
    expect(await page.locator('main img, .said img').count()).toBe(0);
    expect([problems, foreign]).toEqual([[], []]);
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForSelector('h1');
    expect(await page.locator('input[type=search]').inputValue()).toBe('DR02');
    await page.context().close();
    await aida.end();

    const berik = await serve(db, 'Berik');
    const second = await open(berik.address);
    expect(await title(second.page)).toBe(first);
    expect(await second.page.content()).not.toContain('onerror="document.title=1"&gt;{{7');
    expect(await second.page.locator('.note', { hasText: 'Somebody has decided' }).count()).toBe(1);
    await decide(second.page, '4', 'The archive burned.');
    await second.page.keyboard.press('k');
    await poll(() => second.page.locator('.said').count()).toBe(2);
    expect(await second.page.locator('.side-right').textContent()).toContain('Settled: Cannot be decided');
    await second.page.keyboard.press('p');
    await second.page.waitForSelector('dialog code');
    expect(second.problems).toEqual([]);
    await second.page.context().close();
    await berik.end();
  });

  test('axe finds nothing to mend, and nothing sticks out of a phone, in three languages', async () => {
    const served = await serve(db, 'Saule');
    for (const options of [
      { locale: 'en-US' },
      { locale: 'ru-RU', colorScheme: 'dark' },
      { locale: 'kk-KZ', viewport: { width: 360, height: 740 } },
    ] as const) {
      const { page, problems } = await open(served.address, { ...options, bypassCSP: true });
      expect(await page.evaluate('document.documentElement.lang')).toBe(options.locale.slice(0, 2));
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.keyboard.press('3');
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect([options.locale, violations, problems]).toEqual([options.locale, [], []]);
      await page.context().close();
    }
    await served.end();
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
    expect(lines().length).toBe(before + (lines().at(-1)?.what === 'audit' ? 1 : 0));
    await page.context().close();
    foreign.close();
    await served.end();
  });
});
