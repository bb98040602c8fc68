// node bench/screens.mjs: renews samples/screenshots from the sample as it is audited and reviewed today. Needs `npm run build` and
// Chromium (CHROMIUM, or where Debian puts it). The pictures are looked at by people; no test compares them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const TO = join(ROOT, 'samples', 'screenshots');
const WIDE = { width: 1280, height: 1500 };
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
const folder = mkdtempSync(join(tmpdir(), 'rollproof-screens-'));
const db = join(folder, 'audit.sqlite');

function run(...given) {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...given], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`rollproof ${given.join(' ')}: ${status}\n${stderr}`);
}

async function pageOf(browser, address, { viewport = DESK, language = 'en', ...options } = {}) {
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('h1');
  if (language !== 'en') await page.evaluate((to) => document.querySelector(`input[value="${to}"]`)?.click(), language);
  await page.waitForTimeout(1500);
  return page;
}

async function keep(page, name, target = page) {
  await target.screenshot({ path: join(TO, `${name}.png`) });
  await page.context().close();
  console.log(name);
}

/** A server for one reviewer, and what ends it. */
async function review(as) {
  const server = spawn(process.execPath, [MAIN, 'review', '--db', db, '--as', as, '--quiet', '--reveal']);
  const address = await new Promise((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`review ended with ${code}`)));
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  return {
    address,
    end: async () => {
      server.kill();
      await ended;
    },
  };
}

/** Decides on the findings of DR02 one by one, by keys. */
async function decide(browser, as, keys) {
  const { address, end } = await review(as);
  const page = await pageOf(browser, `${address}#?check=DR02`);
  await page.waitForSelector('h1');
  for (const [key, reason] of keys) {
    await page.waitForSelector('textarea');
    await page.keyboard.press(key);
    await page.keyboard.type(reason);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(1500);
    await page.keyboard.press('Escape');
  }
  await page.context().close();
  await end();
}

async function ofTheReport(browser) {
  const report = pathToFileURL(join(folder, 'report.html')).href;
  await keep(await pageOf(browser, report, { viewport: WIDE }), 'first-screen');
  await keep(await pageOf(browser, report, { viewport: WIDE, colorScheme: 'dark', language: 'ru' }), 'dark');
  await keep(await pageOf(browser, report, { viewport: PHONE, language: 'kk' }), 'phone');
  const finding = await pageOf(browser, report, { viewport: WIDE });
  await finding.evaluate(() => {
    for (const id of ['family-double-registration', 'check-DR02']) document.getElementById(id).open = true;
    document.querySelector('#check-DR02 details.finding').open = true;
  });
  await finding.locator('#check-DR02').scrollIntoViewIfNeeded();
  await keep(finding, 'finding', finding.locator('#check-DR02 details.finding').first());
  const paper = await pageOf(browser, report, { viewport: { width: 794, height: 1123 } });
  await paper.emulateMedia({ media: 'print' });
  await keep(paper, 'print');
}

async function ofTheReview(browser) {
  const { address, end } = await review('C. Third');
  const at = (more) => `${address}#?check=DR02${more}`;
  await keep(await pageOf(browser, at(''), { viewport: WIDE }), 'review');
  const keys = await pageOf(browser, at(''));
  await keys.keyboard.press('?');
  await keys.waitForSelector('dialog[open]');
  await keep(keys, 'review-keys');
  const progress = await pageOf(browser, at(''));
  await progress.keyboard.press('p');
  await progress.waitForTimeout(1500);
  await keep(progress, 'review-progress');
  await keep(await pageOf(browser, at('&lang=ru'), { viewport: WIDE, colorScheme: 'dark' }), 'review-dark');
  await keep(await pageOf(browser, at('&lang=kk'), { viewport: PHONE }), 'review-phone');
  const looked = await pageOf(browser, at(''), { viewport: WIDE });
  await looked.locator('button', { hasText: 'Show unmasked' }).click();
  await looked.waitForSelector('main .problem');
  await keep(looked, 'review-unmasked');
  await end();
}

const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) =>
  existsSync(path),
);
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
try {
  mkdirSync(TO, { recursive: true });
  run('audit', join(ROOT, 'samples', 'kz-2019'), '--out', folder, '--replace', '--fail-on', 'never', '--quiet');
  await ofTheReport(browser);
  await decide(browser, 'A. First', [
    ['2', 'The move was approved in May; the old line was struck off late.'],
    ['1', 'Both pages bear the signature.'],
  ]);
  await decide(browser, 'B. Second', [
    ['1', 'Two ballot marks, one signature.'],
    ['1', 'Seen on both pages.'],
  ]);
  await ofTheReview(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
