import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Database } from '../../src/database/sqlite.js';
import { rollproof } from './command-line.js';

// Whole audits, several to a test: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const HEADER = 'precinct,entry_no,surname,given_name,birth_date,iin,address';
const VOTERS = [
  HEADER,
  '101,1,Ли,Виктор,01.01.1885,850101100121,ул. Абая 1',
  '102,7,Ли,Виктор,01.01.1885,850101100121,ул. Абая 1',
].join('\n');

let root = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rollproof-verify-'));
  const keys = generateKeyPairSync('ed25519');
  writeFileSync(join(root, 'key.pem'), keys.privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(join(root, 'public.pem'), keys.publicKey.export({ type: 'spki', format: 'pem' }));
  const other = generateKeyPairSync('ed25519').publicKey;
  writeFileSync(join(root, 'other.pem'), other.export({ type: 'spki', format: 'pem' }));
  cpSync(folderOf({ 'voter_list.csv': VOTERS, 'election.yaml': 'extends: kz-2019\n' }), join(root, 'lists'), {
    recursive: true,
  });
  const argv = ['--out', join(root, 'report'), '--fail-on', 'never', '--quiet', '--sign', join(root, 'key.pem')];
  expect(await rollproof('audit', join(root, 'lists'), ...argv)).toEqual({ code: 0, out: '', err: '' });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(root, 'folder-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A copy of the report and of the lists that a test may spoil. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'report'), join(folder, 'report'), { recursive: true });
  cpSync(join(root, 'lists'), join(folder, 'lists'), { recursive: true });
  const report = join(folder, 'report');
  const everything = ['--folder', join(folder, 'lists'), '--public-key', join(root, 'public.pem')];
  return { report, lists: join(folder, 'lists'), verify: () => rollproof('verify', report, ...everything) };
}

function changeByte(path: string, at?: number): void {
  const bytes = readFileSync(path);
  const place = at ?? Math.floor(bytes.length / 2);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function fileFacts(path: string) {
  const bytes = readFileSync(path);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size_bytes: bytes.length };
}

/** What somebody does who changes a manifest and knows of the digest at its end. */
function rewriteManifest(report: string, change: (text: string) => string): void {
  const path = join(report, 'manifest.json');
  const body = change(readFileSync(path, 'utf8')).replace(/,\n {2}"manifest_sha256": "[0-9a-f]{64}"\n\}\n$/, '\n}\n');
  const digest = createHash('sha256').update(body).digest('hex');
  writeFileSync(path, `${body.slice(0, -3)},\n  "manifest_sha256": "${digest}"\n}\n`);
}

describe('an untouched report', () => {
  test('belongs to its files: one line, exit code 0, everything recomputed', async () => {
    const { code, out, err } = await copy().verify();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^The report belongs to its files: 9 outputs, audit file, 1 inputs, signature of key [0-9a-f]{16} agree\.\n$/,
    );
  });

  test('says what was not recomputed', async () => {
    const { report } = copy();
    const { code, out } = await rollproof('verify', report);
    expect(code).toBe(0);
    expect(out).toContain('Not verified: the signature (give the public key with --public-key); the audited files');
    rmSync(join(report, 'audit.sqlite'));
    rmSync(join(report, 'manifest.json.sig'));
    const without = await rollproof('verify', report);
    expect(without.code).toBe(0);
    expect(without.out).toContain('who wrote it: the manifest is not signed; the audit file is not here');
    expect(without.out.split('\n')).toHaveLength(2);
  });

  test('in Russian, in Kazakh and as JSON', async () => {
    const { report } = copy();
    expect((await rollproof('verify', report, '--lang', 'ru')).out).toMatch(/^Отчёт соответствует своим файлам/);
    expect((await rollproof('verify', report, '--lang', 'kk')).out).toMatch(/^Есеп өз файлдарына сәйкес:/);
    const json = JSON.parse((await rollproof('verify', report, '--json')).out) as Record<string, unknown>;
    expect(json).toMatchObject({ belongs: true, differences: [], outputs: 9, auditFile: true });
  });

  test('is signed so that openssl can tell', () => {
    if (spawnSync('openssl', ['version']).status !== 0) return;
    const manifest = join(root, 'report', 'manifest.json');
    const argv = ['-verify', '-pubin', '-inkey', join(root, 'public.pem'), '-rawin'];
    const { status, stdout } = spawnSync('openssl', [
      'pkeyutl',
      ...argv,
      '-in',
      manifest,
      '-sigfile',
      `${manifest}.sig`,
    ]);
    expect(stdout.toString()).toContain('Verified Successfully');
    expect(status).toBe(0);
  });
});

