import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuditFile } from '../../src/database/audit-file.js';
import { storageProblem } from '../../src/database/storage-problem.js';
import { readProfile } from '../../src/election/read-profile.js';
import { VOTER_LIST } from '../../src/extracts/lists.js';
import { loadFile } from '../../src/load/load-file.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { LoadSession } from '../../src/load/load-session.js';
import { packageRoot } from '../../src/package-root.js';
import { folderWith } from '../cli/command-line.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const LINE = '12;Әбдірахманов;Қайрат;ул. Абая 1';
const LIST = `УИК;Фамилия;Имя;Адрес\n${`${LINE}\n`.repeat(40_000)}`;

type Load = typeof loadFile;

/** Loads one file while something happens to it, and expects the error and an audit file without it. */
async function refused(
  path: string,
  happens: (() => void) | null = null,
  load: Load = loadFile,
  Session = LoadSession,
): Promise<string> {
  const db = newAuditFile();
  const file = { path: 'voter_list.csv', absolutePath: path, extract: VOTER_LIST, settings: {} };
  let first = happens;
  try {
    const readers = Session === LoadSession ? 0 : 1;
    const session = new Session(db, readProfile(packageRoot()), [{ file, size: LIST.length }], readers);
    const outcome = load(db, file, session, () => {
      first?.();
      first = null;
    });
    const error = await outcome.then(
      () => null,
      (reason: Error) => reason,
    );
    expect(error?.name).toBe('InputError');
    expect(error?.message).toMatch(/^voter_list\.csv: expected .* Nothing of this file was loaded\. /);
    expectEmpty(db);
    await session.close();
    return error?.message ?? '';
  } finally {
    db.close();
  }
}

function expectEmpty(db: AuditFile): void {
  expect(db.inTransaction).toBe(false);
  for (const table of ['listing', 'source_file', 'rejected_record', 'file_column', 'repair']) {
    expect(db.prepare(`select count(*) from ${table}`).pluck().get(), table).toBe(0);
  }
}

describe('a file that changes while it is read', () => {
  const changes: [string, (path: string) => void][] = [
    ['grows', (path) => appendFileSync(path, `${LINE}\n`)],
    ['shrinks', (path) => truncateSync(path, 1000)],
    ['is written with the same size', (path) => utimesSync(path, 1, 1)],
    [
      'is replaced by another',
      (path) => {
        writeFileSync(`${path}.new`, LIST);
        renameSync(`${path}.new`, path);
      },
    ],
  ];

  it.each(changes)('%s: an error, and nothing of it is stored', async (_, change) => {
    const path = join(folderWith({ 'voter_list.csv': LIST }), 'voter_list.csv');
    expect(await refused(path, () => change(path))).toContain('found a file that was changed meanwhile');
  });

  it('while a thread of its own reads it', async () => {
    const built = (name: string) => import(join(packageRoot(), 'dist', 'src', 'load', name));
    const { loadFile: loadInThread } = (await built('load-file.js')) as { loadFile: Load };
    const { LoadSession: Session } = (await built('load-session.js')) as { LoadSession: typeof LoadSession };
    const path = join(folderWith({ 'voter_list.csv': LIST.repeat(4).replaceAll('\nУИК', '\n12') }), 'voter_list.csv');
    expect(await refused(path, () => appendFileSync(path, `${LINE}\n`), loadInThread, Session)).toContain(
      'changed meanwhile',
    );
  });

  it('vanishes: an error', async () => {
    const path = join(folderWith({}), 'voter_list.csv');
    expect(await refused(path)).toContain('error ENOENT');
  });
});

describe('what is no file that can be read', () => {
  it('a folder in its place', async () => {
    const path = join(folderWith({}), 'voter_list.csv');
    mkdirSync(path);
    expect(await refused(path)).toContain('found a folder');
  });

  it.skipIf(process.platform === 'win32')('a pipe that nobody writes to is refused and not waited for', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'voter_list.csv')]);
    const db = newAuditFile();
    await expect(loadFolder(db, folder, readProfile(folder))).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining('found a pipe or device'),
    });
    db.close();
  });

  // For root no file is unreadable.
  it.skipIf(process.getuid?.() === 0)('a file that one may not read', async () => {
    const path = join(folderWith({ 'voter_list.csv': LIST }), 'voter_list.csv');
    chmodSync(path, 0);
    expect(await refused(path)).toContain('error EACCES');
  });
});

describe('an error of the audit file', () => {
  const problem = (code: string) => storageProblem(Object.assign(new Error('x'), { code }), 'a.sqlite')?.parts;

  it('is told apart: a full disk, a file in use, no right to write, a broken disk', () => {
    for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_FSYNC']) {
      expect(problem(code)).toMatchObject({ expected: 'room on the disk', where: 'a.sqlite' });
    }
    expect(problem('SQLITE_BUSY')?.found).toContain('one in use');
    expect(problem('SQLITE_READONLY')?.advice).toContain('right to write');
    expect(problem('SQLITE_IOERR_READ')?.advice).toContain('Check the disk');
    expect(problem('SQLITE_CORRUPT')?.advice).toContain('--replace');
  });

  it('that only a fault of ours can cause stays one', () => {
    expect(problem('SQLITE_CONSTRAINT_CHECK')).toBeUndefined();
    expect(problem('ERR_INVALID_ARG_TYPE')).toBeUndefined();
    expect(storageProblem(null, 'a.sqlite')).toBeNull();
  });
});
