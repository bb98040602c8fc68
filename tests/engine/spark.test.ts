import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CheckOrder } from '../../src/checks/index.js';
import { createAuditFile } from '../../src/database/audit-file.js';
import { evaluateInSpark } from '../../src/engine/evaluate-in-spark.js';
import { InputError, LANGUAGES } from '../../src/model.js';

// Spark itself runs in `npm run engine:spark`, where Java is. Here a script stands in its place: what is written for it, and what
// becomes of its answers.

const folder = mkdtempSync(join(tmpdir(), 'rollproof-spark-test-'));
const db = createAuditFile(join(folder, 'audit.sqlite'));
db.exec(
  "insert into precinct_list select 'АБ', 'voter', 3, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, null, 0, 0, 0, null, null, null",
);
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const QUEUE: CheckOrder = {
  jobs: [
    {
      check: {
        code: 'AA01',
        folder: 'sql/checks/AA01',
        strength: 'pattern',
        sql: 'select precinct as subject, cast(null as bigint) as record, round(entries / 7e0, 1) as sevenths from precinct_list where entries >= :least order by precinct',
        populationSql: 'select count(*) as examined from precinct_list where exists (select 1 from similarity)',
      },
      parameters: { least: 3, unused: 'x' },
    },
  ],
  next: new Int32Array(new SharedArrayBuffer(4)),
};

/** Runs the check with a script of Node.js in the place of spark-submit; `$` in it is the plan's folder. */
function withScript(script: string, onJob: (job: number) => void = () => {}) {
  const submit = join(folder, 'submit');
  writeFileSync(
    submit,
    `#!${process.execPath}\nconst fs = require('node:fs'); const $ = process.argv.at(-1);\n${script}\n`,
  );
  chmodSync(submit, 0o700);
  return evaluateInSpark(db, QUEUE, onJob, {
    submit,
    master: 'spark://nowhere:7077',
    conf: ['spark.executor.memory=1g'],
  });
}

const ROWS = (checkRows: string) => `
  fs.copyFileSync($ + '/plan.json', ${JSON.stringify(join(folder, 'plan.json'))});
  fs.copyFileSync($ + '/precinct_list.jsonl', ${JSON.stringify(join(folder, 'rows.jsonl'))});
  fs.writeFileSync(${JSON.stringify(join(folder, 'arguments.json'))}, JSON.stringify(process.argv.slice(2)));
  fs.mkdirSync($ + '/rows');
  fs.writeFileSync($ + '/rows/0-population.jsonl', '{"names":["examined"]}\\n[1]\\n{"rows":1}\\n');
  fs.writeFileSync($ + '/rows/0-check.jsonl', ${JSON.stringify(checkRows)});
  console.log('{"done":"0-population"}\\nnoise of Java\\n{"done":"0-check"}');`;

test('the plan holds tables, views and statements as Spark says them; its rows become an evaluation', async () => {
  const done: number[] = [];
  const rows = '{"names":["subject","record","sevenths"]}\n["АБ",null,0.4]\n{"rows":1}\n';
  const evaluation = (await withScript(ROWS(rows), (job) => done.push(job))).get(0);
  expect(evaluation).toMatchObject({ population: '{"examined":1}', subjects: ['АБ'], measures: ['{"sevenths":0.4}'] });
  expect(done).toEqual([0]);
  const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  const check = plan.statements.find(({ id }: { id: string }) => id === '0-check');
  expect(check.sql).toContain('rounded(entries / 7e0, 1)');
  expect(check.parameters).toEqual({ least: 3 });
  const filled = plan.tables.filter(({ file }: { file: string | null }) => file !== null);
  expect(filled).toMatchObject([{ name: 'precinct_list', file: 'precinct_list.jsonl', rows: 1 }]);
  expect(plan.views.find(({ name }: { name: string }) => name === 'similarity').sql).toMatch(/^select count/);
  expect(JSON.parse(readFileSync(join(folder, 'rows.jsonl'), 'utf8'))).toMatchObject({ precinct: 'АБ', entries: 3 });
  // What no statement reads is not made there: each table and view costs a second.
  expect(plan.tables.length).toBeLessThan(6);
  expect(plan.views.length).toBeLessThan(4);
  expect(plan).toMatchObject({ small: true, settings: { 'spark.sql.shuffle.partitions': '2' } });
  expect(JSON.parse(readFileSync(join(folder, 'arguments.json'), 'utf8')).slice(0, 6)).toEqual([
    ...['--master', 'spark://nowhere:7077', '--conf', 'spark.driver.memory=3g', '--conf', 'spark.executor.memory=1g'],
  ]);
  // Personal data: nothing of it stays.
  expect(readdirSync(folder).filter((name) => name.endsWith('.spark'))).toEqual([]);
});

test.each([
  [
    'a file of rows that ends early',
    ROWS('{"names":["subject","record"]}\n["АБ",null]\n'),
    /cut short: 1 rows of an unknown number/,
  ],
  [
    'rows that are missing',
    ROWS('{"names":["subject","record"]}\n["АБ",null]\n{"rows":2}\n'),
    /cut short: 1 rows of 2/,
  ],
  [
    'a statement that Spark refuses',
    `fs.writeFileSync($ + '/failed.json', '{"what":"0-check","message":"no such column"}'); process.exit(1);`,
    /Spark, 0-check: no such column/,
  ],
] as const)('%s is an error', async (_name, script, message) => {
  await expect(withScript(script)).rejects.toThrow(message);
});

