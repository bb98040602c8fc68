// node bench/duckdb/audit.mjs FOLDER DATABASE: what a script of an afternoon does with an election's files: loads the lists and the AVCs
// used, finds duplicate IINs, duplicate names with birth dates, AVCs used twice, and counts per precinct. Times and counts as JSON.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [, , folder, database] = process.argv;
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.csv'))
  .sort();
const read = (paths) =>
  `read_csv([${paths.map((path) => quoted(join(folder, path))).join(', ')}], delim = ';', header = true, all_varchar = true)`;
const steps = {};

async function timed(step, sql) {
  const started = performance.now();
  const reader = await connection.runAndReadAll(sql);
  steps[step] = { seconds: (performance.now() - started) / 1000, found: Number(reader.getRows()[0]?.[0] ?? 0) };
}

await connection.run('set threads = 2');
await timed('load', `create table voter as select * from ${read(files.filter((file) => /^voter_list/.test(file)))}`);
await timed('load used', `create table used as select * from ${read(files.filter((file) => /^avc_used/.test(file)))}`);
await timed(
  'duplicate IINs',
  `select count(*) from (select "ИИН" from voter where "ИИН" <> '' group by 1 having count(*) > 1)`,
);
await timed(
  'duplicate names',
  `select count(*) from (select lower("Фамилия"), lower("Имя"), lower("Отчество"), "Дата рождения" from voter group by all having count(*) > 1)`,
);
await timed(
  'AVCs used twice',
  `select count(*) from (select "Номер удостоверения" from used where "Номер удостоверения" <> '' group by 1 having count(*) > 1)`,
);
await timed('per precinct', `select count(*) from (select "Номер участка", count(*) from voter group by 1)`);
connection.closeSync();
instance.closeSync();
process.stdout.write(`${JSON.stringify(steps)}\n`);
