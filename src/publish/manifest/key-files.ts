import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../../model.js';
import { readPlainFile } from '../../plain-file.js';

/** The file in which the key of pseudonyms is kept, beside the audit file: who has that one needs no key. */
export const KEY_FILE = '.rollproof-key';
const LEAST_CHARACTERS = 32;
const NOT_DONE = 'Nothing was written.';

/** Where the key of pseudonyms comes from. */
export interface PseudonymOptions {
  /** Name persons by pseudonyms; the key is made where there is none. */
  readonly pseudonyms?: boolean;
  /** A key file of one's own, for the same pseudonyms in several audits. */
  readonly keyFile?: string;
}

/**
 * The key of pseudonyms: that of `keyFile`, or the one that lies beside the audit file, or a new one there if pseudonyms are
 * asked for. Undefined where persons are to have their numbers. Throws an InputError for a key that others can read.
 */
export function pseudonymKey(auditFile: string, options: PseudonymOptions): Uint8Array | undefined {
  if (options.keyFile !== undefined) return readKeyFile(options.keyFile);
  const path = join(dirname(auditFile), KEY_FILE);
  if (existsSync(path)) return readKeyFile(path);
  if (options.pseudonyms !== true) return undefined;
  writeFileSync(path, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return readKeyFile(path);
}

/** The key that a file holds, without the line end behind it. */
export function readKeyFile(path: string): Uint8Array {
  const key = readPrivateFile(path, 'a key file').toString('latin1').trimEnd();
  if (key.length >= LEAST_CHARACTERS) return Buffer.from(key, 'latin1');
  return refuse(
    path,
    `a key of ${LEAST_CHARACTERS} characters or more`,
    'a shorter one',
    'Make one: openssl rand -hex 32',
  );
}

/** The private key that a PEM file holds. Throws an InputError where it is no Ed25519 key or others can read the file. */
export function readSigningKey(path: string): KeyObject {
  const pem = readPrivateFile(path, 'a private key');
  return ed25519Key(path, () => createPrivateKey(pem), 'a private Ed25519 key as PEM, without a passphrase');
}

/** The public key that a PEM file holds. Throws an InputError where it is no Ed25519 key. */
export function readPublicKey(path: string): KeyObject {
  const pem = readAnyFile(path, 'a public key');
  return ed25519Key(path, () => createPublicKey(pem), 'a public Ed25519 key as PEM');
}

/** The signature of bytes: 64 bytes as they are, so that openssl can check them too. */
export function signatureOf(bytes: Uint8Array, key: KeyObject): Uint8Array {
  return sign(null, bytes, key);
}

/** Whether these bytes were signed with the private half of the key. */
export function isSignatureOf(signature: Uint8Array, bytes: Uint8Array, key: KeyObject): boolean {
  return signature.length === 64 && verify(null, bytes, key, signature);
}

/** A short name of a public key, to be compared with the one that its owner gave by another way. */
export function keyFingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}

function ed25519Key(path: string, read: () => KeyObject, expected: string): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = read();
  } catch {
    // What OpenSSL says of it would be no help.
  }
  if (key?.asymmetricKeyType === 'ed25519') return key;
  const found = key === undefined ? 'a file that holds none' : `a key of type ${key.asymmetricKeyType ?? 'unknown'}`;
  return refuse(path, expected, found, 'Make one: openssl genpkey -algorithm ed25519 -out key.pem');
}

function readPrivateFile(path: string, what: string): Buffer {
  const bytes = readAnyFile(path, what);
  const open = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
  if (open) refuse(path, `${what} that only its owner can read`, 'one that others can read', `Run: chmod 600 ${path}`);
  return bytes;
}

function readAnyFile(path: string, what: string): Buffer {
  try {
    return readPlainFile(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const found = `error ${(error as { code?: string }).code ?? 'unknown'}`;
    return refuse(path, what, found, 'Give the path of the file.');
  }
}

function refuse(where: string, expected: string, found: string, advice: string): never {
  throw new InputError({ expected, found, where, notDone: NOT_DONE, advice });
}
