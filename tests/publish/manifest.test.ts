import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/model.js';
import {
  isSignatureOf,
  KEY_FILE,
  pseudonymKey,
  readKeyFile,
  readPublicKey,
  readSigningKey,
  signatureOf,
} from '../../src/publish/manifest/key-files.js';
import { auditFacts, type Manifest, manifestText, readManifest } from '../../src/publish/manifest/manifest.js';
import { fileNameOf } from '../../src/publish/words/output-names.js';
import { folderWith } from '../cli/command-line.js';
import { hostileAudit } from './hostile-audit.js';

const SHA = 'a'.repeat(64);
async function example(changes: Partial<Manifest> = {}): Promise<Omit<Manifest, 'manifest_version'>> {
  return {
    generator: { name: 'rollproof', version: '0.1.0' },
    sqlite_version: '3.0.0',
    report: { language: 'en', personal_data: 'masked', pseudonym_key: null },
    audit_file: { name: 'audit.sqlite', sha256: SHA, size_bytes: 1 },
    audit: auditFacts(await hostileAudit()),
    outputs: [{ name: 'report.html', sha256: SHA, size_bytes: 1 }],
    ...changes,
  };
}

describe('the text of a manifest', () => {
  test('says of each input its digest, size, encoding and accounting, and of each check its SQL and parameters', async () => {
    const { audit } = await example();
    expect(audit.inputs.map(({ path, read, loaded, rejected }) => [path, read, loaded, rejected])).toEqual([
      ['avc_used.csv', 2, 2, 0],
      ['voter_list.csv', 7, 4, 3],
    ]);
    for (const input of audit.inputs) expect(input).toMatchObject({ encoding: 'UTF-8', container: 'plain' });
    expect(audit.checks.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['AV01', 'skipped'],
      ['DR02', 'ran'],
      ['DR06', 'skipped'],
    ]);
    expect(audit.profile).toMatchObject({ name: 'kz-2019', stated: true });
    expect(audit.profile.values.length).toBeGreaterThan(3);
  });

  test('is read back as it was, and is always the same', async () => {
    const text = manifestText(await example());
    expect(readManifest(text)).toEqual({ manifest_version: 1, ...(await example()) });
    expect(manifestText(await example())).toBe(text);
    expect(text).not.toMatch(/\/tmp\/|\/home\/|20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d/);
  });

  test('no byte of it can be changed unseen', async () => {
    const text = manifestText(await example());
    for (let at = 0; at < text.length; at += 97) {
      const other = text[at] === 'x' ? 'y' : 'x';
      expect(readManifest(text.slice(0, at) + other + text.slice(at + 1)), `byte ${at}`).toBeNull();
    }
    expect(readManifest(`${text} `)).toBeNull();
    expect(readManifest('')).toBeNull();
  });

  test('a manifest that leads out of its directory is none', async () => {
    const outside = { name: '../secret', sha256: SHA, size_bytes: 1 };
    expect(readManifest(manifestText(await example({ outputs: [outside] })))).toBeNull();
    expect(readManifest(manifestText(await example({ audit_file: { ...outside, name: '..' } })))).toBeNull();
    const { audit } = await example();
    const [input] = audit.inputs;
    for (const path of ['/etc/passwd', 'a/../../b', '..\\b', 'a//b', '']) {
      const inputs = input === undefined ? [] : [{ ...input, path }];
      expect(readManifest(manifestText(await example({ audit: { ...audit, inputs } }))), path).toBeNull();
    }
  });

  test('a path that turns the text round is written so that it cannot', async () => {
    const { audit } = await example();
    const inputs = audit.inputs.map((input) => ({ ...input, path: 'a\u202Eb\u001b.csv' }));
    const text = manifestText(await example({ audit: { ...audit, inputs } }));
    expect(text).not.toMatch(/[\u0000-\u0009\u001b\u202e]/);
    expect(readManifest(text)?.audit.inputs[0]?.path).toBe('a\u202Eb\u001b.csv');
  });
});

