import { test } from 'vitest';
import { existsSync, writeFileSync, mkdirSync } from 'node:fs';
import { createAuditFile, buildIndexes } from '../../src/database/audit-file.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { linkRecords } from '../../src/link/link-records.js';
import { readProfile } from '../../src/election/read-profile.js';
import { runChecks } from '../../src/checks/index.js';
import { writeReports } from '../../src/report/write-reports.js';
import { iinCheckDigit } from '../../src/identity/index.js';
import { someChecks } from './hostile-audit.js';
test('perf', async () => {
  mkdirSync('/tmp/r1perf', { recursive: true });
  const lines = ['precinct,surname,given_name,birth_date,iin,address,voted'];
  let n = 0;
  for (let i = 0; n < 100000; i++) {
    const head = `${50 + (Math.floor(i / 3000) % 49)}0${1 + (i % 9)}1${(i >> 4) % 9}1${String(i % 10000).padStart(4, '0')}`;
    const c = (iinCheckDigit as (s: string) => number | null)(head);
    if (c === null || c < 0 || c > 9) continue;
    for (const p of [i % 300, (i + 1) % 300]) lines.push(`${p},Фам${i},Имя,,${head}${c},"г. Алматы, ул. Абая, дом ${i % 90}",да`);
    n++;
  }
  writeFileSync('/tmp/r1perf/voter_list.csv', lines.join('\n'));
  const db = createAuditFile(':memory:');
  await loadFolder(db, '/tmp/r1perf', readProfile('/tmp/r1perf'));
  buildIndexes(db); linkRecords(db);
  runChecks(db, someChecks());
  console.log('findings', db.prepare('select count(*) from finding').pluck().get());
  for (const only of ['findings.csv', 'findings.json', 'rejected.csv', 'precincts.csv', 'report.html'] as const) {
    const t = performance.now();
    const w = await writeReports(db, '/tmp/r1perf-out', { language: 'ru', reveal: false, checks: someChecks(), only: [only] });
    console.log(only, Math.round(performance.now() - t), 'ms', w[0]!.sizeBytes, 'rss', Math.round(process.memoryUsage().rss / 1e6));
  }
}, 300000);
