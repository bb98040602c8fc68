import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Chromium's path: CHROMIUM, or where Debian and others put it; null where there is none. */
export const chromiumPath: string | null = PATHS.find((path) => path !== '' && existsSync(path)) ?? null;

const MISSING =
  'Chromium is needed for the browser tests: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.';

/** True where browser tests must be left out; says so. On a build server they must not be left out: there they fail. */
export function browserIsMissing(): boolean {
  if (chromiumPath !== null || process.env['CI'] === 'true') return false;
  console.warn(`Browser tests skipped. ${MISSING}`);
  return true;
}

let started: Promise<Browser> | null = null;

/**
 * The one Chromium of this worker, started when it is first asked for: without a sandbox, as containers need it, and with its
 * network cut off but for servers of this machine. It ends with the worker, whose end closes the pipe between them.
 */
export function sharedChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(MISSING);
  started ??= chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--proxy-server=127.0.0.1:9'],
  });
  return started;
}

/** A page of a file with its network cut off, and whatever it complained of or asked for. */
export async function openFile(path: string, options: BrowserContextOptions = {}, hash = '') {
  const browser = await sharedChromium();
  const context = await browser.newContext({ offline: true, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => problems.push('dialog')));
  page.on('request', (request) => requests.push(request.url()));
  const url = pathToFileURL(path).href;
  await page.goto(url + hash);
  return { page, problems, requests, url };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds to mend on a page whose context was opened with bypassCSP: a line for each rule, with the first places. */
export async function axeComplaints(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))",
  );
}

/** Words of nothing but letters that are broken in their middle, and in what; values of cells and paths of files may be. */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(BROKEN_WORDS);
}

const BROKEN_WORDS = `(() => {
  const broken = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!/\\p{L}{2}/u.test(text.data) || text.parentElement.closest('pre, code, svg, .sr, bdi, a, .place')) continue;
    const head = text.parentElement.closest('thead');
    if (head && head.offsetWidth < 2) continue;
    range.selectNodeContents(text);
    if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size < 2) continue;
    for (const { 0: word, index } of text.data.matchAll(/\\p{L}{2,}/gu)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => top);
      if (Math.max(...tops) - Math.min(...tops) > 4) broken.add(word + ' in ' + text.parentElement.tagName + ' of ' + text.parentElement.parentElement.className);
    }
  }
  return [...broken];
})()`;
