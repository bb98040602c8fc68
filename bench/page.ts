import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderHtml } from '../src/publish/page/render-html.js';
import { largeReport } from '../tests/publish/fixture/large.js';

/*
 * How long a report of 100,000 findings takes to open and to filter in Chromium, with how much of that was the page's own work:
 * npm run bench:page -- [REPORT.html]. Without a file it writes the page of tests/publish/fixture/large.ts.
 */

const RUNS = 5;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-page-'));
  let [file] = process.argv.slice(2);
  if (file === undefined) {
    file = join(folder, 'report.html');
    writeFileSync(file, [...renderHtml(largeReport, { language: 'en' })].join(''));
  }
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const session = await browser.newBrowserCDPSession();
  /** Processor time of all pages so far: on a busy machine the clock says more of its neighbours. */
  const work = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return 1000 * processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0);
  };
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const before = await work();
    await page.goto(pathToFileURL(file).href);
    const opening = (await work()) - before;
    runs.push({ work: opening, ...(await page.evaluate<Omit<Run, 'work'>>(MEASURE)) });
    await context.close();
  }
  await browser.close();
  rmSync(folder, { recursive: true });
  for (const name of ['elements', 'seen', 'ready', 'work', 'first', 'again'] as const) {
    const values = runs.map((run) => run[name]).sort((a, b) => a - b);
    console.log(`${name.padEnd(9)} ${values.map((value) => Math.round(value)).join(' ')}`);
  }
}

/** Milliseconds from the navigation on: first paint, ready to use, processor time until then; then the first and a further filter. */
interface Run {
  readonly elements: number;
  readonly seen: number;
  readonly ready: number;
  readonly work: number;
  readonly first: number;
  readonly again: number;
}

const MEASURE = `(async () => {
  const [opened] = performance.getEntriesByType('navigation');
  const seen = performance.getEntriesByName('first-contentful-paint')[0];
  const search = document.getElementById('search');
  const status = document.getElementById('rest-status') || document.getElementById('status');
  const filter = async (text) => {
    const [before, began] = [status.textContent, performance.now()];
    search.value = text;
    search.dispatchEvent(new Event('input'));
    for (let i = 0; i < 2000 && status.textContent === before; i += 1) await new Promise((done) => setTimeout(done, 5));
    return performance.now() - began;
  };
  return {
    elements: document.querySelectorAll('*').length,
    seen: seen ? seen.startTime : 0,
    ready: opened.domContentLoadedEventEnd,
    first: await filter('precinct 12'),
    again: await filter('precinct 123'),
  };
})()`;

await main();