describe('a report that was touched does not belong to its files', () => {
  const outputs = ['report.html', 'findings.csv', 'findings.json', 'findings.xlsx', 'findings.sarif'];
  test.each([...outputs, 'rejected.csv', 'precincts.csv', 'precincts-public.csv', 'reconciliation.csv'])(
    'one byte of %s',
    async (name) => {
      const { report, verify } = copy();
      changeByte(join(report, name));
      const { code, out } = await verify();
      expect(code).toBe(1);
      expect(out).toMatch(
        new RegExp(`^The report does not belong to its files, differences: 1\\.\\n {2}${name}: changed since`),
      );
    },
  );

  test('one byte of the audit file', async () => {
    const { report, verify } = copy();
    changeByte(join(report, 'audit.sqlite'));
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain('audit.sqlite: changed since the report was written');
  });

  test('one byte of an input, an input that is gone, one that was added, another profile', async () => {
    const { lists, verify } = copy();
    changeByte(join(lists, 'voter_list.csv'));
    expect((await verify()).out).toContain('voter_list.csv: changed since it was audited');
    rmSync(join(lists, 'voter_list.csv'));
    writeFileSync(join(lists, 'special_list.csv'), VOTERS);
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain('voter_list.csv: missing from the folder');
    expect(out).toContain('special_list.csv: in the folder, but not audited');
    const other = copy();
    writeFileSync(join(other.lists, 'election.yaml'), 'extends: kz-2019\nchecks: {AD01: {threshold: 3}}\n');
    expect((await other.verify()).out).toContain('election.yaml: not the profile of the audit');
  });

  test('one byte of the manifest, wherever it is, even without a key', async () => {
    const { report } = copy();
    const manifest = join(report, 'manifest.json');
    const size = readFileSync(manifest).length;
    for (const at of [0, 30, Math.floor(size / 3), Math.floor(size / 2), size - 20, size - 1]) {
      changeByte(manifest, at);
      const { code, out } = await rollproof('verify', report);
      expect(code, `byte ${at}`).toBe(1);
      expect(out).toContain('manifest.json: the manifest was changed');
      changeByte(manifest, at);
    }
    expect((await rollproof('verify', report)).code).toBe(0);
  });

  test('a manifest made to fit a changed report: its facts or its signature give it away', async () => {
    const { report, verify } = copy();
    rewriteManifest(report, (text) => text.replace('"findings": 1', '"findings": 0'));
    const found = await verify();
    expect(found.out).toContain('checks: the manifest does not say what the audit file says');
    expect(found.out).toContain('manifest.json.sig: not a signature of this manifest');
    expect(found.code).toBe(1);
  });

  test('an audit file that holds another number of findings than it says', async () => {
    const { report } = copy();
    const db = new Database(join(report, 'audit.sqlite'));
    db.exec('delete from finding_record; delete from finding');
    db.close();
    const { sha256, size_bytes: size } = fileFacts(join(report, 'audit.sqlite'));
    rewriteManifest(report, (text) =>
      text.replace(
        /"name": "audit.sqlite",\s+"sha256": "\w+",\s+"size_bytes": \d+/,
        `"name": "audit.sqlite",\n    "sha256": "${sha256}",\n    "size_bytes": ${size}`,
      ),
    );
    const { code, out } = await rollproof('verify', report);
    expect(code).toBe(1);
    expect(out).toContain('DR02: the audit file holds another number of findings than it says');
  });

  test('a missing file', async () => {
    const { report, verify } = copy();
    rmSync(join(report, 'findings.csv'));
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain('findings.csv: missing');
  });

  test('an unmasked report that no manifest names', async () => {
    const { report, verify } = copy();
    writeFileSync(join(report, 'report-revealed.html'), 'x');
    expect((await verify()).out).toContain('report-revealed.html: not named in the manifest');
  });

  test('the wrong key, a changed signature, none where one is asked for', async () => {
    const { report, verify } = copy();
    const wrong = await rollproof('verify', report, '--public-key', join(root, 'other.pem'));
    expect(wrong.code).toBe(1);
    expect(wrong.out).toContain('not a signature of this manifest by this key');
    changeByte(join(report, 'manifest.json.sig'));
    expect((await verify()).out).toContain('not a signature of this manifest by this key');
    rmSync(join(report, 'manifest.json.sig'));
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('there is no signature') as string });
  });
});

