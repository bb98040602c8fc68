import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { Database } from '../../src/database/sqlite.js';
import { packageRoot } from '../../src/package-root.js';

/** How long the review of many findings takes to open and to scroll, in a browser: `npm run bench:review -- 100000`. */
const FINDINGS = Number(process.argv[2] ?? 100_000);
const ROUNDS = 3;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const root = packageRoot();
const folder = mkdtempSync(join(tmpdir(), 'rollproof-many-'));
const db = join(folder, 'audit.sqlite');

/** The findings of the sample, over and over, each with records of its own kind and a fingerprint of its own. */
function multiply(path: string): void {
  const file = new Database(path);
  file.pragma('foreign_keys = off');
  const all = file.prepare('select count(*) from finding').pluck().get() as number;
  const times = Math.ceil(FINDINGS / all);
  file.exec(`
    create temp table old as select * from finding;
    create temp table old_record as select * from finding_record;
    create temp table times as with recursive n(at) as (select 0 union all select at + 1 from n where at + 1 < ${times}) select at from n;
    delete from finding_record; delete from finding;
    create temp table made as
      select row_number() over (order by code, finding_id, at) as id, finding_id as of, at from old, times limit ${FINDINGS};
    insert into finding (finding_id, code, subject, strength, measures, claims, fingerprint)
      select id, code, iif(at = 0, subject, subject || printf('%04d', at)), strength, measures, claims,
             substr(fingerprint, 1, 57) || printf('%07x', id)
      from made join old on old.finding_id = made.of;
    insert into finding_record select id, record_id from made join old_record on old_record.finding_id = made.of;
    update check_run set finding_count = (select count(*) from finding where finding.code = check_run.code) where outcome = 'ran';`);
  file.close();
}

async function started(): Promise<{ server: ChildProcess; address: string; seconds: number }> {
  const begun = performance.now();
  const server = spawn(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'review', '--db', db, '--as', 'Bench', '--quiet'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const address = await new Promise<string>((found, reject) => {
    server.stdout?.once('data', (text: Buffer) => found(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { server, address, seconds: (performance.now() - begun) / 1000 };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return Math.round(performance.now() - begun);
}

/** Until the lines in sight have their sentences. */
const READ = `(() => {
  const box = document.querySelector('.list').getBoundingClientRect();
  const lines = [...document.querySelectorAll('.list li')].filter((line) => {
    const own = line.getBoundingClientRect();
    return own.bottom > box.top && own.top < box.bottom;
  });
  return lines.length > 3 && lines.every((line) => line.querySelector('.says').textContent !== '');
})()`;
const read = (page: Page) => page.waitForFunction(READ);

/** The longest time between two frames of a second and a half. */
const FRAMES = `new Promise((done) => {
  let [last, most] = [performance.now(), 0];
  const until = last + 1500;
  const look = (now) => {
    most = Math.max(most, now - last);
    last = now;
    if (now < until) requestAnimationFrame(look);
    else done(Math.round(most));
  };
  requestAnimationFrame(look);
})`;

const scrolled = (page: Page, share: number) =>
  timed(async () => {
    await page.evaluate(`(() => {
      const box = document.querySelector('.list');
      box.scrollTop = ${share} * (box.scrollHeight - box.clientHeight);
    })()`);
    await page.waitForTimeout(30);
    await read(page);
  });

const made = process.argv[3];
if (made === undefined) {
  const sample = [
    join(root, 'samples', 'kz-2019'),
    '--out',
    folder,
    '--fail-on',
    'never',
    '--format',
    'json',
    '--quiet',
  ];
  spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'audit', ...sample], { stdio: 'inherit' });
} else copyFileSync(made, db);
multiply(db);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const { server, address, seconds } = await started();
console.log(`${FINDINGS} findings; the server listens after ${seconds.toFixed(1)} s`);
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await (
      await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
    ).newPage();
    const shown = await timed(async () => {
      await page.goto(address);
      await page.waitForSelector('h1');
    });
    const ready = shown + (await timed(() => read(page)));
    const middle = await scrolled(page, 0.5);
    const end = await scrolled(page, 1);
    await page.mouse.move(150, 700);
    const frames = page.evaluate(FRAMES) as Promise<number>;
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -600);
    const frame = await frames;
    await page.keyboard.press('Escape');
    const next = await timed(async () => {
      const before = await page.locator('.fingerprint code').textContent();
      await page.keyboard.press('j');
      await page.waitForFunction(
        `document.querySelector('.fingerprint code')?.textContent !== ${JSON.stringify(before)}`,
      );
    });
    const search = await timed(async () => {
      const before = await page.locator('.list-head').textContent();
      await page.keyboard.press('/');
      await page.keyboard.type('DR02');
      await page.waitForFunction(`document.querySelector('.list-head')?.textContent !== ${JSON.stringify(before)}`);
    });
    console.log(JSON.stringify({ shown, ready, middle, end, longestFrame: frame, next, search }));
    await page.context().close();
  }
} finally {
  server.kill('SIGINT');
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
