import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAuditFile } from '../../src/app/audit-folder.js';
import { checkFolders, checksFolder } from '../../src/checks/index.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import { loadExample } from '../checks/example-audit.js';

test('an audit file is checked on DuckDB as on SQLite, and nothing of the copy stays beside it', async () => {
  const example = checkFolders(checksFolder()).find((folder) => basename(folder).startsWith('AV03')) ?? '';
  const directory = mkdtempSync(join(tmpdir(), 'rollproof-engine-'));
  const path = join(directory, 'audit.sqlite');
  try {
    const loaded = await loadExample(join(example, 'example'));
    writeFileSync(path, loaded.serialize());
    loaded.close();
    // What a killed run has left.
    writeFileSync(`${path}.duckdb`, 'left');
    const found = async (engine: 'sqlite' | 'duckdb') => {
      await checkAuditFile(path, { engine, engineMemory: '512MB', selection: { only: ['AV03', 'AV06'] } });
      const db = openAuditFile(path, { readonly: true });
      const rows = ['check_run', 'finding', 'finding_record'].map((table) =>
        db.prepare(`select * from ${table}`).all(),
      );
      db.close();
      return rows;
    };
    const onDuckDb = await found('duckdb');
    expect(existsSync(`${path}.duckdb`)).toBe(false);
    expect(onDuckDb[1]?.length).toBeGreaterThan(2);
    expect(await found('sqlite')).toEqual(onDuckDb);
    expect(readdirSync(directory)).toEqual(['audit.sqlite']);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