test.each([
  ['no Java', `console.error('JAVA_HOME is not set'); process.exit(1);`, 'Java 17'],
  [
    'no master',
    `console.error('ERROR: All masters are unresponsive! Giving up.'); process.exit(1);`,
    'spark://nowhere:7077',
  ],
  [
    'a worker without Node.js',
    `fs.writeFileSync($ + '/failed.json', JSON.stringify({ what: 'read', message: 'Job aborted\\nRuntimeError: no program to start: /opt/node: No such file or directory\\n at' })); process.exit(1);`,
    '/opt/node: No such file or directory',
  ],
  [
    'a full disk of a worker',
    `fs.writeFileSync($ + '/failed.json', JSON.stringify({ what: '0-check', message: 'lost task\\njava.io.IOException: No space left on device\\n at' })); process.exit(1);`,
    'spark.local.dir',
  ],
] as const)('%s is said in every language, with what to do', async (_name, script, words) => {
  const error = await withScript(script).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(InputError);
  for (const language of LANGUAGES) expect((error as InputError).sentence(language)).toContain(words);
  expect(new Set(LANGUAGES.map((language) => (error as InputError).sentence(language))).size).toBe(LANGUAGES.length);
});

test('where there is no spark-submit, that is said', async () => {
  const refused = evaluateInSpark(db, QUEUE, () => {}, { submit: join(folder, 'no-such-program') });
  await expect(refused).rejects.toThrow(/no-such-program.*ENOENT/);
});

// What Spark 4.3 writes, shortened: the reason stands among a log, frames of stacks, the source of a traceback and pages of usage.
const LOG = 'WARNING: Using incubator modules: jdk.incubator.vector\n26/12/01 08:47:48 INFO SparkContext: Running\n';
const FRAMES = '\tat org.apache.spark.deploy.SparkSubmit.error(SparkSubmit.scala:1068)\n'.repeat(2_000);
const USAGE = '  --queue QUEUE_NAME  The YARN queue to submit to.\n'.repeat(4_000);

test.each([
  [
    'a master that nobody answers for',
    `${LOG}Caused by: java.net.ConnectException: Connection refused: /127.0.0.1:7999\n${FRAMES}26/12/01 INFO SparkContext: Successfully stopped\n`,
    'a Spark master that can be reached, found spark://nowhere:7077: Caused by: java.net.ConnectException: Connection refused: /127.0.0.1:7999.',
  ],
  [
    'a master that is none',
    `${LOG}Exception in thread "main" org.apache.spark.SparkException: Master must either be yarn or start with spark, k8s, or local\n${FRAMES}`,
    'a Spark master that can be reached, found spark://nowhere:7077: Exception in thread "main" org.apache.spark.SparkException: Master must',
  ],
  [
    'a cluster without its settings',
    `${LOG}Exception in thread "main" org.apache.spark.SparkException: When running with master 'yarn' either HADOOP_CONF_DIR or YARN_CONF_DIR must be set\n${FRAMES}`,
    'a Spark master that can be reached',
  ],
  [
    'a home of Java where none is',
    '/opt/bin/spark-class: line 71: /nope/bin/java: No such file or directory\n/opt/bin/spark-class: line 97: CMD: bad array subscript\n',
    'found java: /opt/bin/spark-class: line 71: /nope/bin/java: No such file or directory.',
  ],
  [
    'a Java that is too old',
    `Exception in thread "main" java.lang.UnsupportedClassVersionError: org/apache/spark/launcher/Main has been compiled by a more recent version\n${FRAMES}`,
    'found java: Exception in thread "main" java.lang.UnsupportedClassVersionError',
  ],
  [
    'a setting without a value',
    `Error: Invalid argument to --conf: nonsense\n\n${LOG}${USAGE}`,
    'each --spark-conf name=value, found Error: Invalid argument to --conf: nonsense.',
  ],
  [
    'a folder of a worker that cannot be made',
    `${LOG}26/12/01 08:50:11 ERROR DiskBlockManager: Failed to create any local dir.\n`,
    'spark.local.dir',
  ],
  [
    'what nobody foresaw',
    `${LOG}Exception in thread "main" org.apache.spark.SparkException: Cluster deploy mode is not applicable\n${FRAMES}${LOG}`,
    'found spark-submit: Exception in thread "main" org.apache.spark.SparkException: Cluster deploy mode is not applicable.',
  ],
])('of %s the line that says why is shown', async (_name, said, sentence) => {
  // By its exit code and not at once: what stands in the pipe would be lost.
  const script = `process.stderr.write(${JSON.stringify(said)}); process.exitCode = 1;`;
  const error = await withScript(script).catch((reason) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).sentence('en')).toContain(sentence);
});

test('of a worker without Node.js its path is shown, and not the source that would have said so', async () => {
  const message =
    'Traceback (most recent call last):\n  File "runner.py", line 136, in follow\n    raise RuntimeError("no program to start: %s: %s" % (command[0], error.strerror)) from error\nRuntimeError: no program to start: /nope/node: No such file or directory\n';
  const failed = JSON.stringify({ what: 'read', message });
  const error = await withScript(
    `fs.writeFileSync($ + '/failed.json', ${JSON.stringify(failed)}); process.exit(1);`,
  ).catch((reason) => reason);
  expect((error as InputError).sentence('en')).toContain('found /nope/node: No such file or directory.');
});
