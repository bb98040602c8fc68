import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type * as Library from '../../src/index.js';
import { packageRoot } from '../../src/package-root.js';

// npm run engine:spark                         five checks over the sample on Spark, its workers reading the files
// npm run engine:spark -- --only all           every check
// npm run engine:spark -- --lists FOLDER --master 'local-cluster[2,1,1024]' --conf name=value
// npm run engine:spark -- --only all --engine duckdb
// Every file that an audit writes is held against the one that SQLite gives, byte by byte.
// It needs Java 17 and spark-submit of pyspark 4.3.0 on the path (pip install pyspark==4.3.0).

// What workers run is a program of the build.
const { auditFolder, openAuditFile } = (await import(join(packageRoot(), 'dist', 'src', 'index.js'))) as typeof Library;

const SHORT = ['AV03', 'DR02', 'RC07', 'PR06', 'LQ17'];
const SAME_ROWS = ['check_run', 'finding', 'finding_record'];
const MOST_SHOWN = 20;

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: SHORT.join(',') },
    lists: { type: 'string', default: join(packageRoot(), 'samples', 'kz-2019') },
    engine: { type: 'string', default: 'spark' },
    master: { type: 'string' },
    conf: { type: 'string', multiple: true, default: [] },
  },
});

async function audited(directory: string, options: Library.AuditOptions): Promise<string> {
  const began = performance.now();
  const only = given.only === 'all' ? {} : { selection: { only: given.only.split(',') } };
  await auditFolder(given.lists, directory, { ...only, ...options });
  console.log(`${options.engine}: ${Math.round((performance.now() - began) / 1000)} s`);
  return directory;
}

/** Files that differ, or that only one of both has. The audit file itself is compared by its rows: it holds when it was made. */
function otherFiles(own: string, other: string): readonly string[] {
  const files = new Set([...readdirSync(own), ...readdirSync(other)].filter((name) => name !== 'audit.sqlite'));
  const bytes = (folder: string, name: string) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return null;
    }
  };
  return [...files].filter((name) => !bytes(own, name)?.equals(bytes(other, name) ?? Buffer.of()));
}

/** Rows of checks and findings that one audit has and the other has not. */
function otherRows(own: string, other: string): readonly string[] {
  const rows = (folder: string, table: string) => {
    const db = openAuditFile(join(folder, 'audit.sqlite'), { readonly: true });
    try {
      return db
        .prepare(`select * from ${table}`)
        .all()
        .map((row) => JSON.stringify(row));
    } finally {
      db.close();
    }
  };
  return SAME_ROWS.flatMap((table) => {
    const [here, there] = [new Set(rows(own, table)), new Set(rows(other, table))];
    const only = (of: ReadonlySet<string>, without: ReadonlySet<string>, engine: string) =>
      [...of].filter((row) => !without.has(row)).map((row) => `${table} on ${engine} alone: ${row.slice(0, 500)}`);
    return [...only(here, there, 'SQLite'), ...only(there, here, given.engine)];
  });
}

const folder = mkdtempSync(join(tmpdir(), 'rollproof-engine-'));
try {
  const spark = { reads: true, conf: given.conf, ...(given.master === undefined ? {} : { master: given.master }) };
  const own = await audited(join(folder, 'sqlite'), { engine: 'sqlite' });
  const engine = given.engine === 'duckdb' ? 'duckdb' : 'spark';
  const other = await audited(join(folder, engine), { engine, spark });
  const differences = [...otherFiles(own, other).map((name) => `${name} differs`), ...otherRows(own, other)];
  const compared = readdirSync(own).length;
  console.log(`${compared} files compared, ${differences.length} differences`);
  for (const line of differences.slice(0, MOST_SHOWN)) console.log(line);
  if (differences.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
