import type { KeyObject } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AuditFile } from '../../database/audit-file.js';
import type { Language } from '../../model.js';
import { ownVersion } from '../files/own-version.js';
import { type WrittenFile, writeOutput } from '../files/write-output.js';
import { pseudonymsOf } from '../privacy/pseudonyms.js';
import { fileNameOf } from '../words/output-names.js';
import { type FileDigest, fileDigest } from './file-digest.js';
import { signatureOf } from './key-files.js';
import { auditFacts, type Manifest, manifestText } from './manifest.js';

export const MANIFEST = 'manifest.json';

export interface ManifestOptions {
  readonly language: Language;
  readonly reveal: boolean;
  readonly pseudonymKey?: Uint8Array;
  readonly signingKey?: KeyObject;
  /** Of the decisions that the report knows. */
  readonly decisions?: Manifest['report']['decisions'];
  /** Of the audit file, as it is while its report is written; null where it has vanished. */
  readonly auditDigest: Promise<FileDigest | null>;
}

/**
 * Writes manifest.json beside the outputs of a report, and its signature where there is a key. A signature that an earlier
 * run made stays only where it is of the same bytes. Returns what was written.
 */
export async function writeManifest(
  db: AuditFile,
  auditFile: string,
  directory: string,
  outputs: readonly WrittenFile[],
  options: ManifestOptions,
): Promise<readonly WrittenFile[]> {
  const text = await textOf(db, auditFile, outputs, options);
  const path = join(directory, fileNameOf(MANIFEST, options.reveal));
  const before = (await fileDigest(path).catch(() => null))?.sha256;
  const manifest = await writeOutput(path, [text]);
  if (options.signingKey !== undefined) {
    const signature = signatureOf(Buffer.from(text, 'utf8'), options.signingKey);
    return [manifest, await writeOutput(`${path}.sig`, [signature])];
  }
  if (before !== manifest.sha256) await rm(`${path}.sig`, { force: true });
  return [manifest];
}

async function textOf(
  db: AuditFile,
  auditFile: string,
  outputs: readonly WrittenFile[],
  { language, reveal, pseudonymKey, decisions, auditDigest }: ManifestOptions,
): Promise<string> {
  const audit = await auditDigest;
  if (audit === null) throw new Error('the audit file vanished while its report was written');
  return manifestText({
    generator: { name: 'rollproof', version: ownVersion() },
    sqlite_version: db.prepare<[], string>('select sqlite_version()').pluck().get() ?? '',
    report: {
      language,
      personal_data: reveal ? 'revealed' : 'masked',
      pseudonym_key: pseudonymKey === undefined ? null : pseudonymsOf(db, pseudonymKey).keyFingerprint,
      ...(decisions === undefined ? {} : { decisions }),
    },
    audit_file: { name: basename(auditFile), sha256: audit.sha256, size_bytes: audit.sizeBytes },
    audit: auditFacts(db),
    outputs: outputs.map(({ name, sha256, sizeBytes }) => ({ name, sha256, size_bytes: sizeBytes })),
  });
}
