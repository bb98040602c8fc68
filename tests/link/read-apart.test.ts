import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openAuditFile } from '../../src/database/audit-file.js';
import { type AuditPeople, readPeople } from '../../src/link/table/audit-people.js';
import type * as Apart from '../../src/link/table/read-apart.js';
import { packageRoot } from '../../src/package-root.js';
import { rollproofProcess } from '../cli/process.js';
import { SAMPLE } from '../shared/sample.js';

const directory = mkdtempSync(join(tmpdir(), 'rollproof-apart-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** As built: a thread runs JavaScript only. */
async function builtReadPeopleInTwo(): Promise<typeof Apart.readPeopleInTwo> {
  const built = (await import(join(packageRoot(), 'dist', 'src', 'link', 'table', 'read-apart.js'))) as typeof Apart;
  return built.readPeopleInTwo;
}

test('two threads read the same people, in the same order and with the same codes, as one', async () => {
  const path = join(directory, 'audit.sqlite');
  rollproofProcess(['load', SAMPLE, '--db', path, '--quiet']);
  const readPeopleInTwo = await builtReadPeopleInTwo();
  const db = openAuditFile(path, { readonly: true });
  const [one, two] = [readPeople(db), await readPeopleInTwo(db, 0)];
  db.close();
  expect(one.size).toBeGreaterThan(14_000);
  expect(one.damagedIins.size).toBeGreaterThan(10);
  // By content: the columns of two threads lie in memory of another kind.
  const plain = (people: AuditPeople) =>
    JSON.stringify(people, (_, value: unknown) =>
      value instanceof Map ? [...value] : ArrayBuffer.isView(value) ? Array.from(value as Float64Array, String) : value,
    );
  expect(plain(two) === plain(one)).toBe(true);
});

test('what fails in the second thread is an error here, and no half of the people', async () => {
  const path = join(directory, 'gone.sqlite');
  copyFileSync(join(directory, 'audit.sqlite'), path);
  const readPeopleInTwo = await builtReadPeopleInTwo();
  const db = openAuditFile(path, { readonly: true });
  rmSync(path);
  await expect(readPeopleInTwo(db, 0)).rejects.toThrow(/audit file/);
  db.close();
});