describe('keys', () => {
  const pem = (type: 'ed25519' | 'ed448') => {
    const { privateKey, publicKey } = generateKeyPairSync(type as 'ed25519');
    return {
      secret: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      open: publicKey.export({ type: 'spki', format: 'pem' }),
    };
  };

  test('what was signed is known by the public key, and nothing else is', () => {
    const { secret, open } = pem('ed25519');
    const folder = folderWith({ 'key.pem': secret, 'public.pem': open, 'other.pem': pem('ed25519').open });
    chmodSync(join(folder, 'key.pem'), 0o600);
    const bytes = Buffer.from('manifest');
    const signature = signatureOf(bytes, readSigningKey(join(folder, 'key.pem')));
    expect(signature).toHaveLength(64);
    expect(isSignatureOf(signature, bytes, readPublicKey(join(folder, 'public.pem')))).toBe(true);
    expect(isSignatureOf(signature, Buffer.from('manifesto'), readPublicKey(join(folder, 'public.pem')))).toBe(false);
    expect(isSignatureOf(signature, bytes, readPublicKey(join(folder, 'other.pem')))).toBe(false);
    expect(isSignatureOf(Buffer.alloc(3), bytes, readPublicKey(join(folder, 'public.pem')))).toBe(false);
  });

  test('a key that others can read, of another kind, or none at all is refused without a word of its content', () => {
    const { secret } = pem('ed25519');
    const folder = folderWith({ 'open.pem': secret, 'ed448.pem': pem('ed448').secret, 'none.pem': 'не ключ' });
    for (const name of ['ed448.pem', 'none.pem']) chmodSync(join(folder, name), 0o600);
    for (const mode of [0o644, 0o640, 0o604]) {
      chmodSync(join(folder, 'open.pem'), mode);
      expect(() => readSigningKey(join(folder, 'open.pem'))).toThrow(/one that others can read.*chmod 600/);
    }
    expect(() => readSigningKey(join(folder, 'ed448.pem'))).toThrow(/key of type ed448/);
    expect(() => readSigningKey(join(folder, 'none.pem'))).toThrow(InputError);
    expect(() => readSigningKey(join(folder, 'missing.pem'))).toThrow(/ENOENT/);
    expect(() => readPublicKey(join(folder, 'none.pem'))).not.toThrow(/не ключ/);
  });

  test('the key of pseudonyms is made once beside the audit file, for its owner alone', () => {
    const folder = folderWith({});
    const auditFile = join(folder, 'audit.sqlite');
    expect(pseudonymKey(auditFile, {})).toBeUndefined();
    const key = pseudonymKey(auditFile, { pseudonyms: true });
    expect(key).toHaveLength(64);
    expect(statSync(join(folder, KEY_FILE)).mode & 0o777).toBe(0o600);
    expect(pseudonymKey(auditFile, {})).toEqual(key);
    expect(pseudonymKey(auditFile, { pseudonyms: true })).toEqual(key);
    chmodSync(join(folder, KEY_FILE), 0o644);
    expect(() => pseudonymKey(auditFile, {})).toThrow(/others can read/);
  });

  test('a key file of one’s own goes before it, and must be long enough to be a secret', () => {
    const folder = folderWith({ own: `${'k'.repeat(40)}\n`, short: 'password' });
    for (const name of ['own', 'short']) chmodSync(join(folder, name), 0o600);
    writeFileSync(join(folder, KEY_FILE), 'x'.repeat(64), { mode: 0o600 });
    const key = pseudonymKey(join(folder, 'audit.sqlite'), { keyFile: join(folder, 'own') });
    expect(key).toEqual(Buffer.from('k'.repeat(40)));
    expect(() => readKeyFile(join(folder, 'short'))).toThrow(/32 characters/);
  });
});

test('an unmasked file has another name', () => {
  expect(fileNameOf('report.html', true)).toBe('report-revealed.html');
  expect(fileNameOf('manifest.json', true)).toBe('manifest-revealed.json');
  expect(fileNameOf('report.html', false)).toBe('report.html');
});
