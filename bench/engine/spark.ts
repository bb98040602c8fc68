import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allChecks, type Evaluation, evaluateChecks, leftOutOf, type Outcomes } from '../../src/checks/index.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import { evaluateInSpark } from '../../src/engine/evaluate-in-spark.js';
import { packageRoot } from '../../src/package-root.js';
import { loadExample } from '../../tests/checks/example-audit.js';

// npm run engine:spark                               five checks over the sample on Spark, each to the byte as on SQLite
// npm run engine:spark -- all                        every check
// npm run engine:spark -- all 'local-cluster[2,1,1024]'   on another master
// It needs Java 17 and spark-submit of pyspark 4.3.0 on the path (pip install pyspark==4.3.0).

const SHORT = ['AV03', 'DR02', 'RC07', 'PR06', 'LQ17'];

const [, , which = 'five', master] = process.argv;
const only = which === 'all' ? [] : which === 'five' ? SHORT : which.split(',');
const checks = allChecks();
const leftOut = only.length === 0 ? new Set<string>() : leftOutOf(checks, { only });

const differences = (own: Outcomes, other: Outcomes): readonly string[] =>
  own.flatMap(({ check, evaluation }, place) => {
    const there = other[place]?.evaluation ?? null;
    if (evaluation === null || there === null) return evaluation === there ? [] : [`${check.code}: ran on one alone`];
    return (Object.keys(evaluation) as (keyof Evaluation)[])
      .filter((name) => JSON.stringify(evaluation[name]) !== JSON.stringify(there[name]))
      .map((name) => `${check.code} ${name}: ${show(evaluation[name])} on SQLite, ${show(there[name])} there`);
  });
const show = (value: unknown) => JSON.stringify(value).slice(0, 300);

const folder = mkdtempSync(join(tmpdir(), 'rollproof-spark-'));
try {
  const loaded = await loadExample(join(packageRoot(), 'samples', 'kz-2019'));
  const path = join(folder, 'audit.sqlite');
  loaded.exec(`vacuum into '${path}'`);
  loaded.close();
  const db = openAuditFile(path, { readonly: true });
  const own = await evaluateChecks(db, checks, undefined, leftOut);
  const began = performance.now();
  const there = await evaluateChecks(db, checks, undefined, leftOut, {
    workElsewhere: (file, queue, onJob) => evaluateInSpark(file, queue, onJob, master === undefined ? {} : { master }),
  });
  const found = differences(own, there);
  const ran = own.filter(({ evaluation }) => evaluation !== null).length;
  console.log(`${ran} checks in ${Math.round((performance.now() - began) / 1000)} s, ${found.length} differences`);
  for (const line of found) console.log(line);
  if (found.length > 0) process.exitCode = 1;
  db.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
