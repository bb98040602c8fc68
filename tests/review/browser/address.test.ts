import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { browserIsMissing, sharedChromium } from '../../publish/browser/chromium.js';
import { temporaryFolder } from '../desk.js';
import { endAll, serve } from '../served.js';
import { entriesOfTwo, smallAudit } from '../small-audit.js';

const folder = temporaryFolder();

describe.skipIf(browserIsMissing())('the address of the review', { timeout: 180_000 }, () => {
  afterEach(endAll);
  afterAll(() => folder.remove());

  test('one that is pasted into an open tab opens what it names, and long states cut no subject', async () => {
    const db = await smallAudit(join(folder.path, 'audit'), entriesOfTwo(12));
    const aida = await serve(db, 'Aida');
    const context = await (await sharedChromium()).newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const title = () => page.locator('h1').textContent();
    const poll = <T>(get: () => T) => expect.poll(get, { timeout: 30_000 });
    await page.goto(aida.address);
    await page.waitForSelector('textarea');
    const first = await title();
    await page.keyboard.press('j');
    await poll(title).not.toBe(first);
    const second = await title();
    const other = page.url();
    await page.keyboard.press('k');
    await poll(title).toBe(first);
    await page.evaluate(`location.assign(${JSON.stringify(other)})`);
    await poll(title).toBe(second);
    await page.waitForSelector('textarea');
    // Decided by Aida, the finding waits for a second reviewer: so Berik reads it, on a line of its own.
    await page.keyboard.press('1');
    await page.keyboard.type('Both pages were seen.');
    await page.keyboard.press('Control+Enter');
    await poll(title).not.toBe(second);
    await aida.end();
    const berik = await serve(db, 'Berik');
    await page.goto(berik.address);
    await page.waitForSelector('.list .long');
    expect(await page.locator('.list .long .how').first().textContent()).toBe('waits for a second reviewer');
    const cut = await page.evaluate(`[...document.querySelectorAll('.list .long b, .list .long .how')]
      .filter((shown) => shown.scrollWidth > shown.clientWidth).map((shown) => shown.textContent)`);
    expect(cut).toEqual([]);
    await context.close();
  });
});
