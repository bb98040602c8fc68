import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Queue from '../../src/checks/check-queue.js';
import type * as Checks from '../../src/checks/index.js';
import { readinessOf } from '../../src/checks/index.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import type * as Reader from '../../src/database/second-reader.js';
import type * as Library from '../../src/index.js';
import { allChecks, type Check } from '../../src/index.js';
import { packageRoot } from '../../src/package-root.js';
import { SAMPLE } from '../shared/sample.js';

// A second thread runs JavaScript only: two threads are tested as built.

const directory = mkdtempSync(join(tmpdir(), 'rollproof-threads-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const built = async <Module>(...path: string[]): Promise<Module> => import(join(packageRoot(), 'dist', 'src', ...path));

/** A copy of the loaded sample, not yet linked. */
function copyOf(name: string, made = join(directory, 'loaded.sqlite')): string {
  const path = join(directory, name);
  copyFileSync(made, path);
  return path;
}

let library: typeof Library;
let inOne: string;
beforeAll(async () => {
  library = await built('index.js');
  await library.loadAuditFile(SAMPLE, join(directory, 'loaded.sqlite'));
  inOne = copyOf('one.sqlite');
  await library.checkAuditFile(inOne, { twoThreadsFrom: Number.POSITIVE_INFINITY });
});

test('two threads store the bytes of one: linking, counting, expecting, checking', async () => {
  const inTwo = copyOf('two.sqlite');
  await library.checkAuditFile(inTwo, { twoThreadsFrom: 0 });
  expect(readFileSync(inTwo).equals(readFileSync(inOne))).toBe(true);
});

test('the other thread alone evaluates every check as this one does', async () => {
  const { CHECK_WORKER, makeQueue, workThrough } = await built<typeof Queue>('checks', 'check-queue.js');
  const { startSecondReader } = await built<typeof Reader>('database', 'second-reader.js');
  const db = openAuditFile(inOne, { readonly: true });
  const jobs = allChecks().flatMap(({ code, folder, strength, sql, populationSql, ...check }) => {
    const ready = readinessOf(db, { code, folder, strength, sql, populationSql, ...check });
    return 'skip' in ready
      ? []
      : [{ check: { code, folder, strength, sql, populationSql }, parameters: ready.parameters }];
  });
  const second = startSecondReader<Queue.CheckOrder, Queue.Evaluations>(CHECK_WORKER, inOne, makeQueue(jobs));
  const here = workThrough(db, makeQueue(jobs));
  expect(here.size).toBeGreaterThan(80);
  expect(await second.answer).toEqual(here);
  await second.end();
  db.close();
});

test('in two threads as in one, an error names the folder and leaves the findings as they were', async () => {
  const path = copyOf('failing.sqlite', inOne);
  const checks = await built<typeof Checks>('checks', 'index.js');
  const all = checks.allChecks();
  const broken = (place: number): Check[] =>
    all.map((check, i) => (i === place ? { ...check, sql: 'select no_such_column' } : check));
  const db = openAuditFile(path);
  const findings = db.prepare('select * from finding order by finding_id');
  const before = findings.all();
  const lastThatRan = all.findLastIndex(({ code }) =>
    db.prepare("select 1 from check_run where outcome = 'ran' and code = ?").get(code),
  );
  for (const place of [all.findIndex(({ code }) => code === 'LQ01'), lastThatRan]) {
    const evaluated = checks.evaluateChecks(db, broken(place), () => {}, new Set(), { twoThreadsFrom: 0 });
    await expect(evaluated).rejects.toThrow(`${all[place]?.folder}/check.sql: no such column`);
  }
  expect(before.length).toBeGreaterThan(20);
  expect(findings.all()).toEqual(before);
  db.close();
});

test('what fails in the second thread is an error here', async () => {
  const { CHECK_WORKER, makeQueue } = await built<typeof Queue>('checks', 'check-queue.js');
  const { startSecondReader } = await built<typeof Reader>('database', 'second-reader.js');
  const second = startSecondReader(CHECK_WORKER, join(directory, 'gone.sqlite'), makeQueue([]));
  await expect(second.reading).rejects.toThrow(/gone\.sqlite: expected an audit file/);
  await expect(second.answer).rejects.toThrow(/gone\.sqlite: expected an audit file/);
  await second.end();
});