describe('what cannot be verified', () => {
  test('no manifest, no directory, no such folder, no usable key: exit code 2 and a sentence', async () => {
    const { report } = copy();
    const usual = ['verify', report];
    const empty = folderOf({});
    const commands = [
      ['verify', empty],
      ['verify', join(empty, 'nothing')],
      [...usual, '--folder', join(empty, 'nothing')],
      [...usual, '--public-key', join(report, 'report.html')],
    ];
    for (const argv of commands) {
      const { code, out, err } = await rollproof(...argv);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^rollproof: .*expected .*found /);
    }
  });

  test('a key that others can read signs nothing, and nothing is audited', async () => {
    const folder = folderOf({ 'voter_list.csv': VOTERS });
    const key = join(folder, 'key.pem');
    writeFileSync(key, readFileSync(join(root, 'key.pem')));
    chmodSync(key, 0o644);
    const out = join(folder, 'out');
    const { code, err } = await rollproof('audit', join(root, 'lists'), '--out', out, '--sign', key);
    expect(code).toBe(2);
    expect(err).toContain('chmod 600');
    expect(readdirSync(folder)).not.toContain('out');
  });
});

describe('--reveal and signatures', () => {
  test('the unmasked report has its own names and its own manifest, and both belong', async () => {
    const { report, lists } = copy();
    const argv = ['--out', report, '--reveal', '--fail-on', 'never', '--quiet', '--sign', join(root, 'key.pem')];
    const before = readFileSync(join(report, 'report.html'));
    expect((await rollproof('audit', lists, ...argv)).code).toBe(0);
    expect(readFileSync(join(report, 'report.html')).equals(before)).toBe(true);
    const names = readdirSync(report).filter((name) => name.includes('-revealed'));
    expect(names).toEqual([
      ...['findings-revealed.csv', 'findings-revealed.json', 'findings-revealed.sarif', 'findings-revealed.xlsx'],
      ...['manifest-revealed.json', 'manifest-revealed.json.sig', 'precincts-revealed.csv', 'rejected-revealed.csv'],
      'report-revealed.html',
    ]);
    const verify = () => rollproof('verify', report, '--public-key', join(root, 'public.pem'));
    expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('16 outputs') as string });
    changeByte(join(report, 'report-revealed.html'));
    expect((await verify()).out).toContain('report-revealed.html: changed');
  });

  test('a signature of another manifest does not stay', async () => {
    const { report, lists } = copy();
    const audit = (...more: string[]) =>
      rollproof('audit', lists, '--out', report, '--fail-on', 'never', '--quiet', ...more);
    await audit();
    expect(readdirSync(report)).toContain('manifest.json.sig');
    await audit('--lang', 'ru');
    expect(readdirSync(report)).not.toContain('manifest.json.sig');
  });
});
