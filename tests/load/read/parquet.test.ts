import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { loaded } from '../loaded.js';
import { readPath } from './read-all.js';

const folder = mkdtempSync(join(tmpdir(), 'rollproof-parquet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const connection = await (await DuckDBInstance.create(':memory:')).connect();

/** Has DuckDB write what a query gives, and gives the path. */
async function parquetOf(name: string, sql: string, options = ''): Promise<string> {
  const path = join(folder, `${name}.parquet`);
  await connection.run(`copy (${sql}) to '${path}' (format parquet${options})`);
  return path;
}

const VOTERS = `select '0' || (1200 + i % 3) as "УИК", cast(i + 1 as integer) as "№", 'Әлиев' || (i % 7) as "Фамилия", 'Асан' || i as "Имя",
  case when i % 5 = 0 then null else 'Ерланұлы' end as "Отчество", date '1891-02-01' + cast(i % 28 as integer) as "Дата рождения",
  'ул. Абая; "' || i || '"' as "Адрес" from range(5000) as r(i)`;

test.each([
  ['snappy', 'snappy'],
  ['gzip', 'gzip'],
  ['brotli', 'brotli'],
  ['uncompressed', 'uncompressed'],
])('a list in Parquet packed by %s is loaded as the same list in CSV', async (name, codec) => {
  // Several groups of rows, which end within a batch.
  const parquet = readFileSync(await parquetOf(name, VOTERS, `, compression ${codec}, row_group_size 2048`));
  const csv = join(folder, `${name}.csv`);
  await connection.run(`copy (${VOTERS}) to '${csv}' (format csv, header)`);
  const rows = async (file: string, content: Buffer) =>
    loaded({ [`voter_list/${file}`]: content }, ({ accounting, all }) => ({
      accounting: accounting.map(({ path: _, ...counts }) => counts),
      rows: all('select * from listing order by record_id'),
    }));
  const own = await rows('list.parquet', parquet);
  expect(own.accounting).toMatchObject([{ read: 5000, loaded: 5000, rejected: 0 }]);
  expect(JSON.stringify(own) === JSON.stringify(await rows('list.csv', readFileSync(csv)))).toBe(true);
});

test('values stand as they would in a sheet', async () => {
  const path = await parquetOf(
    'types',
    `select cast(900101300123 as bigint) as iin, cast(12.5 as double) as share, cast('nan' as double) as none, true as used,
       timestamp '2019-06-09 07:05:00' as at, timestamp '2019-06-09 00:00:00' as day, cast(3.10 as decimal(6, 2)) as price, cast(null as varchar) as blank`,
  );
  const { records } = await readPath(path);
  expect(records).toMatchObject([
    { cells: ['900101300123', '12.5', '', '1', '2019-06-09 07:05:00', '2019-06-09', '3.1', ''] },
  ]);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 3000), /damaged Parquet file/],
  ['of other bytes', (bytes: Buffer) => spoilt(bytes, 2000, 400), /damaged Parquet file/],
  ['without its end', (bytes: Buffer) => spoilt(bytes, bytes.length - 40, 30), /damaged Parquet file/],
] as const)('a Parquet file %s is refused, and nothing of it is loaded', async (_name, damage, message) => {
  const bytes = readFileSync(await parquetOf('whole', VOTERS, ', compression gzip'));
  await expect(loaded({ 'voter_list/list.parquet': damage(Buffer.from(bytes)) }, () => null)).rejects.toThrow(message);
});

function spoilt(bytes: Buffer, at: number, length: number): Buffer {
  return bytes.fill(0x5a, at, at + length);
}

test('columns within columns are no table', async () => {
  const path = await parquetOf('nested', "select {'surname': 'Әлиев'} as person, 1 as n");
  await expect(readPath(path)).rejects.toThrow('columns within columns');
});
