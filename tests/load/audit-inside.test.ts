import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadAuditFile } from '../../src/app/audit-folder.js';
import { openAuditFile } from '../../src/database/audit-file.js';
import { sourceFiles } from '../../src/database/source-files.js';

test('an audit file may stand in the folder itself; the outputs of an audit below it are no extracts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-inside-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'voter_list.csv'), 'precinct,surname,given_name\n1,Оразов,Ерлан\n');
  mkdirSync(join(folder, 'earlier'));
  writeFileSync(join(folder, 'earlier', 'audit.sqlite'), '');
  writeFileSync(join(folder, 'earlier', 'precincts.csv'), 'precinct;tec\n1;2\n');
  const path = join(folder, 'audit.sqlite');
  await loadAuditFile(folder, path);
  await loadAuditFile(folder, path, { replace: true });
  const db = openAuditFile(path, { readonly: true });
  expect(sourceFiles(db).map((file) => file.path)).toEqual(['voter_list.csv']);
  db.close();
});
